import { rule, said } from '../match/rule.ts';

/** The writer's own wish to die, thought, plan or rehearsal of suicide. */
export const suicideRules = [
  rule(
    'suicide.act-on-self',
    'suicide',
    'explicit',
    `
    @killself
    @go @really? @killself
    @want @really? @killself
    @think ~2 @killself.ing
    (kill|end|off|hang|shoot|drown) my self
    kill* himself
    took his own life
  `,
  ),
  rule(
    'suicide.word',
    'suicide',
    'explicit',
    `
    i am ~3 suicidal
    (feel*|am|being|feeling|felt|got|getting|been|become|becoming|making me|makes me|made me|me) @really? suicidal
    suicidal (again|today|tonight|now|at the moment|too|and|these days|for weeks|for months)
    ^ (so|very|really|bit|feeling|im|am|i am|kind of|still|properly|proper|honestly|a bit|fully|basically|legit|well)? ~1 suicidal ~2 $
    ^ suicidal @really? (but|and|thoughts|ideation)
    (think*|thought|thoughts) (of|about|on|is|are|is only|are only|in) ~2 suicide
    (think*|thought|thoughts|considering|consider|contemplating|contemplate|planning|plan|want|wanting|attempt|attempting|googling|googled|researching|looking up|about|leaning towards) (about|of)? @really? suicide
    suicidal @thought
    @thought (of|about|to|for|like) (suicide|killing|dying|death|ending|not being here|not waking up|being dead|jumping|hanging|overdose|overdosing|end|kill)
    suicide @thought
    (mind|head|brain|voice|voices|thoughts|thought|decided|decision|chosen|plan|ready|thinking|heading|close|closer|turning|drawn|tempted|leaning|towards|toward|prepared) ~3 (for|on|of|to|is|towards|about|upon) suicide
    i ~6 (suicide|suicidal) (again|tonight|today|because|every|since|all the time|at the moment|but|and i|so|now|as|thoughts|when i|if)
    suicide is ~4 (option|answer|way out|solution|only|out|exit|mind|comfort)
    (suicidal ideation) (daily|every day|again|back|worse)
    i ~3 suicidal ideation
  `,
  ),
  rule(
    'suicide.wish-dead',
    'suicide',
    'explicit',
    `
    @want @really? @die.base
    @want @really? (not|never) ~1 @die.base
    want death
    (if|when) i (die|died|kill myself|am dead|was dead|were dead|topped myself|do it) ~8 (insurance|policy|mortgage|debt|debts|paid off|pays out|payout|clear|clears|covered)
    (insurance|policy|payout|death in service) ~8 (if i (died|die|was dead|am dead|do it|kill myself)|so i|only way|and i am going|and im going)
    (ticked|said|put|answered|wrote|told|tick) ~6 (no|not at all|never|fine|zero|none) ~~10 (lied|a lie|not true|untrue|wasnt true|its yes|a yes|meant yes|isnt true|is a yes|every day|should be yes|not the truth)
    (voices|voice|god|radio|tv|demons|demon|angels|jinn|spirits|devil|satan|head|brain|dead patient|telly|allah|jesus) ~3 (tell|telling|tells|told|want|wants|say|says|saying|command|commands|commanding|order|orders|instructs|whispers|whispering) ~3 (to|i should|i must|i have to) ~1 (jump|die|kill|cut|walk into|drown|hang|burn|do it|end|join|swallow|stab|step|inject)
    (wish|wished) i (did not|didnt|dont|do not) (exist|live|wake|have to live|have to be here)
    want to d ($|now|so bad)
    ^ (im|i am|so|very|feeling|really|am)? ~1 suicidal (do|i|can|please|help|what|no|need|who|where|tonight|alone|scared|since)
    (want|wish|like) (that)? my life (finish|finishes|ends|end|stop|stops|over|finished|to finish|to end|to be over)
    ^ (please)? kill me (please|i beg you) ~2 (cant|can not|want|end|i|$)
    (let me|just let me|please let me) (die|sleep forever|slip away)
    (just|please) let me go ($|please|now|im|i)
    (want|need|prefer|choose) (a)? (coffin|grave|death|oblivion|mortuary)
    wish ~5 (had my name on it|would take me|got me|finished me|hit me|had hit me|was me in)
    (looking forward to|not scared of|not afraid of|ready for|welcome|longing for|crave|craving|praying for|asking for|beg for|waiting for) ~1 (death|dying|emoskull|my death|the grave|being dead|dying soon)
    (stop|stopping|prevent) me ~1 from ~3 (ending|doing it|killing|jumping|hanging|going through with it|taking them)
    (danger|risk|threat) to (me|myself)
    (stops|stopping|stop|keeps|keeping|kept|stopped) me (doing it|from doing it|going through with it|jumping|from jumping|from ending|from killing|killing|ending it|from going through)
    (telling|tells|tell|told|saying|says|screaming|screams|whispering) (at)? me to (kill|die|jump|end|hang|cut|do it|hurt|step off|drown)
    (id|i would|would) (rather|sooner) be dead
    ^ (rather|sooner) (be dead|die) ($|tbh|fr|honestly)
    (finish|end|erase) me ($|please|now)
    dont want to b (a|here|alive|around)
    (wish*|wishing) (that)? i @really? (was|were|am|could be|would be|had been|is) @really? (dead|gone forever|not alive|not here|no longer here|no longer alive|unalive|never born|not born|not around|in the ground|buried|dead too|the one who died|the one that died|not existing)
    (wish*|wishing|wanted|hope|hoping|praying|pray) (that)? i @really? (could|would|will|can)? @really? @die
    (wish*|hope|hoping|wishing|praying) (that)? i @really? (did|do|will|would|could)? not @really? (wake|wake up|exist|be here|be alive|live)
    (wish*) i had (never|not) (been born|woken up|survived|existed)
    (wish*|wishing) (to|for) (die|death|dying|be dead)
    (would|i would|is|be) (rather|better|easier|prefer to|like to|happier|better off) @really? (be)? (dead|die|dying|not alive|not existing|not here)
    better (off)? dead
    (do|did|does) not ~2 (want|wish|feel like|care) ~2 (live|living|be alive|be here|exist|existing|wake up|be around|be in this world|be on this earth|be on this planet|being alive|go on living|keep living|carry on living|continue living|continue my life|be living|stay alive|survive|waking up|see tomorrow|see another day|live any more|being here|my life any more|life any more)
    (not|no longer) (want|wanting|wishing|wish) to (live|be alive|be here|exist|wake up|be around|be in this world|go on living|stay alive)
    no (wish|desire|will|reason|intention) to (live|be alive|carry on living|exist|go on living|keep living|stay alive|wake up)
    (no|lost the|losing the|lost my|lost all) will to live
    (ready|want|longing|praying|waiting|hoping|wishing) ~1 (to die|for death|for my death|for the end of my life|for it to be over forever|for my heart to stop)
    i deserve* to (die|be dead|hang|rot)
    i should (be dead|die|have died|not be alive|have been the one)
    should have been me (that|who) died
    (tired|sick|weary|exhausted|fed up) of (being alive|living|life|existing|breathing|my life|this life|all life)
    (hate|hating) (being alive|living|existing|that i am alive|waking up)
    (happy|glad|relieved|content|fine|ok|okay) if i (died|did not wake|never woke|was dead|were dead|was gone|do not wake)
    would not (mind|care|be sad|bother me|be bothered) if i (died|did not wake|never woke|was dead|were dead|got hit|was hit|do not wake|dropped dead)
  `,
  ),
  rule(
    'suicide.soft-act',
    'suicide',
    'explicit',
    `
    (going to|gonna|want to|wanted to|wanting to|ready to|planning to|plan to|planning on|about to|thinking about|thinking of|think about|thought about|thought of|thoughts of|thoughts about|urge to|urges to|tempted to|might just|contemplating|considering|fantasise about|fantasising about|fantasizing about|dream of|dream about|imagining|imagine|keep imagining|picturing|decided to|intend to|desire to|need to|will just|i will|i might|could just|i would|how to|way to|ways to|close to|best way to|easy to|easiest way to|option is to|only way is to) @really? (end it all|end it|jump|jump off|jump in front|step off|step out in front|step in front|step into traffic|walk into traffic|walk into the sea|walk in front of|take an overdose|take the overdose|overdose|overdosing|jumping|ending it|ending it all|stepping off|stepping in front|stepping out in front|walking into traffic|walking into the sea|walking in front of|taking an overdose|driving into|drive into|swerving into|swerve into|crashing the car|crash the car|crash my car|crashing my car|driving off|drive off|steering into|taking all my|taking all the|take all my tablets|take all my pills|take all my meds|take all the tablets|take all the pills|taking the lot|finish it all|finishing it all|end everything|ending everything|hanging|take too many|taking too many|bleeding out|turn the wheel|turning the wheel)
  `,
  ),
  said(
    'suicide.kms',
    'suicide',
    'explicit',
    `
    ^ @really? kill myself
  `,
  ),
];
