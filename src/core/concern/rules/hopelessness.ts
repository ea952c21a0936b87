import { rule } from '../match/rule.ts';

/** Words that may be more than they say: each asks, kindly and directly, and none assumes. */
export const hopelessnessRules = [
  rule(
    'ask.burden',
    'suicide',
    'ambiguous',
    `
    (burden|weight|drain|liability|millstone|drag|dead weight|nuisance) (on|to|for|round|around) (everyone|every1|everybody|my|them|people|others|the kids|him|her|their necks|you all|us all|all of them|those|society|the family|family)
    (i am|am|im|feel like|being|become|became|nothing but|just|only|such|feel) (a|such a|like a|an|just a|nothing but a) @really? (burden|waste of space|waste of oxygen|waste of air|waste of skin|failure|disappointment|liability|drain|dead weight|deadweight|waste|disgrace|embarrassment|problem|parasite|monster|fraud)
    (better|easier|happier|freer|fine|cope|be ok|be okay|relieved|manage|lighter|richer|safer|best|better off|off) ~3 without me
    without me ~5 (better|easier|happier|free|cope|fine|relieved|freer|manage|start again|move on|lighter|okay|ok)
    (better off|better|happier|relieved|easier|glad|better of) ~3 (if i|when i|once i) ~1 (was|were|am|wasnt|were not|was not|am not|died|went|disappeared|left|had|not|gone)
    (@everyone|theyd|who) ~3 (better off|better without|happier without|relieved if|better of|fine without|manage without|cope without)
    (no one|nobody|noone|not one person|who|doubt anyone|no body|would anyone|will anyone|wouldnt anyone|if anyone) ~2 (would|will|d|ll|even|s|is going to|does)? ~2 (miss|notice|care|mourn|remember|cry|look for|come looking|bat an eyelid|bother|want) ~2 (me|if|when|i|that|us|anyway|$|much|at all)
    (world|everyone|family|kids|children|they|practice|nhs|ward|team|wife|husband|place) ~4 (better|better off) without (me|someone like me)
    (not|dont|do not|never) ~2 (deserve|deserving|worthy) ~2 (to be here|to live|to be alive|happiness|to be happy|life|to be loved|love|help|to breathe|to exist|to be|a life|any of)
    (they|she|he|kids|children|everyone|family|wife|husband|patients|all|you) ~2 (deserve|deserves|deserved) ~2 (better than me|better than this|someone better|someone else|more than me|a better mum|a better dad|a better wife|a better husband|a better doctor|a mum who|a dad who|a wife who|a husband who)
    (failure|failed|useless|worthless|burden) ~10 deserve ~1 better
    (insurance|life cover|pension|payout|pay out|life policy|death in service|policy|mortgage) ~8 (more use|worth more|if i (died|die|was gone|were gone)|sorted for|look after them|better off|when i am gone|suicide|cover suicide|pays out|paid up|still valid|waiting period|exclusion|void)
    worth more ~2 (dead|gone)
    (im|i am|am|feel|feeling|being|made me feel) @really? (worthless|useless|unlovable|unwanted|pathetic|disgusting|hated|rubbish at everything|no use to anyone|no good to anyone|pointless|a nobody|nothing|good for nothing|replaceable|invisible|unneeded|unnecessary|surplus)
    (worthless|useless|good for nothing|pathetic) ~1 (piece|waste of|person|human|doctor|dentist|husband|wife|mother|mum|father|dad)
    (i am|im|am|being|feel like|^|total) ~1 (total|complete|utter|absolute) ~1 (failure|waste|disappointment|fraud|disgrace)
    (failed|failing|let down|letting down) (everyone|everybody|my family|them all|at everything|at life|as a|my kids|my children|my parents|all of them|us all)
    (hate|hating|loathe|loathing|despise|detest|disgusted with|ashamed of|sick of) (myself|being me|who i am|who i have become|what i am)
    (i)? ~1 (ruin|ruined|destroyed|ruining|poison|spoil|contaminate) everything
    (one less|1 less) (thing|problem|person|mouth|doctor|worry|burden)
    (nobody|no one) ~2 (loves|wants|needs|likes|cares about|cares for) ~1 me
    (useful|helpful|kindest|best|decent|fair|right) ~3 (i can|i could|to do|for everyone|for them|for the) ~8 (remove myself|go away|disappear|not be here|step aside|leave)
  `,
  ),
  rule(
    'ask.hopeless',
    'suicide',
    'ambiguous',
    `
    (no|isnt any|not any|see the|see any|see no|what is the|what the|whats the|lost the|is there a|is there any|not see the|not see a|cant see the|never any) @really? (point) ~1 (in living|to living|to life|in life|of life|of living|in being|of being|to being|in going|in carrying|in trying|of trying|any more|anymore|anyway|living|carrying|going|trying|left|continuing|existing|me being|to me|in me|$|to anything|in anything|of anything|to any|in any|of any|to it all|in it all|of it all|to it|to this|without|now|of me)
    (no|not any|isnt any|isnt a|cant see a|cant see any|can not see a|see no|do not see a|dont see a|not see a|see a|have no|there is no|no real|not much of a|not a) ~1 (future|way forward|way out|way back|tomorrow|hope|way through|light|end|other way|other option|purpose|meaning|solution|exit|road|escape|reason to live|reason to carry on|reason to go on|reason to be here|reason to continue|reason to stay|reason to get up|reason for living) ~1 (for me|ahead|left|any more|anymore|of this|out|in sight|here|to it|to this|in life|in anything|to anything|to any of it|$|now|in it|after|in any|in me|past)
    (cant|can not|dont|do not|unable to|not|couldnt|could not|struggling to|stopped being able to|longer) ~1 (see|imagine|picture|see me|see myself) ~3 (future|way out|way forward|way through|getting better|changing|ending|end|tomorrow|past|carrying on|point|how this|how it|how i|myself|reason|next|coming out|beyond|after|light)
    (feel|feeling|feels|felt|everything|all|so|life|seems|utterly|completely|is|its|just|totally|future|looks) ~1 (hopeless|futureless|pointless|meaningless|futile|purposeless) ($|and|i|to|now|anymore|any more|without|emocry|tbh)
    (in|full of|utter|such|total|my|the) (despair) ~2 ($|and|i|again|every|tonight)
    ^ (hopeless|pointless|empty|numb|despair|worthless|useless|helpless|broken|finished|desperate) ($|and|inside|im|i|again|emocry)
    (lost|losing|lose|running out of|run out of|out of|given up|no|without|ran out of|gave up|abandoned|little|zero) ~1 (all)? (hope|faith in everything|reasons|reasons to live|options|fight|the will|will|things to try|road)
    (given up|giving up|gave up|give up|ready to give up|want to give up|gonna give up) ~1 (on everything|on life|on myself|on it all|completely|trying|hope|now|on living|$|entirely|fighting|i|with life|all)
    (nothing|nowt|nothing much|not a lot|nothing is|not much) ~1 (left|matters|to live for|to look forward|keeping me|keeps me|is left|for me|to hold|helps|changes|works|makes sense|means anything|will change|will ever change|ever changes|will help|can help|to lose|worth|holding me|i do matters|gets better|going for me|inside) ~2
    (life|living|everything|all of it|existence|my life|this life|being alive|any of it|it all|any of this) ~1 (is|isnt|is not|feels|seems|has|has no|was|just|s|feel|seem) ~2 (not worth|meaningless|pointless|over for me|empty|hell|too much|unbearable|no meaning|no point|worthless|worth it|worth living|finished|ruined|torture|futile|torment|nothing now|worth the|over now)
    (what is|whats|what even is|wheres|where is) ~1 (the point|left|the use|there to live for|keeping me) ($|any more|anymore|of living|of life|in living|of being|of me|of it all|of carrying|of going on|of trying|of anything|in anything|in any of it|of any of|for me|to live|in life|in trying|in going|in carrying|now|anyway|here|me|alive)
    (never) ~2 (get|going to get|getting|be|gets|feel|going to be|feel|going to feel|end|ends|going to end|stop|going to stop|change|improve) ~1 (better|ok|okay|happy|normal|well|right|out of this|over this|free|past this|again|any)? ~1 $
    (its|it is|it|things|this|nothing|i|life|im|am|never|ever) ~1 (wont ever|never going to|not going to|is never going to|will never|never gonna|isnt ever going to|aint gonna|never) get (any)? better
    (no|isnt|not) ~1 (coming|come|going) back from (this|it|that|here)
    (thats|that is|this is|its|it is) ~1 (me|it|us|everything) ~1 (finished|done|over|done for|gone)
    (finished|done|over|game over|curtains|the end) for me
    (i am|im|am) @really? (finished|done for|past saving|past help|beyond help|beyond saving|past mending|a lost cause|a goner|beyond repair|broken)
    (my)? (career|life|world|everything|marriage) ~2 (is|s|has|are)? ~1 (over|gone|finished|destroyed|ruined|collapsed|in pieces|ended|crumbling|ashes) ~12 (dont|do not|cant|no|nothing|point|why|end|what|leave|left|hope|anymore)
    (nothing|no one|nobody) ~1 (anyone|you|they|anybody|i|can) ~1 (can|could|will)? ~1 (do|help|say|change|save|fix) ~2 (for me|me|it|this|now|$)
    beyond (help|saving|hope|repair)
    why (bother|carry on|go on|keep going|keep trying|am i (still)? here|am i (still)? alive|do i bother|should i bother|should i carry on|live|continue|even bother|even try|even carry on|am i even|get up|wake up|do i exist|was i born|go home)
    (everything|it all|it|all this|this) ~2 (feels|seems|is|looks|feel) ~1 (so|just|utterly|totally)? (hopeless|pointless|black|dark|bleak|grey and|empty|meaningless|futile|impossible)
    (dark|bad|scary|horrible|awful|black|really bad|very dark|intrusive|terrible|frightening|bleak|unspeakable) (place|thoughts|things in my head|ideas|headspace|head space|place again|hole|road)
    (thoughts) ~2 (dark|bad|scary|frighten|frightening|scaring|wont stop|back|getting worse|loud|again|horrible|racing and)
    (head|brain|mind) ~3 (dark|places|bad place|going places|wont stop|loud|scary|scaring|hell|torture|not safe)
    (nothing|no one) left (for me|to|in me|inside|here|but)
    (cant|can not|dont|not|hard to) (see|find) (a|any|the) (reason|point|way|purpose|meaning|future)
    (tried|done) everything ~6 (nothing|no|still|left|work|works|help|helps)
  `,
  ),
  rule(
    'ask.trapped',
    'suicide',
    'ambiguous',
    `
    (trapped|cornered|no way out|no escape|no exit|boxed in|caged|suffocated by life|imprisoned|nowhere to go|nowhere left|nowhere to turn|no where left|only way out|one way out|only exit|only one way|one exit|only one exit|way out of this|isnt a way out|no other way out|no good options|no options left|every door|only escape|no one to turn to|walls closing|walls are closing|dead end)
    (only|one|easiest|quickest|another|a) (way|route|exit|escape|option|answer|solution|thing) ~3 (out|left|left for me|to stop it|i can see|to make it stop|to end|i keep)
    (way|ways) (out|to make it stop|to end it|to get out of this|out of it)
    (want|need|wanting|desperate for|wish|please|make|wants) ~1 (it|everything|this|the pain|the noise|my head|it all|all of it|all this|life|the thoughts|all of this) ~1 (to be over|to end|to stop|to go away|to be finished|to be done|stop|over|gone|to finish|be over|end)
    (want|need|wanting|desperate|looking for|wish|trying to find) ~1 (out|a way out|to escape|an escape|escape|peace|oblivion|an end to this|an end to it all|an end|to get out of this|off this ride|off this planet|off the ride) ($|of it all|of this|now|please|so bad|any more|from it all|tonight|from everything|of everything|all|forever|of life|of my life|of my head|of here|from this|from life)
    make it (stop|all stop|end)
    (want|wanted|wish|wishing|would like|id like|need|longing|love|rather|fantasise about|dream of|dreaming of|thinking about|think about|keep wanting|feel like) ~2 (disappear|vanish|evaporate|fade away|fade|dissolve|be gone|not be here|stop existing|cease|run away and never come back|never come back|be nothing|be nowhere|slip away|disappearing|vanishing|melt away|walk away from everything|walk away from it all|be invisible|not exist|be erased|be deleted|erase myself|dissolve into|float away|sleep and sleep|sleep forever|sleep for ever|switch off|switched off|turn off|turned off|turn it off|turn my brain off|switch my brain off|switch my head off|shut off|shut down|shut everything|unplug|oblivion|nothingness|nothing|silence|quiet|be somewhere else|never wake|get away from everything|get away from it all|hide forever|leave everything behind|leave it all|leave this all behind|let go|rest forever|quit everything|be done|be swallowed up|stop existing) ~1 (forever|for good|for ever|completely|permanently|and never|now|$|off|without|everything|it all|quietly|please|so|tbh|that is|and|all of|from everything|from the world|from it all|from here|into nothing|off the)
    (not|longer|rather not) ~1 (want|wish|wanting) to (be me|be this|be here|be like this|do this|do anything|do any of this|feel this|feel like this|feel anything|feel any|wake up|exist|live like this|live this|face|keep going|carry on|go on|get up|be around|be conscious|be awake|keep doing this|be in this|keep living|do it any more|do it anymore|be alive like|fight) ~1 ($|any more|anymore|like this|now|tomorrow|another|on|today|in the morning|here|person|the day|i|and|again|life|at all|but|tbh|in this)
    (sleep|asleep) ~3 (forever|for ever|for good|never wake|not wake|and not|dont wake|never ending|permanently|for a year|for a very long time|and stay)
    (never|not|dont|without) ~1 (wake|waking|wakeup) up ~2 (again|tomorrow|from|$|in the morning|one day|one morning)
    (hope|hoping|wish|wishing|pray|praying) ~5 (not wake|dont wake|never wake|crash|accident|hit|bus|cancer|terminal|plane|lorry|aneurysm|heart attack|something happens|fatal|lightning|meteor|struck)
    (if) ~2 (a|the) ~1 (bus|lorry|car|truck|meteor|plane|train) ~3 (hit|took|ran|had|came|crashed|wiped) ~8
    (would not|wouldnt|not|dont|do not|didnt|did not) (mind|care|bother|object|fight it|move|be upset|be bothered|bothered) (if|about|whether) ~6 (wake|die|dying|died|live|living|survive|happened|happens|crash|crashed|hit|back|make it|alive|it got me|end|ended|bus|lorry|way back)
    (do not|dont|no longer|stopped|past|beyond) ~1 (care|caring|bothered|care if|care whether|care about) ~4 (anymore|any more|live|happens|wake|tomorrow|anything|what happens|me|alive|myself|if i|anything any more|crash)
  `,
  ),
  rule(
    'ask.cannot-go-on',
    'suicide',
    'ambiguous',
    `
    (cant|can not|cannot|couldnt|could not|cnt|unable to|not sure i can|not sure how i can|dont think i can|do not think i can|dont know if i can|do not know if i can|dont know how i|do not know how i|dont know how|dont know how much longer|do not know how much longer|do not know how|how do i|not going to|wont|dont want to|do not want to|no longer able to|not able to|never going to|how long can i|how much longer can i|how much more can i|how much longer|never|stop|tired of|too tired to|sick of|exhausted from|no strength to|nothing left to|no energy to|longer) ~2 (go on|carry on|keep going|continue|keep doing this|do this|do it|take this|take it|take any more|take anymore|take much more|bear it|bear this|stand it|stand this|face another|face it|face tomorrow|face the|live like this|live with this|live with myself|live with it|keep living|cope|cope any more|cope anymore|cope with this|cope with life|manage any more|hold on|hang on|hold it together|fight|fight any more|fight this|survive this|survive|keep pretending|pretend any more|endure|keep fighting|last|do life|do another|be me|be here|stay|keep this up|be strong|hold on much longer|go on like this|go through|keep on|get through|get up|bear to|stand to|do any of this|do any of it|do anything|cope like this|be this|be a person|be doing this|make it|push on|push through|keep trying|try any more|carry this|going on like this|keep being|doing this|going|carrying on|fighting|trying|living|existing|pretending|any more|anymore)
    (had|have had|ive had) enough (of|now|$|and|im|i am|really|tbh|today) ~1 (life|living|everything|it all|all of it|this|it|all this|existing|being|people|now|$|me|trying)?
    (done|finished|through) with (everything|it all|life|all of it|all this|this world|the world|living|me|being|fighting|trying|pretending|this life)
    (i am|im|am|just) @really? (done|finished|spent|empty|over it) ~1 (now|$|with everything|with it all|with life|with this|emobroken|trying|fighting|im sorry|sorry|with all|inside|like completely)
    (so|too|just|bone|dead|really|completely|utterly|been|i am|bloody|unbelievably|very|that|feel) (tired|exhausted|weary|worn out|knackered|drained|done in|tierd|fed up) (of|with|from) (everything|it all|life|living|all of it|this|being|fighting|trying|existing|people|waking|pretending|me|myself|all|feeling|my|surviving|holding|the|going|it)
    (so|too) tired (to (fight|live|carry|go|keep|exist|try|care|be)|of|i just|and|to)
    (tired|weary|tiredness) of (all|my|everything|life|the world|existing|being)
    ^ (i|just|really|no|honestly|im|sorry|please)? (just|really|literally|honestly)? (cannot|cant|can not) (any more|anymore|$)
    (no) (fight|strength|energy|more) ~1 (left|in me|to give|to|any more|$)
    (nothing|not much|little) (left) (in me|to give|in the tank|inside|of me|$)
    (falling|coming|fallen|come) (apart|to pieces) ($|and|i|im|inside|again|here|no)
    (am|im|i|just) going under ($|and|i|here|again)
    (losing|lost) (the battle|the fight|my grip|grip|myself|the will|my mind)
    losing (it|control) ($|completely|im|i|and)
    (hanging|holding|clinging|hang|hold) (on|in) (by|to)? ~1 (a)? ~1 (thread|fingertips|fingernails|nothing|my nails|just about|barely)
    (barely|hardly|just about|only just|not) (holding on|hanging on|surviving|keeping it together|coping|alive|existing|functioning|holding it together)
    (at|reached|reaching|past|near|hit|hitting|close to|getting to|beyond|on) (my|the|rock)? (end of my (tether|rope|road)|end of the (road|line)|breaking point|rock bottom|end of it all|brink) ($|and|i|im|here|no|now|please|help|x|cant)
    (drowning|sinking|going under|suffocating|crumbling|spiralling|spiraling|unravelling|drownin) (and|here|inside|in it|again|$|no|fast|but|i|nobody|badly)
    rock bottom
    (i am|im|am|feel|feeling|so|utterly|totally|completely) @really? (broken|shattered inside|lost|in bits|in pieces|desperate|destroyed|defeated|falling apart|crushed|hollow|numb|empty|dead inside|lifeless|nothing inside|at the end|beaten|in despair|past it|in agony|in hell|suffering|not ok|not okay|not coping|not alright|not safe) ~1 (inside|$|and|now|all|i|no|please|help|again|with|tonight|today|like|anymore|any more|but|x)
    (dont|do not|cant|no longer|not) (feel|feeling) (anything any more|anything anymore|real|alive|human|like me|like a person|anything at all|anything $)
    (feel|feeling|felt) (nothing $|empty|hollow|dead|dead inside|like im dead|like i am dead|like a ghost|like dying|like giving up|like ending|completely empty|lifeless|already dead|nothing any more|nothing anymore|so empty|so numb)
    (dead inside|dead behind the eyes|nothing in there|mt inside|flat inside|empty inside|numb inside|hollow inside|numb to everything|numb all the time)
    (i|am|im|so|just|totally|completely|utterly|gone|going|all) (numb|hollow|empty) ($|inside|now|and|i|to|emocry)
    (please)? help me ~1 ($|please|im|i|someone|now|before)
    (someone|somebody|anyone|please) (please)? help (me|us)? ~1 $
    (i)? (need|want) help (now|urgently|tonight|please|right now|asap)
    (cant|can not) stop (crying|shaking|sobbing) ~8 (cant|anymore|want|know|dont|what|hours|days|floor|car|see|alone)
    (cant|can not) (do|take|handle|cope with|stand) (this|it|another|life|much|it all|one more) ~1 (more|any more|anymore|longer|day|night|minute|$|now|please|alone|again|x|tonight|life|day of)
    (cant|can not) (take|do|cope) (any more|anymore) ($|please|x|i|im|of this|of it|of life|sorry|now|and|help)
    (having a|on the verge of a|close to a|near a|complete|a nervous) ~1 (breakdown|meltdown) ($|and|i|in)
    (cry|crying|cried|sob|sobbing|in tears|shaking) ~6 (floor|car|toilet|loo|sluice|bathroom|cupboard|every night|all night|hours|car park|cant stop|shower|on the way) ~8 (cant|dont|see|how|why|anymore|stop|no|want|$)
    (panic attack|panicking) ~8 (cant breathe|can not breathe|cant go|dying|cant stop|losing it|help)
    (dont|do not) know (how to go on|how to carry on|how to keep going|how much longer|who to turn to|where to turn|what else to do|how to live) ~1 (anymore|any more|$|help|with myself|now|i)?
    (dont|do not) know what to do (anymore|any more|with myself|im scared|please help|help me|im so)
    enough is enough ($|now|i|goodbye|and)
    ^ (its bad|it is bad|its really bad|in trouble|im in trouble|please someone|someone please|please help|please help me|help me|help me please|sos|emosos|need help|i need help|i need help please|is anyone there|anyone there please|im scared|i am scared|so scared|im not ok|not ok|im not okay|not okay|im desperate|desperate|i cant|cant anymore|struggling badly|really struggling|i am in danger|im in danger|in a bad way|im in a bad way|bad night|really bad night|its happening again|not good|not doing well at all|someone talk to me|talk to me|please talk to me|please reply|please answer) $
    (drink|drinking|drunk) ~3 (till|until|til) ~3 (pass out|passed out|black out|blackout|lights go out|oblivion|cant feel|can not feel|unconscious|i drop|sick)
    (having|got|getting|keep having|keep getting) ~1 (thoughts|pictures|images|ideas) ~5 (not nice|cant say|can not say|about me|in my head|scare|frighten|bad|wont stop|shouldnt|horrible|again|dark)
    (dont|do not) know (how much longer|how many more|how much more|if i will|if ill|if i can|whether i can) ~8
    how much (more)? (can|is) (one|a|any) (person|man|woman|body|human) ~6
    (sleep|rest) ~4 (no morning|never ends|without waking|forever)
    (never|didnt|did not|nobody|no one) (asked|ask|asks) to (be born|be here|exist|be alive)
    (what am i|why am i|who am i) ~1 (for|here|alive|even here|even for|still here) ~1 $
    (i|me) (shouldnt|should not|dont deserve to|do not deserve to|was never meant to|wasnt meant to) (exist|be here|be alive|have been born|have been a doctor)
    (undo|delete|erase|unmake|remove|rewind) myself
    i give up ($|emobroken|sorry|im|on life|on everything|on it all|on living|goodbye)
  `,
  ),
  rule(
    'ask.alone',
    'suicide',
    'ambiguous',
    `
    (no one|nobody|noone) ~1 (to turn to|cares|sees|understands|left|would notice|is coming|knows how bad|in the world|wants me|would care) ($|me|anymore|any more|and|i|if|in|how|about me)
    (all|so|completely|utterly|totally|really|very|i am|feel|im|that) alone (in|$|and|with|now|here|in this|tonight|no)
    (so|desperately|unbearably|achingly|very|really|crushingly) lonely
    (everyone|everybody) (has|have|s)? ~1 (left|gone|abandoned|given up on) ~1 (me)?
    (dont|do not|never|not) (belong|fit) (anywhere|here|in this world|any more)
    (drink|drinking|drunk|wine|vodka|whisky|gin|codeine|tramadol|ketamine|propofol|diazepam|pills|tablets|zopiclone|morphine|fentanyl|nitrous|bottles) ~8 (to (cope|forget|sleep|switch off|numb|get through|block|stop|switch|blot)|head (quiet|off|goes quiet)|numb|oblivion|pass out|blackout|black out|only way|only thing|only time|cant stop|forget|quiet)
    (feel|feeling|become) invisible
  `,
  ),
];
