import { rule, said } from '../match/rule.ts';

/** Emergencies said in plain words, the way they are texted: short, without a subject, one thing after another. */
export const plainNowRules = [
  rule(
    'now.taken-plainly',
    'suicide',
    'emergency',
    `
    (ive|i have|i|just|think ive|think i have|have) ~1 (taken|took|swallowed|ingested|had|drunk) something ($|i should not|i shouldnt|and|from the ward|a lot|bad|to)
    (taken|took|swallowed|ingested|drank|consumed) ~1 (a|an)? (fatal|lethal|large|massive|huge|dangerous|serious|big|sufficient) ~1 (amount|dose|quantity|overdose|number|handful)
    (took|taken|swallowed|had|ate|necked|downed) (them|all|my|the|it)? ~1 (every last one|every single one|every one|the lot|to the last one)
    (took|taken|swallowed|had|ate|necked|downed) ~2 (too many|so many|loads of|handful of|handfuls of|all the|all my|all of my|my stash of|way too many|way to many|a lot of|lots of) ~2 (pill|pills|tablet|tablets|tabs|painkillers|sleepers|pls|@drug)
    ^ (too many|all my|all the) (pills|tablets|sleeping tablets|sleeping pills|painkillers) ~~8
    (took|taken|swallowed) the (pills|tablets|sleeping tablets|lot|stash) ~3 (w|with|like|as) ~3 (wine|vodka|whisky|gin|alcohol|planned|i planned)
    (shouldnt|should not) have taken ~2 (so many|them|that many|all|it all)
    (wine|vodka|whisky|gin|bottle of wine|bottle of whisky|bottle of vodka|bottle of gin|alcohol) and ~2 (all my|all the|the|my) ~2 (tablets|pills|sleeping tablets|sleeping pills|meds|paracetamol)
    (how long|when) ~3 (before|until|till|does) ~2 it ~1 (works|work|kicks in|takes|kick in) ~~6 (taken|took|swallowed|had)
    (ingested|swallowed|consumed|injected) ~6 (codeine|morphine|paracetamol|insulin|amitriptyline|diazepam|zopiclone|propranolol|tramadol|propofol|potassium|oramorph|opioids|sedatives)
    (everything|whatever|all) ~2 (that was|was) in ~2 (cabinet|bag|cupboard|bathroom|drawer|fridge|box)
    taken everything ~3 (cabinet|bathroom|cupboard|house|drawer|box|bag)
    (sitting|sat|here) ~2 with ~2 (tablets|pills|the lot) ~2 (and)? (a|my)? ~1 (glass|bottle|water|wine|vodka)
    (got|have) the bottle open ~~4 (drink|going)
    (emptied|finished|used) the (pen|vial|ampoule|syringe|bottle of|packet|whole) ~~8 (pen|lo|low|sleepy|other|gone|tablets|pills)
    (overdose|overdosed) ~2 (feel|feeling|really|so|now) ~1 (sick|ill|awful|scared)
  `,
  ),
  rule(
    'now.hurt-plainly',
    'self-harm',
    'emergency',
    `
    (bleeding|bleed) ~2 (a lot|lots|loads|badly|heavily|out|everywhere|bad) ~~8 (i did it|did it to myself|did it myself|on purpose|cut|myself)
    (opened|opened up|sliced open|cut open|laid open) my (leg|arm|wrist|wrists|vein|thigh|forearm|throat|neck|stomach)
    (self harmed|self harm|cut myself|cut too) ~~8 (still bleeding|need stitches|needs stitches|wont stop|bleeding through)
    (how do i|cant|can not) ~1 stop (it|the)? ~1 (bleeding) ~~8
    (towel|towels|sheets|sleeve|tights) ~1 (is|are)? ~1 soaked (through|in|with)? ~2
    (hairdryer|hair dryer|toaster|heater|radio|lamp) ~4 (bath|plugged in) ~~6
    (bath|bathtub) ~4 (hairdryer|toaster|heater|plugged)
    (cutting|cut|digging|dig) it out (now|of me|with|myself)
  `,
  ),
  rule(
    'now.place-plainly',
    'suicide',
    'emergency',
    `
    (standing|stood|sat|sitting|perched|balanced|im|i am|leaning) on the (edge|ledge|lip) of ~4
    (standing|stood|sat|sitting|lying|waiting|walking) in (the)? ~1 (road|motorway|carriageway|traffic) ~~6 (car|lorry|hit me|waiting|die|bus|to be hit)
    (waiting|stood|standing|sat) ~6 (lorry|train|bus|car|tube|fast one|hgv) ~2 (to (hit me|step|jump|walk)|step out|hit me)
    (going|throwing myself|jumping|stepping|diving) (under|in front of) (the|a|it|next|that) (next one|train|tube|lorry|bus|wheels|one|car|hgv|tram) ~1
    (at|in|by|on) (the)? ~1 (station|platform|crossing|level crossing|barriers) ~~8 (fast one|fast train|next one|going under|train coming|lie down|tracks)
    (in the lake|in the sea|in the river|in the water|in the reservoir|in the canal) ~~8 (stones|cold|goodbye|coat|bag|sorry|deep)
    stones in my (coat|pockets|pocket|jacket|rucksack|bag)
    tide ~1 (is)? ~1 coming in ~~8
    (driving|walking|heading|going|getting the bus|on the bus|on the train|cycling|running|drove) to (the)? ~1 (cliffs|cliff|bridge|beachy head|viaduct|tracks|railway|level crossing|quarry|reservoir|roof|multi storey|multistorey|train line|suspension bridge|weir) ~~6 (now|one way|$|goodbye|bye|finish|do it|end|sorry)
    on my way to ~4 (bridge|cliffs|roof|tracks|station|reservoir|viaduct|beachy head|sea|river|woods) ~3
    (got|get|gone) to the (bridge|cliffs|cliff|edge|roof|viaduct|tracks|top) ~~6
    (parked|sat in the car|sitting in the car) ~3 (at|by|on|near|above|overlooking) ~2 (cliff|cliffs|viaduct|bridge|reservoir|level crossing|lay by|woods|edge|quarry|sea) ~~10 (engine off|engine|not going home|goodbye|note|said|sorry|handbrake|alone|pills|hose|rope|cant)
    (top of|roof of) the (hospital|building|stairwell|car park|block|multi storey|trust|tower) ~~12 (jump|going out|going off|looking over|not going back|window|step|edge|sorry|going to)
    (one|a) step and ~4 (over|gone|done|finished)
    (not going back|not going home|not coming home|not coming back|no going back) ~~8 (bridge|roof|cliff|edge|window|train|car|sea)
    (bridge|roof|cliff|edge|window|stairwell|viaduct|platform|ledge|dam) ~~12 (not going back|not going home|not coming home|no going back|nobody about|one step|going out of it|going off it|make myself do it|dont have to see|going over|said my bit|took that as a sign|my lanyard)
    (seatbelt|seat belt) ~1 off ~~6 (foot|tree|wall|fast|bridge|speed)
    (driving|drive) ~3 (crash it|crash it on purpose|into a wall|into a tree|off the road|at a wall) ~3
    let go of the wheel
  `,
  ),
  rule(
    'now.means-plainly',
    'suicide',
    'emergency',
    `
    (line|cannula|needle) in ~3 (syringe|pump|drug|drugs|clamp|plunger|tourniquet) ~6
    (itll be|it will be|ill be|i will be) (done|over|finished) (by|before|when) ~4
    ^ slipping away ~3
    (helium|gas|exhaust|exhausts|hose|pipe|bag|cylinder|ligature|ligatures|noose|mask) (is|are|s)? ~1 (on|connected|attached|taped|tight|fitted|round|over) ($|already|now|and|about)
    in the car with the (hose|engine|exhaust|bbq)
    (its|it is) tight (already|now|enough)
    (barrel|barrels|muzzle|gun|shotgun|rifle) ~2 (under|in|against|to|on) my (chin|mouth|head|chest|throat|temple)
    (shotgun|rifle|gun) ~1 (is|s)? ~1 out (of)? ~1 (the)? ~1 (cabinet|safe|case) ~~8 (sorry|dogs|goodbye|loaded|kitchen|now)
    (cord|rope|belt|scarf|flex|sheet|noose) ~1 (off|from|over|on|round) (the|a) (banister|bannister|beam|door|hook|rail|branch|hoist|loft|stairs|tree)
    (plastic bag|bag) and ~3 (here|now|ready|tape) ~2
    (everything|everythings|its|it is|all) ~1 (laid out|set out|set up) ~~8 (about to|start|ready|now|wont wake|do it)
    set things up ~6 (wont wake|not wake|so that i|so i)
    (drawn|drew) (it|some|the lot) up ~~8 (tourniquet|sorry|vein|cannula|goodbye|arm)
    (standing|sitting|sat|stood|lying) here with (it|them|the|a) ~3 (in my hand|in my hands|on my lap|to my|ready|blade|rope|knife|pills)
    (ill|i will|going to) be using it ~6 (when|tonight|now|once|after)
  `,
  ),
  rule(
    'now.time-plainly',
    'suicide',
    'emergency',
    `
    (ill|i will|going to|gonna|shall) be (gone|dead) (before|by|in|when|tonight|within)
    (in|within) ~1 (a|an|one|half|few|ten|five|an)? ~1 (hour|hours|minutes|minute|mins) ~2 (i|ill|i will) ~2 (not|be gone|be dead|be done|die|jump)
    (as soon as|when|once|soon as|the minute|after) ~8 (im|i am|ill|i will) ~1 (doing it|do it|going off|going over|jumping|jump|ending it|end it|going to do it|going to use it|off this balcony|going to jump)
    (ill|i will|im going to|gonna|going to) (do|end|finish) it (at|when|after|once|as soon|before|now|tonight)
    (have to|need to|must|got to|going to have to) do (it|this) (tonight|now|right now|before|this minute)
    ^ (its|my|committing|commit)? ~1 suicide (tonight|today|now|in the morning|this evening|this weekend)
    (its|it is) happening (today|tonight|now|this evening|in an hour)
    (leaving|left) (the house|home|work|now|for the|here) ~4 (to do it|to jump|to end it|to die|do it|bridge|tracks)
    on my way to ~6 (finish it|do it|end it|jump|die|finish)
    (wont|will not|not) be breathing (in|by|when|this|tomorrow|for)
    (its|it is) working ~2 (now|$|sorry|love|goodbye|bye|at last|x)
    (its|it is|i am|im) ~1 (slipping away|going numb|starting to go numb|fading|drifting off) ~~6 (now|$|tell|love|sorry|bye|long|x)
    (getting|so|feel|feeling) (cold|numb|sleepy|drowsy|weak|light headed|lightheaded) ~~6 (want my mum|tell|goodbye|what i took|took|bye|sorry mum|love you|the stash|after what)
    (vision|sight|eyes|ears|room|everything) ~2 (going|gone|getting|spinning|ringing|blurry|blurring) ~~6 (took|taken|tablets|pills|swallowed|drank)
    (took|taken|swallowed|drank) ~~8 (vision|drowsy|spinning|blurry|ringing|going numb|cant feel|wont wake|lie down|lying down|dont think ill wake)
    (dont|do not) think (ill|i will) wake (up)?
    ive done something (i cant|i can not|bad|stupid|permanent|irreversible) ~6 (take back|undo|sleepy|feel|scared)
    (done it|did it) ~~4 (tell my|love|sorry|scared|dont want it|dont want this|please help)
    (im|i am) dying ~4 (my own|own fault|drank|took|help|alone)
    (its|it) in me now
    (dont|do not|please dont) let me do (this|it)
    (help me|please help) ~6 (i took|i have taken|ive taken|ive cut|ive done|im going to die|i drank|i swallowed)
    (sent|posted|written|left|put) ~3 (texts|text|letters|letter|note|notes|kids to bed|message|messages|email) ~~8 (going now|its time|doing it|rope|pills|tablets|taken|bridge|start|now then)
    (not|isnt|wont be) coming out alive
    (suicide note|note|goodbye email) ~2 (is|s)? scheduled
    (going to|gonna|off to|time to) sleep (forever|for good|for ever) ~3
    (im|i am|think im|think i am) (overdosing|bleeding out|bleeding to death) ~3
    see you on the other side ~~4 (going|now|bye)
    (lost|turned|switched) ~4 (sealed the room|notice on the door|gas is on)
    (sealed|taped|blocked) (the|up) ~1 (room|door|doors|windows|gaps|car|garage) ~~12
  `,
  ),
  said(
    'now.others-plainly',
    'harm-to-others',
    'emergency',
    `
    (ive|i have|i think ive|i just|i think i have) (stabbed|killed|strangled|shot|run over|poisoned|smothered) (him|her|them|someone|my)
    (gun|knife|bat|machete|hammer|petrol) in (the|my) (car|boot|bag|pocket|rucksack) ~~10 (hes|shes|outside|practice|inside|his house|waiting|hospital)
    (drove|driving|drive) at (him|her|them) ~4
    on my way to (his|her|their) ~6 (kill|hurt|end|sort|finish|stab)
    (when|as soon as|once) (he|she) (opens the door|comes out|gets home|walks out|comes in) ~4 (im|i am|ill|i will) ~3
    (satan|demon|devil|demons|evil) in (the|my) (baby|child|son|daughter|kids) ~~8
    (must|have to|got to|going to) get (him|it|her) out ~~4 (scissors|knife|baby|scalpel|blade)
    (make|stop) (everyone|them|him|her) ~4 with (this|the|a) (knife|gun|scalpel|axe)
  `,
  ),
  said(
    'now.abuse-plainly',
    'abuse',
    'emergency',
    `
    (hes|he has|shes|she has|theyve|he) ~1 got me (locked|trapped|pinned|by|cornered|on the)
    (hes|he is|shes|she is|they are|theyre|someones|someone is|husband is|ex is|someone has|someones) ~1 (broken in|breaking in|smashing|broke in|kicking the door|holding me|on top of me|holding me down|trying to kill|attacking|strangling|sharpening|coming at me|loading|choking)
    (i think|think|he said|says|said) ~1 (hes|he is|shes|she is) going to kill (me|us) ~4 (and the kids|tonight|now|$|today|this time|in the house)
    (im|i am|being|am being) (being)? (attacked|assaulted|strangled|held down|beaten up|stabbed) ~2 (in|by|at|now|right)
    (someone|someones|he|they|men|burglar|ex) ~2 (broken|breaking|broke) in ~4
    ex is outside ~1
    hiding from (him|her|them|my) ~~6 (upstairs|cant|kids|cupboard|bathroom|help|ring|call|loo)
    (tried|trying|just tried) to (run me over|strangle me|stab me|kill me|drown me|push me|set fire) ~4
    (taken|took|hidden|got) my (keys|car keys|phone) ~~8 (knife|sharpening|locked|scared|wont let|hammer|door)
    (knife|hammer|gun|bat|axe|belt) ~2 (in|on|from) ~1 (the)? (kitchen|hand|table|drawer) ~~6 (he|hes|humming|looking at me|coming|calm)
    (relative|patient|pt|man|visitor) ~2 (punching|attacking|stabbing|swinging|holding) ~6 (staff|me|nurse|us) ~~8 (bleeding|hiding|help|locked|sluice|room)
  `,
  ),
  rule(
    'now.illness-plainly',
    'acute-illness',
    'emergency',
    `
    ^ (i|help|please|help i|help me i)? ~1 (cant|can not|cannot) breathe ($|help|please)
    (tongue|lips|throat|face) ~1 (is|are)? ~1 (swelling|swollen|closing|tingling) ~~6 (nobody|alone|antibiotic|antibiotics|reaction|nuts|help|after|no one|breathe|epipen)
    (allergic|anaphylactic) reaction ~~6 (swelling|breathe|lips|throat|tongue|now|help|alone)
    (bleeding|bleed) (heavily|heavy|loads|a lot|badly) ~~6 (pregnant|weeks|postpartum|alone|faint|dizzy)
    (pregnant|postpartum) ~~6 (bleeding|blood|fitting|collapsed|pain) ~2
    (blood sugar|sugar|sugars|bm|glucose|libre|bms) ~3 (1|2|lo|low) ~~8 (cant|help|shaking|alone|stand|think|sweating|confused)
    (crashed|crash) (my|the|car|bike)? ~~6 (trapped|bleeding|stuck|cant move|head|blood)
    (fitted|had a fit|had a seizure|seizure|fit) ~2 (twice|again|tonight|three times|just now|i think) ~~6 (alone|own|tongue|help|baby|bit)
    (burnt|burned|burns) (badly|bad|all over|my face) ~~6 (skin|oil|alone|help|peeling|face)
    (lips|fingers) ~2 (blue|going blue|turning blue)
    ruptured ectopic
    (drunk|drank|had) ~4 (vodka|whisky|gin|bottles) ~~8 (cant stand|cant breathe|airway|passing out|cant wake|vomiting blood)
    (stopped|stopping) drinking ~~8 (shaking|seeing things|seizure|fit|fits|spiders|hallucinating)
    (coke|cocaine|speed|ket|mdma) ~~6 (chest|heart|pain|cant breathe)
    (mixed|mixing) ~6 ~~6 (breathing slow|breathing funny|cant stay awake|blue)
    (keep|kept) blacking out ~4
  `,
  ),
];
