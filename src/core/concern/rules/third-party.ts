import { said } from '../match/rule.ts';

/** Somebody else's death, danger or distress. */
export const thirdPartyRules = [
  said(
    'other.died-by-suicide',
    'someone-died-or-distressed',
    'third-party',
    `
    (died by|death by|lost to|lost (him|her|them) to|dead by|dead from|death of|after the|her|his|their|brothers|sisters|mums|dads|sons|daughters|patients|husbands|wifes|a|recent|patient|colleague|friends|colleagues|registrars|trainees|to) suicide
    (took|taken|takes|ended) (his|her|their) (own)? life
    (hung|hanged|shot|gassed|drowned|killed|poisoned|suicided|suffocated|electrocuted|burned) (himself|herself|themselves|themself|hisself)
    (jumped|stepped|threw himself|threw herself|walked|went|fell|lay down) ~3 (off|in front|under|from|out) ~3 (bridge|roof|car park|building|train|platform|window|cliff|lorry|bus|balcony|floor|tracks|viaduct|multi storey)
    (committed|did|commits|comit|commit) suicide
    (had|have|has) (he|she|they) suicided
    (he|she|they|who|has|have|@colleague|@patient|@kin|@friend) ~2 suicided
    suicide (note|verdict|inquest|of my|of our|of a|last|in our|on our|at our|on the ward|cluster) 
    (inquest|coroner|coroners) ~8 (suicide|hung|his|her|my patient|her death|his death|patient|mum|parents|family|mother|friday|monday|statement|tomorrow|today|next)
    hung (himself|herself|themselves)
    (found|find|cut) ~1 (him|her|them|my|his|body) ~2 (hanging|hanged|hung|dead|down|body|in the garage|cold|unresponsive|blue|collapsed|with a)
  `,
  ),
  said(
    'other.attempt',
    'someone-in-danger',
    'third-party',
    `
    (@kin|@friend|@colleague|@patient|@he|who|has|they) ~5 (taken|took|had|swallowed|survived|after|in) (an|her|his|a|all her|all his|all the|some|loads of|too many) ~1 (overdose|od|suicide attempt|attempt|tablets|pills|paracetamol|insulin)
    (@kin|@friend|@colleague|@patient|he|she|they|who) ~4 (overdosed|oded|od|od d|self harms|self harmed|self harming|selfharming|attempted|tried to|trying to|suicidal|suicide|selfharms|self harm|self harmer|cutting herself|cutting himself|cuts herself|cuts himself|hurting herself|hurting himself|attempted suicide)
    (tried|attempted|trying|attempting|wanted|wants|want|threatening|threatened|threatens|going|planning|plans) to (kill|hang|hurt|harm|drown|end|shoot|cut|jump|top) (himself|herself|themselves|himself again|off|it all|her life|his life|their life|their lives)
    (@kin|@friend|@colleague|@patient|he|she|they) ~3 (might|could|will|may|is going to|would|going to|s going to|gonna) ~1 (hurt|kill|harm|do something|do anything|be found dead|die|end it|jump|overdose|not make it|attempt)
    (kill|hurt|harm|cut|hang|shoot|starve) (himself|herself|themselves|themself|hisself)
    (killing|hurting|harming|cutting|hanging|starving|burning) (himself|herself|themselves|themself)
    (he|she|they|@kin|@friend|@colleague|@patient) ~4 (said|says|told me|told us|texted|text|messaged|saying|sent|wrote|keeps saying|emailed|tells me|goes|posted|disclosed|admitted|confided|thinks|feels|mentioned|talking about|talks about|talked about) ~8 (die|dying|dead|suicide|suicidal|end it|goodbye|kill|better off|no point|not be here|wont be here|hurt|live|jump|overdose|alive|gone|pills|tablets|rope|bridge|self harm|life|cant go on|last|funeral|sorry|wake up|disappear|not wake|worthless|harm|end)
    (worried|concerned|scared|frightened|terrified|anxious|afraid|fear|fears|fearing) (about|for|that|hes|shes) ~1 (my|our|a|him|her|he|she|the|one|them|this|someone|another|their) ~2 (@kin|@friend|@colleague|@patient|hes|shes|will|is|might|safety|life)?
    (@kin|@friend|@colleague|@patient|he|she|they) ~3 (is|are|was|feels|seems|feeling|seem|be|being|becoming|s|very|actively|been|became|gone) ~2 (suicidal|at risk|in crisis|self harming|missing|in danger|not safe|unsafe|sectioned|psychotic|manic|actively suicidal|high risk|in a bad way|in a dark place)
    (suicidal) ~1 (@kin|@friend|@colleague|@patient)
    (patient|client|pt|lad|girl|boy|man|woman|lady) ~3 (absconded|absconding|missing|gone missing|ran off|left the ward|went awol|awol|walked out)
    (goodbye|sorry for everything) ~3 (he|she|they) (wrote|said|sent|texted)
    (how|what) ~3 (can|do|should|to) ~2 (i|we|you)? ~1 (help|support|talk to|do for|say to|do about|protect|approach) ~3 (@kin|@friend|@colleague|@patient|him|her|them|someone|somebody) ~12 (suicid|suicidal|suicide|hurt|kill|self harm|attempt|attempted|die|struggling|overdose|grief|died|drinking|depressed|crisis|cutting|abuse|bereaved|self harming|life|lost|harm|death)
    (someone|somebody|@colleague|@friend|@kin|@patient) (who|that|s) ~2 (is|tried|attempted|suicidal|self harms|self harming|wants to die|lost|in crisis|feels suicidal|might)
    (talk|talked|talking|stop|stopped) (him|her|them|someone) (down|off|out of)
    (jumper|jumpers) ~4 (bridge|platform|line|ward|resus|ed|call)
  `,
  ),
  said(
    'other.died',
    'someone-died-or-distressed',
    'third-party',
    `
    (@kin|@friend|@colleague|@patient) ~1 (whos|who|he|she|s|just|has|have|had|i|from|on|at|of|with|in|we|called|that) ~5 (died|dead|passed away|passed on|passed|killed|murdered|drowned|bled out|didnt make it|did not make it|didnt survive|did not survive|dying|expired|deceased|terminal|stillborn|collapsed|crashed|arrested)
    (@kin|@friend|@colleague|@patient|he|she|they|baby|twins|mum and baby|man|woman) ~1 (died|dies|dead|is dead|was dead|found dead|has died|have died|passed away|passed|has passed|was killed|was murdered|was found|killed|drowned|bled out|bled to death|didnt make it|did not make it|is dying|dying|had died|suddenly died|just died|expired|collapsed and died|arrested|is gone|slipped away|shot|never woke|never came)
    (lost|losing|lose|buried|burying|bury|mourning|grieving|grieve) ~1 (my|our|a|the|his|her|another|one|two|both|three|him|them) ~3 (@kin|@friend|@colleague|@patient|mum and baby|baby|pregnancy|patients|brother|one|wife|week|yesterday|today)
    (my|our|his|her|their|the|first|a) ~1 (@kin|@friend|@colleague|@patient) ~1 (s)? (death|funeral|inquest|wake|body|passing|suicide|murder|memorial|cremation|burial|terminal|killing|stillbirth|murderer|ashes)
    (death|deaths|loss|funeral|inquest|passing|suicide|murder) of ~2 (my|our|a|the|his|her) ~2 (@kin|@friend|@colleague|@patient|baby|child|son|daughter|boy|girl)
    (patient|child|baby|maternal|neonatal|infant|colleague|unexpected|table|paediatric|sudden|mothers|fathers) (death|deaths|suicide|suicides) ~6 
    (deaths|bodies|patients died|patients dead|died on me|died in front|died in my|died on my|died in our|died on the|died this|died last|died yesterday|died today|died tonight|died overnight|died after|died before|died from my|died because|died during|died while|died alone|died suddenly|dead by|dead on arrival|died of|died from|died at)
    (killed|murdered|stabbed|shot|beaten|strangled|raped|attacked|assaulted|abducted|trafficked) (by|his|her|him|them|their|our|the|my) ~3
    (hitting|hits|hit|beating|beats|beat|strangled|hurting|abusing|abuses|raped|threatening|threatens|controlling|punched|choked|stalking|controls|abused|assaulted|groped|touching) (her|him|his|them|their|our|the|my) ~1 (@kin|@colleague|@patient|wife|kids|mum|sister|nurse|up|again|in front|partner|girlfriend|children)
    (she|he|@colleague|@friend|@kin|@patient|her|his) ~4 (is|being|was|gets|getting|been|in|has|s) ~1 (beaten|hit|abused|stalked|raped|attacked|assaulted|groped|strangled|threatened|controlled|abusive relationship|violent relationship|bruises|black eye|bruised|hurt by|forced)
    (did|doing|was doing|started|gave|doing a|running|began|performed|doin) (cpr|compressions|chest compressions|resus|mouth to mouth|als) ~6
    (couldnt|could not|didnt|did not|failed to|couldn|unable to) (save|resuscitate) (him|her|them|it|the|that) ~3
    (couldnt|could not|couldn|unable to) get (him|her|them) back ~2
    (we|they|i) (lost|couldnt save|stopped|called it|withdrew|turned off|pronounced|verified|told) (him|her|them|a|the|it|one|mum|two) ~4
    (died|dead|death|dies|dying) ~8 (blame myself|blame|my fault|i killed|guilt|nightmares|flashbacks|see (his|her) face|faces|haunts|crying|cry|cant stop|cannot stop|cant sleep|replay|in front of me|on my shift|on my list|under my care|my patient|stop thinking|keep seeing|keep thinking)
    (i|my|me|we) ~6 (killed|missed|gave|prescribed|nicked|perforated|wrong|misdiagnosed|discharged|sent) ~6 (patient|him|her|man|woman|baby|child|she|he|drug|home) ~8 (died|dead|dies|death|bled|arrested|brain|icu|itu|coroner|killed)
    (didnt|did not|never|wont|will not|not going to) make it ($|and|i|we|his|her|through)
    (first|second|third|fourth|fifth|another|latest|two|three|four|2nd|3rd) ~1 (hanging|hangings|suicide|suicides|cot death|stillbirth|child death|death|deaths|murder) ~2 (this|in|on|today|since|week|year|month|shift|list|at)
    (loss|lost|losing|lose) ~5 to suicide
    (@kin|@friend|@colleague|@patient|he|she|they) ~2 (jumped|hanged|overdosed|gassed|suicided|stabbed|drowned|od d|oded) ($|in|on|off|and|from|yesterday|today|last|this|i)
    (wants|going|threatening|planning|threatens|plans|thinking of|says hell|means) to (stab|kill|hurt|shoot|attack|poison|burn|rape|murder|strangle|smother) (his|her|their|him|someone|them|the|a)
    (saw|seen|watched|heard|witnessed) ~2 (someone|a woman|a man|a lad|a girl|somebody|him|her|a person|a guy|a kid) ~3 (jump|jumping|die|hang|hanging|fall|hit|land|killed)
    (cuts|scars|burns|marks|bruises) ~4 (my|a|our|pts|patients|his|her) ~1 (colleague|colleagues|f1|f1s|trainee|trainees|patient|patients|pts|nurse|friend|friends|sister|daughter|son|wife|student|arms)
    (locked|locked herself|locked himself|shut) ~1 (in|herself|himself) ~6 (not answering|sorry|pills|knife|rope|texted|wont answer)
    (last|final) (doctor|person|one|clinician) to see (him|her|them) alive
    (cot death|still birth|stillbirth|table death|crash section|maternal death) ~4
    (lost|losing) (someone|somebody|one|a kid|a child|a mum|two) ~1 (in|on|to|at|this|today|last) ~3
    (stabbed|shot|hanged|drowned|burnt|crushed|run over) $ (died|dead|didnt|we|on our)
    (weeks|days|hours|months|minutes) later ~1 (dead|died|she was dead|he was dead|gone|found)
    (someone|mate|friend) ~3 (scares me|worries me|worrying me|im worried) ~4
    keep (my|our) ~1 (wife|husband|son|daughter|mum|sister|brother|friend|patient|partner|dad) safe ~3
    (icu|itu|intensive care|resus|life support|ventilated|ventilator) ~6 (mum|dad|wife|husband|son|daughter|brother|sister|he|she|wont wake|baby)
    (mum|dad|wife|husband|son|daughter|brother|sister|baby|friend) ~3 (icu|itu|intensive care|resus|life support|ventilated|stroke|heart attack|unrousable|cardiac arrest|collapsed)
    torn frenum ~6
    (shakes|shook|shaking) the baby ~3
    pushed (her|him) (down|into|off|over) ~4
    (jumper|jumpers|hanging|hangings|stabbing|stabbings) ~2 (in a month|this week|this month|this year|today|tonight|again)
    hidden the (car keys|tablets|knives|pills|keys|rope|guns) ~2
    suicidal (pt|patient|colleague|friend|client|caller|teenager|trainee|student|husband|wife|son|daughter)
    (name|initials) (is|was)? ~1 (on|in) the (bottle|paper|prescription|notes|report) ~8
    (hes|shes|he has|she has|theyve) been dead ~4
    (od|od d|overdosed|oded|overdose) on (her|his|the|their) (day off|ward|own|meds|tablets) ~2
    (has|have|had) taken something ~6
    did it anyway
    (not|hasnt|didnt|never) ~1 (turned up|turn up|come in|shown up|arrived|come home|answering|answered) ~~8 (low|worried|not like|scared|crying|not answering|goodbye|phone off|note)
    (prison|prisoner|inmate|detainee|cell|custody|wing) ~8 (dead|hanging|hung|ligature|died|found him|found her|cut him down|unresponsive)
    (patient|he|she|mum|dad|baby|man|lady|woman) dyed
    (lost|loosing|losing|lossed|losed) (a|my|our|another|his|her) ~2 (patient|patients|baby|mum|mother|dad|father|husband|wife|son|daughter|brother|sister|friend|best friend|colleague|child|twin|partner|nan|grandad)
    (child|kid|girl|boy|baby|toddler|teenager|pupil|patient|old lady|resident) ~5 (bruises|bruising|cigarette burns|bite marks|disclosed|is being abused|being hurt|neglected|non accidental|being hit|being starved|not safe at home|scared to go home|flinched|fractures)
    (patient|pt|caller|man|woman|lad|girl|boy|teenager) ~6 (on the bridge|on the roof|on a bridge|on the ledge|in the car park|has a knife|has pills|barricaded|locked himself|locked herself|threatening to jump|wont come down|ran out|run off|self discharged|line went dead|hung up) ~6
    (came|brought|rolled|blue lighted|wheeled|rushed|bought) in ~8 (died|dead|didnt|did not|couldnt|gone|hanging|stabbed|arrest)
    (still|keep|cant stop|always) (see|seeing|hear|hearing|smell|smelling|replay|replaying|thinking about|dream about) ~2 (his|her|their|the|him|them|that) ~2 (face|faces|body|screams|scream|mum|mother|eyes|hands|blood|baby|boy|girl|man|voice|crying|child|wife|patient)
    (funeral|inquest|burial|cremation|memorial) ~3 (is|was|on|tomorrow|today|next|yesterday|mon|tues|weds|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last|of|for|in)
    (bereaved|bereavement|grief|grieving|widow|widowed|widower|stillborn|stillbirth|miscarriage|miscarried) ~3
    (anniversary) ~3 (of|since) ~4 (death|died|suicide|passing|lost)
    (hospice|palliative|terminal|end of life|weeks to live|days to live|months to live|metastatic|mets|stage 4|stage four|pancreatic) ~8 (mum|dad|wife|husband|brother|sister|he|she|father|mother|son|daughter|friend|partner)
    (mum|dad|wife|husband|brother|sister|he|she|father|mother|son|daughter|friend|partner|nan|gran) ~6 (hospice|palliative|terminal|end of life|weeks to live|days to live|dying|metastatic|stage 4|not got long|itu|intensive care|ventilator|life support|coma)
    (rip|r i p|rest in peace) ~3
  `,
  ),
  said(
    'other.danger',
    'someone-in-danger',
    'third-party',
    `
    (colleague|consultant|anaesthetist|dentist|partner|boss|reg|registrar|principal|nurse|friend|surgeon|doctor|gp|associate|f1|f2|sho|trainee) ~6 (drunk|drinking at work|using|stealing|diverting|smelling of alcohol|smells of alcohol|smelt of alcohol|addicted|injecting|high at work|passed out|taking drugs|on drugs|asleep in|nitrous|arrested|found collapsed|smells of|impaired)
    (drugs|ampoules|fentanyl|propofol|morphine|ketamine) ~3 (missing|going missing|gone missing) ~8 (colleague|he|she|reg|nurse|anaesthetist|found|scared)
    (threatened|threatens|threatening|threat|threats) ~2 to (kill|hurt|stab|shoot|burn|harm|rape|attack) (him|her|them|the|our|his|my (colleague|receptionist|nurse|sister|mum|friend|brother|wife|husband|son|daughter))
    (safeguarding|nai|non accidental|child abuse|abused child|being abused|domestic violence|domestic abuse) ~8 (child|baby|kid|girl|boy|patient|mum|she|he|they|her|family|colleague|friend|parents)
    (told|said to|tell) (our|the|my|an|a) ~2 (f1|f2|reg|registrar|nurse|student|trainee|colleague|sho) to (kill|go kill|go and kill|hang|end) (herself|himself|themselves|yourself)
    (my|our|the) ~1 (@kin|@friend|@colleague) ~3 (isnt|not|havent|hasnt|has not|is not|wont|stopped|hasn) ~1 (answering|replied|picking up|been seen|come home|turned up|heard|eating|replying|speaking|sleeping|been in|shown up)
    (hidden|hid|found|stash|hiding|saved) ~2 (pills|tablets|rope|knife|note|razor|blades|letter) ~4 (his|her|in her|in his|room|bag|drawer)? 
    (is|are) (my|our|the) ~1 (@kin|@friend|@colleague|@patient) (suicidal|at risk|safe|going to)
  `,
  ),
];
