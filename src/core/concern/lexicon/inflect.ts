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

export function inflect(verb: string): Readonly<Record<Form, readonly string[]>> {
  const last = verb.at(-1) ?? '';
  const before = verb.at(-2) ?? '';
  const s =
    verb === 'have'
      ? 'has'
      : verb === 'be'
        ? 'is'
        : verb === 'do' || verb === 'go'
          ? `${verb}es`
          : last === 'y' && !vowels.includes(before)
            ? `${verb.slice(0, -1)}ies`
            : last === 's' || last === 'x' || last === 'z' || verb.endsWith('sh') || verb.endsWith('ch')
              ? `${verb}es`
              : `${verb}s`;
  const known = irregular[verb];
  if (known !== undefined) return { base: [verb], s: [s], ing: [known[0]], ed: known.slice(1) };
  const stem = last === 'e' && before !== 'e' ? verb.slice(0, -1) : verb;
  const past =
    last === 'e'
      ? `${verb}d`
      : last === 'y' && !vowels.includes(before)
        ? `${verb.slice(0, -1)}ied`
        : `${verb}ed`;
  return {
    base: [verb],
    s: [s],
    ing: [last === 'e' && verb.endsWith('ie') ? `${verb.slice(0, -2)}ying` : `${stem}ing`],
    ed: [past],
  };
}

export function plural(noun: string): string {
  const last = noun.at(-1) ?? '';
  if (last === 's' || last === 'x' || noun.endsWith('ch') || noun.endsWith('sh')) return `${noun}es`;
  if (last === 'y' && !vowels.includes(noun.at(-2) ?? '')) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
