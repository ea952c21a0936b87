import type { ShownService } from '../../src/core/directory.ts';
import type { Services } from '../services.ts';

export const signpostWording = {
  topic: 'What kind of help would be most useful?',
  topicAgain: 'Which is nearest? Reply with its number, or say it in a word, like "alcohol" or "money".',
  nation: 'Where do you work? A nation or a town is enough, or SKIP.',
  nationAgain: 'England, Scotland, Wales or Northern Ireland? Or SKIP.',
  none: 'I have no checked entry for that. Samaritans are there for anything, day or night: 116 123.',
  more: 'I only list services whose details a person has checked. Text MENU for other things, or PERSON to talk to someone.',
};

/** One help service in one message: name, how to reach it, when, whether it is for members only. */
export function serviceLine(service: ShownService): string {
  const ways = [
    service.phone && `call ${service.phone}`,
    service.text && `text ${service.text.keyword ? `${service.text.keyword} to ` : ''}${service.text.number}`,
    !service.phone && !service.text && service.url,
  ].filter(Boolean);
  const members = service.audience.some((each) => each.endsWith('-members')) ? ' (members only)' : '';
  return `${service.name}${members}: ${ways.join(', or ')}. ${service.hours}.`;
}

/** The phone line of the service itself, if its entry is checked. */
export function phoneLine(services: Services): string {
  const line = services.directory.find(({ id }) => id === 'nhs-practitioner-health');
  return line?.phone ? `You can also phone ${line.name} on ${line.phone} (${line.hours}).` : '';
}
