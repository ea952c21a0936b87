import { frame } from '../match/rule.ts';

/** Everyday words that only sound like a crisis. Each consumes its own words and no others. */
export const frames = [
  frame(
    'idiom.killing-me',
    `
    (feet|foot|back|knees|knee|legs|head|neck|shoulder|shoulders|job|rota|shift|shifts|commute|workload|heat|suspense|exam|exams|this|it|that|stairs|heels|hangover|traffic|wait|waiting|paperwork|portfolio|smell|email|emails|admin|nights|cold|tooth|bleep|you|system|computer|hayfever|work|eyes|arms|hips|latin|shoes|boots|diet|gym|calves) ~1 (is|are|s|was|were|be)? @really? (killing|gonna kill|going to kill|kills|kill|finishing) me (off)? ~1 (internally|inside|laughing)?
    (internally|inside|this shift|this rota|this job) (kills|killing) me
    kills me (internally|inside|every time|when|that|how)
    (husband|wife|mum|dad|boss|consultant|supervisor|he|she|they|secretary|nurse|nurses|partner|kids|wifes|hubby|girlfriend|boyfriend|matron|mrs) ~1 (will|is going to|gonna|is gonna|would|is gona|s gona|gona|going to) (kill|murder|shoot|strangle|throttle|hang) me (for (saying|being|forgetting|missing|this|telling|not|eating|spending)|ive forgotten|i have forgotten|ive forgot|lol|haha|emolaugh|when she sees|when he sees|if i (forget|miss|am late|finish|eat|dont finish|do not|ask|buy|book|cancel|swap|dont)|if the|unless) ~4
    killing myself (laughing|with laughter)
    shoot* (myself|yourself|ourselves|himself) in the foot
    (shoot|text|drop|ping|email|bung) me (a|an|over|some|the|your)
    put me out of my misery ~3 (did|has|is|when|what|tell|and tell|please tell)?
    (said|says|goes|was like|went) kill me now
    (lol|haha|lmao|emolaugh|emoskull) (kill|shoot|end) me (now)?
    (kill|shoot) me now ~2 (lol|haha|emolaugh|emoskull|emosmile)?
    (top|topping|topped) (myself|himself|yourself) up
    (i|ill|will|could|can|to) ~2 beat myself up
    beating (myself|yourself|himself|herself|themselves) up
    (stabbed|stabbing|stab|stabs|knifed|knife) ~2 in the back
    (cut|cutting|shot|dug|shooting) (off )?(my|your|his|her) (nose|foot|teeth) ~3 (face|off|on)?
    breaking my (back|balls|heart)
    (pt|patient|dog|cat|child|kid|toddler|baby|puppy|hamster|horse|resident) ~2 (bit|kicked|scratched|bites|kicking|headbutted|kicks|hit|spat at|vomited on) (me|my) ~6
    (baby|bump|twins) kicking ~3
    stalker alert
    abusive relationship with (my|the) (eportfolio|portfolio|rota|emails|inbox|bleep|printer|computer|job|nhs|coffee)
    (over|on) my dead body
    drop dead gorgeous
    (killed|kills|killing|kill|killer|killed off|kills off) ~1 (time|two birds|the mood|the vibe|the nerve|the pulp|the engine|it|my plants|my succulents|my basil|my sourdough|the plant|plants|houseplants|the buzz|the battery|the weeds|the tooth|the computer|bacteria|mosquitoes|off|my battery|my phone|my laptop|the bugs|the joke|an hour|a few hours|the lights|the planet|the dummy|the mannequin|the manikin|all)
    killing it
    suicidal (about|over|at) (this|the|my|that) ~2 (lol|haha|emolaugh|emosmile)
    survive (this|the|my|another) ~1 (on call|week|weekend|shift|rota|nights|set|list|clinic|winter|day|run|block|meeting|placement)
    (cant|can not|cannot) cope with (this|the|my|our) ~1 (it|system|app|printer|email|emails|noise|commute|heat|wifi|weather|parking|portfolio|paperwork|software|computer|form|forms|admin|inbox)
    (propofol|cannula|syringe|adrenaline|line|ket|fentanyl) ~3 (first time|on a 24|cancelled the case|patient isnt|needle phobic|list delayed|buzzing|lost count)
    (cannula|canula|line) in first (time|go)
    syringe (is)? ~1 ready (patient|and my hand)
    kick the bucket list
    off the rails with
    (last|final) (night|nights|day) of (nights|work|term|placement|the rota|rotation|call|holiday|leave|my)
    (get|got|did you get|see) my last (text|message|email)
    last (text|message) ~3 (my phone|phone contract|this phone|new number)
    (wont|will not) be here (tomorrow|next week|on friday|on monday|today|this week) ~2 (day off|leave|annual leave|holiday|in portugal|off|away|in|on holiday)
    assisted dying (today|bill|vote|debate)
    (second|third|another|first) attempt at (the|my|mrcp|mrcs|plab|part|frca|driving|exam|sourdough)
    (paracetamol|insulin|opiate|opioid)? ~1 overdose ~1 in (ed|resus|a e|clinic|majors)
    tie round my neck for
    loaded the gun with (composite|silicone|cement)
    (scalpel|knife) in hand (by|at|onions)
    took the lot (every|even|and|of)
    (emptied|cleared) the medicine cupboard ~4 (date|today|out)
    rope ~4 (climbing|boat|camping|washing|towing)
    broke down in (my|the|her|his|front|tears) ~1
    (ive|i have) got a plan (drop|to go part|to drop|for my cct|for the)
    ^ (not safe|safe|forget me|delete me|delete everything|erase me|end|stop|quit|cancel) please? $
    (going|went|goes|am|im) under the (knife|threshold|radar|limit|sea|hood|weather)
    (computer|laptop|phone|printer|car|boiler|app|system|hoover|fridge) ~1 (committed suicide|killed itself|killed himself|died by suicide)
    half (dead|asleep)
    (ready|want|wants|wanting|glad|happy|choose|chose|going|reasons|reason|keep|will) to (keep|carry on|continue|go on|start) living
    on a cliff edge with
    (jump|jumping|throw myself|throwing myself) off (the|a|my) (roof|bridge|cliff|building|balcony) ~1 (emolaugh|lol|haha)
    (kill|murder|strangle|stab|shoot) my (registrar|consultant|boss|husband|wife|sister|brother|flatmate|mum|dad|supervisor|secretary|cat|dog|kids) ~1 (lol|haha|emolaugh|emosmile)
    (fed up|tired|sick|bored) of living (in|with|at|out of|near|on the|on takeaways|off|out)
    (sertraline|citalopram|meds|fluoxetine|tablets|mirtazapine) ~1 (kicking in|working|kicked in) (nicely|well|finally|great|now thank|a bit|ta)
    burnt ~1 arm on the
    (thought|feel like|felt like|think) i (was|am|were) (dying|going to die) ~1 (lol|haha|emolaugh|but)?
    (hangover|hungover|kidney stone|kidney stones|labour|contractions|food poisoning|norovirus|noro|migraine|gastro|man flu|flu|toothache|period pain|covid) ~6 (wanted to die|want to die|dying|was dying|wish i was dead|felt like death)
    (@number|few|2|3|1|half|couple of) ~1 kill myself ~2 (to|for|from|before|away|run|walk|run|cycle)
    kill myself (from|away|to your|to the|run|per)
    (could|would|going to|gonna|will|might|could cheerfully|could happily) ~1 (kill|murder|strangle|throttle|shoot|stab) (him|her|them|you|whoever|my|the|that|someone|this) ~3 (lol|haha|emolaugh|printer|rota|computer|laptop|it|emosmile)
    (who|whom) ~4 (kill|murder) (to get|for|round here|to)
    (kill|murder|commit murder|die|give my right arm|sell a kidney) for (a|some|one|that|this|more|my|coffee|chocolate|sleep|another|chips|pizza|tea|gin|wine)
    (killed|murdered|slaughtered|hammered|battered|thrashed|destroyed|beat|beaten|beats|slaughter) (us|them|it|him|her|me) ~1 (at|in|to it|on|by|5|4|3)
  `,
  ),
  frame(
    'idiom.dying',
    `
    (die|died|dying|dies|dead|death) (of|from|with|by|under) ~2 (laughter|embarrassment|boredom|shame|cringe|heat|laughing|curiosity|hunger|cuteness|tiredness|powerpoint|thirst|paperwork|admin|humiliation|word count|a thousand|spreadsheet|datix|committee|email|emails|portfolio|exhaustion at|meetings|meeting|zoom|teams|the cold lol|this cold|this heat)
    dying (for|to) (a|some|my|know|see|meet|hear|try|get|go|find|tell|ask|the|sleep|coffee|tea|weekend|eat|pee|wee|watch|read|be asked|leave|retire|use|start)
    (literally|actually|absolutely|basically|proper) (dying|dead|died) ~3 (lol|haha|emolaugh|emoskull|laughing|here|of|under|heat|man flu|manflu|hangover|hungover|cold)
    (emolaugh|emoskull|omg|lol|lmao|im) (dead|dying|deceased) ~1 (emolaugh|emoskull|lol|haha|$|at|laughing)
    (emoskull|emolaugh) ~2 (dead|died)
    (dead|died|dying) ~2 (emolaugh|emoskull)
    dead (on my feet|easy|tired|good|nice|funny|cute|simple|keen|chuffed|right|wrong|quick|certain|serious|heat|line|lines|end job|weight lifting|lift|lifts|legs|straight|wood|sea|pool|pan|slow|set|ringer|centre|boring|excited|posh|happy|proud|sorry|cert|cheap|quiet)
    (battery|phone|phones|laptop|ipad|tablet|bleep|pager|signal|wifi|screen|car|charger|app|website|system|line|link|printer|computer|keyboard|mic|camera|zoom|teams|call|connection|chat|group|mess|club|town|place|pub|restaurant|shop|room|nightlife|party|plant|plants|orchid|goldfish|fish|tooth|teeth|root|nerve|pulp|thread|email|server|boiler|engine|watch|tv|oven|kettle|fridge|compressor|autoclave|chair|suction|curry|bulb|grass|succulents|basil|spider|wasp|fly|mouse|mice|rat|pigeon|deal|project|conversation|audit) ~4 (dead|die|dies|dying|died|killed|about to die|gone dead|given up|packed in)
    (its|it is|is|was|completely|totally) ~1 (completely|totally|pretty|so|really)? dead (in here|here|on a|on sundays|at night|that is it|thats it|after|before|until|tonight|today)
    (dead|killed|died) ~2 (battery|phone|laptop|tooth|teeth|root|nerve|pulp|plant|succulents|houseplant|signal|skin|cells|leg|arm|heads|plants|link|line|sea|goldfish)
    (my|the) (leg|legs|arm|arms|feet|thumb|hand|hands|back) ~2 (dead|died) ~3 (gym|squats|shift|run|numb|sleep|after|lol)
    die* laughing
    die hard
    do or die
    (never|old habits|diehard) say die
    (would|will|i|id|d) ~1 (rather|sooner) (die|gouge|eat) than ~4
    (nearly|almost) (died|dead|die) ~3 (laughing|embarrassment|when|of|lol|emolaugh|inside|at)
    (died|die|dying|dead) (inside) ~3 (lol|emolaugh|when|little|bit)
    (die|died) (a thousand|a little|a bit) ~2
    (food to die for|cake to die for|views to die for|is to die for|was to die for|are to die for|looks to die for|drop dead|death row|death star|death metal|death knell|death trap|death stare|death march|death overs|death in paradise|no time to die|sudden death|black death|death and taxes|sick to death|bored to death|worried to death|love him to death|love her to death|love them to death|scared to death of|scared me to death|frozen to death|tickled to death|done to death|flog* a dead horse|flogging|beating a dead horse|beat a dead horse|at deaths door|deathly|catch my death|caught my death|death warmed up|the death of me|kiss of death|life and death|life or death|matter of life|dead ringer|dead heat|dead weight|dead line|dead lines|deadlines|dead loss|dead end|graveyard shift|graveyard shifts|graveyard slot|wake the dead|playing dead|played dead|dead sea|dead pan|dead hand|dead letter)
    (losing|lost|lose) the will to live ~8 (lol|haha|emolaugh|queue|hold|printer|meeting|waiting|on the phone|portfolio|form|forms|traffic|ikea|mins|minutes|mate|[name])?
    will to live (lol|emolaugh|haha)
    praying for death ~6 (hangover|cold|flu|infection|virus|lol|paracetamol)
    praying for death and to
    wish i (was not|were not) here (right now|slough)
    (rip|r i p) (to)? ~1 (my|the|coffee|social|annual leave|weekend|sleep|inbox|bank|wallet|diet)
  `,
  ),
  frame(
    'idiom.overdose-suicide',
    `
    (overdose|overdosed|overdosing|od|oded|overdoses|hit) ~1 (on|of) ~2 (caffeine|coffee|netflix|chocolate|sugar|haribo|christmas|films|tv|podcasts|cheese|mince pies|tea|crisps|sweets|vitamin|sunshine|sun|cake|emails|meetings|biscuits|cuteness|memes|box sets|boxsets|greys|turkey|pizza|curry|prosecco|red bull|gossip|feedback|reflection|reflections|teaching|crime|data|guardian)
    (career|professional|political|commercial|financial|social) suicide ~3
    suicide (squad|bomber|bombing|burn|drill|drills|sprints|door|doors|pass|squeeze|mission|shift|rota)
    (cut|cutting|cuts) (down|back|out|short|off|corners|it fine|it out|to the chase|and dried|n dried|to the bone|the cake|the grass|my hair|my fringe|my hours|my sessions|my list|class|the red tape|ties|costs|the crap|to 6|to 3|to 4|a long story|across|in line|me off|me some slack|my losses|my teeth|both ways|in half|my nails|through the|my lawn|the list|the cord|the umbilical|my cake|the ribbon|the tape|grass|my holiday|my leave)
    (want|need|trying|have|going) to cut (down|back|out|short|off|my hours|my sessions|my list|drinking)
    (cut|nicked|cuts|nick|cutting) (myself|my chin|my face|my leg|my legs|my thumb|my finger|my hand) ~2 (shaving|cooking|chopping|gardening|on a scalpel|on a tin|on the tin|with a scalpel|in theatre|slicing|on a sharp|on glass in|opening|peeling|on a broken|by accident|accidentally|washing up|while operating|on the bread knife)
    (burnt|burned|hurt|scald|scalded) (myself|my hand|my tongue|my mouth|my arm|my back|my knee|my ankle) ~3 (cooking|bbq|barbecue|oven|iron|ironing|gym|running|football|rugby|skiing|on the beach|sunbathing|lifting|gardening|tea|coffee|pizza|autoclave by accident|accidentally|moving)
    (jump|jumped|jumping|jumps) (at|on board|ship|the gun|the queue|through|to conclusions|for joy|into the|on it|on a call|on a bus|on the train|on the bandwagon|on the phone|on the trampoline|around|in the shower|on zoom|on teams|over hoops|up and down|on and|in there|straight in|out at me|in and|in with|off sick|right in|out of my skin|out of a plane|in at the deep end|at the chance|onto|back in|on and play|on the|before im pushed|grade|a grade|two grades|in the pool|leads|in a taxi|in the car)
    (end|ended|ending|ends|finish|finished) (it|my|the|this|our|a) ~1 (early|contract|contracts|training|post|sessions|session|call|chat|conversation|lease|tenancy|booking|relationship|marriage|meeting|job|subscription|placement|locum|partnership|treatment|therapy|membership|engagement|programme|year|shift|rotation|list|on a high|at|amicably|in december|in january|in march|in april|in june|in july|in august|in september|with him|with her|with my boyfriend|with my girlfriend|properly)
    decided to end it (in|with|amicably|after)
    (end|ends) (of|justify|to|of the) ~1 (day|week|month|year|shift|contract|tunnel|rotation|list|session|term|august|july|june|means|world lol|an era|tether with the|placement|training|line for)
    (hang|hangs|hanging|hung) (out|up|about|around|in there|over|fire|loose|left|back|baskets|basket|outs|of|by hr|in the balance|for a|phones)
    (hang|getting the hang|got the hang) of (it|this|the|things)
    (tie|tied|tying|ties) (the knot|up|in|down|with|myself in knots|me up)
    (drowning|drown|buried|swamped|snowed|sinking) (in|under) ~2 (paperwork|admin|emails|email|work|portfolio|letters|forms|results|bloods|notes|audits|marking|tickets|dictation|revision|complaints|clinics|udas|charts|deadlines|cqc|referrals|washing|laundry|inbox|tasks)
    (on|over) the edge (of my seat|of our seats|about|with worry about)
    pushed over the edge by
    (bridge|bridges) (club|course|prep|work|loan|street|road|day|night|the gap|fund|on upper|implant|or implant|and crown|denture|retained|fell out|debonded|came off|fit|failed)
    (crown and|crown|cantilever|maryland|upper|lower|unit|dental|resin|adhesive|land|zirconia) (and|or)? ~1 bridge
    (burning|burn|build|building|burnt) (bridges|bridge|bridging)
    (knife|knives) ~1 (to skin|are out|edge|out at)
    (blade|blades) ~1 (runner|of glory)
    (injected|injecting|inject) ~3 (humour|fun|pace|some life|energy|funds|cash|enthusiasm|caffeine|botox|filler|steroid|local|my patient|the knee|the shoulder|the patient)
    (put|put to|going|go) to sleep (at|by|around|early|late|on time)
    (bleed|bleeding|bled|bleeds) (us dry|edge|the|gums|on probing|heart|hearts|hell|brilliant|cold|obvious|marvellous|great|gum|socket|points|index|radiator|radiators|them dry|time|over)
    blood (bank|results|sugar|test|tests|form|forms|gas|gases|pressure|boil|bath|sport|moon|orange|donor|donation|everywhere in|and guts|sweat|on my|brothers|brother|type|group|count|film|culture|cultures|transfusion|thirsty|curdling|relative|out of a stone|vessels)
    my blood (pressure|boil|boils|sugar|results|test|tests|group|type|is boiling)
    (blew|blow|blowing|blown) my (brains|mind|head|budget|chance) (out|off)? ~2 (with|on|by|lol|emolaugh)
    (shot|shots|flu jab|jab|booster|vaccine) (of|in|for|at|down|glass|put|espresso)
    (fire|fired|firing|shooting|shoot) (up|pain|pains|stars|the breeze|off an|off a|a quick|for|through|down my|up my|to my|into my)
    (taking|take|took) the (plunge|piss|biscuit|lot off|mick|pledge|day off|week off|hint|bull|long view|rap)
    (gas|engine|car) (is|was) ~1 (fine|fixed|off|serviced)
    gas (and air|man|engineer|bill|boiler|safety|prices|cooker|leak reported|lecture|machine|board|trainee)
    (step|stepping|stepped|steps) (off|out|down|in|back|up) ~1 (from|as|the treadmill|the hamster wheel|of my|for|to the plate|into a|into the role|the training|of clinical|to partnership|of line)
    (check|checking|checked) out (the|your|my|a|of the hotel|of hotel|this|that|at|with|their|online|books)
    (exit) (interview|exam|exams|poll|strategy|door|row|sign|survey|package|clinic)
    (last|final) (day|night|shift|week|message|text|words|call|email) ~3 (of|was|on|at|is|in|before|lol|got|meant|didnt|for|on the|then|today|tonight then|as an)
    (last|final) (shift|night|day|set|list|clinic|exam) ~1 (tonight|today|tomorrow|now|done|ever) ~3 (then|leave|annual|holiday|before|and then|emosmile|party|woo|yay|wahey|off)
    (goodbye|bye|farewell|leaving) (nhs|card|cards|party|do|drinks|speech|cake|lunch|gift|meal|present|mail|nights|tour|clinic|dinner|to the nhs|to general|to medicine|to nhs|collection)
    (wrote|writing|write|sign|signing) ~2 (goodbye|farewell|leaving) (card|cards|email|speech)
    (letters|letter) ~3 (to|for) ~3 (gp|coroner|solicitor|deanery|deaneries|patient|patients|council|gmc|gdc|mp|consultants|employer|referrer|bank|practices|trust|school|landlord|insurance)
    (sorted|made|making|updating|updated|doing|done|changed) ~2 (will|wills|pension|life cover|life insurance|lpa) ~6 (adult|adulting|grown up|baby|mortgage|solicitor|routine|married|marriage|house|financial adviser|adviser|pension nominations|so adult)
  `,
  ),
  frame(
    'clinical.talk',
    `
    (suicide|suicidal|suicidality|self harm|overdose|overdoses|ligature|ligatures|death|hanging|poisoning|violence|abuse|safeguarding|restraint|bereavement|murder|homicide|dv|domestic abuse|domestic violence|stabbing|stabbings) (prevention|risk assessment|risk assessments|risk|assessment|assessments|audit|audits|policy|policies|protocol|protocols|training|module|modules|awareness|teaching|lecture|lectures|talk|slides|workshop|course|guideline|guidelines|guidance|pathway|statistics|stats|rates|rate|research|study|studies|paper|papers|poster|posters|project|qip|webinar|conference|station|osce|scenario|questions|questionnaire|strategy|partnership|lead|nurse|service|clinic|team|literature|documentary|podcast|drama|storyline|scene|episode|review|reviews|register|certificate|certs|certification|cert|form|forms|cover|duties|grant|bill|debate|presentations|presentation|referrals|cases|admission|admissions|coding|code|codes|data|inquiry|report|toolkit|bank|bell|simulation|drill|chapter|essay|dissertation|thesis|phd|masters|survey|leaflet|resources|charity|run|cut|cutter|cutters|point|points|work|reviewer|panel|conversations|ideation screening|screening|screen|history taking|in adolescents|in schools|in veterinary|in doctors|in the elderly|in prisons|in young|board)
    (training|module|lecture|lecturing|teach|teaching|taught|talk|workshop|course|audit|auditing|research|researching|study|studying|paper|essay|thesis|phd|dissertation|presentation|presenting|poster|exam|osce|casc|station|viva|simulation|scenario|role play|roleplay|case|cases|guideline|policy|protocol|documentary|drama|film|episode|podcast|book|novel|series|show|movie|storyline|webinar|conference|review|reading|revision|revising|survey|questionnaire|module|mcq|sba|essay|chapter|questions|literature search|casualty|holby|eastenders|archers|silent witness|line of duty|greys anatomy|article|journal club|grand round|write up|writing up|sim|questions|seminar|tutorial|assembly|policy|datix|portfolio|reflection|cbd|case report|coding|leaflet|lead on|lead the|form asks about|questions about) ~3 (about|on|of|re|with|where|for|in|is on|into|is|covering) ~4 (suicide|suicidal|self harm|overdose|overdosing|death|dying|murder|ligature|ligatures|hanging|abuse|bereavement|killing|poisoning|violence|homicide|insulin overdose|paracetamol overdose|dies|killed|kills|died|strangulation|stabbing)
    (ticked|tick) ~4 (better off dead|self harm|suicidal|thoughts) ~3 by mistake
    (asked|ask|asks) ~3 (if|whether|me if|about) ~5 (suicidal|suicide|self harm|self harmed|felt suicidal|thoughts of suicide|ending my life)
    (if|whether|that) (im|i am|ive ever felt|i have ever felt|i was) suicidal (because|i said|and i said|said no|lol|no)
    (assess|assessed|assessing|seeing|see|sees|treat|treating|review|reviewing|sectioning|admitting|managing|manage|working with|talking to|look after|clerked|clerking|discharge|discharging|with) ~3 suicidal (patients|people|patient|teenagers|kids|adolescents|men|women|students)
    (everyone|everybody|patients|people) ~3 (has|have|with|see has|had) (thoughts of suicide|suicidal thoughts|suicidal ideation)
    (number|line|helpline|poster|leaflet|card) ~6 (suicidal thoughts|suicide|self harm)
    (patient|patients|pt|pts) ~2 (asked|asking|ask|asks|wants|want|wanting|request|requesting) ~3 assisted dying
    assisted (dying|suicide) (bill|debate|law|legislation|vote|act|question|guidance|consultation)
    (actor|mannequin|manikin|dummy|simulated|sim man|simman|fake|drill|mock|pretend|practice|casc practice|exam|osce) ~10 (blood|died|dies|dead|die|overdose|hang|suicidal|cuts|hurt|kill|voices|bleeding|arrest|seizure)
    (verified|certified|confirmed|verify|certify|verifying|certifying) ~3 (death|deaths|dead)
    (death|cremation|mortality|mccd) ~1 (certificate|certificates|cert|certs|forms|form|review|reviews|meeting|meetings|stats|data|verification|in service)
    (root|tooth|nerve|pulp|molar|canal|implant|crown|lower 6|ul6|ur6) ~3 (dead|died|dying|killed|necrotic|extracted|out)
    (end of life|palliative|dnacpr|respect form|advance care|anticipatory) ~2 (care|chats|planning|meds|team|drugs|forms|conversations|register|clinic)
    (chest pain|breathlessness|overdose|hanging|stabbing|suicidal|self harm|selfharm|od|ods) ~1 (clinic|pathway|patient|patients|calls|presentation|presentations|bay|unit|cubicle|referral|referrals|before lunch)
    (propofol|ketamine|fentanyl|midazolam|morphine|insulin|ket|roc|sux|cds|potassium) ~3 (count|audit|list|patient|consented|error|errors|chart|infusion protocol|shortage|lecture|dose for|for the patient|competency|prescribing)
    (propofol|drugs|roc|sux|ket) ~3 drawn up (and the patient|for the patient|for the list|for the next|by the odp|and surgeon)
    needlestick ~8
    (took|taken|take|had) (all)? my (tablets|meds|medication|pills|insulin|vitamins|statin) ~1 (this morning|as usual|as prescribed|on time|with breakfast|at breakfast|today as|every morning|like normal)
    (sharps|needlestick|scalpel|stick) injury
    (opened|cut|stuck|stabbed|nicked|jabbed|pricked) ~4 (myself|thumb|finger|hand) ~4 (mid list|needle|suture|glued|datix|occ health|oh closed|scalpel|wire|probe|scaler|bur|low risk|pt)
    (how do i|where do i|do i|how to|who do i) ~2 report
    (interpreter|actor|exam|mock|casc|osce) ~12 (voices|hear) ~8
  `,
  ),
  frame(
    'service.talk',
    `
    (suicide bridge|hangmans|gallows hill|gravesend|deadmans|hanging heaton|cut throat|cutthroat|slaughter|killay|killamarsh|dr blades|dr hurt|dr death|dr slaughter|dr pain|dr coffin|dr graves|dr moody|last drop)
    (job|works|work|teach|lecture|specialise|phd|working) ~3 (as|is|in|on) ~3 (suicide|crisis team|self harm)
    (questions|question|form) ~2 about suicide
    (want|going|like|need|trying|how do i|how to|can i|could i) ~2 (to)? (end|finish|stop|close|cancel|pause) ~1 (my|the|these|this|our) (sessions|session|therapy|account|case|file|subscription|texts|messages|chat|counselling|training|contract|lease|post|placement|job|role|tenancy|registration|referral|appointments|treatment|course|coaching|call)
    i want to stop (the texts|$|getting|receiving|smoking|drinking|vaping)
    (texts|messages|text|emails) (i mean|to stop|stop)
    (cant|can not|wont|couldnt|unable) ~1 (go on|do|make|take|face|manage|use|access|get on|log) (the|teams|my call|video|zoom|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|tomorrow|tomorrows|evenings|mornings|nights this|a course|that course|leadership|calls|any more leave|any more cbts|another course|anymore leave|weekends|before|after|at) ~2 (any more|anymore|leave|clinic|slot|day|call|appointment)?
    (cant|can not) take any more (leave|cbts|annual|study|days|patients|holiday|students|bookings|referrals|trainees)
    (cant|can not) face the (paperwork|inbox|emails|commute|ironing|gym|admin|forms|portfolio|washing)
    trying to give up ($|smoking)
    burden on (the rota|my secretary|the team since|the rota since)
    trapped (nerve|wind|in a lift|fingers|in traffic|in a meeting)
    no way out of the (car park|zoom|meeting|queue)
    (cant|can not) promise ~2 on time
    finished (with|for|at|my|the|early|work|all|clinic|nights|finals|exams) ~2
    done for (the day|today|the week|now)
    (dark|bad) thoughts about (the|my|reg|hr) ~3
    (cant|can not) see the end of (this|the|my) (inbox|shift|queue|list|tunnel|rota|meeting|form)
    want this to end the
    (hes|shes|someone|postman|courier|taxi|uber|driver|plumber|delivery|builder|electrician|cat|dog) ~2 outside (my door|the door|my house)? ~3 (parcel|delivery|taxi|shopping|barking|lift|food|car)
    outside my door with a (parcel|delivery|package|pizza|coffee|form|cake|card)
    no point (ringing|calling|texting|emailing|coming|in ringing|in calling|me coming|booking|asking)
    (service|website|app|link|form|portal|system|wifi|bot|chatbot|printer|app is|hr|it|payroll|trust|deanery|parking) ~2 (is|s|are)? ~1 (useless|hopeless|pointless|pathetic|rubbish|dead|broken|a joke)
    (hopeless|useless|rubbish|pathetic) (at|with|for) 
    (who) ~1 (will|would|do i|can) (notice|care|look)
    give up (on|with) (this|the) (app|printer|form|website|portal|bot|system|phone|link)
    (first|middle|last|sur|second) ?name ~4
    (giving|gave|give|giving up|given) up (smoking|drinking|alcohol|coffee|sugar|my list|my seat|my weekends|chocolate|meat|dentistry|medicine|nights|caffeine|gluten|carbs|booze|vaping|for lent|my saturday|bread)
    gone (on mat leave|on maternity|on holiday|on leave|to lunch|home early)
    disappear (to|for|on holiday|off to|to the) ~2 (lakes|beach|week|weekend|spa|scotland|cornwall|holiday|fortnight|few days|month|greece|spain|cottage|couple|bit)
    (disappeared|disappear|vanished|disappearing) (off the|from the|from my) (rota|list|screen|portal|app|inbox|system)
    (sleep|lie down|nap) (through the night|for a week|for a day|til|until|after nights|all day|all weekend) 
  `,
  ),
  frame(
    'place.harmless',
    `
    (on|at|by|near|in|over|under|off) ~4 (bridge|roof|platform|car park|beachy head|cliff|cliffs|station|river|sea|beach|pier|canal|balcony|edge|ledge|level crossing|train|tracks|tower|motorway|harbour|lake|severn crossing|roof's) ~10 (cancelled|delayed|delay|late|running late|traffic|pub|engaged|lunch|coffee|views|view|photos|ramble|rambling|rambling club|picnic|club|market|trying to find my car|find my car|free after|pigeon|wedding|holiday|gorgeous|beautiful|signal|swim|swimming|bluetits|dog walk|dog|ice cream|chips|free parking|parking|stuck|strike|replacement bus|repairs|closed|crown|implant|festival|concert|sunbathing|yoga|walk with|lovely day|sunny|rib|kayak|paddle|paddleboard|surf|surfing|fishing|boat|race|parkrun|cruise|is it not private|private|mins away|minutes away|be there in|see you|cafe|rambling club|station be|ring you|late for|call on the train|ring at|can i ring|seals|walking the dog|hotel|spa|panic attacks driving|otherwise well)
    (swimming|swim|swam|paddling|surfing|fishing|sailing|kayaking|kayak|wading|bathing|dipping|snorkelling|paddleboarding) ~2 (in|on|into) the (sea|river|lake|water|loch|reservoir|canal) ~4
    (in|on|into) the (sea|river|lake|water|loch) ~6 (before work|catching|best day|voice to text|brilliant|with the kids|snorkel|wetsuit)
    (on|over|at|in) the (roof|bridge|barrier|platform|balcony|tent|edge) ~8 (bbq|party|mess|fireworks|nose|comet|photo|photos|bus|machine|card|garden|sunset with|happy new year|porch|glasses|flask|drinks|cocktails|tomando el sol)
    ar y bont yn aros ~4
    en la azotea tomando ~3
    (stuck|waiting|standing) on (the)? platform ~6 (train|cancelled|reading|late|delayed|ring|call)
    (got engaged|got married|proposed|proposing|wedding|honeymoon|holiday|weekend|parked) ~4 (at|on|near|by) ~3
    (parked) ~1 (on|at) (level|the roof|the top) ~3
    (walk|walking|run|running|swim|swimming|going|jump|jumping|dip) ~1 (into|in) (the)? (sea|water|lake|river|loch|pool) ~5 (every|swim|swimming|bluetits|club|morning|best|group|lovely|wetsuit|brave)
    (jump|jumping|jumped|parachute|bungee|skydive|charity) ~3 (charity|hospice|parachute|bungee|skydive|plane|12,000|trampoline|out of a plane)
    next train ~3 (minutes|mins) ~4 (can i|call|private|ring|if)
    (live|lives|living|work|works|based|practice|flat|house|office|clinic|grew up) ~3 (near|by|beside|next to|opposite|on|at|close to|overlooking|right by|under) ~3 (bridge|cliff|river|station|beachy head|railway|canal|sea|motorway|level crossing|suicide bridge|suspension bridge)
  `,
    ['now.at-the-place', 'ask.means', 'm.place', 'suicide.near-act', 'now.time'],
  ),
  frame(
    'other.act-then-died',
    `
    (took|taken|had|swallowed) ~3 (overdose|od|everything|tablets|pills) and (died|passed away|was found|didnt make it)
  `,
    ['now.swallowed', 'suicide.near-act', 'suicide.act-on-self'],
  ),
  frame(
    'other.suicidal',
    `
    (suicidal|suicide) ~1 (@kin|@friend|@colleague|@patient)
  `,
    ['m.word', 'm.suicidal-word', 'suicide.word', 'suicide.answer-plainly'],
  ),
];
