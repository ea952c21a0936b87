import { type Rule, rule } from '../match/rule.ts';

/** Things that say little alone and a great deal together: the combinations below are made of these. */
function mark(id: string, says: string): Rule {
  return rule(id, 'suicide', 'mark', says, {
    other: 'none',
    denial: id === 'm.word' || id === 'm.suicidal-word' || id === 'm.taken' ? 'drops' : 'keeps',
  });
}

export const marks = [
  mark(
    'm.done-it',
    `
    ^ (its|it is|all) done ~2 $
    ^ (ive|i have|i) (done it|just done it|gone and done it)
    (done it|did it) this time
    ^ (took|taken|swallowed|had|drank|drunk) (them|it)
    ive had (them|it) all?
  `,
  ),
  mark('m.self', '(i|me|my|myself|mine)'),
  mark('m.word', '(suicide|suicidal|sewerslide|unalive|self harm|suicidality)'),
  mark(
    'm.farewell',
    `
    (sorry|im so sorry|so sorry|forgive me|forgive|goodbye|bye|goodnight|farewell|night night|love you|love u|love to|tell them|tell my|tell her|tell him|look after|not your fault|not their fault|no ones fault|nobodys fault|thank you for everything|thanks for everything|emoheart|emobroken|take care of|wasnt the hospitals|was not the|it is not anyones|nobody is to blame|someone to know|wanted someone to know|last message|my last|dont be sad|do not be sad|sori|forgive|wanted to say)
  `,
  ),
  mark(
    'm.alone',
    `
    (alone|on my own|by myself|nobody knows|no one knows|no one home|nobody home|no one else here|flat is empty|house is empty|empty house|home alone|everyone has gone|everyones gone|staff have gone|gone home|all asleep|kids are asleep|they are asleep|asleep upstairs|door is locked|doors locked|door locked|locked the door|locked in|locked myself|bolted|wedged|no one will find|nobody will find|no one can|nobody can|phone off|dont call|do not call|dont ring|do not ring|dont send|do not send|not calling|no ambulance|dont tell|hotel room|travelodge|premier inn|holiday inn|no one due|nobody due|before anyone|found by)
  `,
  ),
  mark(
    'm.body',
    `
    (sleepy|drowsy|fuzzy|woozy|dizzy|floaty|drifting|drift|blurry|tingling|ears ringing|numb now|heavy|eyes closing|cant keep my eyes|falling asleep|feel sick|been sick|being sick|throwing up|vomiting|cold|shaking|confused|going fuzzy|slurring|cant see|fading|going dark|heart going|scared now|now scared|now im scared|peculiar|warm|faint|burning|regret it|i regret|changed my mind|what do i do|what happens now|do i need a|do i have to go|how long|too late|kicking in|working)
  `,
  ),
  mark(
    'm.taken',
    `
    (ive|i have|have|i|just|ive just|already|i already|i just|and|ive now|ive had|im) ~1 (taken|took|swallowed|drank|drunk|necked|downed|injected|used|overdosed|had|eaten|ate|inhaled|tok|taking|swallowing|injecting|drinking) ~4 (it|them|@pill|@drug|emopill|all|lot|everything|some|loads|bleach|bottle|packet|stuff|leftover|what)
    (taken|took|swallowed|necked|downed|injected) (it|them|@pill|@drug|all|the lot|everything|some|loads|the stuff|what i had|the leftover|the rest)
  `,
  ),
  mark('m.meds', '(@pill|@drug|emopill|emosyringe|overdose|od)'),
  mark(
    'm.hard-drug',
    '(propofol|fentanyl|morphine|potassium|insulin|ketamine|midazolam|rocuronium|suxamethonium|sux|roc|thiopentone|remifentanil|alfentanil|diamorphine|kcl|digoxin|oramorph|nitrous|sevo|sevoflurane|methadone|oxycodone|vecuronium|diazepam|zopiclone|amitriptyline|paracetamol|codeine|tramadol|lidocaine|bupivacaine|pentobarbital|helium)',
  ),
  mark('m.weapon', '(@blade|@ligature|@firearm)'),
  mark(
    'm.place',
    '(bridge|roof|rooftop|ledge|cliff|cliffs|viaduct|flyover|parapet|railings|beachy head|tracks|level crossing|balcony|weir|top floor|top of the car park|multi storey|multistorey|roof of the car park|car park roof|end of the platform|edge of the platform|platform edge|window ledge|quarry|clifftop|train line|railway line|train tracks|river|reservoir|woods|sea wall|pier|motorway bridge|footbridge|emobridge)',
  ),
  mark(
    'm.intent',
    `
    (going to|gonna|about to|ready to|im going|i will|ill|im about to|want to|wanting to|will|thinking|need to|planning to|deciding whether to|trying to|telling me to|part of me wants to|tempted to) ~1 (do it|jump|go|end it|end it all|finish it|use it|take it|take them|inject|drive|walk in|step|let go|swallow|pull|be gone|disappear|join|end this|go in|go over|die|leave)
    (cant do this|cannot do this|cant go on|cannot go on|cant carry on|no way back|no going back|had enough|want it to stop|make it stop|want it to end|its time|it is time|no point|had enough|cant cope|i want out|end it|the end)
  `,
  ),
  mark(
    'm.in-hand',
    '(@inhand|holding|in front|drawn up|beside|next to|round my neck|clutching|ready|here with me|got it out|got them out|staring at|looking at|sat with|sitting with|counting|lined up|on the table|open)',
  ),
  mark(
    'm.same',
    '(the same|same thing|do what|follow|following|join|joining|me too|me next|be next|im next|my turn|should too|want to as well|should do it|do it too|copy|like (he|she|they) did|his way|her way|with (him|her) soon|instead of (him|her)|understand it|understand why|i get it|i envy|been me|also want|so do i|and so am i|i do too|wanna do it 2|thought about it too|same boat|go the same way|gonna ctb)',
  ),
  mark(
    'm.suicidal-word',
    '(suicide|suicidal|killing myself|kill myself|end my life|ending my life|overdose|hang myself|want to die|wanting to die|ending it all|end it all)',
  ),
  mark(
    'm.yes',
    `
    (yes|yeah|yep|because i do|because i am|and i am|cos i do|cos i am|it is me|its me|asking for myself|i do by the way|i do tho|i do though|i am though|i am tho|genuinely me|me too|and i do|its about me)
    ^ i (am|do|have) $
  `,
  ),
  mark(
    'm.someone-suicide',
    '(died by suicide|took (his|her|their) (own)? life|killed (himself|herself|themselves)|hung (himself|herself)|hanged (himself|herself)|shot (himself|herself)|committed suicide|suicide of|lost to suicide|ended (his|her|their) (own)? life|suicided|suicidal patients|suicidal people|his suicide|her suicide|their suicide|jumped|overdosed|gassed (himself|herself)|did it|ctbd|sewerslided)',
  ),
];
