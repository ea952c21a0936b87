import { rule, said } from '../match/rule.ts';

/** The wish, the plan, the attempt and the injury, said in plain words. */
export const plainWishRules = [
  rule(
    'suicide.wish-plainly',
    'suicide',
    'explicit',
    `
    (death|dying|being dead) ~1 (is|sounds|would be|seems|feels|looks|appeals) ~2 (what i want|all i want|good|a mercy|a relief|better|nice|easier|lovely|tempting|kinder|appealing|the answer|peaceful)
    (happy|cant wait|can not wait|ready|glad|content|willing|prepared|desperate|longing|begging|eager) to (die|be dead|go for good)
    lost (the|all|my|any|all my) ~1 (will|desire|wish|appetite|want) to (live|be alive|exist|go on|carry on)
    (no longer|dont|do not|not) ~1 (wish|want|care|desire) to (be on this earth|be on this planet|be among the living|be part of this world|live this life|be in this life)
    (cant|can not|cannot) (live|go on living|carry on living|keep living|continue living|keep on living) ~1 ($|any more|anymore|like|with|cannot|and|nemore)
    (living|life|being alive) ~1 (is|isnt|feels) ~1 (too painful|not for me|for me|unbearable|torture) ~3
    had enough of (being alive|living|breathing|life)
    (wouldnt|would not|wont|dont) ~1 mind ~1 (being dead|dying|not waking|if i died|if i didnt wake|if a car hit me|not being alive)
    (wish|wished|hope|hoping|pray) ~4 (id never woken|i had never woken|i hadnt come round|had killed me|killed me|had taken me|taken me|finished me|finishes me|kills me|crashes|gone wrong|i hadnt woken|had worked|took me|takes me|it kills|get cancer|get hit)
    (hoping|hope|wish|wishing|pray|praying|glad|happy) ~1 (for|it was|i had|i get|id get|i got|its|it is|i have)? ~1 (cancer|a terminal illness|terminal|a brain tumour|a heart attack|an aneurysm|a stroke|malignant|something terminal|a fatal|a massive)
    (someone|somebody|please someone|want someone to|anyone) ~1 (please)? kill me ($|seriously|please|i mean|now seriously|off)
    (should have|shouldve) (died|not survived|been left to die|let me die|been me) ~4
    (disappointed|gutted|annoyed|upset|angry|sad|sorry) ~4 (every time|each time|when|that)? ~3 (i wake|i woke|wake up|woke up|open my eyes|still here|still alive|i survived|i didnt die)
    (asking|ask|begging|beg|telling|willing) (my heart|god|my body|allah) to (stop|take me|give up|let me die)
    (crave|craving|yearn|yearning|ache|aching|long|longing) (for)? ~1 (death|dying|it to end|oblivion|the end|to be dead)
    (anything|everything) to not (be alive|be here|wake|exist)
    if there (was|were|is) a (button|switch|pill|way) ~6 (die|dead|off|end it|press|not exist)
    (press|pressed|hit|flick) (the|that|a) (off switch|button|off button) ~4 (me|myself|no question|tomorrow|now)
    suicide ~1 (crosses|keeps|feels|would|seems|sounds|looks|pops|comes|is starting|makes sense|has crossed|was my|is looking|appeals) ~4
    (my)? (first|only|next|immediate) (thought|idea|instinct|response) ~2 (was|is) ~1 (suicide|rope|to die|to end it|death|jump)
    (thoughts|ideas|notions) of self destruction
    (daydream|daydreaming|fantasise|dream|dreaming) about my ~1 (suicide|death|funeral)
    (out|exit|off) of (life|living|this world|existence)
    if i (was|were) (brave|braver|brave enough|less of a coward|not such a coward) ~4 (dead|do it|gone|end it)
    (when|once|after|waiting for|until) ~6 (die|dies|gone|dead|pass|passes|grown up|go) ~1 (then)? ~1 (i|ill|i can|i will) ~1 (can)? ~1 (go|follow|join|die|be free to go|go too|end it)
    (join|joining|go to|going to|follow|following|be with|to) ~2 (dad|mum|my wife|my husband|my son|my daughter|my brother|my sister|late wife|late husband|him|her) ~2 (up there|in heaven|on the other side|in the ground|and i mean|made up my mind|by choice|i want to die)
    (rather|sooner|want to|wish i was|prefer to|id) ~2 (six feet under|six foot under|on a slab|mortuary slab|on a mortuary slab|in the mortuary|in a body bag|in the morgue|under the ground|in the ground|in a grave|be dead)
    (dont|do not|not) ~1 (want|plan|planning|expect|intend) ~1 (to|on)? ~1 (see|seeing|reach|reaching|make it to|be alive|being alive|live|living) ~1 (for|to|past|until|till|another|my|any)? ~2 (birthday|christmas|30|40|50|60|forty|fifty|retirement|next year|new year|any older|much longer|summer)
    (doubt|dont think|do not think|unlikely) (ill|i will) be (alive|here) ~4 (by choice|next year|for|much|when|by)
    (wont|will not|not) be alive for (it|that|the)
    (lose|lost|end|give) my life too
    might as well (hang|jump|die|be dead|end it|kill myself|not be here)
    (struck off|sacked|bankrupt|suspended|erased) ~~6 (dead|hang|rope|might as well die|end it|kill)
    just thought (rope|jump|die|dead|train|bridge|end it)
    (i am|im|am) ~1 ending (it|it all|things|everything) ~1 ($|if|when|soon|then|after|before|myself)
    (life|a life) for a life ~4
    ready to go ~3 (die|dead|for good|permanently|now)
    (better|easier) ~1 (to be)? dead than ~4
    (use|using|take|have) it on (myself|me)
    (self deletion|self delete|sewer slide|kermit|log out of life|logging out|unaliving|unalive|un alive|sui) ~2 (thoughts|myself|for good|sounds|again|great|soon|tbh|permanently|real)
    want to dye ($|now|so|i)
    want tod ie
    (cant|can not|cannot) (be alive|exist) ~1 ($|any more|anymore|like|with)
    (have|has|got|keep|hidden|stashed|saved|there are|theres) ~1 (@number|1|2|3|4|5|6|7|15|16|18|200|300|500|100) ~1 (codeine|paracetamol|pills|tablets|morphine|ampoules|diazepam|zopiclone|amitriptyline|tramadol|sleeping tablets|sleeping pills|propranolol|vials) ~1 (hidden|stashed|saved|put by|put aside|saved up|hoarded|ready|in my drawer|in my locker|at home)
    (wish|hope|want|pray|wanting|hoping|praying) ~8 (die|dying|pass away|slip away) in my sleep
    (think|thinking|thought|thoughts) (about|of) ~1 not (being alive|being here|existing|waking|waking up|living|being around) ~3
    (i|brain|mind|just) (think|thinks|thought|thinking) (jump|swerve|step off|do it|let go|drive into it) ~2
    (rather|sooner) be dead than ~4
    (so|to) (i|it) (go|goes|kills|finishes|ends) ~1 (quicker|sooner|me|faster|it)
    (angels|god|he|she|they|dead consultant|voice|voices) ~4 (telling|tells|want|wants|asking|asks|calling) me to (join|come|follow|go to) ~1 (him|her|them|to them|heaven)?
    (give up|lie down|curl up|crawl away|go away|roll over|just go) and die
    (sat|sitting|sit|sits|sleep|sleeping|lie|lying) with (the|my|a|dads|his) ~1 (shotgun|gun|rifle|rope|noose|blade|scalpel|razor|cartridges|tablets|pills|stash) ~4
    (might|may|gonna|going to|want to|could|thinking of|thinking about|ready to|tempted to) ~1 (end|ending) things ~~2 (not the relationship|permanently|for good|myself|with me|me|forever)
  `,
  ),
  rule(
    'suicide.plan-plainly',
    'suicide',
    'explicit',
    `
    plan (is|s)? ~1 (in place|made|ready|sorted|set|detailed|finalised|final|done)
    (a|my|the|have a) ~1 (detailed|clear|solid|definite|concrete|proper|suicide|specific|firm) plan
    (ive|i have) ~1 (got|made)? a plan ($|and|its|it is|to|now|for me|that)
    exit plan ~3
    (plan|planning) on (drowning|hanging|jumping|dying|overdosing|doing it|suicide|not being)
    (chosen|picked|know|decided on|decided|scouted) ~1 (the|which|my) ~1 (tree|bridge|spot|place|day|train|roof|beam|drug|layby|lay by|method|cliff|window|platform|rope) ~1
    found (the|a) ~1 (bridge|spot|place|tree|layby|cliff) ~4 (high enough|quiet|to do it|woods|no one|nobody|deep enough)
    chosen which ~1
    (doing it|do it|going) on (the|my|his|her|our) (anniversary|birthday|day|date|1|2|3|5|6|7|8|10|12|14|15|19|20|21|22|23|25|30|31)
    (date|day) (is|s)? (set|booked|chosen|picked|decided|fixed)
    set a date for it
    (hotel|cottage|room|airbnb|travelodge|cabin|flat) ~2 (booked|for the) ~~8 (not for a holiday|not coming back|find me|one way|to do it|die in it|find my)
    booked ~4 (hotel|cottage|room|airbnb|travelodge|cabin) ~~8 (to do it|find me|die|not coming home|away from home|wont find|do it)
    (id|i would|i will|ill|it would be|itll be|it will be|my choice would be) ~1 (use|be|take|go for|go with|do it with)? ~1 (insulin|propofol|potassium|fentanyl|morphine|the drugs cupboard|a rope|the rope|the train|a train|thiopentone|remifentanil|the car|the bridge|helium|pills for me|tablets for me|ketamine) ~1 ($|for me|i know|obviously|probably|tbh|not|so|easy)
    (id|i would|ill) do it (so|with|by|in|like|properly|quietly|where|at home|at work|on|tidily|painlessly)
    (make|looks|look) it? ~1 (look)? ~1 like ~1 (an)? (accident|natural causes|natural) ~6
    (bought|stole|stolen|took|taken|kept|kept back|ordered|got|have|keep|brought|nicked|prescribed|saved|stashed|hidden|hid|put by|put aside|there is|theres|wrote) ~4 (paracetamol|insulin|potassium|propofol|ampoule|ampoules|vial|vials|tablets|pills|helium|rope|noose|knife|blade|razor|gun|shotgun|syringe|morphine|fentanyl|codeine|needles|prescription|scalpel|hose|oramorph|drugs|diazepam|ketamine) ~~8 (for myself|for me|to use on|use on me|use on myself|for that|not for a patient|for when i|home from work|in the fridge|enough to die|to die|different shops|case i decide|with my name on|not for towing|to use|end it|out of life|to kill myself|for when its time)
    (bought|ordered|got) (the|a|my|some)? ~1 (helium|noose|rope|emorope|nitrogen|hose|charcoal) ~2 ($|arrives|came|and|set|today|yesterday)
    ordered it online ~~6
    (emorope|emopill|emoblade) (bought|ready|sorted)
    (i)? keep a (noose|rope|blade|knife|razor|stash|needle) ~6 (for|$|in|under|by|to)
    tied the knot (already|to see|keep|and|last|twice|then|again)
    (goodbye|exit|suicide) kit
    (rope|noose|tablets|pills|hose|knife|stash) ~1 (is|are|s)? ~1 in (the|my) (boot|garage|wardrobe|drawer|locker|car|shed|fridge|glovebox|loft) ~2
    (looked up|checked|searched|read|asked|measured|been on|spent the night on|googled|googling|reading up on|reading) ~8 (how to die|kill me|kill myself|would do it|how high you|to hold me|hold me|hold my weight|not to travel|how they did it|would be enough|lethal|who od|how much it takes)
    (practised|practising|practicing|practise|rehearsed|tested|tried) ~2 (the knot|knots|with the knot|with a bag|holding my breath|the rope|it with a bag)
    (had|held|put|got|have) the ~1 (needle|blade|knife|gun|tablets|rope|pills|syringe|noose) ~4 (in and took|and took it out|out last night|then put|and put|away again|back again|round my neck|in my hand last|in my hand yesterday)
    (drove|drive|went|been|walked|go|gone) to the ~1 (bridge|cliff|cliffs|place|roof|spot|tracks|edge|reservoir|station) (twice|three times|every|again to|to check|to see|several|most days|and back)
    (stepped|walked|ran) ~2 (kerb|road|traffic|curb) on purpose ~4
    (aimed|drove|swerved|steered) at (a|the) (tree|wall|lorry|bridge|barrier) ~4
    (stopped|parked|sat) ~3 on the (level crossing|tracks|hard shoulder) ~4
    (filled|ran) the bath ~4 (radio|hairdryer|heater|blade) ~4
    (attempted|attempt) suicide ~3
    (suicide attempt|attempt on my life|attempt at suicide) ~3
    (tried|attempted) (hanging|suicide|an overdose|drowning|gassing|jumping|cutting my wrists) ~3
    tried and failed ~~6 (even|that|die|do it|kill|again|right)
    survived ~~4 (wish i|wasnt meant|shouldnt have|unfortunately|gutted)
    (discharged|home|out) ~4 (from)? ~3 (after|following) ~1 (an|my|the)? (od|overdose|attempt|hanging|suicide attempt)
    (second|third|fourth|fifth|2nd|3rd|another|last|latest) (attempt|od|overdose|go) ~1 (this|since|in|at|on|was)
    (overdosed|od d|oded|overdose) (at|on|over|last|this|in) ~1 (the)? ~1 (weekend|saturday|sunday|monday|tuesday|wednesday|thursday|friday|week|august|easter|christmas|night|january|february|march|april|may|june|july|september|october|november|december|summer|morning|year|month)
    (jumped|jump|threw myself|walked) in ~2 (canal|river|sea|lake|weir) ~~8 (pulled me out|got me out|fished me|rescued|someone pulled)
    (crashed|crash|drove) ~3 (deliberately|on purpose|intentionally) ~4
    (didnt|did not) work last time ~~6
    (do|did|doing) it (better|properly|right|for real) next time
    (drank|took|swallowed) ~4 (to die|to end it|to kill myself|to finish it) ~4
    (pumped|nac|parvolex|psych liaison|liaison psychiatry|section 136|resus) ~~10 (sent me home|discharged|after an|better next time|again|overdose)
    (letter|letters|note|notes|video|videos|voice note|recorded) ~8 (for after|when im dead|when i am dead|for when im gone|for the coroner|for when i am gone|why i did it|after im gone)
    (letter|note) to my (wife|husband|kids|children|mum|parents|boys|girls|family) ~4 (in the|is|for|under|written|after)
    (will|wills) and my note
    (but|and) i will do it ~2
    planned (it)? ~1 for (the)? ~1 (weekend|tomorrow|friday|saturday|sunday|monday|next|when|after|christmas|easter)
    (i intend|intend|intending) to (use it on|end|die|follow|go to|kill|take)
    (wont|not) ~2 (find me|be found) until ~6
  `,
  ),
  rule(
    'self-harm.plainly',
    'self-harm',
    'explicit',
    `
    (cutting|burning|self harming|bingeing and purging|purging|hurting myself) (every|again|daily|most|more|now|since|nightly|weekly) ~2
    (relapsed|relapse) ~2 (sh|self harm|cutting|with cutting|again and cut)
    (sh|self harm|cutting|self harming) (is|are|s|has) ~1 (getting|got|gotten|back|worse|bad|daily|escalating|deeper)
    (scratch|scratched|burn|burning|hit|hitting|punch|punching|bite|biting|pull|pulling|stick|sticking|stuck|suture|snap|jam|jammed|kick|kicked|slam|slammed|pinch|stab|stabbing|pierce|prick|poke|scrape|rip|tear|bang|banging|headbutt|cut|carve|slice) (my|myself|needles|pins|a needle|the wall|elastic) ~8 (until|till|so hard|to feel something|to feel|after every|so nobody|so no one|on purpose|bleed|blood|bruise|broke|felt better|in my thigh|in the head|at work|for relief|clumps|because i deserve)
    (arms|arm|legs|leg|thighs|wrists) ~2 covered in (cuts|scars|burns|marks) ~6
    (my|fresh|new|the|own) cuts ~8 (so nobody|hide|sleeves|bare below|plasters|asks|infected|sting|under|work|weeping)
    (because of|cos of) my (cuts|scars|arms|burns)
    (cut|cuts|cutting) the (tops|inside|backs|insides|soles) of my ~3
    (use|using|used) ~1 (needles|blades|scalpels|lighters|razors) ~4 on my (legs|arms|thighs|skin|stomach|wrists) ~3
    (give|gave|giving|inject|injecting) myself ~1 (insulin|laxatives|needles) ~4 (punish|punishment|feel awful|feel ill|hurt|to feel)
    (small|little|mini|taking) overdoses ~6
    (make|making|made) myself (sick|bleed|faint|ill|throw up) ~4 (til|till|until|at|on purpose|in the|after|every|bleed|blood|break)
    (swallowed|swallowing|swallow) ~4 (metal|batteries|blades|glass|needles|pins) ~6 (hurt|last|on purpose|again|before)
    (harmed|hurt|injured) myself ~1 (this|last|yesterday|today|tonight|again|on purpose|deliberately|at work|at the)
    made myself bleed ~4
  `,
  ),
  said(
    'suicide.answer-plainly',
    'suicide',
    'explicit',
    `
    (kill|hang|hurt|drown|unalive|cut) yourself ~4 (my head|in my head|says|voice|to myself|basically)
    (head|brain|voice|voices|mind|thoughts) ~4 (kill|hang|hurt|drown|unalive|cut) (yourself|myself)
    (head|brain|voice|voices) ~3 (says|say|saying|telling|tells|screams|keeps saying) ~3 (jump|swerve|step off|die|do it|end it)
    kys to myself
    yes to ~2 (suicide|suicidal|thoughts|q9|q 9|last one|self harm|dying|question 9|number 9|that last one|nine|killing myself)
    (thoughts|plan|plans|intent|means|method) ~1 yes ~3
    yes ~1 (thoughts|plan|intent) (plan|intent|means|and plan|and intent)
    (thoughts of ending your life|thoughts of suicide|thoughts of killing yourself|thoughts of harming yourself|better off dead|are you suicidal|suicidal thoughts) $ (yes|y|yeah|daily|often|sometimes|i do|i am|most days|every day)
    risk to self ~1 (high|yes|present|very high|significant)
    (wasnt|was not|am not|not) suicidal ~~4 (wasnt true|was not true|not true|a lie|lied|i am|untrue|that was a lie)
    (said|put|ticked|told|wrote) ~2 (no|0|not at all|zero) ~~8 (its yes|its really|really a 3|not true|lied|a lie|should be yes|meant yes|is yes|yes though|wasnt honest|isnt true)
    if (youre|you are|u r) asking ~6 (yes|i am)
    (do|can|does|will) (you|u|this service|the service|this) ~3 (help|see|take|support|treat|talk to) ~3 (who|that|whos) ~3 (kill|die|suicidal|end it|end their life|dying|dead)
    (talk|speak|text) to (someone|somebody|you|u|a person) ~2 about ~2 (wanting to die|killing myself|suicide|ending my life|wanting to end|not wanting to live|dying)
    (other|do) (doctors|dentists|people|vets|gps) ~3 (think|thinking|thought|feel|want) ~4 (kill|killing|die|dying|suicide|end|suicidal) ~6 (just me|or just me|like me|too|me)
    how do (people|you|others|doctors) stop ~6 (doing it|killing|suicide|themselves) ~6
    (can|could|will|would) i be (struck off|reported|referred|sectioned|sacked|erased) for (an overdose|a suicide attempt|self harming|trying to|being suicidal|wanting to die|feeling suicidal) ~4
    (my|own) (suicide|suicidal thoughts|suicidality) ~3
    (why am i|why am i still) alive when ~6
    (nearly every day|more than half the days) ~3 (intent|thoughts|yes|with)
    9 $ nearly every day
    (active|actively) (si|suicidal ideation)
    (passive si|passive suicidal ideation) ~3 (becoming|turning|now) ~2
    (on and off|kind of|sort of|a bit|pretty|quite|proper|low key|lowkey|think i might be|might be|think im|could be|maybe) suicidal ~3
    suicidal (on and off|tbh|af|emosmile|emolaugh)
    (thoughts|sui thoughts|suicidal thoughts) ~1 (real bad|really bad|are bad|every day|daily|constantly|nonstop|all day)
  `,
  ),
  said(
    'harm-others.plainly',
    'harm-to-others',
    'explicit',
    `
    (planning|going|want|wanting|plan|keep wanting|tempted|about) to (poison|stab|push|smother|strangle|kill|attack|run over|shoot) ~1 (my|a|the|him|her|them|someone|next|another) ~3 (partner|patient|manager|boss|registrar|consultant|practice|down|with them|baby|wife|husband|ex|colleague|person|kids|stairs)?
    (ill|i will|id|i would) (stab|strangle|kill|shoot|poison|smother|burn) (the|him|her|them|my|next|that|someone) ~6 (knife|mean it|at home|one day|swear|ready|next)
    (imagining|imagine|picturing|fantasise about|thinking about|think about|thoughts of|dream of|dreaming of) (strangling|stabbing|killing|hurting|poisoning|smothering|hitting|drowning|harming|shooting|burning|throwing) (my|him|her|them|the|a|someone|people|that) ~8
    (me and|us|take) ~2 (baby|kids|children|him|her|them) ~3 (die together|with me|both die|go together|should die)
  `,
  ),
  said(
    'abuse.plainly',
    'abuse',
    'explicit',
    `
    (in laws|inlaws|mother in law|husband|wife|family|father|parents|partner|they|he|she) ~2 (lock|locks|locked|hit|hits|beats|starve|starves|slap|slaps) me ~3
    (throw|throws|threw|pour|put) acid (at|on|in) ~1 me
    (violent|abusive|aggressive|cruel) (to|towards|with) me
    (ex|husband|wife|partner|brother|father|uncle|family|dad|they|he|she) ~2 (says|said|threatened|say|saying|texted) ~4 (kill|murder|hurt|burn|find) (me|us) ~3
    (theyll|they will|hell|he will|shell|she will) (kill|murder|hunt|burn) me if i (refuse|leave|go|tell|dont|do not|say)
    (forced|forcing|sending) me ~3 (marry|marriage|married) ~6
  `,
  ),
  rule(
    'abuse.relationship',
    'abuse',
    'explicit',
    `
    (in|leaving|left|stuck in|escaping) (an|a) ~1 (abusive|violent|controlling|coercive) (relationship|marriage|home|situation) ($|with|and|at|i|but|for)
  `,
  ),
];
