/** Opening hours: what they are, whether it is open now, in words, and as written in configuration. */
export { closingTime, isOpen, nextOpening, type Opening } from './opening.ts';
export { describeMoment, describeNow, describeOpening } from './opening-words.ts';
export { parseHours } from './parse-hours.ts';
