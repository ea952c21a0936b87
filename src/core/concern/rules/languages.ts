import { rule, said } from '../match/rule.ts';

/**
 * The core phrases in other tongues, as people type them without their accents, and English built on another grammar.
 * Welsh, Polish, Hindi and Urdu, Punjabi, Bengali, Spanish, Portuguese, Italian, French, German, Romanian, Greek, Turkish, Arabic, Tagalog, Pidgin.
 */
export const languageRules = [
  rule(
    'tongue.death-wish',
    'suicide',
    'explicit',
    `
    (dwi|rwyf|rydw i|dw i|wi) ~2 (isio|eisiau|isho|moyn|am) ~1 (marw|lladd fy hun|lladd fy hunan|gorffen fy mywyd)
    (lladd|ladd) fy (hun|hunan)
    meddwl am (ladd|farw|hunanladdiad|ladd fy hun)
    (chce|chciala|chcialbym|chcialabym|chcialem|chcę) ~1 (umrzec|sie zabic|zniknac na zawsze|ze soba skonczyc|nie zyc)
    nie (chce|chcę) (juz)? (zyc|żyć|istniec)
    (zabije|zabic) sie
    mysli samobojcze
    mysle o (smierci|samobojstwie)
    (skonczyc|koncze) ze soba
    (quiero|quisiera|queria|me quiero|deseo) ~1 (morir|morirme|matarme|desaparecer para siempre|suicidarme)
    no quiero (vivir|seguir viviendo|estar viva|estar vivo|existir)
    (me voy a|voy a) (matar|suicidar|quitar la vida)
    (quitarme la vida|ganas de morir|ganas de vivir no|pienso en matarme|pienso en el suicidio)
    (quero|queria) (morrer|me matar)
    (nao|não) quero (mais)? viver
    (vou me matar|quero me matar)
    (voglio|vorrei) (morire|uccidermi|farla finita|ammazzarmi)
    non voglio (piu)? vivere
    (je veux|j ai envie de|jai envie de|envie de) (mourir|me tuer|en finir|me suicider)
    je ne veux plus vivre
    (ich will|ich mochte|ich möchte) ~1 (sterben|nicht mehr leben|mich umbringen|tot sein|mir das leben nehmen)
    (vreau|as vrea|imi doresc) ~1 (sa)? (mor|ma omor|sa mor|sa ma omor)
    nu (mai)? vreau sa (mai)? traiesc
    (ma omor|sa ma omor|ma sinucid|sa ma sinucid)
    thelo na (pethano|autoktoniso)
    (olmek|ölmek) istiyorum
    (intihar etmek|kendimi oldurmek|yasamak istemiyorum)
    (bidi|biddi|bedi|badi|ayez|3ayez|3ayza|ayza|areed|urid|orid) ~1 (moot|mout|amoot|amut|amout|ntiher|antaher|an amut)
    (nafsi|nfsi) ~1 (amoot|amout|moot)
    (gusto|nais) ko ~1 (na)? ~1 (mamatay|magpakamatay|mawala|patayin ang sarili)
    (ayoko|ayaw ko) ~1 (na)? ~1 (mabuhay)
    (marna|mar jana|mar jaana|khatam karna|khudkushi|suicide|atmahatya|aatmahatya) ~1 (chahta|chahti|chahata|chata|karna|kar lunga|kar lungi|karne|ke baare|karungi|karunga|ka mann|ka man|hai mujhe|sochta|sochti|lunga|lungi|chahun)
    (marne|mar jaane|marna) ~2 (mann|man|dil|khayal|khyal)
    (jeena|jina|jine|jeene) ~2 (nahi|nahin|nai) ~2 (chahta|chahti|hai|mujhe|ka)?
    (nahi|nahin|nai) (jeena|jina|jeene)
    (apni|khud ki|apne) (jaan|jan) (le|de|lena|lunga|lungi|dena)
    (khud ko|apne aap ko) (khatam|maar|khatm)
    mar (jaun|jaau|jaaun|jau|jaavan|jawan)
    khudkushi
    (ami|amar) ~1 (morte|more) ~1 (chai|jete chai|iccha)
    (more jete|bachte chai na|morte chai)
    i (wan|wan go|want) (die|kill myself|kpai)
    i (don) (tire|taya) (for)? (life|to live|this life)
    life (don) tire me
  `,
  ),
  rule(
    'tongue.act',
    'suicide',
    'emergency',
    `
    (dwi|rwyf|rydw i|dw i|newydd) ~2 (wedi)? (cymryd|cymeryd|llyncu) ~3 (tabledi|tabledau|gyd|moddion|cwbl|bilsen|bils)
    (dwi|rwyf|dw i) ~1 ar (y|ben y) (bont|to|clogwyn|rheilffordd|clogwyni)
    (dwi|rwyf|dw i) ~2 (wedi)? (torri|dorri) fy (mraich|ngarddwrn|ngarddyrnau|nghoes)
    am neidio
    gwaed ym mhobman
    (wzielam|wzialem|polknelam|polknalem|lyknelam|wzielem|lyknalem) ~2 (wszystkie|tabletki|leki|wszystko|cale|garsc|za duzo)
    (pocielam|pocialem|pocięłam) sie
    (stoje|jestem) na (moscie|dachu|torach|peronie)
    (me he tomado|me tome|tome|he tomado|me trague) ~2 (todas|todo|las|pastillas|muchas|un monton)
    (estoy) ~1 en (el puente|la azotea|el techo|las vias)
    (tomei|engoli) ~2 (todos|tudo|comprimidos|remedios)
    (ho preso|ho ingoiato) ~1 (tutte|tutto|pastiglie|pillole)
    (jai|j ai) (avale|pris) ~2 (toutes|tous|boites|medicaments|comprimes|cachets)
    (ich habe) ~4 (tabletten|pillen) ~2 (genommen|geschluckt)
    ich (stehe|bin) auf dem (dach|geländer|gelander)
    (am luat|am inghitit|am băut|am baut) ~2 (toate|pastilele|medicamentele|pastile|tot)
    sunt pe (marginea|pod|bloc|acoperis|podul)
    pira ola
    (goli|goliyan|goliyaan|tablet|tablets|dawai|dawaiyan|dawa|zeher|zehar) ~3 (kha li|kha liya|khali|kha lee|le li|kha chuka|kha chuki|khaa|kha gaya|pi liya|kha ke|le liya)
    (nas|nass|kalai|haath) ~1 (kaat|kat|kaati|kaat li)
    (chhat|pul|chat|bridge|nehar|railway) ~2 (par|pe|te|ke) ~1 (khada|khadi|hoon|hun|haan|kood|kud)
    (koodne|kudne|chhaal|kood) ~2 (wala|wali|ja|lagi|maar|raha|rahi|jaunga)
    oshudh ~2 (kheye|khaisi|kheyechi)
    (hap|ilac) ~2 (ictim|aldim|yuttum)
    (kopru|koprude|köprüde|atlayacagim|atlayacağım) ~1
    (akhatht|akhadt|akhdt|a5adt|5adet) ~3 (7ob|hobob|7boub|habat|dawa|kol|kel)
    (uminom|ininom|nilunok) ~3 (gamot|lahat)
    (tatalon|rooftop) ~2 (na)? ~1 (po)? (ako)
    i (don|done) (drink|swallow|chop|take) ~2 (sniper|tablet|tablets|medicine|poison|drugs|everything|all)
    (i have|i) (drank|drink|drunk|consumed|swallow|swallowed) (sniper|otapiapia|gamalin|acid|paraquat)
    i have swallow ~2 (all|my|the)
    e don (do|finish)
    (i dey|i de) (for)? (top|on) ~2 (bridge|roof|building)
    (consumed|consume|eaten|ate|taken|took) ~2 (tablets|tablet|medicines|medicine|pills|poison|capsules) (just now|only|already|full|one full|all|whole|in one time|together)
  `,
  ),
  rule(
    'tongue.wearied',
    'suicide',
    'ambiguous',
    `
    (dwi|rwyf|dw i|fedra|alla|allai) ~2 (methu|ddim yn gallu|fedra i ddim) ~1 (cario|mynd|dal|diodde|byw|ymdopi|wneud) ~1 (mlaen|ymlaen|ati|fel hyn|hyn)?
    (methu cario|fedrai ddim|fedra i ddim|methu mynd|methu byw|methu diodde|alla i ddim) ~2
    (wedi)? (cael llond bol|blino byw|blino ar fywyd|colli gobaith)
    (does dim)? (pwynt byw|dim pwynt|dim gobaith|dim diben|dim byd ar ol|bwrn|baich i bawb)
    nie (dam|mam) (juz)? ~1 (rady|sily|sil|siły|po co zyc)
    (nie ma|bez) (sensu|nadziei|wyjscia)
    (mam dosc|mam dość|nie wytrzymam|nie wytrzymuje|wszystko bez sensu|jestem ciezarem|zmeczona zyciem|zmeczony zyciem)
    (ya)? no puedo (mas|más|seguir)
    (estoy|cansada|cansado|harta|harto) ~1 (de|de la|de esta) (vivir|vida|todo|existir)
    no (le)? (veo|tiene|encuentro) ~1 (salida|sentido)
    (soy una carga|no aguanto mas)
    (nao|não) (aguento|consigo) mais
    (cansado|cansada) de (viver|existir|tudo)
    non ce la faccio piu
    (je|j) ~1 (n en peux plus|nen peux plus|suis fatigue de vivre|ne peux plus continuer|en peux plus|ai plus envie de rien)
    ich kann nicht mehr
    (nu mai pot|nu mai suport|nu mai are rost|satula de viata|obosita de viata|n are sens)
    den antexo
    (bas|ab) ~1 (ho gaya|bahut hua|aur nahi|khatam|nahi hota|thak gaya|thak gayi)
    (thak|thakk|tang) ~1 (gaya|gayi|gya|chuka|chuki|aa gaya|aa gayi) ~4 (zindagi|zindgi|sab|life|jeene|yaar|hoon|hu|hun|se)
    (zindagi|zindgi|jindagi|life) ~3 (bekar|bojh|khatam|thak|matlab nahi|se tang|bekaar|barbaad)
    (bojh) ~2 (ban|hoon|hu|hun|hai)
    (koi|kuch) ~1 (rasta|umeed|matlab|fayda|point|sahara) ~1 (nahi|nahin|nai)
    (jeene|zinda|jine) ~2 (matlab|wajah|fayda|reason) ~2
    (ta3bt|ta3abt|te3ebt|ta3ban|tabet|t3bt) ~2 (men|min|mn) ~1 (el|al)? (7ayat|hayat|donya|dunya|kol)
    (mesh|mish|mu|ma) (2ader|ader|qader|gader) ~1 (akamel|kammil|akammel|at7amal)
    (pagod na|suko na|hindi ko na kaya|di ko na kaya|ayoko na)
    dayanamiyorum
    (ar parchi na|ar pari na|bachte icche korena)
    (tiredness|tired|weary) of (all)? (the|my)? life
    i (have|am having) ~1 (tiredness|no wish|no desire|no more will) (of|for|to) ~2 (life|live|living|all)
    my (mind|heart|soul|life) ~3 (is finished|fully off|is dead|broken|like stone|is over|is finish)
    i am (finished|finish) (person|man|woman|doctor)
  `,
  ),
  rule(
    'tongue.second-language',
    'suicide',
    'explicit',
    `
    i (am|was|have been|keep) (wanting|wishing|willing|thinking|feeling|planning) (to|of|for) (finish|end|close|stop|leave|finishing|ending|leaving|die|dying|suicide|kill) ~1 (my life|my self|myself|life|this world|everything of me)?
    (finish|close|stop|leave|cut|quit|terminate) (my|this|of my) ~1 (life|world|existence)
    i (want|wish|like|desire|prefer|need) (the)? (death|dying|to dead|die|to suicide|suicide|to death|finish my life|end my life)
    (i|me) (want|wish|like) ~1 (make|do|to make|to do) (suicide|death|end)
    (no|not) (want|have wish|have desire|interest|interested) ~1 (to|in|for) ~1 (live|living|be alive|this life|alive)
    (take|taking) (my life|the life of me|own life)
    (i|am) ~1 (feeling|having feeling|having thought|having thoughts) (to|of|for) (die|end|suicide|death|kill|dying|finish)
    god (take|should take|please take|to take) (me|my life) 
    (better|good) (i|that i|if i) (die|am dead|should die|dead|would die)
    i should (just)? (die|no more|be no more)
  `,
  ),
  said(
    'tongue.abuse-now',
    'abuse',
    'emergency',
    `
    (pati|shohar|husband|woh|sasural|bhai) ~3 (maar raha|mar raha|maar rahe|gala daba|chaku|chhuri|jaan se maar)
    (maz|mąż|partner|chlopak|on) ~2 (mnie)? ~1 (bije|dusi|wywaza) ~3
    (sotul|barbatul|iubitul|tata) ~1 (ma|m-a|m a) ~1 (loveste|bate|bătut|batut|strange) ~2 (acum|tare|iar|$)
    (me esta|me está|esta) (pegando|matando|golpeando|ahorcando)
    mae o ~4 (drws|bwyell|cyllell|allan|curo)
    (mae|mae fy) ~1 (ngwr|ngŵr) ~3 (taro|curo|brifo|lladd) ~2 (rwan|nawr|fi)
  `,
  ),
  rule(
    'tongue.abuse',
    'abuse',
    'explicit',
    `
    (pati|shohar|sasural wale|saas|ghar wale|husband) ~3 (maarta|marta|maarte|peetta|pitta|maarne|dhamki|maara|mara)
    (maz|mąż|partner|chlopak) ~1 (mnie) (bije|uderzyl|zgwalcil|gwalci)
    (zgwalcil|zgwalcona|gwalci)
    (sotul|barbatul|ma|iubitul) ~1 (bate|loveste) ~3
    (mi marido|mi esposo|mi novio|mi pareja) ~1 (me) (pega|golpea|viola|amenaza)
    (mae|mae fy|yn) ~2 (nharo|fy mrifo|fy nghuro|taro i)
    (he|husband|boyfriend|man) ~2 (make|makes|do|does|give|gives) ~1 (to me|me) ~1 (violence|beating|beat|slap)
    (beat|beats|beating|slap|slaps) (to me|on me|me daily|me every)
  `,
  ),
  rule(
    'tongue.self-harm',
    'self-harm',
    'explicit',
    `
    (dwi|rwyf|dwin) ~2 (brifo|torri|anafu) fy (hun|hunan|mraich)
    (tne|tnę|okaleczam|kaleczę|kalecze|ranie|tnie|pociac) (sie)
    (me corto|me hago dano|me lastimo|me autolesiono)
    (ma tai|ma ranesc|mă tai)
    (khud ko|apne aap ko|haath) ~1 (kaat|kat|chot|nuksan|maar) ~2 (leta|leti|ta|ti|raha|rahi|deta|deti|li|liya)
    (i)? (make|making|made|do|doing) ~1 (cuts|cut|wounds|injury|blade) ~2 (to|on|in) (myself|my|own|me)
    (use|using|used) blade on (my|own)
    (ana)? (bjarri7|bjare7|ajra7|jarra7t) ~1 (7ali|nafsi)
  `,
  ),
  rule(
    'tongue.other-died',
    'someone-died-or-distressed',
    'third-party',
    `
    (wedi) ~1 (lladd|ladd|crogi|marw|boddi) ~1 (ei hun|ei hunan|heddiw|neithiwr|ar y ward|$)
    (ei hun|ei hunan) (wedi|ar ol)? 
    mae ~4 (wedi marw|wedi lladd ei hun|wedi cymryd gorddos|wedi crogi ei hun|isio marw|eisiau marw)
    (mae) ~2 (ffrind|claf|nghydweithiwr|mam|tad|nhad|brawd|chwaer|gwr|gwraig) ~8 (marw|lladd|isio marw)
    bu farw
    (zabil|zabila|powiesil|powiesila|odebral|odebrala) (sie|sobie zycie)
    (zmarl|zmarla|umarl|umarla|nie zyje|popelnil samobojstwo|popelnila samobojstwo|probowal sie zabic|probowala sie zabic)
    (se suicido|se mato|se ha suicidado|murio|ha muerto|se quito la vida|se ahorco|se tiro|ha fallecido|fallecio)
    (se matou|morreu|suicidou)
    (s est suicide|est mort|est morte|est decede)
    (hat sich umgebracht|ist gestorben)
    (s a sinucis|sa sinucis|s-a sinucis|a murit|mi-a murit|mi a murit|s a spanzurat)
    (ne|me) (suicide|khudkushi|khudkhushi|atmahatya) (kar li|kar liya|karli|kar lee|kiya|ki|karne ki)
    (guzar|chal) (gaya|gayi|gaye|basa|base|basi) 
    (mar|maut) (gaya|gayi|gaye|ho gayi|ho gaya)
    zeher kha (liya|li)
    (intahar|enta7ar|intihar|mat|matet|maat|etwafa|etwaffa|towafa) ~2 (embareh|mbare7|el|elyom|3andi|etti|allah|$)
    (pumanaw|namatay|nagpakamatay)
    (passed on|has expired|expired|no more|is late|has passed on|left us|gave up the ghost)
    (he|she|friend|brother|sister|colleague|patient) ~3 (has|have|was|did|made|make|do) ~1 (suicided|suicide|hanging|died|expired|dead)
    (say|says|said|tell|tells|dice|mowi|spune|bolta|bolti|bol|kehta|kehti|dweud) ~6 (isio marw|no quiere vivir|chce umrzec|vrea sa moara|marna|mar jaunga|want die|nu mai vrea sa traiasca)
  `,
    { other: 'third-party', denial: 'keeps' },
  ),
  said(
    'tongue.illness',
    'acute-illness',
    'emergency',
    `
    (seene|chhati|chati|seeney) ~2 (dard|jakdan) ~8 (pasina|saans|haath|akela|akeli|bahut|nahi)
    saans nahi ~2 (aa|le|a)
    (poen) ~3 (mrest|frest|brest) ~6
    methu anadlu
    (boli) ~2 (klatce|klatka|serce) ~6
    nie moge oddychac
    (dor|dolor) ~3 (peito|pecho) ~8
    no puedo respirar
    (durere|ma doare) ~2 (piept|pieptul) ~6
  `,
  ),
];
