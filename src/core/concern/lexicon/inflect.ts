/** The forms of an English verb, made by rule, with the irregular ones listed. Missing apostrophes and dropped g's are the reader's affair. */
export type Form = 'base' | 's' | 'ing' | 'ed';

const irregular: Readonly<Record<string, readonly [ing: string, ...ed: string[]]>> = {
  be: ['being', 'was', 'were', 'been'],
  beat: ['beating', 'beat', 'beaten'],
  become: ['becoming', 'became', 'become'],
  begin: ['beginning', 'began', 'begun'],
  bite: ['biting', 'bit', 'bitten'],
  bleed: ['bleeding', 'bled'],
  blow: ['blowing', 'blew', 'blown'],
  break: ['breaking', 'broke', 'broken'],
  bring: ['bringing', 'brought'],
  build: ['building', 'built'],
  burn: ['burning', 'burned', 'burnt'],
  buy: ['buying', 'bought'],
  catch: ['catching', 'caught'],
  choke: ['choking', 'choked'],
  choose: ['choosing', 'chose', 'chosen'],
  come: ['coming', 'came', 'come'],
  cut: ['cutting', 'cut'],
  deal: ['dealing', 'dealt'],
  die: ['dying', 'died'],
  do: ['doing', 'did', 'done'],
  draw: ['drawing', 'drew', 'drawn'],
  dream: ['dreaming', 'dreamed', 'dreamt'],
  drink: ['drinking', 'drank', 'drunk'],
  drive: ['driving', 'drove', 'driven'],
  drown: ['drowning', 'drowned'],
  eat: ['eating', 'ate', 'eaten'],
  fall: ['falling', 'fell', 'fallen'],
  feel: ['feeling', 'felt'],
  fight: ['fighting', 'fought'],
  find: ['finding', 'found'],
  forget: ['forgetting', 'forgot', 'forgotten'],
  get: ['getting', 'got', 'gotten'],
  give: ['giving', 'gave', 'given'],
  go: ['going', 'went', 'gone'],
  grow: ['growing', 'grew', 'grown'],
  hang: ['hanging', 'hanged', 'hung'],
  have: ['having', 'had'],
  hear: ['hearing', 'heard'],
  hide: ['hiding', 'hid', 'hidden'],
  hit: ['hitting', 'hit'],
  hold: ['holding', 'held'],
  hurt: ['hurting', 'hurt'],
  keep: ['keeping', 'kept'],
  know: ['knowing', 'knew', 'known'],
  leap: ['leaping', 'leapt', 'leaped'],
  lay: ['laying', 'laid'],
  leave: ['leaving', 'left'],
  let: ['letting', 'let'],
  lie: ['lying', 'lied', 'lay'],
  lock: ['locking', 'locked'],
  lose: ['losing', 'lost'],
  make: ['making', 'made'],
  mean: ['meaning', 'meant'],
  meet: ['meeting', 'met'],
  od: ['oding', 'oded'],
  overdose: ['overdosing', 'overdosed'],
  pay: ['paying', 'paid'],
  plan: ['planning', 'planned'],
  put: ['putting', 'put'],
  quit: ['quitting', 'quit'],
  read: ['reading', 'read'],
  ring: ['ringing', 'rang', 'rung'],
  rip: ['ripping', 'ripped'],
  run: ['running', 'ran'],
  say: ['saying', 'said', 'sed'],
  see: ['seeing', 'saw', 'seen'],
  sell: ['selling', 'sold'],
  send: ['sending', 'sent'],
  set: ['setting', 'set'],
  shake: ['shaking', 'shook', 'shaken'],
  shoot: ['shooting', 'shot'],
  shut: ['shutting', 'shut'],
  sit: ['sitting', 'sat'],
  sleep: ['sleeping', 'slept'],
  slit: ['slitting', 'slit', 'slitted'],
  stab: ['stabbing', 'stabbed'],
  stand: ['standing', 'stood'],
  starve: ['starving', 'starved'],
  steal: ['stealing', 'stole', 'stolen'],
  stick: ['sticking', 'stuck'],
  stop: ['stopping', 'stopped'],
  strike: ['striking', 'struck'],
  swear: ['swearing', 'swore', 'sworn'],
  swim: ['swimming', 'swam', 'swum'],
  take: ['taking', 'took', 'taken'],
  tell: ['telling', 'told'],
  think: ['thinking', 'thought'],
  throw: ['throwing', 'threw', 'thrown'],
  tie: ['tying', 'tied'],
  wake: ['waking', 'woke', 'woken'],
  win: ['winning', 'won'],
  write: ['writing', 'wrote', 'written'],
  jab: ['jabbing', 'jabbed'],
  grab: ['grabbing', 'grabbed'],
  step: ['stepping', 'stepped'],
  chop: ['chopping', 'chopped'],
  top: ['topping', 'topped'],
  pop: ['popping', 'popped'],
  neck: ['necking', 'necked'],
  slip: ['slipping', 'slipped'],
  skip: ['skipping', 'skipped'],
  shit: ['shitting', 'shat'],
  slap: ['slapping', 'slapped'],
  rob: ['robbing', 'robbed'],
  beg: ['begging', 'begged'],
  admit: ['admitting', 'admitted'],
  commit: ['committing', 'committed', 'comitted'],
  stockpile: ['stockpiling', 'stockpiled'],
  swap: ['swapping', 'swapped'],
  snap: ['snapping', 'snapped'],
  strap: ['strapping', 'strapped'],
  clip: ['clipping', 'clipped'],
  rap: ['raping', 'raped'],
  hug: ['hugging', 'hugged'],
  sob: ['sobbing', 'sobbed'],
  kid: ['kidding', 'kidded'],
  sin: ['sinning', 'sinned'],
  pack: ['packing', 'packed'],
  split: ['splitting', 'split'],
  spend: ['spending', 'spent'],
  flog: ['flogging', 'flogged'],
  drop: ['dropping', 'dropped'],
  pull: ['pulling', 'pulled'],
};

const vowels = 'aeiou';

const oddThird: Readonly<Record<string, string>> = { have: 'has', be: 'is', do: 'does', go: 'goes' };

function endsInY(word: string): boolean {
  return word.endsWith('y') && !vowels.includes(word.at(-2) ?? '');
}

function hisses(word: string): boolean {
  const last = word.at(-1) ?? '';
  return last === 's' || last === 'x' || last === 'z' || word.endsWith('sh') || word.endsWith('ch');
}

function third(verb: string): string {
  const odd = oddThird[verb];
  if (odd !== undefined) return odd;
  return endsInY(verb) ? `${verb.slice(0, -1)}ies` : hisses(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return endsInY(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function present(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

export function inflect(verb: string): Readonly<Record<Form, readonly string[]>> {
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  const ing = known === undefined ? present(verb) : known[0];
  return {
    base: [verb],
    s: [third(verb)],
    ing: [ing],
    ed: known === undefined ? [past(verb)] : known.slice(1),
  };
}

export function plural(noun: string): string {
  if (endsInY(noun)) return `${noun.slice(0, -1)}ies`;
  return hisses(noun) ? `${noun}es` : `${noun}s`;
}
