import { rule, said } from '../match/rule.ts';

/** Goodbyes, tidying up, watching means, what keeps a person here, not feeling safe, questions that carry something. */
export const signRules = [
  rule(
    'ask.goodbye',
    'suicide',
    'ambiguous',
    `
    (goodbye|good bye|farewell|bye) (everyone|everybody|world|for good|forever|my love|my friends|and thank|and sorry|cruel|to everyone|to my|emoheart|all)
    ^ (goodbye|farewell) ($|x|now|doctor|then|friends)
    (saying|said|say|saying my|said my|say my|written|wrote|writing) ~3 (goodbye|goodbyes|good bye|farewell|farewells)
    (thank you|thanks|thank u) for (everything|trying|all you|being kind|listening|all|being|your kindness|what you) ~12 (goodbye|bye|wont need|sorry|x|not need|end|peace|over|last|dont blame|take care|goodnight|look after)
    (tell|let) ~1 (my|them|everyone|mum|dad|him|her|the|wife|husband) ~4 (i love|i loved|im sorry|i am sorry|i was sorry|i tried|it was not|its not|it wasnt|know i|not to blame|i said|i did)
    (sorry|forgive me|forgive) (for|to) (everything|everyone|all|what i|all the|being|the mess|what im|what i am|leaving|my|every)
    (please)? forgive me ~2
    (look after|take care of|be good to|be kind to|mind) (each other|the kids|my|yourselves|mum|dad|them|the dog|the cat|him|her|my wife|my husband|my kids) ~1 (for me|x|when|$|please|after|if|wont you|and)
    (you|they|nobody|no one|everyone) ~3 (wont|will not|not|never) (hear from|see|need to worry about|hear|be hearing from|have to worry about|be seeing) ~1 me
    (wont|will not|not going to) (be)? ~1 (needing|need|bothering|bother|troubling|trouble|here|around|a problem|be needed|dealing with|have to deal with|be coming back) ~3 (you|anyone|them|much longer|any more|anymore|anything|long|for much longer|by then|for long|forever|longer|it|after|this)
    (made|made up|have made|making|come to) ~1 (my|a|peace with my|peace with the) (peace|decision|mind|choice) ~8 (calm|peaceful|peace|night|sorry|goodbye|relieved|better|now|quiet|easy|settled|feel|best|made|time|$|it is|lighter)
    (decision|mind|choice) (is|s|has been)? ~1 (made|made up|final|set)
    (feel|feeling|am|strangely|oddly|weirdly|so|very|actually|finally) @really? (at peace|calm|peaceful|serene|lighter|relieved|free) ~6 (now|decided|decision|finally|goodbye|night|with it|made|know what|that i|since)
    (at|found) peace (with it|now|with that|with my|finally|$)
    (last|final) (time|message|thing|email) (you|i|ill|youll|they|theyll) ~1 (will)? ~1 (ever)? (hear|see|talk|speak|text|write|bother)
    (final|last) (goodbye|goodbyes|wishes|words|farewell)
    (you have|youve|you were|u were|you all|you) been (so)? (kind|good|lovely|great) ~8 (goodbye|sorry|wont|not|end|last|dont|nothing|blame|bye)
    (its|it is|it was|this is|its) (nobodys|no ones|not anyones|not your|not her|not his|not their|nobody|no one|none of your|not the) ~1 (s)? (fault|job|blame)
    (do not|dont|please dont|nobody|no one) ~2 (blame|worry about|cry for|look for|try to find|miss|follow|come after|be sad about|grieve for) ~1 (me|yourself|yourselves|anyone|anybody|them|him|her|himself|herself)
    (goodnight|night|night night|nighty) ~2 (emopill|emodove|emowilt|emograve|and goodbye|and sorry|forever|everyone|world|for good|all)
    emopill
    (emograve|emodove|emowilt) ~3
    (see you|see u|meet you|meet again|see them|see her|see him|catch you) ~1 (all)? ~1 (on the other side|in heaven|in the next life|in another life|up there|in the next)
    (remember|forget) me ~4 (as|fondly|kindly|please|when|soon|$|i|for|x|gone)
    (when|once|after) (im|i am) (gone|dead|no longer here|not here any more) ($|the|they|look|tell|please|you|my|it|who|can|make|nobody|she|he)
    (when|once) (you|u|they) ~1 (read|get|see|find) this
    (after|when|if) ~1 (anything|something) (happens|happened) to me
    (hugged|hug|kissed|kiss|looked at|watching) ~3 (longer|extra|tight|last time|one last|for ages|asleep|to remember)
    (my)? (funeral|obituary|eulogy|wake|coffin|gravestone|headstone|ashes|burial) ~6 (plan|planned|planning|wrote|written|writing|drafting|songs|music|playlist|want|picked|chosen|who would|would come|how many|pick|song|no fuss|scattered|my own)
    (planned|planning|plan|wrote|writing|drafting|drafted|picked|chose|imagine|imagining|picture|picturing|think about|thinking about|thought about|paid for|chosen|paying for) ~3 my ~2 (funeral|obituary|eulogy|wake|coffin|own funeral|headstone|memorial|epitaph|death|own death)
    one last (time|thing|look|visit|walk|drink|drive|meal|sunset|holiday|christmas|hug)
    its been (nice|good|fun|a ride|real|an honour|a pleasure) ~2 (knowing|all|working|$)
    rip me
  `,
  ),
  rule(
    'ask.tidying',
    'suicide',
    'ambiguous',
    `
    (getting|got|put|putting|gotten|setting|set|sorted|sorting|have|having) ~2 (my|all my|the)? (affairs|house|ducks|estate|life|things) ~1 (in order|straight|sorted|in a row|organised)
    (affairs|papers|paperwork|finances) ~3 (in order|sorted|in the folder|in the drawer|for my wife|for my husband|ready|on the table|for when)
    (updated|changed|made|writing|wrote|sorted|written|finalised|rewrote|signed|redone|redid) ~2 (my|the|a) ~1 will ~10 (calm|passwords|letters|wife|husband|lighter|kids|peaceful|children|then|relief|relieved|know|life insurance|without telling|now|ready|note|quietly|tidy)
    (passwords|bank details|insurance papers|pin numbers|bins|funeral|boiler|bills|accounts|policy|logins) ~6 (written|wrote|list|listed|left|sorted|folder|envelope|drawer|on the table|for my|for the|labelled|where|to my|for whoever|for her|for him|out for)
    (gave|given|giving|give|handed|donated|rehomed|left|leaving|passed|giving away|sold|got rid of|found homes|found a home|found a new home|taken|took|posted) ~5 (dog|cat|cats|dogs|horses|horse|watch|stethoscope|books|loupes|guitar|ring|wedding ring|jewellery|car|pets|pet|things|stuff|everything|clothes|wardrobe|rabbit|possessions|belongings|plants|piano|records|rabbits|hamster|bees|tools|instruments|photos|coat|bike) ~10 (wont need|not need|needing|not need them|will not need|wont be|away|around|anymore|any more|no use|no longer need|remember me|when i|cried|better|after|holding|last thing|someone who|where i am going|long)
    (wont|will not|not|no longer) ~1 (be)? (need|needing) (it|them|any of it|these|this|that|any|my|those|anything) ~2 (anymore|any more|where|now|soon|$|again|after|or|much longer|any of)
    (labelling|labelled|organising|organised|sorted|sorting|tidied|tidying|cleared|clearing|finished|cleaned|paid off|settled|handed over|wrapping up|wrapped up|tying up|tied up|boxed|boxing|packed up|shredded|deleted) ~4 (everything|things|loose ends|affairs|photos|papers|house|desk|debts|accounts|drawers|office|inbox|kids|audits|all my|phone|diaries|locker) ~8 (so no one|so that no one|so nobody|so they|for them|so my|manage|clear up after|after me|easier|dont have to|wont have to|when im|when i am|ready|nobody will|so she|so he|in case|calm|cope)
    loose ends
    (written|wrote|writing|write|left|drafted|drafting|penned) ~3 (letters|letter|note|notes|cards|goodbye|card|messages|emails|videos) (to|for) (my|everyone|each|the kids|them|mum|dad|him|her|the boys|the girls|family|people|whoever) ~4
    (birthday cards|cards|letters|videos) ~4 (up to|for when|for each|until they|for future|every birthday|18)
    (who) ~2 (look after|take|have|feed|care for|gets|raise) ~2 (the kids|my kids|the dog|the cat|my dog|my cat|them|the children|my children) ~3 (if|when|after|once)
    wedding ring ~4 (off|left|on the)
  `,
  ),
  rule(
    'ask.means',
    'suicide',
    'ambiguous',
    `
    (keep|kept|keeps|been|cant stop|can not stop|find myself|caught myself|catch myself|found myself|just|always|started|stood|sat|sitting|standing|am|im|was|stop) @really? (looking at|staring at|counting|eyeing|eyeing up|thinking about|standing by|standing near|standing on|walking past|driving past|drawn to|checking|going to|going up to|looking over|looking down|stopping at|stopping on|stopped on|watching|holding|touching|hovering|lingering|noticing|drifting to|glancing at|going back to|driving to|researching|googling|reading about|visiting|reading up on|parking by|reading|near|at|by|over) ~3 (@pill|@drug|@blade|rope|belt|bridge|bridges|cliff|train|trains|tracks|platform|edge|roof|car park|river|water|drug cupboard|cd cupboard|controlled drug|cupboard|the drop|sharps|gun|gun cabinet|railway|reservoir|weir|top floor|window|balcony|lorries|ledge|cabinet|insulin|doses|lethal|toxicity|toxbase|beam|banister|knives|drugs fridge|trolley|pill|crash barrier|central reservation|motorway bridge|level crossing|medicine cupboard|drugs trolley|kitchen knife|medicine trolley|bottle)
    (saving|saved|stockpiling|stockpiled|hoarding|hoarded|collecting|collected|stashed|stash|stashing|stash of|hidden|hiding|keeping|kept|taken home|took home|brought home|pocketed|been taking|stealing|stolen|nicked|putting aside|put aside|storing|hide|ordered|bought|buying|got) ~3 (@pill|@drug|@blade|rope|ampoules|vials|hosepipe|ampoule|insulin|syringe|noose|gun|knife|cyanide|helium) ~4 (just in case|home|in case|for when|at home|in my|enough|not for|from work|in the|for me|quiet|up|if|under|drawer|locker|$)
    (stopped|stood|standing|stand|stop|parked|parking|sat|walk|walked|drove|went|go|pulled over|detour|sitting|walking) ~3 (on|by|near|at|to|over|up to|onto) ~3 (bridge|cliff|platform|edge|ledge|river|viaduct|beachy head|level crossing|reservoir|roof|top of the car park|yellow line|weir|flyover|car park|tracks|railings|railway|quarry|pier|canal|overpass) ~6 (again|only looked|just looked|just to look|longer than|for a while|to see|too long|an hour|hours|just stood|looking|looked|look|came home|thinking|didnt|closer|nearer|before|after|came down|today|yesterday|last night|tonight|walked away|i dont know)
    (how) ~2 (many|much|long|high|deep|cold|fast) ~6 (too much|to kill|would kill|it takes|take to die|would it take|does it take|lethal|fatal|be enough|to die|until you die|before anyone|before you|to be sure|lose consciousness|bleed out|before someone|is enough)
    (would|does|will|is) (it|dying|death|hanging|drowning) ~1 (hurt|painful|be quick|be painful|peaceful|be peaceful|painless) ~1 (do you think|to die|at the end|much|do u think|do you|you think|or is it|when you|do u|to drown|to hang|to go)
    (painless|quick|quickest|easiest|peaceful|best|surest|cleanest|least painful|least messy|clean) (way|ways|method|methods) ~1 (to|out|of|$|for)
    (what is|whats|how much|how many|is there) ~2 (lethal|fatal|toxic) (dose|amount|level)
    (it|they|the tablets|the pills|the rope|drawer|stash|bottle) ~1 (is|s|are)? ~1 (still)? (there|in the drawer|in my locker) ~2 (if i need|just in case|in case|if it gets|when i need|comfort|helps)
    (comfort|comforting|reassuring|nice|helps|good) ~4 (knowing|to know) ~2 (there|its there|they are there|i could|i can|option|way out|have the|an end|theres an|is an end|exit|in the drawer|i have)
    (take|get|lock|hide|keep) ~2 (these|the|my) ~1 (tablets|pills|meds|drugs|knives|keys) ~2 (off|away from|from|out of reach)
    (drive|driving|drove|cross|crossing|step|walk|steer|swerve|walking) ~8 (not look|without looking|eyes (shut|closed|half shut)|hoping|not fighting it|didnt care|dont care|too fast|not looking|not bothered|no seatbelt|without a seatbelt|tempted|tempting|wondering|what if|wonder|look at the)
    (bend|lorries|lorry|tree|crash barrier|central reservation|bridge) ~6 (look|looks|looking|tempting|tempted|different|calling|calls|waiting|easy|inviting)
    (reckless|risks|careless|not careful) ~6 (dont care|do not care|not bothered|on purpose|lately|hoping)
    (not|stopped|stopping) (taking|checking) my (insulin|sugars|meds|blood sugars|medication|tablets|inhalers) ~6 (cant be|dont care|bothered|no point|any more|anymore|see|$)
    (found a lump|lump|chest pain|melena|blood in) ~12 (not told|told no one|havent told|ignoring|ignored|hoping|let it|not frightened|relief|relieved|almost hoping|good)
  `,
  ),
  rule(
    'ask.past',
    'suicide',
    'ambiguous',
    `
    (i)? (tried|attempted|overdosed|took an overdose|cut my wrists|attempt|tried to end it|tried to die|tried it|tried to kill myself|took tablets|tried once|nearly did it|nearly ended it|nearly died by) ~5 (in 2|in 19|years ago|year ago|yrs ago|when i was|at uni|at university|as a student|as a teenager|in my|before|once|months ago|long time ago|back in|at med school|at medical school|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|last year|previously|in the past|as an f1|as a kid|in lockdown|a while ago)
    (previous|past|old|earlier|prior|history of|childhood|another) ~1 (suicide)? (attempt|attempts|suicide attempt|overdose|self harm|suicidal)
    (used to|have|had|was|been|were) ~3 (self harm|cut myself|hurt myself|suicidal|think about suicide|think about dying|think of suicide|suicidal thoughts|cut|think about killing myself|thoughts of suicide|want to die|wanted to die|sh) ~6 (as a kid|years ago|before|when i was|at uni|for a while|in the past|once|teenager|in my|long time|last year|months ago|but|at school|younger|in 2|med school|university|back then|once before|in lockdown|ago)
    (was|were) suicidal ~3 (for|when|in|once|before|last|as|but|and|years|back)
    (been|felt|feel|was) here before ~6 (survived|ended|resus|itu|dont|know|last time|and|didnt|tried|hospital|got|same)
    last time ~6 (didnt work|did not work|tried|hospital|itu|found me|survived|overdose|failed|did not die|woke up|cut)
    (relapse|relapsed|relapsing) ~3
    (thoughts|darkness|urges|same thoughts|bad thoughts|dark thoughts|voices|the black dog|same feeling) ~2 (back|come back|coming back|returning|returned|creeping back|worse|still there|getting worse|getting stronger|louder|winning|taking over)
  `,
  ),
  rule(
    'ask.held',
    'suicide',
    'ambiguous',
    `
    (only|just|one) ~1 (thing|reason|one|person|thing that is|thing thats|stopping|reason im|reason i am|reason that) ~3 (keeping me|keeps me|stopping me|stops me|still here|alive|holding me|here|kept me|i am here|im here|i havent|i have not|stopped me|left|not|i get up)
    only ~1 (here|alive|living|going|still here|carrying on|hanging on|around|breathing|staying) ~1 (because|for|until|till|due) ~1 (of)? (the|my|her|him|them|mum|dad|kids|dog|cat|it|im|i)
    if (it)? ~1 (wasnt|was not|werent|were not|isnt) for (the|my|them|her|him|mum|dad) ~6 (id|i would|i wouldnt|dont know|idk|would be|not here|gone|i do not|would have|wouldn)
    (if) (not|it werent) for (the|my) (kids|children|dog|cat|mum|wife|husband|family|boys|girls|baby)
    (kids|children|dog|cat|wife|husband|mum|faith|god|daughter|son|baby|family|religion|parents|boys|girls|church) ~2 (is|are|s)? ~1 (only|what|all) ~1 (thing|reason|that)? ~1 (is|s|are)? ~1 (keeping|keeps|stopping|stops|that keeps|that stops) me
    (cant|can not|couldnt|could not|wouldnt|would not|wont|cannot|never) do (it|that) to (my|the|them|him|her|mum|dad|kids)
    (because of|couldnt because|cant because|not while|not until|when|once|after) ~2 (kids|dog|cat|mum|dad|mums|parents|children|dads) ~4 (gone|alive|dies|grown|grown up|dead|older|is gone|are gone|goes|18)
    (until|till|after|once) ~5 (then|after that|that) ~2 (dunno|dont know|who knows|im done|thats it|no reason|nothing|i go|i can go|we will see|i do not know)
    (dont|do not|not) (know|sure) (what|if|whether|how|that) ~1 (id|i would|i will|ill|i|i am going to|i might|i can) ~1 (do|keep myself safe|do to myself|be here|make it|be safe|get through|survive|be ok|cope|stay safe|promise|trust) ~1 (tonight|$|anymore|if|to myself|alone|without|next|it|the night|myself|tomorrow)
    (dont|do not|cant|can not|not) @really? (trust|trusting) (myself|me|my own|what i) ~4
    (not|dont|do not|never|longer|isnt|am not) ~1 (feel|feeling|be|sure im|sure i am|think im|think i am|completely|entirely|really)? ~1 (safe|secure) ~1 (with myself|tonight|alone|on my own|$|at home|anymore|any more|from myself|to be|in my|here|right now|left|now|by myself|and|with|but|being|when|in)
    (scared|afraid|frightened|worried|terrified|scaring|frightening|fear|dread) (of|about|what|myself|by|to be|that i|to) ~1 (myself|my own|what i|my thoughts|my mind|my head|me|being alone|being on my own|be alone|be on my own|tonight|i might|i will|ill|the night|do something|my own head|own thoughts|hurt|these thoughts|where)
    (dont|do not|shouldnt|should not|cant|can not|not safe|please dont|not) (leave me|be left|be) (alone|on my own|by myself)
    (do|doing|done|did) something ~1 (stupid|silly|drastic|bad|permanent|terrible|daft|i regret|irreversible|awful|to myself|i cant)
    (keep|keeping|kept) myself safe
    (cant|can not|not|wont|unable) ~2 (promise|guarantee) ~6 (myself|safe|be here|anything|hurt|harm|wont|will not|alive|ok|okay|tomorrow|tonight|not to)
    (sat|sitting|am|im|hiding|lying|locked|stuck|curled) ~3 (in|on) ~3 (car|bathroom|floor|toilet|loo|dark|car park|bath) ~8 (cant|crying|alone|shaking|go in|dont know|hours|move|not|get out|thinking|and i|again)
    (kids|children|wife|husband|flatmate|family|boys) ~3 (sent|away|gone|out|to my mums|to her mums|at nans) ~8 (trust|not safe|alone|with me like this|until|dont want)
    (anniversary|birthday|two years|a year|years) ~6 (gave myself|same age|old as|be with|where (he|she) is)
    (be|being) with (him|her|them|mum|dad|my mum|my dad|my husband|my wife|my son|my daughter|my baby) ~1 (again|soon|now|$|instead|forever)
    (miss|missing|without) (him|her|them) ~6 (join|with|go on|point|carry|dont want|cant live|cannot live|follow)
    (cant|can not|dont want to|not want to|no) live without (him|her|them|my)
    (he|she|they|its) (was|is|are) (all i had|all i have|my everything|my reason|my whole world|only reason)
    whatever (they|happens|the outcome|the result|gmc|gdc) ~8 (wont matter|doesnt matter|not matter|not be here|wont be|out of it)
    (it|this|everything|it all|all of it|my story|the pain|the road) (ends|stops|finishes) (here|now|tonight|soon|today|tomorrow|with me|for me|this week|on)
    (this is|thats|that is) (where|how|when) it (ends|all ends|stops|finishes)
    (it will|itll|its going to|soon it will|soon itll|will) ~1 (all)? ~1 be (over|done|finished|quiet|easier) (soon|tonight|tomorrow|then|by|for me|for everyone|before|at last|in)
    (not|wont be|isnt|wont) ~1 (long|much longer) (now|left|to go|till|until) ~1
    (few|couple) more (days|hours|nights|weeks|shifts) (and then|then|to go|until its over|till its over|and im|and i)
    (by|after) (then|christmas|easter|friday|monday|sunday|the weekend|next week|tomorrow|new year|the hearing|the tribunal|the inquest|the wedding|my birthday) ~4 (wont matter|not matter|none of this|wont be|not be|im done|be over|gone|no one|it wont)
    (nights|night|tonight|evenings|evening|3am|4am|dark|weekend|weekends|sundays) ~2 (are|is|r)? ~1 (the)? ~1 (worst|hardest|too long|so long|dangerous|bad|scary|scare|scares|terrify|unbearable|when it|get me)
    (another|one more|tonight|the) night ~2 (cant|alone|like this|of this|on my own|scares|dread)
    (cant|dont want to|scared of|dread|dreading|afraid of|frightened of|get through|face|survive) ~2 (the|another|one more|this)? ~1 (night|nights|tonight|weekend|evening) ~2
    (suicide|self inflicted|taking your own life) ~5 (insurance|policy|cover|covered|pays|payout|pension|claim|death in service)
    (insurance|policy|cover|pension|death in service) ~5 (suicide|self inflicted|own hand|take your own life|kill yourself|if i die|if you die|if i died)
    (long way down|high up here|so high up|nice view from up here|nice view from the top|windy up here|lovely view up here|quiet up here|peaceful up here|quiet down here by|water looks|sea looks|river looks|sea is so|water is so|drop is|its a long drop|big drop)
    (sat|sitting|stood|standing|parked|walking|here|am|im) ~2 (by|beside|near|next to|overlooking|above) the (river|sea|tracks|railway|canal|water|cliffs|cliff|reservoir|bridge|lake|train line|motorway|weir|edge|dock|lock) ~3 (alone|thinking|again|$|cant|and i|looking|watching|just|for hours|in the dark|at night)
    (my|the|dads|his|husbands|grandads|a) ~1 (shotgun|rifle|gun|gun cabinet|guns|firearm|cartridges) ~8 (thinking|think|loaded|cleaned|cleaning|out of the cabinet|looking|look at|key|keys|keep|bed|bedside|ready|quick|tempting|comfort|stare|hold|held|unlocked|in the house)
    (driving|drove|drive|riding|cycling) ~4 (eyes closed|eyes shut|lights off|headlights off|too fast|way too fast|at 100|at 110|at 120|at 130|no seatbelt|without a seatbelt|no helmet|drunk|without lights|through red)
    (stopped|not|dont|no longer|forget) (wear|wearing|bother with|bothering with) ~2 (seatbelt|helmet|seat belt|lights)
    (he|she|someone|patient|consultant|man|ex|bloke|guy|colleague|they|registrar|husband|pt|stalker|boss|supervisor|trainer|principal|wife|brother|manager|lecturer|tutor) ~3 (waits|waiting|follows|following|followed|turns up|turning up|turned up|shows up|watching|watches|sits outside|parks|parked|knows where|knows when|sends|leaves) ~3 (me|my car|my house|my flat|outside my|my clinic|my shift|i live|i park|i finish|for me|notes|flowers on my) ~4
    ^ (emocry|emosmile|emowave|emoheart|emobroken|emodrink) (emoblade|emorope|emogun|emosyringe|emograve|emotrain|emobridge) ~1 $
    ^ (emobroken|emoblade|emorope|emogun|emowilt|emograve|emodove|emosyringe|emobridge|emocry emobroken) ~2 $
    (picked|chosen|set|chose|circled) (a|the|my) (date|day) ~1 $
    (weirdly|strangely|suddenly|oddly|not) (calm|bothered by|scared of|worried about|afraid of) ~3 (any more|anymore|now|$|monday|gmc|tribunal|dying)
    (safe) (ish|for now|tonight i think|enough i think|probably|i guess|i suppose)
    (wont|not|doesnt|does not|isnt going to|will not) ~1 matter ~2 (soon|anymore|any more|after|by then|on the|much longer|either way|to me)
    (last|end) (day|date|line) ~6 (easier|relief|calm|then)
  `,
  ),
  said(
    'ask.question',
    'suicide',
    'ambiguous',
    `
    (if|when|what if|suppose|say|what happens if|do you|will you|would you|can you) ~3 (i|someone|a doctor|a dentist|person|somebody|anyone|one) ~3 (tell|told|tells|say|said|says|admit|admitted|disclose|disclosed|mention|mentioned|write|confess|confessed|share) ~3 (you|u)? ~3 (something bad|something really bad|bad thoughts|how bad|dark thoughts|thoughts|suicide|harming|hurting|not safe|what i|very bad|really bad|been thinking|am thinking|something|the truth|bad thing|serious|dark)
    (what happens|what would happen|what do you do|do you report|will you report|do you have to tell|would you tell|do u tell|will it go|will this go|do you call|will you send|would you send|do u send|are you going to send|do you send) ~3 (if|when|on my record|to my|the police|someone|an ambulance|people|gmc|gdc|police) ~6 (say|tell|admit|feel|bad|thoughts|suicidal|honest|risk|how i|someone|house|door|safe|me|dont|not)
    (take|took|taking) ~1 (my|your|the) (kids|children|baby) (away|off) ~4 (if|say|admit|tell|honest|know|how)
    (how) (long|would|soon) ~4 (before|until|till) ~3 (anyone|someone|they|somebody|people|anybody) (notice|notices|noticed|find|finds|found|check|checks|realise|realised|miss|missed|came|come)
    (what happens|who|does) ~6 (if|when) (i|a doctor|a dr|someone|you|a dentist) (die|dies|died|am dead|am gone|was gone|disappear|wasnt here)
    (does|do|will|would|can) (life)? ~1 (insurance|cover|policy|pension|death in service|aviva) ~6 (suicide|pay|cover|if i die|if you die|self inflicted|if i died|coroner|took their own)
    (does|do|would|will) (god|allah|jesus) ~2 (forgive|understand|mind) ~4
    (do|would|will|how long|how do) (children|kids|people|families|parents|they) (get over|cope|recover|forget|survive|manage|be ok) ~5
    (what|is there) ~2 (happens|anything) (after|when) (you|we|i|u|death) ~1 (die|are dead|go|$)
    is (it|suicide|dying|killing yourself|it a) ~1 (selfish|a sin|cowardly|wrong|cowards way) ~4
    (anyone|anybody|someone|do you|does anyone|do other|do u|ever|you ever) (else)? ~2 (feel|think|wish|want|felt|feels) ~4 (like this|disappear|end|pointless|die|not wake|give up|nothing|better off|not exist|stop|way out|empty)
    (what|how) ~2 (do people|do you|does one|do others|would you) ~3 (keep going|carry on|go on|when there is no|when there isnt|no way out|stay alive|find a reason)
    (am i|is it) (going mad|going crazy|losing my mind)
  `,
  ),
  rule(
    'ask.sarcasm',
    'suicide',
    'ambiguous',
    `
    (living|livin) the dream ~8 (dead|die|not be|not exist|not here|end)
    (jump|jumping) off ~3 ($|lol|haha|emosmile|emolaugh|tbh|might|bridge|roof|car park|window|cliff|building)
    ^ (please|someone|just|god|can someone|pls|somebody)? ~1 (kill|end|euthanise) me ($|please)
    (dead|death) (is|sounds|would be|seems|looks|feels) ~2 (better|peaceful|easier|nice|good|lovely|tempting|restful|appealing|relief|a relief|kinder|preferable)
    (rather|sooner|prefer) ~2 (be dead|die|be hit|get hit|be run over|death)
    (when|cant wait) ~1 (does|do|is) ~1 (it|i) end
    (gets|got|being|get) (hit|run over|knocked down|flattened|squashed) by a (bus|car|train|lorry|truck|tram) ~6 (sounds|nice|holiday|rest|better|appealing|would|break|hope|relief)
    (coma|hit by a bus|terminal|aneurysm|stroke|cancer) ~6 (sounds|would be|nice|lovely|rest|holiday|relief|appealing|jealous|envy)
    (envy|envious|jealous|envying) ~1 (of)? ~1 (my|the|patients|dead|people|them|him|her) ~4 (dead|patients|die|dying|coma|asleep|gone|anaesthetised|ventilated|who|under|grave|mortuary|morgue)
    (jealous|envious) of (the dead|dead people|my dead|the patients who|people who die|people who have died|those who)
    (in|to) (this|another|that|a different) life ~2 (over|anymore|$)
  `,
  ),
  rule(
    'ask.word',
    'suicide',
    'ambiguous',
    `
    ^ (suicide|suicidal|self harm) ~3 $
  `,
  ),
  rule(
    'ask.thoughts',
    'suicide',
    'ambiguous',
    `
    (thoughts|ideas|feelings|urges|plans) ~2 (of)? ~1 (harming|hurting|self|harm|not being here|ending|giving up|disappearing|not waking|dying|death|not existing|leaving|running away)
    (think|thinking|thought|thoughts) ~2 (about|of) ~2 (death|dying|the end|not being here|being gone|ending|my death|my funeral|mortality|being dead|how i would|ways|leaving everyone|crashing|what it would be like)
    (thinking|think|thought) (bad|terrible|horrible|awful|dark|unthinkable|scary|stupid|silly|strange|weird|the worst) (things|thoughts|stuff|thing)?
    (better off) (not|elsewhere|gone|out of it) ~2
    (dont|do not|not) ~1 (want|wanting) (to)? (die|be dead|kill myself) ~1 (but|just|i just|exactly|as such|really|though|per se|technically|only|however|i want|except) ~8
    (not|isnt|am not|im not|wouldnt say|never|technically not|not really|not actively|not exactly|not actually) ~2 (suicidal|going to kill myself|going to hurt myself|going to do anything|planning anything|at risk|going to do anything stupid|doing anything) ~1 (but|though|exactly|per se|however|yet|at the moment|right now|technically|although|today|i think|but i|emosmile) ~3
    (not|isnt) ~1 (suicidal) ~2 (but|though|if|wish|except|yet|however|although|more)
    (passively|passive|fleeting|occasional|vague|some) ~1 (suicidal|si|thoughts|ideation|death wish|thoughts of|dark thoughts)
    (technically|passively|vaguely|mildly|slightly|bit|little) (suicidal|not suicidal)
    (wont|will not|not going to|wouldnt|would not|never|havent|have not|not) ~1 (do|act|done|acted|doing|actually do) ~1 (it|anything|on it|on them|anything stupid|anything silly|anything daft|that) ~1 (but|probably|yet|though|i think|just|i just|maybe|i dont think|promise|for now|because|while|tonight|lol|until)
    (wouldnt|would not|could never|wont|will not|couldnt|not going to) ~1 (actually)? (kill|end|hurt|harm) (myself|it|my life) ~1 (but|just|i just|though|because|only|probably|i dont think|yet|while|until|as)
  `,
  ),
];
