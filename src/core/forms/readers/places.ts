import type { Nation } from '../../conversation.ts';

/**
 * Where people say they work, by nation: nations, regions, counties, cities, large towns, health boards and trusts' areas.
 * Compared as phrases of words; the longest wins ("Londonderry", "Newport Pagnell"). Add a line's worth where a name is missed.
 */
const names: Readonly<Record<Nation, string>> = {
  england: `england|nhs england|london|greater london|north london|south london|east london|west london|central london|birmingham|manchester|greater manchester|leeds|liverpool|merseyside|sheffield|bristol|newcastle|newcastle upon tyne|nottingham|leicester|coventry|bradford|hull|kingston upon hull|stoke|stoke on trent|wolverhampton|plymouth|derby|southampton|portsmouth|brighton|brighton and hove|hove|norwich|norfolk|sunderland|york|exeter|oxford|cambridge|gloucester|cheltenham|worcester|hereford|lincoln|peterborough|ipswich|colchester|chelmsford|southend|basildon|luton|bedford|milton keynes|northampton|kettering|swindon|salisbury|bournemouth|poole|dorchester|dorset|truro|cornwall|devon|torquay|torbay|barnstaple|taunton|somerset|yeovil|bath|weston super mare|slough|windsor|maidenhead|wycombe|high wycombe|aylesbury|guildford|woking|surrey|croydon|kingston|sutton|epsom|crawley|redhill|kent|canterbury|maidstone|medway|gillingham|dartford|margate|ashford|folkestone|dover|hastings|eastbourne|worthing|chichester|sussex|east sussex|west sussex|hampshire|winchester|basingstoke|isle of wight|reading|berkshire|wokingham|buckinghamshire|oxfordshire|hertfordshire|watford|stevenage|st albans|bedfordshire|essex|harlow|romford|suffolk|bury st edmunds|cambridgeshire|huntingdon|kings lynn|great yarmouth|lincolnshire|grimsby|scunthorpe|boston|nottinghamshire|mansfield|derbyshire|chesterfield|leicestershire|rutland|loughborough|northamptonshire|warwickshire|warwick|rugby|nuneaton|solihull|sandwell|dudley|walsall|west midlands|east midlands|the midlands|midlands|black country|shropshire|shrewsbury|telford|staffordshire|stafford|burton|tamworth|cheshire|chester|crewe|macclesfield|warrington|st helens|wirral|southport|wigan|bolton|bury|rochdale|oldham|stockport|salford|tameside|trafford|lancashire|lancaster|preston|blackpool|blackburn|burnley|cumbria|carlisle|kendal|barrow|barrow in furness|yorkshire|north yorkshire|west yorkshire|south yorkshire|east yorkshire|wakefield|huddersfield|halifax|harrogate|scarborough|middlesbrough|teesside|hartlepool|darlington|durham|county durham|northumberland|northumbria|gateshead|south shields|tyneside|tyne and wear|doncaster|rotherham|barnsley|humber|humberside|north east|north west|south west|south east|the north east|the north west|the south west|the south east|north east england|north west england|south west england|south east england|east of england|east anglia|home counties|wiltshire|gloucestershire|worcestershire|herefordshire|newport pagnell|newport isle of wight|hackney|camden|islington|lewisham|lambeth|southwark|brixton|tower hamlets|newham|barking|dagenham|redbridge|havering|waltham forest|enfield|haringey|barnet|harrow|brent|ealing|hounslow|hillingdon|richmond|wandsworth|tooting|merton|bromley|bexley|greenwich|woolwich|hammersmith|fulham|kensington|chelsea|westminster|whitechapel|paddington`,
  scotland: `scotland|scottish|nhs scotland|alba|edinburgh|glasgow|aberdeen|dundee|inverness|perth|stirling|paisley|falkirk|livingston|kirkcaldy|dunfermline|fife|ayr|ayrshire|kilmarnock|dumfries|galloway|dumfries and galloway|borders general|scottish borders|galashiels|melrose|lothian|west lothian|east lothian|midlothian|lanarkshire|hamilton|motherwell|airdrie|coatbridge|wishaw|east kilbride|greenock|inverclyde|renfrewshire|clydebank|clyde|greater glasgow|greater glasgow and clyde|ggc|nhs ggc|nhsggc|tayside|angus|grampian|moray|elgin|highland|highlands|the highlands|fort william|oban|argyll|argyll and bute|western isles|outer hebrides|stornoway|hebrides|skye|orkney|kirkwall|shetland|lerwick|forth valley|larbert|alloa|thurso|wick|caithness|st andrews|cumbernauld|arbroath|peterhead|central belt|nhs lothian|nhs tayside|nhs grampian|nhs highland|nhs fife|nhs lanarkshire|nhs borders|golden jubilee`,
  wales: `wales|welsh|cymru|nhs wales|south wales|north wales|mid wales|west wales|cardiff|caerdydd|swansea|abertawe|newport|wrexham|wrecsam|merthyr|merthyr tydfil|bridgend|neath|port talbot|llanelli|carmarthen|carmarthenshire|pembrokeshire|haverfordwest|withybush|aberystwyth|ceredigion|powys|brecon|newtown|gwynedd|caernarfon|anglesey|ynys mon|holyhead|llandudno|conwy|colwyn bay|rhyl|denbighshire|flintshire|flint|mold|bodelwyddan|cwmbran|caerphilly|blaenau gwent|ebbw vale|abergavenny|monmouthshire|monmouth|chepstow|torfaen|gwent|glamorgan|vale of glamorgan|barry|penarth|pontypridd|rhondda|rhondda cynon taf|llantrisant|aberdare|cwm taf|cwm taf morgannwg|cardiff and vale|aneurin bevan|hywel dda|betsi|betsi cadwaladr|bcuhb|swansea bay|velindre|heiw|bangor wales|bangor gwynedd|ysbyty gwynedd|glan clwyd`,
  'northern-ireland': `northern ireland|n ireland|n irl|norn iron|norn irn|ni|hsc|hscni|north of ireland|the north of ireland|ulster|belfast|derry|londonderry|london derry|lisburn|newry|armagh|craigavon|portadown|lurgan|antrim|county antrim|co antrim|ballymena|coleraine|omagh|enniskillen|fermanagh|tyrone|co tyrone|county tyrone|county down|co down|downpatrick|newtownards|dundonald|larne|carrickfergus|newtownabbey|bangor northern ireland|bangor ni|bangor county down|bangor co down|strabane|limavady|cookstown|dungannon|magherafelt|banbridge|altnagelvin|daisy hill|south eastern trust|western trust|northern trust|southern trust|belfast trust`,
  'isle-of-man': `isle of man|iom|the isle of man|manx|ellan vannin|manx care|douglas isle of man|douglas iom|nobles hospital`,
  jersey: `jersey|st helier|saint helier|jersey channel islands`,
  guernsey: `guernsey|st peter port|saint peter port|alderney|sark|bailiwick of guernsey`,
};

/** Elsewhere, or not enough: one of these in a reply makes it unclear, whatever else it names. */
const elsewhere = `new england|new south wales|new jersey|jersey city|new york|new zealand|east london south africa|ireland|irish|republic of ireland|eire|dublin|cork|galway|limerick|spain|france|germany|italy|portugal|poland|romania|greece|cyprus|malta|india|pakistan|nigeria|egypt|sudan|dubai|uae|qatar|saudi|saudi arabia|usa|us|america|canada|australia|sydney|melbourne|perth australia|south africa|hong kong|singapore|channel islands|bangor|abroad|overseas|gibraltar`;

/** Everyday words that are also towns: they count alone or after "in", "near", "from" and the like. */
export const everydayTowns: ReadonlySet<string> = new Set(
  'reading bath bury barking flint mold barry wick burton boston stoke hull rugby poole derby hove wells medway ni clyde us preston chester perth hamilton sutton kingston richmond durham'.split(
    ' ',
  ),
);

function table(): ReadonlyMap<string, Nation | 'elsewhere'> {
  const places = new Map<string, Nation | 'elsewhere'>();
  for (const name of elsewhere.split('|')) places.set(name, 'elsewhere');
  for (const nation of Object.keys(names) as Nation[]) {
    for (const name of names[nation].split('|')) places.set(name, nation);
  }
  return places;
}

/** Every name, in the words that replies are compared in. */
export const places = table();

/** Names of a whole nation, not of a place in it. */
export const wholeNations: ReadonlySet<string> = new Set(
  'england|nhs england|scotland|scottish|nhs scotland|alba|wales|welsh|cymru|nhs wales|northern ireland|n ireland|ni|n irl|norn iron|norn irn|north of ireland|the north of ireland|hsc|hscni|ulster|isle of man|iom|the isle of man|manx|jersey|guernsey'.split(
    '|',
  ),
);
