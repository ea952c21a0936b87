import { rule, said } from '../match/rule.ts';

/** Done or being done, means in hand, at the place, or a time within hours. */
export const emergencyRules = [
  rule(
    'now.swallowed',
    'suicide',
    'emergency',
    `
    @take.ed ~2 (@all|@number|whole|everything|it all|them all|too many|too much|so many|loads|an od|overdose|all of it|fistful|handful|bottle|lethal) ~3 (@pill|@drug|emopill)
    (took|taken|swallowed|necked|downed|drunk|drank|eaten) (them all|it all|the lot|the whole lot|all of them|all of it|the whole packet|the whole box|the whole bottle|the whole strip|everything in the cupboard|everything in the cabinet|everything i had|everything i could find|everything we had|everything in the house|everything in the bag|everything in the medicine cabinet|way too many|way too much|a massive overdose|an overdose|too many|enough to kill|enough to die|enough to finish|enough to sleep|every one of them|every last one|what i had saved|what i saved|what i had)
    (have|just|already|i) (taken|took|swallowed|done) (an|a|my) ~1 (overdose|od)
    (took|taken|swallowed|taking) (an|a|massive|big|serious|the) ~1 overdose
    (swallowed|necked|downed) ~3 (@pill|@drug|emopill|bleach|batteries|antifreeze|weedkiller)
    (overdosed|ive overdosed) ~4 (@now|just|already|on|scared|help|please|what do i do)
    (took|taken|had) ~1 (the|all) ~1 (@pill) ~3 (already|now|ago|just now|at last|and i|cant|sleepy|sorry|goodbye|please)
    (already|just|ive|have) ~1 (took|taken) ~1 (the|all|them) ~1 @pill
    (took|taken|swallowed|drank) (everything|it all|the lot|loads|lots|handfuls|tablets|pills) ~~6 (sleepy|drowsy|fuzzy|woozy|sick|scared|dizzy|goodbye|sorry|ago|now|alone|tired|regret|what happens|will it hurt|how long)
    (@pill|@drug|emopill|they|meds) ~2 (all)? (are|is|have|been|were)? ~1 (gone|swallowed|kicking in|working now|inside me|in me|in my system|taken|hitting|down) ~2 (goodnight|now|sorry|bye|already|love|$|tell|me)
    emopill ~3 (gone|done|taken|all gone|down|all done|empty)
    (full|stuffed) of (@pill|@drug)
    (drank|drunk|necked|downed|swallowed|chewed|snorted|emptied) ~4 (methadone|oramorph|morphine|fentanyl|propofol|ketamine|insulin|potassium|bleach|meths|petrol|antifreeze|weedkiller|diazepam|zopiclone|oxycodone|amitriptyline|tramadol|dosulepin|lidocaine|drugs cupboard|medicine cabinet|medicine cupboard|first aid box)
    (swallowed|eaten|ate|swallowing) ~3 (battery|batteries|needles|razor|razors|glass|blade|blades|screws|drawing pins|burs)
    (its all|it is all|all of it is|its|they are|theyre all|all) (in|down|inside me|in me|gone down|swallowed) (already|now|$) ~4 (emosyringe|emopill|sleepy|goodbye|love|sorry|bye)
    i ate (all|everything|all of them|all my|the whole)
    (pressed|pushed|pressing|pushing) (the plunger|it in|eject) ~~6 (feel|sleepy|goodbye|now|drift|face|cold)
    empty (@pill|packets|bottle|blister packs|strips|box|boxes) ~4 (beside|next to|on the|here|around|everywhere)
    (overdose|od) ~3 (in progress|just now|an hour ago|minutes ago|tonight|already|done)
    (i|ive) ~1 (od|overdosed|oded) ~2 $
    (gave|given|giving|injected|dialled|bolused|injecting) ~1 (myself) ~3 (@drug|whole pen|pen|all|lot|units|it|syringe|overdose)
    injected ~2 (it|@drug|the lot|all|myself|the) ~4
    i ~2 injected ~1 (it|@drug|all|the|myself|everything)
    (have|am) (drinking|drunk|drank|swallowing|taking) ~2 (bleach|antifreeze|poison|pesticide|weedkiller|drain cleaner|sniper|rat poison|acid|paraquat)
    (i|have|just|ive) (drank|drunk|swallowed) ~3 (bleach|antifreeze|poison|pesticide|weedkiller|drain cleaner|sniper|rat poison|acid|paraquat|under the sink|milton|hand gel)
    (taking|swallowing|eating|necking) (them|the pills|the tablets|pills|tablets|these|it) (now|one by one|all|as i|while|right now|tonight)
    (halfway|half way|part way) through the (packet|box|bottle|pills|tablets|strip)
  `,
  ),
  rule(
    'now.line-in',
    'suicide',
    'emergency',
    `
    (cannula|line|needle|venflon|butterfly|drip|canula) ~2 (in my|is in my|in me|in the back of my hand|into my|s in) ~2
    (cannula|line|needle|venflon|butterfly|canula) (is|s)? in $
    (cannula|canula|venflon|cannulas) (is|s)? (in|sited|in already|in now)
    (cannulated|cannulating) (myself|my own)
    @drug ~3 (drawn up|drawn|in the syringe|in my hand|next to me|ready|loaded|connected|attached|running|in my arm|in the line)
    (drawn|drew|drawing) up ~5 (@drug|it|the syringe|for myself|for me) ~3 (for me|for myself|next to me|here|in my|ready|and the door|$)
    (syringe|pump|infusion|driver) ~2 (loaded|drawn up|ready|connected|attached|running|in my|set up|primed|in my hand|next to me|on my)
    (got|have|holding|with) ~2 (syringe|needle|scalpel|ampoule|vial|propofol|potassium|insulin) ~4 @inhand
    (mask|nitrous|sevo|gas) ~2 on ~~6 (not (planning|going|turning)|tight|turned up|turn it up|no one|alone|goodbye|sorry|cant|wont)
    gas (is|s)? (on|turned on|hissing|up) ~~12 (alone|locked|goodbye|sorry|not planning|no intention|everyone has gone|gone home|dont|asleep|wont|windows|door|not turning)
    (turned|switched|put) the gas (on|up) ~8
    (plunger|clamp) ~4 (thumb|finger|push|open|press)
  `,
  ),
  rule(
    'now.means-in-hand',
    'suicide',
    'emergency',
    `
    (i|am|have|got|holding|hold|sat|sitting|here|with|ive|looking at|clutching|had) ~4 (@pill|@drug|@blade|@firearm|rope|noose|syringe|emopill|scalpel) ~3 @inhand
    (@pill|@drug|@blade|@firearm|rope|noose|syringe|emopill|bottle|gun|belt) ~2 (is|are|s)? ~1 @inhand
    (have|got|holding) ~3 (@pill|@drug|@blade|@firearm|rope|noose|syringe|scalpel) ~4 (ready to (take|use|go|swallow)|im ready to|i am ready to|going to (take|use)|about to (take|use)|want to use|and im going to|and i am going to)
    (going|about|ready) to (use|take|swallow|inject|pull) ~2 (it|them|the trigger|these|@means) ~3 @now
    (the)? (gun|shotgun|rifle) ~3 (loaded|in my mouth|to my head|in my hands|on my lap)
    (blade|razor|scalpel|knife|glass|scissors|emoblade) ~4 (my|to|against|on) ~1 (my)? @bodypart ~3 (now|right now|cant|stop|put|going|please|$)
    (got|have|holding|with) ~2 (blade|razor|scalpel|knife|scissors|emoblade) ~3 (cant put|can not put|and i want|and im going|and i am going|wanting|to use|right now)
    (holding|pressing|running) ~2 (blade|razor|scalpel|knife|it|glass|scissors|needle) ~2 (to|against|at|on|over) my
    (lined|laid|counted|set) ~2 (up|out) ~3 (@pill|@drug|@means|them|all)
    (@pill|@drug|them|@means) ~2 (lined|laid|counted|set) (up|out) 
    tipped ~2 (@pill|them) ~2 (out|into)
    (bag) ~2 (over|on) my head
    (handful|mouthful|fistful) of (@pill|@drug|them) ~3 (in|ready|right|$)
  `,
  ),
  rule(
    'now.ligature',
    'suicide',
    'emergency',
    `
    (rope|noose|belt|cord|cable|flex|ligature|tie|scarf|sheet|lead|it|lanyard) ~3 (round|around|on|over|about) (my neck|me neck|the beam|the banister|the bannister|the door|the hook|the rafters|the loft hatch|the rail|the branch|the tree|the shower rail|the curtain rail|my throat|the joist)
    (rope|noose|belt|cord|knot|scarf|sheet) (is|s)? ~1 (up|tied|ready|set up|fixed|attached|waiting|in place|round the|over the|around the)
    (tied|tying|looped|hooked|fixed|fastened|hung|attached|knotted|made|making|put) ~2 (rope|noose|belt|cord|ligature|sheet|scarf|flex|knot) ~2 (to|round|around|up|over|on|from|in|now|$|through)
    (tied|tying|looped|hooked|fastened) it ~2 (to|round|around|over|from|up|through)
    (stood|standing|stand|up|balanced|im|am) on (the|a|my) (chair|stool|bucket|step|ladder|bin|box|suitcase|desk|table) ~~8 (rope|noose|belt|tied|neck|why|kick|cant|hook|beam|goodbye|sorry|it|$)
    (kick|kicking|kicked) ~1 (the|this)? (chair|stool|bucket) ~1 (away)?
    (hanging myself|hang myself) (now|tonight|right now)
    (putting|put) (my head|my neck|it) (in|through|into|round) ~1 (the|a|my)? (noose|rope|loop|neck)
    (beam|hook|rope|belt|knot|banister|branch|hoist|rail|noose) ~1 (holds|will hold|takes my weight|is strong|held) ~~5 (tested|going|now|chair|ready|neck|tonight|up)
    (chair|stool|ladder|bin|suitcase|bucket|box) ~1 (is|s)? (wobbling|wobbly|under me|ready|in place|under the) ~2
    (loft|hatch|beam|rafters|banister|joist|hoist|branch) ~~8 (knot|rope|noose|belt|tied|chair|stool|ladder|neck)
    (neck|head) (is|s)? in (the|a) (noose|loop|rope)
  `,
  ),
  rule(
    'now.at-the-place',
    'suicide',
    'emergency',
    `
    (i am|im|am|sat|stood|standing|sitting|up|currently|climbed) ~2 (on|at|over|atop|onto) (the|a|this|my|top)? ~3 (bridge|roof|rooftop|ledge|cliff|cliffs|cliff edge|viaduct|flyover|overpass|parapet|railings|edge|window ledge|top floor of the car park|roof of the car park|top of the car park|multi storey|multistorey|beachy head|train tracks|tracks|railway|railway line|level crossing|balcony|weir|barrier|suspension bridge|end of the platform|edge of the platform|quarry edge|window sill|windowsill|scaffolding|cliff top|clifftop|rail tracks|emobridge|humber bridge|clifton bridge|severn bridge|forth bridge|erskine bridge|clifton suspension bridge)
    (on|at|top of|up on|over|off|edge of) (the|a|this)? ~2 (bridge|roof|ledge|cliff|railings|edge|car park|multi storey|multistorey|beachy head|tracks|platform|parapet|balcony|rooftop|railing|barrier|rail|tower|viaduct|pier|harbour wall) ~~10 (jump|goodbye|cant do|cannot do|going over|let go|letting go|so calm|wrong side|looking down|long way down|drop|over the (rail|fence|edge|barrier)|legs over|tell my|tell them|sorry|forgive|no one|do not call|next train|waiting for the train|one step|step off|end it|last|die|wind|do it|help me)
    ^ (at|on|up on|up at|here at|top of) (the)? ~1 (beachy head|bridge|roof|ledge|cliff edge|cliff|railway line|tracks|viaduct|parapet|footbridge|flyover|top floor|balcony|rooftop) ~8 $
    (wrong|other|outer) side of the (rail|railing|railings|barrier|fence|parapet|bridge|wall)
    (over|climbed over|climbing over|past|outside|on the outside of|the other side of) the (rail|railing|railings|barrier|fence|parapet|ledge|handrail|yellow line)
    (legs|feet|leg|toes) ~2 (over|dangling|hanging|off) ~2 (the|edge|side|bridge|ledge|roof)
    (platform|level crossing|crossing|tracks|railway) ~~12 (step off|jump|one step|goodbye|not getting on|not getting on it|fast one|fast train|through train|next one is mine|then me|forgive me|tell my)
    train ~~8 (not getting on it|not going to get on|not for getting on|one step|step off|jump in front|in front of it|under it)
    (next|fast|last) (train|one|tube) ~3 (is|in|comes|due|mine|through|for me)? ~2 (minutes|mine|for me|im going|and im|is the one)
    (waiting|here|parked|stood|standing|sat) ~3 (for|by|at|on) ~2 (the next train|the train|the fast train|level crossing|the tracks|the line|the rails)
    (on|lying on|sat on|sitting on|stood on|walking on|walking along|lie on) the (tracks|train tracks|railway|railway line|rails|train line|motorway|hard shoulder|central reservation)
    (walking|wading|going|walked|waded) (into|in|out into|out to) (the|a) (sea|river|lake|water|loch|canal|ocean|reservoir|tide|traffic|waves|road|motorway)
    (in|into) the (sea|river|water|loch|canal|reservoir) ~~6 (cold|freezing|waist|chest|neck|deep|goodbye|now|sorry)
    (about|going|gonna|ready|gone) to (jump|step off|let go|go over|walk in|step out|drive off|jump off|jump in front)
    (im|i am|am) (jumping|stepping off|letting go|going over|going in|going to let go|driving at|driving into|running into)
    (car|engine|motor) ~2 (running|on|is running|is on) ~4 (garage|shut|closed|locked|hose|windows|door|sealed|tell)
    (garage|windows|doors) ~3 (shut|closed|sealed|taped|locked|up) ~4 (engine|car|running|hose|bbq|barbecue|charcoal)
    (shoes|watch|ring|coat|phone) (are|is|s)? ~1 (off|on the bank|on the wall|on the beach|on the rocks|on the bench) ~~6 (bye|goodbye|cold|going|sorry|now|water|sea|bridge|edge|train)
    (walking|stepping|going|heading|climbing|wading|swimming) (onto|on to|out onto|along|over|out|off) ~1 (the)? ~1 (tracks|line|rails|edge|rail|ballast|bridge|motorway|carriageway|lane|slipway|rocks) ~3 (now|$|goodbye|bye|sorry)
    (toes|legs|feet) ~1 (is|are|r)? ~1 (over|dangling|hanging|thru the bars|through the bars|through the railings|off the edge|over the edge)
    (im|i am|am|stood|standing|sat|sitting|lying|lay|laid) ~2 (on the track|on the tracks|on the line|on the rails|on the ballast|inside the barriers|inside the gates|under the bridge rail|past the yellow line|past the end of the platform|between the rails)
    (hose|hosepipe|pipe) ~3 (exhaust|window|car|garage|attached|connected|in)
    (exhaust|fumes) ~4 (window|hose|garage|car|in|breathing)
    (bbq|barbecue|charcoal) ~4 (lit|in the car|in the tent|in the room|burning|sealed)
    (driving|drive|driven|accelerating|speeding) ~3 (at|into|towards|off) ~2 (a|the)? (wall|tree|bridge|cliff|lorry|pillar|oncoming|edge|barrier) ~3 (now|right now|tonight|goodbye|$)
    (foot|pedal) ~2 (down|floor) ~4 (wall|tree|cliff)
  `,
  ),
  rule(
    'now.time',
    'suicide',
    'emergency',
    `
    (@killself|end it|end it all|ending it|ending it all|jump|jumping|take an overdose|overdose|dying|die|be dead) ~2 (now|right now|tonight|today|this evening|after shift|after my shift|when they are asleep|at midnight|in ten minutes|in an hour|once they are asleep|before morning|tomorrow)
    @now ~4 (@killself)
    @now ~1 (im going to|i will|i am going to|im gonna|ill) ~1 (die|jump|do it|end it|end it all|finish it|be dead)
    (going to|gonna|about to|im|i am|am|ready to|planning to|need to|just going to) ~1 (do|doing|end|ending|finish|finishing) (it|everything|all|it all|this) (now|right now|tonight|today|in a minute|this evening|in the morning|at midnight|in ten minutes|when they are asleep|before|after)
    (am|im|i am)? doing it ~1 (tonight|now|today|right now|when|once|after|in the morning|tomorrow|at|soon)
    (about to|going to|gonna|im going to|ready to|just about to) do it
    (voices|voice|god|demons|jinn|angels|spirits|devil|radio) ~8 (jump|die|kill|cut|walk|drown|hang|burn|do it|step|end it|join) ~~8 (now|tonight|right now|going to|have to obey|im going|i am going|cant stop|ready|knife|window|open|obey|before)
    (tonight|today|now|this) (is|s)? (the night|the day|when i go|when i die|my last|it for me|the end for me|when it ends|the end)
    (its|it is|it has to be|it will be) (tonight|happening tonight|happening tonight then|time for me to go|time to die)
    (my|this is my|this is the) last (night|evening|hour|hours|message|text|sunset|shift ever|goodbye)
    (not|never) (going to)? (make it|be here|be alive|survive|live|wake up|last) ~1 (through|until|till|to|by|past|for)? ~1 (the night|tonight|morning|tomorrow|the morning|midnight|dawn|sunrise|in the morning|the day out|the end of the day|sunday|monday)
    (wont|will not|not) be (here|alive|around|breathing) (tomorrow|in the morning|by morning|by the time|tonight|when you read|later|after tonight|by tonight|this time tomorrow)
    (dead|gone) (by|before|in) (the)? (morning|tomorrow|midnight|tonight|time you|the time|sunrise|then|an hour|the end of the day|six|five|nine|ten)
    by the time (you|anyone|they|he|she|someone) (read|reads|get|gets|find|finds|see|sees|come|comes) ~3 (i|ill|i will|it|this)
    (wrote|written|left|leaving|writing) ~2 (note|letter|letters|notes|goodbye) ~~8 (going|about to|@now|rope|pills|ready|door|bridge|woods|jump|taken|car)
    (everything|it|all|its all|all of it) (is|s)? (ready|set up|planned|prepared|laid out|in place) (for)? ~2 @now
    (@now) ~6 everything (is|s)? (ready|set up|prepared|in place|laid out)
    (time|moment) to (die|go now|end it|say goodbye for good)
    (goodbye|bye|goodnight) (world|cruel world|everyone forever|forever|for good|for ever)
    (im|i am) (going|leaving) now ~4 (dont|do not|goodbye|tell|forever|sorry|love|no one|forgive)
    (do not|dont|dont bother) (call|calling|ring|send|sending) (anyone|anybody|police|an ambulance|999|help|for help|them) ~6 
    (too late|no point) ~2 (to|now|already|sending|calling) ~5 (taken|took|swallowed|done|pills|stop|ambulance|it)
    (im|i am|think i am|think im) (dying|bleeding out|fading|slipping away|drifting off|going under now) (now|help|please|$)
    i ~1 (have|just|already|ive)? (tried|attempted) to (kill|hang|end|drown|shoot|top) ~3 (just now|tonight|today|an hour ago|this morning|earlier|this evening|this afternoon|minutes ago|half an hour ago)
    (killing myself|ending it|ending my life|ending it all) (now|tonight|today|right now|this evening|in|at|before)
  `,
  ),
  rule(
    'now.bleeding-self',
    'self-harm',
    'emergency',
    `
    (cut|slit|slashed|sliced|cutting|opened|slicing|severed|hacked) ~2 (my|both my|his|her|both|the) ~1 (wrist|wrists|arm|arms|throat|neck|artery|vein|veins|leg|thigh|forearm|femoral|radial|jugular) ~~6 (bleeding|blood|deep|stop|wont stop|help|what do i do|loads|everywhere|now|just|dizzy|faint|pouring|lots|towel|bath|bathroom|spurting|cant|fast|feel)
    (slit|slashed|opened) (my|both my|his|her) (wrist|wrists|throat|arms|veins)
    (cut|cutting|gone|went|go) (too|so|really|very|way|quite) deep ~~6 (bleeding|blood|stop|help|cant|scared|wont|this time|$|see)
    (cut|slit|slashed) (both|bth|my|the) ~1 (wrists|wrsits|arms|wrist) ~~8 (soaked|dripping|everywhere|red|towel|pink|bath|deep|this time)
    (cut|hit|nicked|severed) (an|my|the) (artery|vein) ~6
    blood (everywhere|is everywhere|wont stop|will not stop|pouring|all over|on the floor|spurting|gushing|is not stopping|not stopping|keeps coming|is going|is coming|through my fingers)
    (bleeding|blood|bleed) ~3 (wont|will not|not|doesnt|can not|cannot|cant) ~1 (stop|stopping|clot|get it to stop|slow)
    (its|it is|am|is|arm is|leg is|wrist is) @really? (spurting|pumping|pouring out|gushing|spraying|bleeding loads|bleeding badly|bleeding heavily|bleeding a lot|bleeding everywhere)
    (cut|cutting) ~3 (right now|as we speak|as i type|while i type|just now) 
    (blade|razor|knife|scalpel|glass) ~4 (skin|arm|wrist|leg|thigh) (right now|now|as i)
    (just)? (cut|burnt|burned|hurt|stabbed) myself ~3 (badly|deep|bad|really bad|too deep|and it|need stitches|bleeding|pretty bad|just now|and i cant|blood|and its)
    stabbed myself
    (pouring|poured|pour) ~3 (kettle|boiling water|oil|acid|bleach|petrol|meths|lighter fluid) ~3 (myself|on my|over my|over me|on me|my)
    (poured|doused|soaked|covered|drenched) ~3 (petrol|meths|lighter fluid|white spirit) ~~10 (lighter|match|matches|myself|me|light)
    (set|setting) (fire|light) to myself
    lighter in (my)? hand
    (hand|arm|face) (is|s) (on|in) the (hob|iron|fire|flame|oven|fryer|autoclave)
    (passed out|fainted|blacked out) ~3 (cutting|i cut|bleeding)
    (floor|towel|bath|sleeve|sink|sheets) ~1 (is|s|are)? ~1 (slippy|soaked|red|pink|covered|full of blood|sticky) ~~8 (blood|cut|deep|wrist|arm|leg|blade|stop|stand|meant)
    (deeper|too deep|deep) ~1 (than|then) i meant ~~6
    (bleeding|blood) ~2 (through|thru|soaking) (the|my|a|towels|towel|fingers)
  `,
  ),
  said(
    'now.goodbye-act',
    'suicide',
    'emergency',
    `
    (this is|its|it is) my (last|final) (message|text|goodbye|email)
    (tell|let) (my|the|them|everyone|mum|dad|him|her) ~3 (i loved|i love|i was|im sorry|i am sorry|it was not|goodbye|not to) ~~8 (gone|dead|swallowed|taken|tonight|now|jump|rope|pills|bridge)
    (car running|engine on|engine running) ~~6 (sorry|goodbye|tell)
    found ~2 (by the|by) (postman|nurse|cleaner) ~4
  `,
  ),
];
