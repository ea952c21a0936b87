import { said } from '../match/rule.ts';

/** The writer's own wish or act against somebody else. The words name both, so nobody near them changes who it is about. */
export const harmToOthersRules = [
  said(
    'harm-others.now',
    'harm-to-others',
    'emergency',
    `
    (i|ive|have|am|im|got|holding) ~4 @weapon ~~8 (outside (his|her|their|the)|his house|her house|their house|outside his|his door|her door|going in|waiting for (him|her|them)|when he comes|when she comes|his office|her office|he walks out|going to (kill|stab|hurt|get|smash) (him|her|them)|end him|end her|stop me)
    (i|ive|have|got) ~2 (pillow|cushion|duvet|blanket) ~~6 (hand|hands|face|over|baby|her|his)
    (baby|child|cot|kids|son|daughter|toddler|twins) ~~12 (pillow|cushion|smother|my hands round|shake him|shake her|shook him|shook her|going to hurt|about to hurt|over (his|her) face|hurt it|hurt him|hurt her) ~6
    (pillow|cushion) ~4 (over|on|in my hand|in my hands|to) ~4
    (my)? hands (round|around|on) (his|her|their|its) (neck|throat)
    (shook|shaken|shaking|threw|thrown|dropped|smothered|drowned) (the|my|our) (baby|newborn|son|daughter|child|twins|toddler)
    (i)? (hit|stabbed|strangled|pushed|shot|hurt|attacked|killed) (him|her|them|my wife|my husband|my son|my daughter|my mum|my dad|my partner) ~~6 (not moving|not breathing|bleeding|on the floor|not answering|unconscious|blood|wont wake|dead|limp|cold)
    (im|i am|am|going|gonna|about) ~2 (kill|stab|shoot|murder|strangle|finish|smash|batter|burn|end|hurt) (him|her|them|my wife|my husband|my boss|my consultant|my partner|my son|my daughter|my mum|the baby|my baby|everyone|that man|that woman|someone|the kids|all of them) ~4 (now|tonight|today|right now|when he|when she|if he|if she|as soon|tomorrow|soon as)
    (outside|at|parked|sat|waiting) ~3 (his|her|their|that) ~2 (house|office|flat|door|place|gate|work|surgery|drive|car|street) ~~6 (knife|gun|bat|hammer|petrol|weapon|shotgun|machete|axe|bar|going in|kill|hurt|going to)
    (got|have|ive) (a|the|my) (knife|gun|shotgun|bat|hammer|machete|axe|petrol|rifle) ~~6 (and )?(hes|shes|he is|she is|they are|theyre|im going|i am going|for him|for her|him|her)
    (put|putting|slipped) ~3 (in|into) (his|her|their) (tea|drink|food|coffee|wine|water)
    hand on (his|her|the) (infusion|pump|line|syringe|oxygen|ventilator)
    (the)? (voice|voices) ~3 (saying|says|telling|tell|tells|want|command|commanding|order) ~3 (me)? ~2 (kill|hurt|stab|smother|harm) ~4 (now|knife|scissors|hand|before|cant|right now)
    (petrol|lighter works|lighter fluid) ~~6 (practice|house|office|surgery|his|her|burn|door)
    (someone|somebody|please) ~2 (stop me|take the knife|take it off me|come before i)
  `,
  ),
  said(
    'harm-others.intent',
    'harm-to-others',
    'explicit',
    `
    i @really? (want|wanted|need|plan|intend|going|gonna|will|am going|have decided|might|could|would|am planning|feel like|am gonna) ~1 (to)? @really? (kill|murder|stab|shoot|strangle|hurt|hurting|smother|poison|hit|attack|throttle|drown|burn|punch|smash|finish|end) (him|her|them|my (wife|husband|boss|consultant|partner|son|daughter|mum|dad|baby|colleague|child|kids|supervisor|registrar|brother|ex|manager|mother|father|neighbour)|the baby|someone|somebody|people|everyone|that man|that woman|a patient|patients|my patients|the patient|him dead|others|this man)
    (want|wanting|urge|urges|thoughts|thinking|thought|think|going|planning|fantasies|fantasise|fantasising|images|scared|afraid|terrified|worried) (to|of|about|i will|i might|i am going to|ill|that i will|ive) ~1 (kill|killing|murder|murdering|stabbing|stab|strangling|strangle|hurt|hurting|harming|harm|smothering|smother|poisoning|shooting|drowning|shaking|attacking|throwing|hitting|hit) (him|her|them|my (wife|husband|boss|consultant|partner|son|daughter|mum|baby|colleague|child|children|kids|supervisor|patients|patient|own baby|mother)|the baby|someone|somebody|people|others|patients|a patient|a colleague|the kids|the children|my own baby|other people)
    (i|ive|have) ~1 (hit|slapped|punched|shook|beat|hurt|pushed|strangled|bitten|kicked|smacked|grabbed|choked|shoved|belted|throttled|pinched) (my (wife|husband|son|daughter|child|partner|mum|mother|girlfriend|boyfriend|baby|kids|dad|father|girl|boy|toddler|dog)|the baby|the kids|a patient|the patient|a colleague)
    (hurt|harm|hit|shake|smother|kill|drop|shaking|hurting|smothering|harming|drown|drowning) (the|my) (baby|newborn|daughter|son|child|kids|children|twins)
    (i)? (want|wanting|wish|going|gonna) (him|her|them) (dead|to die|to suffer|gone|hurt)
    (not)? (be)? responsible for (what|my actions|whatever)
    (make|making) (him|her|them) (pay|suffer|bleed|regret it) ~6
    (i|im|ill) ~3 (burn|blow|shoot) ~3 (place|practice|hospital|surgery|house|gmc|gdc|office|building|ward) (down|up)
    (thoughts|images|urges) of (harming|hurting|killing|stabbing) (others|other people|people|someone|patients|him|her|them)
    (homicidal|murderous) (thoughts|urges|feelings|ideation|rage)
    (voice|voices|they) ~3 (telling|tell|tells|says|say|saying|told|want|wants) ~1 (me)? (to)? ~2 (hurt|kill|stab|smother|harm|drown|burn|attack|push) (her|him|them|people|someone|my|the|patients)
    (i|im|ill) ~3 (get|getting|got) (a gun|someone to (hurt|kill)|people to sort|my revenge|him sorted)
    (kill|poison|hurt|inject|smother|overdose|stab) (him|her|them) ~8 (nobody would|no one would|would know|would notice|get away|natural|look like|at work|easy|so easy)
    (something|poison|drug|drugs|insulin|it) ~3 (in|into) (his|her|their) (tea|coffee|drink|lunch|food|drip|water|wine)
    (follow|following|followed|stalk|stalking) (him|her) (home|to (his|her) car|with)
  `,
  ),
  said(
    'harm-others.hint',
    'harm-to-others',
    'ambiguous',
    `
    (scared|afraid|worried|frightened|terrified|dread|know|dont know|not know) (of)? (what|that) (i|id|i would|i will|i might|ill|im|i am) ~2 (do|do to|done|doing|capable) ~2 (to)? (him|her|them|my|the|someone|if|$)
    (going to|gonna|could|might|about to) (snap|lose it|explode) ~4 (at|and|with|someone|him|her|kids|baby|hurt|one day|$)
    (will|would|ll|wont) ~1 (not)? be responsible for
    (do it to|make it look like) (him|her|them|an accident|natural causes) ~4
    (see|want) (him|her|them) (suffer|dead|bleed|in a coffin|beg|hurt|in the ground)
    i (could|would|might) (actually|really|happily|honestly)? (kill|stab|strangle|smother|poison|hurt) (him|her|them)
    (he|she|they) (deserves|deserve) (to die|to suffer|what is coming|everything thats coming|it)
    (dont|not|cant|can not) trust myself (with|around|near) (him|her|them|the|my|people|patients)
    (so|that|too) angry ~3 (i|could|scares|scared|frightens|at) ~2 (could|me|hurt|kill)?
    (if|when|next time) ~1 i see (him|her|them) ~8 (dont know|do not know|not responsible|what i|ill|i will|kill|swing)
    (get what|getting what) ~2 (coming|deserve|deserves)
    rage ~4 (scares|scaring|frightens|cant control|losing control)
    (hands|i) ~2 (shake|shaking) ~3 (with rage|with anger)
  `,
  ),
];
