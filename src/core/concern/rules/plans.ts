import { rule, said } from '../match/rule.ts';

/** Plans, rehearsals and conditions, where the act itself is only called "it". */
export const planRules = [
  rule(
    'suicide.plan',
    'suicide',
    'explicit',
    `
    (worked out|working out|work out|know|knew|decided|planned|planning|plan|picked|chosen|figured out|thought about|thinking about|think about|thought of|thinking of|googled|googling|researched|researching|rehearsed|rehearsing|imagined|imagining|picture|picturing|sorted|deciding|wondering|think|thinking|go over|going over|read up on|looked up|looking up|look up|talked myself through) ~1 (exactly|just|out)? (how|where|when|which|what with) ~1 (id|i would|ill|i will|to|i could|im going to|i am going to|i might|i want to|it will|it would|best to|i) ~1 (do it|do mine|die|go|do that|finish it|end it|end things|disappear|be found|happen|use|jump|be done)
    know (how|where|when|what) (and|but|just|exactly)? ~2 (how|where|when|what) ~6 (not|when|where|how|just|only|yet)
    (made|got|have|had|with|has|writing|wrote) ~1 (a|my|the) ~1 (suicide|exit) ~1 (plan|note|letter|strategy|kit|pact)
    (plan|planning|planned|rehearse|rehearsing|arranging|prepare|preparing|plotting|organising) ~1 my ~1 (death|suicide|exit|own death|own suicide|ending|overdose|hanging|own)
    (plan|plans|method|means|way|intent|dose|date) ~2 (to (die|kill|end|hang|jump|overdose)|for (dying|killing|ending))
    (means|method|dose|the drugs|the stuff|what i need|everything i need|pills|tablets|rope) ~8 (havent decided when|not decided when|just not when|not sure when|picked a|set a|decided when|when im ready|when the time|when i am ready|checked the dose|know the dose|worked out the dose|know how much)
    (have|got|has|with) (the|my|a) (means|method) ~1 (at work|at home|and|to|now|ready|here|in|sorted|$)
    (picked|chosen|chose|booked|fixed|decided|circled|settled) ~1 (on)? (a|the|my|which) (date|day|method|tree|bridge|spot|beam|hook|ward cupboard|knot|drug|time and place|way out) ~6 (to do|to die|to end|for it|and a method|in mind|already|for doing|to go|where)
    (date|day) (is)? (set|picked|chosen|circled|in mind|decided|fixed) ~2 (to|for|$|and|in|already)?
    (go|going|gone|went|follow|following) through with it ~3
    (gonna|going to|want to|will|ill|might|planning to) ~1 (try|do it|attempt|have another go) again ~1 (this|tonight|soon|properly|at|when|next|on|weekend|tomorrow)
    (try|do it|attempt) again ~6 (mess it up|work this time|properly this time|wont fail|get it right|be found)
    (wont|will not|not going to|not) ~1 (mess|fail|screw|cock|fuck|balls|muck|get it wrong|survive|botch|fluff) ~1 (it)? ~1 (up)? ~1 (this time|next time|again)
    (this time|next time) ~4 (work|properly|mess|right|sure|nobody|no one|enough|succeed|fail|wont|finish|do it|for good|make sure)
    i (wont|will not|would not|am not going to|shall not) be (alive|here|around|living|breathing) ~1 (for|to see|when|after|by|past|come|if|long enough|next|much)
    (already|ive|have|i) decided ~2 (i|to|that|im|ill) ~2 (wont|die|end|kill|not be|be gone|be dead|going|suicide|do it|jump|gone)
    (ill|i will|i shall|id|i would|will|be) (be)? ~1 (dead) (by|before|then|soon|when|in|anyway|within|long|next|if)
    (only|sole|one|main) reason ~1 (that)? (im|i am|i) ~1 (not|havent|have not|still|dont|do not|didnt) ~2 (dead|done it|killed|ended|alive|here|jumped|gone|do it|die|just)
    (if|when|unless|once) ~8 (tribunal|gmc|gdc|hearing|erased|struck off|fail|exam|visa|she leaves|he leaves|they leave|mum|dad|dog|lose|suspended|guilty|coroner|it goes|outcome|sacked|kids) ~12 (kill myself|end it|ending it|end my life|be dead|wont be alive|will be dead|die|hang myself|not be alive|be no me|top myself|take my life|im gone|i will jump|end things|wont be around|will not be around|will not be alive)
    (seriously|actively|been|started|am|im|keep|always|constantly|still|now) (considering|contemplating|thinking of|thinking about|planning|weighing up|looking into|ideating|planning for) ~1 (checking out|the end|ending|suicide|death|dying|my death|dying by|my exit|ways to die|ways to end|how to die|how to end|leaving this|not being alive|being dead|ending things|doing it|ending all this)
    (checking|check) out (for good|early|permanently|of this|forever|of life)
    (plan|planning|going|want|wanting|need) ~1 (to)? (go|exit|leave) ~1 (out)? (permanently|for good|on my own terms|my own way|by my own|forever|this world|this life)
    (googling|googled|searching|searched|looked up|looking up|read|reading|researching|researched|search history|typed|asked) ~4 (how to die|how to kill|ways to die|painless|lethal|suicide|how to end|how to hang|overdose|how many|fatal|how much it would take|hanging|easiest way)
    (think|thinking|thoughts|thought|dream|dreaming|fantasise|fantasising|fantasies|daydream|picture|picturing|images|imagine|imagining|visions|obsess|obsessing|talk|feel|feelings|considered) ~1 (constantly|a lot|all day|every day|often|nonstop|again)? (about|of|on)? ~2 (killing|ending my|ending it|ending things|hanging|jumping|overdosing|overdose|death by|dying by|being dead|driving into|crashing|swerving|stepping in front|stepping off|stepping out|taking all|cutting my|my own death|my suicide|slitting|drowning myself|shooting myself|dying)
    (it would be|would be|be|so) (so)? (easy|simple) to (end it|end it all|end my life|jump|die|swerve|inject|take|do it|finish|step|drive|push|draw up|let go|go|just end|just jump|just die|just take|just inject|slip|fall)
    (nearly|almost|came close to|close to|tempted to|wanted to) ~1 (did it|doing it|jumped|jumping|ended it|ending it|killed myself|steered|swerved|swerving|took them|taking them|stepped|stepping off|drove into|hung myself|did what|inject|injected|let go of the wheel) ~3 (last night|yesterday|today|this morning|on the way|this week|earlier|again|tonight|$|on saturday|on the)?
    (hoping|hope|praying|wish|wishing|pray|prays|want|wanted|waiting) ~2 (for)? ~2 (die in my sleep|not to wake|never wake|something kills me|a lorry hits|it kills me|cancer kills|to be hit by|to get hit by|a crash|it to kill|to stop breathing|i die|die soon|be taken|god takes|god would take|god to take|heart to stop|heart would stop)
    (phq9|q9|item 9|question 9|q 9|qn 9|phq 9|phq9 q9) ~1 (nearly every day|more than half|several days|3|2|1|yes|three|two|every day|most days)
    (yes|yeah|yep|ye|y|answer|answering) ~4 (i am suicidal|im suicidal|suicidal|suicide|thoughts of ending|i have thoughts|i think about it|thinking about it|i do think|want to die|kill myself|i want to die)
    ^ yes ~1 (suicide|suicidal|thinking about it)
    (thoughts|urges|feelings) (of|to|about) (ending|killing|hanging|jumping|dying|end|kill|die|hang|suicide|od|overdose) ~2
    asking (because|cos) (i do|its me|i am|i have|i want|i feel|that is me)
    (yes|yeah|yep|y) $ (suicide|suicidal|dying|thoughts of|thinking about it|killing)
    (write|writing|wrote|written|drafted|drafting|finished) ~2 (a|my|the|another)? ~1 (suicide note|suicide letter|goodbye notes|goodbye letters|goodbye letter|goodbye note|note to say goodbye|my note|the note|final note)
    (written|wrote|writing) (the|my|out|all the) (letters|letter|note|notes) ~4 (to|for) ~2 (my|the|husband|wife|boys|girls|kids|family|parents|children|mum|them) ~8
    (stockpile|stockpiled|stockpiling|saving up|saved up|hoarding|hoarded|collecting|collected|saving|been keeping|stashed|stash of|putting by|got enough|have enough|nearly enough) ~3 (@pill|@drug|insulin|ampoules|to die|to do it|to kill|to end) ~1
    (opened|open|made) ~2 (account|will) ~8 (dead|die|suicide)
    (fantasise|fantasising|fantasize|dream|dreaming|obsessed|thinking) (about|of|with) (being dead|my death|dying|death|suicide)
    (died|dead|gone) ~2 (is|would be) ~1 (best|better|preferable|only) ~2
    (see|seeing) ~1 (death|suicide|dying) as ~2
    (death|dying|suicide) (is|would be|seems|feels) ~1 (the)? (only|my|answer|way|best|better|relief|option|escape|easier|solution)
    i (would|could|will|might|may|should) @really? (do it|end it|die|jump|hang) (if|tomorrow|but|when|only|for|and|myself)
    never (been)? born
  `,
  ),
  rule(
    'suicide.near-act',
    'suicide',
    'explicit',
    `
    (went|go|going|been|stood|stand|standing|sat|drove|walk|walked|keep going|came|driven|parked|drive) ~2 (to|up to|on|at|by|over) ~3 (@height|@track|@water|car park|bridge|cliff|platform|roof|edge|reservoir|woods) ~8 (to jump|to die|to do it|to end|thinking jump|thought jump|jump|nearly jumped|wanted to jump|wanting to jump|almost jumped|end it|didnt have the guts|did not have the guts|couldnt do it|chickened out|talked down|talked me down|bottled it|someone stopped me|police)
    (jump|jumping|step|stepping|throw|throwing|swerve|swerving|drive|driving|steer|steering|crash|crashing|turn|turning|pull|pulling|veer|walk|walking|run|running) ~2 (off|in front of|into|under|out in front of|at|across) ~2 (a|the|that|oncoming|my)? ~1 (bridge|roof|cliff|train|tube|lorry|lorries|bus|truck|wall|tree|traffic|car park|balcony|building|platform|window|central reservation|barrier|lamp post|oncoming|hgv|river|sea|edge|motorway|pillar|tower|ledge|viaduct|pylon|crash barrier)
    (put|had|held|holding|got|tied|tying|made|pressed|practised|practising|tried|trying) ~3 (noose|rope|ligature|belt round|belt around|gun|shotgun|blade to|knife to|scalpel to|tie round|cord round|cord around|bag over|pillow over my) ~6
    (tied|made|practised|learned|learnt|googled) ~2 (a)? (noose|knots|knot|hangmans knot|ligature)
    (loaded|cleaned|took out|got out|holding) ~2 (gun|shotgun|rifle) ~6
    (i)? (drew|drawn|drawing|draw) up ~4 (potassium|propofol|insulin|fentanyl|morphine|dose|syringe|roc|sux|it) ~8 (myself|put it back|threw it|binned|squirted|stared|looked at it|vein|arm|nearly|almost|alone|sat|hand)
    (took|taken|had|swallowed|did) ~1 (an|a) ~1 (overdose|od) ~4 (last|yesterday|this week|in|on|weeks|week|days|months|recently|before|and|at|of|$|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nobody|no one|didnt|but)
    (tried|attempted|try|attempt) to (kill|hang|end|drown|shoot|top|overdose|die|do|take|finish|strangle) ~1 (myself|my life|it|it all|my own)? ~3 (last|yesterday|this week|on|two|three|few|months|recently|weeks|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|again|twice|once|and|but|$|nobody|no one|a)
    (my|a|the|recent|last|second|failed) (suicide)? attempt ~3 (last|yesterday|weeks|week|days|in|failed|was|on|didnt|nobody|no one|this)
    (survived|woke up from|came round from|got home from|discharged after) (my|a|an|the) ~1 (overdose|attempt|suicide attempt|od|hanging)
    (sectioned|admitted|in hospital|in a&e|resus) ~4 (after|following|because|for) ~2 (i|my|an|taking|trying) ~2 (overdose|attempt|tried|suicide|od|hang|jump)
    failed (suicide|attempt|to kill|at killing|to die|overdose)
    (cut|hang|hung|hanged|overdosed|od d|gassed|drown) (myself|my wrists) ~3 (last|yesterday|weeks|ago|week|saturday|sunday|monday|tuesday|wednesday|thursday|friday)
  `,
  ),
  said(
    'suicide.quoted-form',
    'suicide',
    'explicit',
    `
    (thoughts|thinking|think) (that)? (i|id|ill|you) ~1 (would|will|d)? be better off dead
    (hurting myself|self harm) (nearly every day|more than half|several days)
    (actively|acutely|chronically|passively|really|so|feeling|very|im|severely|extremely) suicidal
    (si|suicidality) (daily|constant|worse|present|active)
    (suicide|suicidal|dying|death) (is|s) ~1 (all|on my mind|always|the only|constantly|in my head|my)
    (lost|losing) the will to live ($|and|i|after|since|completely)
  `,
  ),
  said(
    'suicide.survivor',
    'suicide',
    'ambiguous',
    `
    (killed|took|hung|hanged|shot|died by suicide|lost|suicide|overdose|jumped) ~16 (i can|i understand|understand it|understand why|get it|i get it|know why|know how (he|she|they) felt|envy|jealous|lucky|makes sense|i could be next|me next|im next|i see why|i know the feeling|not surprised|same thoughts|relate|can relate|see myself|wish it was me|should have been me|brave|at peace now)
    (jealous|envious|envy|envied) ~4 (him|her|dead|died|patient|patients|them)
    (should|shouldve|wish|wished) ~2 (it)? ~1 (have)? been me ~3
    (how|why) ~2 (did|do|could) (he|she|they) ~3 (have|find|get) the (courage|guts|nerve|strength)
  `,
  ),
];
