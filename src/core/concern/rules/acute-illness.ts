import { rule } from '../match/rule.ts';

/** The writer's own life-threatening illness, now. */
export const acuteIllnessRules = [
  rule(
    'illness.now',
    'acute-illness',
    'emergency',
    `
    (crushing|severe|central|bad|awful|terrible|tight|heavy|squeezing|worst|sudden|got|having|have|with|having bad|ripping|tearing) ~2 (chest) ~1 (pain|pains|tightness|pressure)? ~12 (arm|jaw|sweating|sweaty|clammy|grey|breathe|breath|alone|on my own|numb|dizzy|faint|collapse|help|pale|neck|radiating|heart attack|by myself|left arm|shoulder|now|sick)
    (chest) ~1 (pain|pains|tightness|tight|is tight|crushing|pressure|heavy|hurts) ~12 (arm|jaw|sweating|sweaty|clammy|grey|breathe|breath|alone|on my own|numb|left|faint|dizzy|heart attack|by myself|help|now|shoulder|collapsed|vomiting)
    (elephant|vice|band) ~3 (on|round|in|across) my chest
    (having|think im having|think i am having|i am having|am having|im having|had) (a|an) ~1 (heart attack|stroke|mi|stemi|seizure|fit|anaphylactic|anaphylaxis|pe|cardiac arrest|allergic reaction|asthma attack|hypo) ~8 (alone|help|on my own|now|ambulance|by myself|right now|cant|please|arm|face)
    (think im having|think i am having|i am having|am having|im having) (a|an) ~1 (heart attack|stroke|mi|stemi|seizure|anaphylactic|anaphylaxis|pe|cardiac arrest|miscarriage)
    (cant|can not|cannot|not able to|struggling to|hard to|unable to|barely|hardly|not) ~1 (breathe|breath|swallow|get my breath|catch my breath|get air|breathing) ~12 (throat|lips|tongue|swelling|swollen|allergy|allergic|nut|nuts|prawns|peanut|inhaler|neb|blue|epipen|sting|asthma|chest|blood|leg|alone|wheeze|wheezing|closing|ambulance)
    (throat|airway) ~2 (closing|closed|closes|tightening|swelling)
    (throat|airway|tongue|lips|face|lip) ~3 (swelling|swollen|tight|swell|like sausages|puffing|swlling) ~10 (cant|breathe|help|alone|epipen|wheezing|wheeze|now|swallow fast|prawns|nut|nuts|latex|sting)
    (anaphylaxis|anaphylactic|anaphylaxing|epipen|allergic reaction) ~6 (now|help|used|alone|no|not working|cant|having|on my own|think|expired|twice|breathe)
    (inhaler|inhalers|nebuliser|neb|salbutamol) ~4 (not|isnt|empty|doing nothing|run out|not working|not touching|nothing)
    (face|mouth|smile|side) ~3 (drooping|droop|dropped|fallen|fall|numb|drooped|slipping|gone|weak) ~12 (arm|speech|hand|leg|slur|slurred|word|weak|numb|side|vision|see)
    (my)? (left|right|whole|one) ~1 (side|arm|leg|hand) ~3 (gone|numb|dead|weak|wont move|heavy|not working|will not move|wont work|will not work|dropped|tingling|isnt) ~8 (speech|face|words|slur|vision|suddenly|head|cant|talk|see|mouth|type|drooping|typing|chest)
    (slurring|slurred|cant speak|cant talk|words coming out wrong|speech) ~6 (arm|face|side|weak|numb|gone|wrong)
    (vomiting|vomited|coughing|coughed|puking|passing|spitting|throwing|brought) ~3 (up)? ~1 (blood|fresh blood|clots|bright red|a litre of)
    (passing|lost|soaked|soaking|bleeding|flooding) ~4 (pads|towels|clots|through) ~6 (pregnant|dizzy|faint|hour|weeks|postpartum|post partum|baby|light headed|fist|soaking|alone)
    (weeks|wks|months|days) ~1 (pregnant|postpartum|post partum|postnatal) ~10 (bleeding|blood|pain|collapsed|fainted|clots|pouring|headache|waters|gushing|not moving|fitting)
    (pregnant|ectopic) ~8 (bleeding heavily|shoulder tip|fainted|collapsed|soaking|severe pain|heavy bleeding|lots of blood)
    (waters broke|waters gone|waters have gone|head is out|baby is coming|babys coming|im giving birth|giving birth now) ~6
    (worst|thunderclap|sudden) ~3 headache ~8 (vomiting|neck|arm|light|weak|bat|stiff|sick|alone|fits|one side)
    (stiff neck|neck stiff|light hurts|rash) ~8 (rash|glass|spots|light|fever|blotches|not fading|headache|temperature|neck|purple)
    (fitting|seizing|had a fit|having a fit|seizures|seizure|fits|convulsing) ~8 (alone|again|now|third|another|bit my tongue|on my own|today|baby|already|first)
    (hypo|sugar|sugars|glucose|bm|libre|blood sugar) ~5 (low|1|2|crashing|dropping|falling|screaming|wont come up|unrecordable|hi) ~6 (cant|shaking|sweating|alone|confused|think|drowsy|and|m6|driving|help|insulin|nothing)
    (dka|ketones|ketoacidosis) ~8 (vomiting|breathing|confused|alone|high|puking|drowsy|off the top|sick|6|5|4|7)
    (heart|pulse|hr|heart rate|bpm) ~6 (racing|pounding|200|210|190|180|170|220|30|28|34|jumping|stopping|missing|irregular|out of my chest) ~10 (faint|dizzy|grey|chest|collapsed|blackout|black out|passed out|breath|blacking out|minutes|sweaty|wont)
    (collapsed|passed out|blacked out|blacking out|fainted|fainting|keep fainting|keep collapsing) ~10 (chest|head|blood|again|floor|alone|hit my head|cant|vomit|vomiting|pulse|pain|twice|sick|and now|grey|bleeding)
    (head injury|hit my head|banged my head|bang to the head|knocked my head|cracked my head|fell and hit) ~14 (vomiting|vomited|sick|drowsy|sleepy|confused|blood|double|pupil|blurred|vision|passed out|fluid|cant see|fit|seeing)
    (septic|sepsis|rigors|rigor|neutropenic|neutropenia) ~8 (alone|shaking|temp|temperature|confused|chemo|line|cold|shivering|39|40|mottled|now|39|i think|im)
    (chemo|chemotherapy|neutropenic|picc) ~10 (temp|temperature|fever|shaking|shivering|39|rigors|38)
    (im|i am) choking ~2 (on a|help|alone|now|cant)
    (crashed|crash|come off|came off|rolled|accident) ~6 (car|bike|motorbike|trapped|ditch|motorway) ~8 (trapped|bleeding|stuck|cant feel|cant move|leg|legs|blood|petrol|alone|upside|broken|head|neck)
    (trapped|pinned|stuck) ~4 (under|in the car|car|wreck) ~4
    (cant|can not|cannot) (feel|move) (my)? (legs|leg|arms|arm|left side|right side|body|face|lower half)
    (electrocuted|electric shock|shocked) ~6 (heart|chest|burn|collapsed|thrown|arm|funny)
    (severed|artery|amputated|cut through|sliced through|crushed) ~6 (finger|arm|hand|spurting|pumping|bleeding|tourniquet|thumb|blood|leg)
    (belly|abdominal|abdomen|tummy|stomach|back) ~2 (pain|ache) ~8 (collapsed|rigid|board|passing out|fainted|grey|ripping|tearing|blood|worst|ruptured|aneurysm|cant stand)
    (pouring|gushing|pumping|haemorrhaging|hemorrhaging) (out|blood|with blood|from)
    (accidentally|by mistake|accidental|mistake|error|wrong) ~8 (ten times|10 times|too much|double|overdose|twice|double dose) ~4 (insulin|morphine|dose|dosed|units|it|my) ~10
    (carbon monoxide|co alarm|gas leak) ~8 (headache|dizzy|sick|passed out|faint|confused|all of us)
    (adrenal crisis|sickle crisis|thyroid storm|addisonian) ~4
    (aura|fit|seizure) ~2 (coming|starting) ~6
    (cant|can not) (pee|wee|feel when) ~6 (numb|legs|saddle|back)
    (numb saddle|saddle numb|saddle anaesthesia) ~8
  `,
  ),
];
