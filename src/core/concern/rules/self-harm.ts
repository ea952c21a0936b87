import { rule } from '../match/rule.ts';

/** Hurting oneself, now or lately, by any means. */
export const selfHarmRules = [
  rule(
    'self-harm.says',
    'self-harm',
    'explicit',
    `
    (hurt|hurting|harm|harming|injure|injuring|cutting|burning|burn|punish|punishing|hitting|punching|starving|starve|slapping|biting|mutilating|bruising|choking|slicing|slashing|branding|poisoning|scalding|bleeding|strangling|purging|damaging|torturing|self harm) (myself|himself|herself|themselves)
    (want|wanting|wanted|urge|urges|going|need|desire|thinking about|thoughts of|tempted|like|about|temptation) ~2 (hurt|cut|harm|burn|injure|hurting|cutting|harming|burning|slice|stab|punish) (myself|my self|me|my (arm|arms|wrist|wrists|legs|leg|skin|thighs|thigh|stomach|face))
    (cut|cuts|cutting|burning|slicing|burn|burnt|burned|sliced|scratched|slashed|carved|stabbed|bit|bitten|scalded) ~1 (my|into my|his|her) (arm|arms|wrist|wrists|leg|legs|skin|thigh|thighs|stomach|forearm|tummy|hip|hips|belly|ankle|feet|flesh) ~8 (on purpose|again|last night|yesterday|to cope|deliberately|@always|helps|because|release|relief|feel|calm|to feel|after|at work|in the|with|$)
    (cut|cutting|burn|burnt|burned|hurt|harmed|hit|slap|bruise|punch|injured|scald|scalded|starve|choke|bleed|jab|poison|bit|bite) (myself|my arm|my leg|my hand) ~8 (on purpose|deliberately|again|last night|yesterday|@always|to cope|to feel|to punish|on my|because|helps|relief|calm|numb|in secret|where no one|when)
    (self harm|self harming|self harmed|self injury|self injure|self injuring|selfharm|sh) ~1 (again|@always|last night|yesterday|today|tonight|this week|at work|relapse|to cope|urges|is the only|is back|for months|for years|in the|when)
    (i|am|been|have|ive|started|back to|gone back to|still|relapsed|keep|restarted|do) ~2 (self harm|self harming|self harmed|cutting|self injuring|burning myself|cutting again|cutting myself)
    (urge|urges|urged|thoughts|wanting|want|going|tempted|need) (to|of) (self harm|cut|self harming|cutting)
    (cutting|self harm|burning|hurting myself|cutting myself|pain|blood|hurting) ~2 (is|s|was|are) ~2 (the only|only) ~1 (thing|way|relief|release|time)
    (cuts|scars|burns|scratches|wounds|bruises|marks) ~4 (i (made|make|gave|did)|self inflicted|fresh|from (me|last night|this week)|i did it myself|on my (arms|thighs|legs|arm|thigh|stomach)) ~4 (i|hide|hiding|sleeves|no one|nobody|knows|again|new)?
    (hide|hiding|cover|covering) ~2 (cuts|scars|burns|marks|arms|wounds) ~3
    (on purpose|deliberately) ~3 (cut|burn|burnt|burned|hurt|hit|scald|broke|slammed|crushed|shut) (my|myself|it)
    (burnt|burned|cut|scalded|slammed|broke|hit|smashed|jabbed|stuck|stabbed|shut|punched|crushed|trapped|hurt|bashed|banged|dropped) ~6 (on purpose|deliberately|intentionally|myself to feel|to punish myself|to feel something)
    (hit|hitting|bang|banging|banged|smash|smashing|slam|slamming|bashing) my (head|hand|fist|face|arm|leg) (against|on|off|into|to|with|in|until|till) 
    (punch|punching|punched) (the|a)? (wall|walls|myself|my) ~4 (until|till|bleed|bleeding|knuckles|pain|again|@always)
    (purge|purging|purged|make myself sick|making myself sick|made myself sick|throwing up on purpose|laxatives|starving myself|not eating on purpose|restricting) ~6 (every|daily|day|week|again|after|until|times|shift|faint|cant stop|control|between)
    (starve|starving|starved) myself
    (i|been|still|just|keep|secretly|and i|then i) ~1 (cut|burn|selfharm) (every|most|again|to cope|to feel|when|after|in the|my|because|so|at night|at work|till|until|$)
    (stabbing|jabbing|jabbed|digging|dug|gouging|gouged|slicing|sliced|ripping|ripped|picking|picked|scratching|scraping|stapling|pinching|biting|bitten|bit|grinding|pressing|holding) ~3 my (leg|legs|arm|arms|gums|nails in|skin|palm|hand|hands|thigh|thighs|stomach|wrist|wrists|scalp|face) ~8 (until|till|bled|bleeds|bleed|blood|raw|hide|on purpose|every|again|wept|under the desk|between patients|so no one)
    (nails|needle|probe|scaler|lighter|cigarette|iron|straighteners|scissors|compass) ~3 (into|in|on|against|through) my (skin|palm|palms|arm|arms|leg|legs|thigh|hand|wrist|stomach|hip)
    (bled|draining|bleeding|drain) (myself|my own blood)
    (back to|started|restarted|gone back to|relapsed into) (slicing|cutting|burning|purging|starving|self harm|self harming|the blade|old habits with)
    (stopped|stopping|skipping|skipped|not taking|omitting|withholding|flushing|binning|binned|missing) ~2 (insulin|my insulin|my meds|my steroids|my hydrocortisone|my tablets|dialysis|my keppra|my pump|my inhalers|my apixaban|my warfarin|my medication|my tacrolimus) ~6 (on purpose|deliberately|to punish|punish|die|deserve|hoping|hope|see what happens|let it|do not care|to see)
    (insulin|meds|steroids|hydrocortisone) ~4 (on purpose|to punish myself|deliberately)
    (razor|blade|scalpel|knife|lighter|scissors|straighteners|iron|hot spoon|cigarette) ~4 (my|on my|to my) (arm|arms|skin|thigh|thighs|legs|leg|wrist|wrists|stomach|forearm|hip) ~4 (@always|again|helps|calm|every|feel|quiet|$)
    (deserve|deserving) (the|this|to be|to feel)? (pain|hurt|to suffer|punishment|punished) ~6 (so i|hurt|cut|burn)
    (overdosing|overdose|od) ~3 (a few too many|not to die|just to sleep|to sleep|to feel|little ones)
    (choke|choking|strangle|strangling) myself
  `,
  ),
];
