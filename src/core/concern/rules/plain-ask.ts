import { rule, said } from '../match/rule.ts';

/** Plain words that may be more than they say. */
export const plainAskRules = [
  rule(
    'ask.burden-plainly',
    'suicide',
    'ambiguous',
    `
    (im|i am|just|always|only) ~1 in the way ($|of everyone|at home|of them|and|now|anyway)
    i (ruin|ruined|destroy|break|poison|spoil) ~1 (everything|everyone|everybody|it all|peoples|every) ~3
    (doing|do|did) (them|everyone|him|her|my family|the world|you all|people|my wife|my husband|the team) (all)? ~1 a (favour|favor|kindness)
    (kids|children|wife|husband|they|family|he|she|everyone) ~1 (would|will|d) ~1 be ~1 (better|happier|ok|fine|freer|relieved) ~1 (with|without|off|if) ~4
    (im|i am|am) ~1 (poison|toxic|no use|no good|useless|worthless|a waste|too much|not worth) ~2 (to|for|saving|it|people|anyone|everyone) ~2
    no (use|good|help) to (anyone|anybody|man nor beast|them|my family) ~1
    waste of (oxygen|space|air|skin|a life|everyones time|resources) ~1
    not worth (saving|helping|the effort|it anymore|your time|living|the bother|anyones time)
    (letting|let) (every|everyone|everybody|them all|the whole|all of them) ~3 down ~3
    (who|would anyone|will anyone|no one|nobody) ~1 (would|will)? ~1 (notice|miss|come to my|care|mourn|cry|turn up)
    i (dont|do not) (matter|exist|count) ~2
    (replaced|replaceable|forgotten) (by|within|in) ~4 (locum|monday|week|day|friday)
    (shouldnt|should not|wish i wasnt|never should) ~1 (have)? ~1 (been born|be here|exist|have existed)
    (weight|burden|drag|millstone|strain|worry) (round|on|around|to|for) (their|her|his|my|everyones|the) ~2
  `,
  ),
  rule(
    'ask.hopeless-plainly',
    'suicide',
    'ambiguous',
    `
    (feel|feeling|im|i am|completely|utterly|very|so|totally) ~1 (hopeless|helpless|worthless|empty|broken|defeated|trapped|desperate|doomed|destroyed) ~2 (about|sir|today|tonight|again|now|inside|and|$|doctor|all)
    (i have|ive got|got) (nothing|nobody|no one|no hope|no future|no reason|nothing left) ($|and|left|anymore|any more|to live|no|for me|in me|now)
    (dont|do not|cant|can not|havent got) (have|see|imagine|picture) ~1 (a|any|my|myself|being)? ~1 (future|hope|tomorrow|here|next year|way out|reason|here in a year) ~3
    is (life|it|any of it|living|this) ~1 (even|really|all)? ~1 worth (it|living|anything)
    life ~1 (is|s|was) ~1 (shit|over|hell|pointless|meaningless|a prison|torture|nothing|empty|finished|not worth|unbearable|ruined) ~4
    (hate|hated|hating) my ~1 life ~2
    i hate (it here|being alive|waking|who i|everything about)
    (life|career|marriage|everything|its all|it is all|world) (is|s)? ~1 over ~2 (if|for me|$|after|now|me|marriage|career|anyway|when)
    (me|im|i am) over $
    (just|only|merely) (existing|surviving|breathing|going through the motions|a shell) ($|not|at|and|now|really)
    (existing|surviving) (not|isnt|instead of) living
    a shell ~4
    dead (on the)? inside
    past caring
    (enough|thats enough|that is enough) now
    (its|it is|everything|everythings|all) ~2 too much (for me|$|now|anymore|to|i|tonight|please|sir)
    (evrything|everything) is ~1 (to|too) much
    (cant|can not) (breathe|think|see) under ~4
    (cant|can not) (face|do) (monday|tomorrow|another|any|work|it|them|anyone|people|going|the week|this week|a single) ~4 (monday|day|again|shift|more|one|week|morning|anymore|$)
    (exhausted|tired|sick|weary|bored|done) (with|by|of) (life|existing|being|it all|everything|myself|breathing|people|living)
    backed into a corner
    (wish|want|wanted|need|please) ~2 (it|this|everything|all|it all|the pain) ~1 (would|could|to)? ~1 (all)? ~1 (end|stop|just end|just stop|be over) ~2
    (just|only) want (some|a bit of)? ~1 (peace|quiet|rest|silence|out|the end|darkness) ~4
    (sleep|asleep) for (a thousand|a hundred|100|1000|ever|ten|years|good) ~2
    (ready to|about to|going to|gonna) snap ~2
    (very|really|so|its|pretty|bit|feeling|too) dark (tonight|today|at the moment|lately|right now|place|in here|again|in my head)
    (thoughts|things) ~1 i (cant|can not|couldnt|could not|dont) (say|tell|share|speak|write) ~4
    (heads|head|brain|mind) ~2 (telling|saying|tells|says|full of|is) ~2 (awful|terrible|horrible|bad|nasty|things|dark|not good|a mess|scary) ~3
    (in|having|am in|im in) ~1 (a|some)? ~1 crisis ($|now|tonight|and|please|right|help|i)
    (need|want|have) to (talk|speak) to (someone|somebody|a person|a human|anyone) ~1 (now|urgently|tonight|please|asap|right now|desperately|quickly)
    (struggling|trying|fighting|battling) to (stay|stay alive|keep going|hold on|exist|be here|make it|live|get through) ~4
    (make|get|getting|making) it (to|through|till|until) (morning|the night|tomorrow|tonight|the weekend|the day|daylight) ~2
    (hanging|holding|clinging) on ~1 (by|for|to|just|because) ~4
    (lowest|worst|darkest) (ive|i have) ~1 (ever)? (been|felt)
    too late (for me|now|to fix|to help|for that|anyway) ~2
    (stopped|given up|no longer|done|tired of) (fighting|trying|caring|hoping|pretending|struggling) ~2
    (dont|do not) know how to (be alive|live|carry on|go on|be here|keep going|exist|be) ~2
    (ive|i have) got (nobody|no one|nothing) ~2
    (cant|can not|never|wont) ~1 (forgive|live with|look at|bear|stand) myself ~4
    (cant|can not) (show my face|be looked at|be seen|look anyone|face anyone|face them|go home|tell my family|tell anyone|go back) ~4
    so ashamed ~4
    (nobody|no one|they|kids|family|everyone|wife|husband|children|he|she) ~2 (do not|does not|no longer|dont|doesnt) ~1 need me (any more|anymore|now|$)
    (thank|thanks) ~4 ~~3 time (for me)? ~1 to go
    (no|lost|have no) face to ~4
    i have no (way|way out|way back|hope|one|strength) ~1 $
    (just)? ~1 (need|have|want|got|trying) to (get|make it|hold on|last) (to|till|until|through) (friday|thursday|monday|sunday|the weekend|christmas|the hearing|the wedding|the end of|her birthday|his birthday|tomorrow) ~3 (then|and then|after that|it doesnt|doesnt matter)
    (everything|something|its) ~2 (awful|terrible|bad) ~1 (is)? ~1 (going to happen|coming|about to happen) ~3
    (cant|cnt|can not) take ~1 (it|this|any more|anymore|nemore|much more|any of) ~2
    (my)? family ~3 (rest|peace|free|relief|better) from me
    all doors ~1 closed
    (its|it is|really|rly|feeling|pretty) bad (tonight|today|again|now|rly|please)
    (low|short) on reasons
    so done ($|with|now|tbh|im)
    in (total|utter|complete|absolute|such)? ~1 despair ~2
    (wish|want|rather) i (did not|didnt|dont|never) ~1 (have to)? ~1 (wake|wake up|get up|be here|exist|go on|face) ~4
    everything i (touch|do|say|try) ~2 (wrong|dies|breaks|to shit|ruined|rots|fails)
    why was i (even|ever)? ~1 born
    (taking|take) up (room|space|air|oxygen|everyones time|too much)
    (theyd|they would|everyone would|hed|shed|kids would|he would|she would|they will) get over (it|me|losing me) ~2
    (cant|can not) keep my head above ~2
    (stuck|trapped|lost) in (a|this|the) ~1 (hole|pit|dark|tunnel|loop|nightmare|fog) ~4
    (going|gone) through the motions ~4
    (want|need|ready) to rest ~~6 (properly|long time|forever|ever|for good|now)
    (its|it is|the black dog|the dark|that feeling|the black) ~1 back ~2 (the|$|again|and|worse|the black)
    (paid off|settled|sorted) everything so ~6
    (put|got|getting|putting) everything in order ~2
    (itll|it will) ~1 ~1 be (sorted|over|done|finished|fixed) soon ~6
    (asked|told|got) (my)? ~1 (wife|husband|partner|mum|dad|flatmate) to (lock|hide|keep|take) ~4 (gun|guns|tablets|pills|meds|knives|drugs|keys|shotgun)
    (got|had|took|get) ~1 the (insulin|tablets|pills|rope|knife|scalpel|drugs|box|bottle) ~1 out ~~6 (put it back|put them back|back again|away again)
    keep (parking|stopping|walking|driving|ending up|sitting) ~1 (near|by|past|at|to|next to) the ~1 (railway|bridge|river|cliff|cliffs|tracks|station|sea|reservoir|viaduct|roof|canal)
    (dont|do not|cant) see why i should ~3
    how (many|much) ~3 (paracetamol|insulin|morphine|propranolol|amitriptyline|codeine|tablets|pills|it|potassium) ~1 (is|are|would be|to be|before its|counts as) (dangerous|too much|too many|fatal|lethal|enough|safe)
    (dont|do not) want to (die|live) ~2 (dont|do not) want to (live|die) ~2
    (depends what|define|depends how) ~3 (you mean by|you call|safe|suicidal|ok|you define)
    (used to|sometimes|maybe|not now) ~4 (not now|maybe a bit|a bit|sometimes)
    been here before ~6
    bury me ~4
    if im dead ~8
    rage ~4 (recognise|scares|control|myself)
    (drank|drinking|had a drink|been drinking) before (clinic|work|surgery|theatre|my shift|the list|a shift|list|patients) ~2
    (gas and air|nitrous|entonox|sevo) ~4 (after|when|alone|between|every|more)
    so who am i ~1
    thats the end ~3
    no one would find me ~4
    nothing since (he|she|they) (died|went|left) ~2
    (at|by) (41|42|43|44|45|46|47|48|49|50|51|52) ~~4 im ~3
    ^ (really bad|not ok|nt ok|no hope|no way|cant cope|cant sleep cant eat|falling apart|i am finish|i am finished) ~1 $
    (stopped|cant) (making|make) plans ~4
    (cant|can not) think of (a|any|one) ~1 (reason|point|way) ~4
    sorry for (taking|wasting) ~6 (wont|not) be ~3 long
    thank you for everything $ (goodbye|bye|sorry|take care|night|goodnight|love)
    who looks after (your|my) (kids|children|dog|mum) ~6
    (die|dead|rot) in my (room|flat|house|bed) ~4 (nobody|no one|weeks|know|find|days)
    (decide|deciding) about everything ~2
    (partner|husband|wife|he|she) ~2 (cant find out|doesnt know im|cant know|must not know|mustnt know) ~4
    (am i|are you|is anyone) safe $ define
    (life|everything|living) is too (hard|much|painful|heavy|long) ~2
    (no|not) suicidal $ (just|its just|but) ~4
    (throws|throw|smashes|breaks) (plates|things|stuff|my things|my phone) ~4
    something happened (at|with) ~8 (supervisor|consultant|boss|registrar|trainer|principal|party|do)
    ^ (hlep|help please|please help|help me please|pls help|sos|im drowning|i am drowning|enough|crisis) ~1 $
    (pls|please) ~1 (anyone|any1|someone|somebody) ~1 (there|help|answer|reply) ~4
  `,
  ),
  rule(
    'ask.sign-plainly',
    'suicide',
    'ambiguous',
    `
    this is (goodbye|it for me|me signing off|me done|the end|me finished|it then|where i get off) ~3
    signing off (for good|now|forever|permanently|from everything)
    (dont|do not|please dont) ~1 (try and|try to|bother to|come and)? ~1 (find|look for|follow|come after|save|stop|trace|rescue) me
    (it|they|i|you|none of it|that|theyll) ~1 (wont|will not|doesnt|does not) ~1 (be needed|need me|matter|be needing|be my problem|need it) ~1 (now|any more|anymore|soon|then|after|much longer)
    none of this will ~1 (be)? ~1 (my problem|matter|be over) ~1
    (one last|last) (shift|drink|walk|night|look|coffee|weekend|holiday|christmas|time) (then|and then|before|and) ~2 (nothing|thats it|im done|i go|done|peace|gone|it)
    (hugged|hug|kissed|thanked) ~3 (goodbye|bye|one last|for the last) ~6
    (list|lists) of who gets ~3
    (found|finding|arranged|sorted) (a)? ~1 (home|homes|someone|new home) for ~1 (the|my) ~1 (cat|cats|dog|dogs|horse|horses|rabbit|pets|fish|parrot)
    (updated|changed|made|redone|written|did) my ~1 will ~3 (just in case|this weekend|today|yesterday|last night|again|quietly|at last)
    (cleared|cleared out|emptied|cleaned out|tidied|sorted) my (desk|locker|room|office|drawers|phone|flat|emails|inbox|garage|loft|pigeonhole) ~~6 (locker|desk|phone|so she|so they|wont|have to|everything|who)
    (cleared|cleaned) out the (garage|loft|house|flat|shed|attic) ~4 (so|for|she|they|before)
    (chose|chosen|picked|choosing) the (hymns|songs|music|readings|flowers|coffin) ~3
    (told|showed|shown|tell) ~3 where ~4 (insurance|spare key|papers|will|documents|passwords|policy) ~4
    (ive|i have) (decided|made my mind up|made up my mind|stopped worrying) ~~4 (better|calm|peace|lighter|quiet|relief|feel|now|$)
    emoblackheart bye
    (bye|goodbye|night) emoblackheart
    wanted (someone|somebody|you|one person) to know ~6
    thanks and sorry
    sorry and thanks
    (deleted|wiped) everything ~6
    (tablets|pills|meds|rope|blade|razor|knife|scalpel|bottle|them) ~4 (just looking|only looking|looking at them|staring at|in front of me|bedside table)
    (thinking|think|thought|thoughts) ~1 (about|of|abt) ~3 (drugs cupboard|drug cupboard|whats in|the cupboard|cd cupboard|medicine cupboard|the trolley|the ampoules|the roof|the bridge|the river|the cliffs|the trains|the train|the drop|theatre drugs)
    (nobody|no one|noone) ~1 (counts|count|checks|would notice) ~1 (the)? ~1 (ampoules|vials|drugs|insulin|potassium|tablets|cupboard)
    (gave|given|give|asked) ~4 (the|my) ~1 (tablets|pills|meds|medication|knives|keys|razors) ~3 (to hide|to keep|away|to look after|to lock)
    (shouldnt|should not|dont want|cant) ~1 (have|keep|be near|be around) ~1 (medication|tablets|pills|meds|drugs|knives|any of|the keys|sharps) ~4
    (its|it is|drugs are|stuff is) right there ~4 (theatre|anaesthetic|cupboard|every day|room|at work)
    (drive|walk|go|cycle|run) past the ~1 (cliffs|cliff|bridge|river|station|tracks|reservoir|viaduct|sea|quarry) ~6 (think|thinking|wonder|always|slow|look|every|and)
    (stand|standing|stood|walk|walking|lean|leaning) ~2 (too|so|bit|really|very|closer) ~1 (close|near|far) to ~3 (edge|platform|tracks|road|drop|railing|railings|barrier|line)
    (dont|do not|not|never|stopped) ~1 (look|looking|check|checking) ~3 (cross|crossing|road|step out|traffic|pull out)
    (driving|drive|drove|riding|cycling) ~3 fast ~6 (not caring|dont care|not really caring|not bothered|doesnt matter|see what|hoping|didnt care)
    (trains|lorries|cars|buses) ~2 (go past|fast|come through|dont stop|look) ~3
    (stopped|stop|avoid|avoiding|dont) ~1 (going|go|being|stand|standing) ~1 near ~1 (the|to the)? ~1 (window|windows|edge|platform|balcony|knives|roof|tracks|car)
    (dont|do not|please dont) let me ~1 (near|drive|be|go|have|on my own) ~4
    (stopped|stopping|quit) my ~1 (warfarin|insulin|meds|tablets|statin|inhalers|antidepressants|sertraline|lithium|medication|apixaban|steroids) ~3 (cant be bothered|dont care|no point|whats the point|so what)
    (couldnt|could not|dont|cant) care less ~4 (happens|die|$|dies|me|now|about anything|live)
    what happens if you take ~2 (too much|too many|a lot|all)
    (too much|overdose of|lots of) (amitriptyline|paracetamol|insulin|propranolol|codeine|morphine) ~2
    ^ (does|would|will) it hurt ~2 $
    (is there|whats|what is) ~2 (painless|quick and painless) ~2
    (do you think|is) ~1 there ~1 (anything|something) after ~2
    (post mortem|coroner|inquest) ~4 (on doctors|make it public|public|always|know|tell my)
    (do|would|does) (they|the coroner|coroners) ~4 (post mortem|public|make it|tell)
    (pension|policy|insurance|cover|death in service|mortgage) ~6 (if i go|if i died|if i die|covers everything|before it covers|hold|held|my kids get|wife get)
    (will|would) my (kids|wife|husband|family|children|mum) ~2 (get|be ok|manage|be looked after|cope) ~6
    (not|isnt) actively ~3
    (not today|not yet|not tonight|sometimes|only when|maybe|not right now) ~1 (no|not today|im drunk|i drink|im alone|im driving|at night|on call)
    (wouldnt do it|couldnt|would never do it|wont do it) ~~6 (but|its there|thought|still|couldnt)
    (ok|fine|safe|alright) for (today|now|tonight) ~6 (cant|tomorrow|not sure|dont know|but)
    (dont|do not|rather not|not going to) ~1 (want to)? ~1 (talk about|answer|discuss|say) ~2 (whether|if|suicid|suicidal|that one|number 9|q9) ~3
    what if ~1 (the)? (answers|answer) ~1 (is)? yes
    (not sure|dont know|unsure) how to answer ~3
    (skip|miss|leave) (that one|q9|the last one|number 9) ~4
    (q9|number 9|question 9) ~4 (complicated|skip|rather not|prefer)
    said no (on|to|because|cos) ~4 (form|gmc|gdc|wife|question|wanted)
    (just|only) (thoughts|a thought|passing thoughts|silly thoughts) ~3
    nothing (id|i would) act on
    (get|having|have|getting|got) ~1 (these|those|the|bad|funny|silly)? ~1 (thoughts|urges|pictures|images) ~2 (when im driving|driving|at night|about the baby|i cant tell|on the platform|when im alone|in theatre|at work|again|that scare)
    (dog|dogs|cat|kids|children|daughter|son|mum|wife|husband|patients|baby) ~1 (is|are|s)? ~1 the only (reason|thing|one) ~4
    (staying|here|holding on|going|hanging on|carrying on|alive) (for|because of) (my|the) ~1 (patients|kids|daughter|son|dog|cat|mum|wife|husband|children|family) ~1 (thats all|only|$|really|i think)
    old scars ~4
    (sectioned|admitted|hospitalised|inpatient|on the ward) ~2 (in|when|at|back in) ~4 (heading|again|feels|same|like it)
    same (feeling|thoughts|signs|place) as (before|last time|in|when|then) ~3
    last time i felt (like this|this bad|this low) ~4
    wish it had worked
    (used to|have) (cut|self harm|burn|starve|harm) ~3 (in|at|as|when) ~6
    ^ (please)? ~1 (shoot|kill) me ($|only half|half joking|seriously|not even joking)
    put me out of my misery $
    (chuck|throw|put) me in the (incinerator|bin|clinical waste|mortuary|sea|ground|river)
    cant ~1 (fail|lose|be|get) ~3 if (ur|youre|you are|your|im|i am) dead
    (my own|my) (funeral|dnar|dnacpr|death certificate|obituary|autopsy|post mortem) ~6
    dead people ~4
    or (id|i would) do the other thing
    (laughing|joking|laugh|joke) so i dont ~4
    (jump|throw|throwing|chuck) (myself)? ~1 (out|off) (the|a|of) ~1 (the)? (window|roof|car park|balcony) ~3
    (im|i am|shes|thats) ~1 next ($|on the list|then)
    next on the (m and m|list|agenda) ~3
    (soon|now|tomorrow|tonight) gone
    gone soon
    no one would come to my funeral
    (just|im|been) waiting ($|to join|for it|to go|now|since) ~3
    (when|maybe) ~1 (s|is)? ~1 my turn
    (going to be|will be|could be) me (next|soon|one day|$)
    (wont|will not|cant|can not) live without (him|her|them)
    (life|everything) stopped when ~8
    (not far|right) behind (him|her|them)
    i (get|understand|see|know) why ~1 (he|she|they did|people do) ~1 (did it|did|$|do it|wanted)
  `,
  ),
  said(
    'ask.fear-plainly',
    'abuse',
    'ambiguous',
    `
    (dont|do not|cant|scared to|afraid to|dreading) ~1 (want to)? ~1 go home ($|to him|to her|tonight|after|because|ever)
    (nobody|no one) ~1 (would|will) believe me ~4
    (think|worried|scared|afraid|know|feel) (he|she) (might|will|could|is going to) (hurt|hit|kill|harm|snap|start|lose it) ~3
    ask (him|her) for money ~4
    (sending|send|taking|take) me (home|back|abroad) to (get married|be married|marry) ~2
    (locks|locked|shuts|closes) the door when ~4 (us|me|alone|two)
    (hes|shes|he is|she is) ~1 (waiting|parked|sat|standing|watching) ~1 outside (work|again|my|the practice|the hospital|clinic|surgery) ~3
    (patient|he|she|ex|someone) keeps (sending|following|calling|texting|messaging|turning up|waiting|watching|staring|leaving) ~3
    (he|she|husband|wife|partner) gets (angry|cross|nasty|jealous|rough|scary) ~4
    (she|he) watches (everything|me|what i) ~4
    frightened in my own ~2
    (longer way|long way) home ~4
    (never|hasnt|not) ~1 left a mark ~4
  `,
  ),
  said(
    'ask.anger-plainly',
    'harm-to-others',
    'ambiguous',
    `
    (could|would|will|going to|gonna) (swing|lamp|floor|deck|flatten|hit) (for)? ~1 (him|her|them|someone|that)
    (had to leave|left|walked out of) the room ~6 (done something|baby|hit|hurt|snap|shake)
    (theyll|they will|hell|he will|shell|she will|you will|youll) ~1 (all)? ~1 (regret|be sorry|pay) ~2
    understand (people|men|women|parents) who (flip|snap|kill|hurt|shake|lose it) ~2
    i know where (he|she|they) (lives|live|parks|works|walks|goes) ~2
    (something|thing) ~1 to the baby ~4
    (thoughts|thought) about (the|my) (baby|patients|kids|children|wife|husband|son|daughter) ~4
  `,
  ),
  rule(
    'ask.mind-plainly',
    'acute-illness',
    'ambiguous',
    `
    (hear|hearing|heard) ~2 (my name|voices|things|people|a voice|someone|whispering) ~6 (vents|walls|arent there|isnt there|there|night|nights|telling|talking|no one|nobody|in the|on the)
    (messages|signals|signs) (for me|to me|meant for me) ~4
    (plotting|conspiring|spying) ~2 (against|on) (me|us)
    people ~3 (plotting|talking about me|watching me|against me|after me) ~3
    (dont|do not) think i (exist|am real|am alive|am human) ~2
    (thoughts|mind) ~2 (read out|broadcast|being read|stolen|not mine|put there) ~4
    (not|isnt) my (baby|wife|husband|son|daughter|mother|real) ~3
    (wrong|different|replaced) ~3 (baby|wife|husband) ~3
    (using|injecting|drinking|drunk|high) at work ~3
    on call and ~4 (drink|drunk|drinking|had a)
    (cant|can not) stop (drinking|using|taking|injecting) ~6
    i (inject|snort) ~2 (sometimes|every|daily|at work|alone|before|between|on shift) ~3
    (ketamine|fentanyl|propofol|zopiclone|codeine|nitrous|diazepam|morphine|tramadol|wine|vodka|alcohol) is ~1 (the|my)? ~1 only ~4
    (mixing|mix) ~1 (wine|vodka|alcohol|gin|whisky|booze|drink) (and|with) ~3
  `,
  ),
];
