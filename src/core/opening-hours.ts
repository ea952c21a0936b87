/** Opening hours: what they are, whether it is open now, in words, and as written in configuration. */
export {
  type Based,
  closingTime,
  isOpen,
  nextOpening,
  type Opening,
  type OpenSpan,
  type Weekday,
} from './opening.ts';
export { describeClock, describeDay, describeMoment, describeNow, describeOpening } from './opening-words.ts';
export { type ParsedHours, parseHours } from './parse-hours.ts';
