/** A true answer to every question, by dialog and key: what a person might text. A new question needs one here. */
export const trueAnswers: Readonly<Record<string, string>> = {
  'welcome.consent': 'yes',
  'welcome.textsSafe': 'safe',
  'referral.handle': 'Sam',
  'referral.nation': 'Leeds',
  'referral.profession': 'doctor',
  'referral.grade': 'ST5 anaesthetics',
  'referral.route': 'carry on with this form',
  'referral.registration': 'gmc 7012345',
  'referral.story': 'Long hours at work and rows with colleagues',
  'referral.areas': '1 and 3',
  'referral.work': 'neither',
  'referral.avoid': 'Dr Jones at Leeds General',
  'referral.number': 'this one',
  'referral.safeWays': 'texts only',
  'referral.email': 'sam@example.org',
  'referral.times': 'after nights, 9am',
  'referral.emergencyContact': 'Alex 07700 900456',
  'referral.gp': 'Oakwood Surgery',
  'referral.gpConsent': 'not sure',
  'referral.access': 'no',
  'referral.check': 'send it',
  'referral.change': 'email',
  'handoff.how': 'call me back',
  'handoff.number': '07700 900123',
  'handoff.time': 'tomorrow 9am',
  'handoff.voicemail': 'yes',
  'signpost.topic': 'burnout',
  'signpost.nation': 'Cardiff',
  'forget.erase': 'keep it',
};

/** Ways through the dialogs that between them reach every question; the answers that differ from the true ones. */
export interface Path {
  readonly name: string;
  /** What is texted at the menu; undefined for the welcome alone. */
  readonly wish: string | undefined;
  readonly instead?: Readonly<Record<string, string>>;
}

export const paths: readonly Path[] = [
  { name: 'a referral from England', wish: 'refer myself' },
  {
    name: 'a referral from Scotland by a nurse',
    wish: 'refer myself',
    instead: { 'referral.nation': 'Glasgow', 'referral.profession': 'nurse', 'referral.grade': 'band 6' },
  },
  {
    name: 'a referral in which something is changed',
    wish: 'refer myself',
    instead: { 'referral.nation': 'Swansea', 'referral.check': 'change something' },
  },
  { name: 'a referral from Belfast', wish: 'refer myself', instead: { 'referral.nation': 'Belfast' } },
  { name: 'a call back', wish: 'talk to a person' },
  { name: 'a helpline', wish: 'find a helpline' },
  { name: 'erasing', wish: 'delete my data' },
];
