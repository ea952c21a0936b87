import { said } from '../match/rule.ts';

/** Violence, threat or control done to the writer. */
export const abuseRules = [
  said(
    'abuse.now',
    'abuse',
    'emergency',
    `
    (he|she|they|hes|husband|wife|partner|ex|boyfriend|girlfriend|dad|son|brother|patient|man|someone|pt|stalker|uncle) ~4 (breaking|kicking|banging|smashing|battering|hammering|pounding|bashing|kicked|broke) ~3 (door|window|the door in)
    (he|she|they|hes|husband|wife|partner|ex|boyfriend|girlfriend|dad|son|brother|patient|man|someone|pt|stalker) ~3 (has|got|is holding|holding|picked up|waving) ~2 (a|the|his|got a)? ~1 (knife|gun|shotgun|machete|hammer|axe|bat|crowbar|sword|weapon|rifle|cleaver|petrol|acid|scissors|blade)
    (hes|shes|he is|she is|theyre|they are|husband is|partner is|ex is|someone is|my ex is|wife is) ~1 (outside|downstairs|in the house|at the door|outside my door|in my house|coming up|coming up the stairs|coming back|back|here|in the garden|going to kill me|trying to kill me|hurting me|hitting me|beating me|strangling me|coming for me|on his way|on her way|following me|behind me|in the next room|after me|trying to get in|inside|chasing me) ~~12 (knife|scared|hide|hiding|help|locked|kill|hammer|bathroom|please|cant talk|can not talk|dont call|police|door|cant|phone|drunk|screaming|threatening|gun|bat|weapon|terrified|pls|kids|quiet)
    (hiding|locked|barricaded|hidden|hid|lock|locking|hide|shut) ~3 (in|inside|under|behind|myself) ~4 (from (him|her|them|my)|he|she|hes|shes|husband|wife|partner|kids|ex|boyfriend) 
    (im|i am|am|hiding) ~1 (hiding|locked|barricaded|trapped) ~2 (in|under|behind) ~2 (bathroom|wardrobe|loo|toilet|bedroom|garage|cupboard|shed|car|closet|spare room|bed|stairs|kids room|sluice|xray|utility)
    (has|have|had)? (just|tonight|now|only just) (strangled|stabbed|hit|beat|punched|raped|attacked|choked|kicked|thrown|shot|burned|burnt|scalded|headbutted|assaulted|slapped|throttled|beaten|pushed) me
    (strangled|stabbed|hit|beat|punched|raped|attacked|choked|kicked|assaulted|beaten|throttled|shot|broke|slapped|pushed|burnt|headbutted|bit) (me|my) ~~6 (just now|tonight|an hour ago|minutes ago|now|this evening|bleeding|cant breathe|cant swallow|hes still|shes still|still here|earlier tonight|downstairs)
    (am being|im being|i am being) (beaten|attacked|raped|strangled|stabbed|chased|held hostage|followed) (now|right now|by|home)?
    (he|she|they|hes|husband|partner|ex|wife|dad|brother) ~~6 (going to kill me|gonna kill me|will kill me|kill me this time|kill me tonight|kill us|going to kill us|kill me if|murder me) ~4 (this time|tonight|now|today|when|please|help|im|cant|he|hes|$)
    (his|her) hands (round|around|on) my (neck|throat)
    (wont|will not|not|refuses to|refusing to) let (me|us) (out|leave|go) ~4 (of)? ~2 (house|room|car|flat|home|knife|door|he|she|hes|$|please|help)
    (hes|shes|he is|she is|he|she) (hurting|beating|hitting|raping|strangling|choking|attacking|killing) (me|us|the kids|my) (now|right now|again|$|help|please)
    (call|send|get) ~1 (the)? police ~~6 (he|she|husband|hes|shes|knife|quietly|please|now|my|here)
    (order|like|want) ~3 (pizza|pepperoni|takeaway) ~~6 (hes here|he is here|yes|address|is here)
    patient ~~6 (attacking|attacked|stabbed|got me|has me|holding me|trapped me|cornered|strangling|smashing|smashed) ~4 (me|us|now|help|room|door|surgery|by)
    (pt|patient|man|intruder|someone) ~4 (with a|has a|got a|pulled a) (knife|gun|weapon|machete|blade|bottle|needle) ~8
  `,
  ),
  said(
    'abuse.current',
    'abuse',
    'explicit',
    `
    (husband|wife|partner|boyfriend|girlfriend|ex|he|she|dad|father|mum|mother|son|brother|uncle|in law|in laws|they|consultant|boss|principal|trainer|supervisor|registrar|colleague|fiance|man|patient|daughter|sister|cousin|landlord|flatmate|manager|surgeon|family|who|that|doctor|gp|dentist|stepdad|stepfather) ~6 (hits|hit|punches|punched|slaps|slapped|kicks|kicked|strangles|strangled|chokes|choked|throttled|throttles|rapes|raped|beats|beat|burns|burned|burnt|shoves|shoved|pushes|pushed|bites|stabbed|headbutted|smacks|smacked|assaults|assaulted|attacks|attacked|gropes|groped|scalded|whips|spits on|spat at|drags|dragged|grabs|grabbed|pinned|pins|batters|battered|thumps|threatens|threatened|abuses|abused|stalks|stalking|hurts|forces|forced|forcing|hitting|beating|hurting|abusing|controls|threatening|controlling|molested|touched|drugged|pulled|pulls|raping|assaulting|choking|kicking|slapping|punching|strikes|struck|starves|isolates|tracks|bruised|groping|touches|locks|locked|hunts|broke|breaks|fractured|spits|strikes|manhandled) (me|my (arm|wrist|nose|rib|ribs|jaw|face|finger|fingers|hair|neck|throat|head|eye|phone|breast|breasts|hand|leg|body|teeth|back|kids|children)|us)
    (hits|hitting|beats|beating|punches|punching|kicks|kicking|slaps|slapping|strangles|chokes|rapes|threatens|abuses|controls|bullies) me
    (i|am|im|i get|i got|i was|i have been|ive been) ~2 (raped|beaten|sexually assaulted|assaulted|abused|hit|stalked|blackmailed|strangled|groped|trafficked|molested|attacked|threatened|hurt|controlled|coerced) by (my|him|her|a|the|someone|one)
    i (was|have been|got|am being) ~1 (raped|sexually assaulted|groped|drugged and|molested|assaulted|beaten|abused)
    ^ (was|been|got|being) ~1 (raped|sexually assaulted|groped|drugged and|molested|beaten)
    (he|she|they|husband|partner|ex|wife|boyfriend|dad|family|uncle|brother) ~4 (said|says|threatened|threatens|told me|swore|swears|promised|keeps saying|threatening|saying|warned) ~4 (kill|hurt|find|hunt|burn|shoot|stab|bury|finish|cut|destroy|ruin) (me|us|my|the kids|him and me)
    (he|she|they|ex|husband|partner|wife|someone) ~3 (will|going to|gonna|wants to|is going to|would|threatening to|threatened to|threatens to|trying to) @really? (kill|murder|strangle|stab|shoot|hurt|beat|burn|bury|find) (me|us|me and)
    (kill|hurt|beat|find) (me|us) if i (leave|tell|go|report|say|speak|ever)
    (if i (leave|tell anyone|report|go to the police|speak)) ~4 (kill|hurt|find|take|dead|ruin)
    (getting|receiving|had|sends|sent|sending) ~2 (death|rape) threats
    (scared|afraid|terrified|frightened) (of (my|him|her|the) ~1 (husband|wife|partner|ex|boyfriend|girlfriend|dad|father|son|brother)|he will|he is going|she will|hell|he might) ~4 (hurt|kill|hit|hits|find|home|again|beat|me)
    (bruise|bruises|black eye|broken|fractured) ~6 (he|she|husband|partner|from him|from her|wife|boyfriend) ~2 (did|gave|gives|caused|hits|again)
    (he|she|they) (tracks|controls|checks|takes|monitors|has|took|keeps|follows|reads) (my|me) ~2 (phone|money|location|passport|bank|car|wages|keys|salary|messages|everywhere|wage|every)
    (domestic|partner|honour|honor|sexual) (violence|abuse|abused) ~4 (at home|husband|partner|victim|marriage|from)
    (i am|im|am|victim of|experiencing|suffering|living with|in) ~2 (domestic|coercive|sexual|physical|financial) (violence|abuse|control|relationship)
    (my|with my) ~1 (abusive|violent|controlling|coercive) (husband|wife|partner|boyfriend|girlfriend|marriage|relationship|home|dad|father)
    (forced|forces|makes|made|making|coerced|pressured|forcing) me (to|into) ~1 (have)? (sex|sleep with|marry|marriage|abort|strip|touch|abortion)
    (had sex with me|on top of me|inside me|touches me|touching me|put his hand|put his hands) ~6 (asleep|no|without|stop|again|said no|drunk|up my|on my|down my|while i|didnt want|against)
    (he|she|husband|wife|partner|they|in laws) ~1 (wont|will not|does not|doesnt) let me (see|leave|have|talk|work|go|out|sleep|use|speak|eat) ~4
    (he|she|hes|shes) (is|has been|has|been)? ~1 (violent|abusive) ~2 (to|towards|with|again|when|at)? (me|us|home|$|he)?
    (honour|honor|family) ~3 (kill|killing|killed|bring shame|based)
    (not|dont|do not|never) (feel)? safe (at home|in my own home|in my house|with him|with her|with my|around him|in this house) ~3
    (afraid|scared|frightened|terrified|dread|dreading) (to go|of going|to be|going) home ~6 (he|she|him|her|husband|partner|hit|hits|hurt)
    (stalked|stalking|stalks|stalker) (me|by|is|outside|has|again)
    (his|her) (fists|fist|temper|belt|hands) ~6 (me|my|again|last night|ribs|face|neck)
  `,
  ),
  said(
    'abuse.hint',
    'abuse',
    'ambiguous',
    `
    (scared|afraid|frightened|terrified) (of|at) ~1 (my)? (husband|wife|partner|him|her|home|boyfriend|girlfriend|dad|father|son|ex|brother|in laws)
    (scared|afraid|frightened|terrified|dread|dreading) (to|of|going) ~1 (go|going|be|being|getting) (home|back|back to him|back to her|in the house)
    (he|she|husband|wife|partner) ~2 (checks|reads|tracks|looks at|goes through) my (phone|messages|emails|location|post|bank|calls)
    (walking|walk|tread|treading) on (eggshells|egg shells)
    (is it|is that) (normal|abuse) ~2 (to be|if|for|when) ~3 (frightened|scared|he|she|husband|wife|partner|your)
    (he|she) (gets|got) (angry|nasty|scary|rough) (when|if|with me|at home)
    (cant|can not|not) (talk|speak|type|text) (long|now|much)? ~3 (hes|shes|he is|she is|he|she|here|listening|home)
    (delete|deleting|deleted) (this|these|my|the) (messages|texts|after|message|history)
    (dont|do not|please dont) (ring|call|phone|text|email|reply|write) ~4 (he|she|husband|wife|partner|home|hes|checks|see|sees)
    (not|isnt|never) safe (at home|to talk|to call|here|home|for me)
    (home|house) (is not|isnt|doesnt feel|is no longer|not) (safe|a safe)
  `,
  ),
];
