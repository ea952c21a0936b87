/**
 * Everyday words one or two letters from a word that matters: left as they are, so that "dye" stays dye.
 * Made from the SCOWL British word list (see LICENCES.md beside the corpus): each word that repair would change.
 */
const words = `
abase abased abetter abort abridge abuser abuses abut actuary aiding alice alike aline allays allergy
aloe along ambiance ambulances amuse amused anted anteing antone anythings armed arming atone attempts
attested awake awaking bade baking banged banging banting barroom bather bathing bathrooms batter
beaching beading beater beating bedding beefing beeping befriend bending berating berthing bette betted
betters bettor biding billed billing bitter blades blake blame blare blaze bleating bleeping blending
blocked blond bloods bloody bloom blueing borden bother boyfriends breaching breading breaking breasting
breath breathed breather breathes breaths breathy breeding bride bridged bridger bridges bridget bridle
brightened brood brothel brothers browning bumped bumping bunched bunching burdens buried burner burped
burping burred burring burying bused butter butting caking cannon canted canting cared carnot cather
catting changed changing charmed charming cheat chess chests chidden chiding chinking chocked choke
choker chokes chowed clocked cocked coked cold collage collapse collapses collared collated colleagues
college cooked coping corner coroners coronet crapped crest crooner crowning cryings cuttings dad
daughters dawning dded dding deaf deal dean dear dearth deaths dedication deed dentists depress
depresses depressing depressions depth diced did diem dies diet diked dined ding dinging dinning
disappears dished dishing dived diving docked doctors doing donning doping down downing dowsing draining
drawing drawn dread dressed dried drinkings driving droning drownings drowns drowsing drying dumped
dumping dunking dwelling dyed dyeing dyking editing emergence emergent endings endued enduing everyones
everythings excising exciting exhaust exhausts exiling existences existent exists exit exiting exits
factually faking familys farmed farming farther fathers fatter feather fee feed feeding feeds feelings
fees feet fell felling fells fending fetter fiend filled filling fished fishing fitting flocked fridge
fried friends frighted frighten frightens frowning frying fuel fuels funerals funereal gain ganged
ganging gather girlfriends giving goings gong goodbyes goring gutting hag ham hammed hamming han hand
handed handing hanger hangings hangs hank hans hapless hard harding hare hared harem haring hark harked
harking harms harp harped harping hart hatting heap heeling heep held hell helm helps hemp hep hieing
hiking hing hinged hinging hinting hiring hiving hocked hoe hoeing hole holing home homeless
homelessness homing hone hong honing hooping hop hoped hopes hopi hopping hops horse hose hosing
hospitals housed houses hove howe huang hug humped humping hun hunched hunching hunk huns hunt hunting
hurd hurl hurling hurst hurtling hurts husbands hut hype hyping inquests jiving jumper jumps jumpy
jutting keeling kiel killer killings kiln kilned kilning kilns kilo kilos kilt kilts kipling knifed
knifes lacked lather laughter lease lending letter lice licked lie lief lifer lift like liking lime
liming line lining lire lister lite live livings locke locker locket looked loping lovely loving lucked
lumped lumping lunched lunching making manged mather mediation medicating medications meditation mending
milled milling mister mocked moping moraine mothers munched munching needled needles netter newer noise
nooses norse nose noshing notching nothings noting nursed nurses nutting other overdoes overdoing
overdone overdoses overdue overuse overused overusing paid pail paine paining painless pains paint pair
pall palls pan panned panning panted panting partners patent patients pawn pawning pease peeling pending
penning permanent permanents pile piles pilled pilling pin pinched pinching pinning pint pitting placing
plain plane planed planing plank planked planking planner plannings plans plant planted planting
platforms plating play playing pleas pleased pleases pocked pointers points pointy policed polices
policy polite poll polls pouching pouncing print prying pull pulls pumped pumping punches punning
punting pushing putting raced raged raked raking rally ranged ranging ranted ranting rape rapes rapid
rapped rared rasped rated rather raved razed razors realty reaped reeling regally reilly rending
repressed repression ridge riding ripe robe rocked rode roe role rome rood roofs rook room root roped
ropes roping rose rote rove rowe rutting sacred sallow sallower salving scaled scalped scalpels scalper
scare scares scarfed scaring scarred scored sealing seared searing seep selling sending serving setter
shallow shared sharing shaving sheep shelling shitting siding sifter sisters sitter sitting skilled
slaving sleek sleeps sleepy sleet smelling smother snared snaring soared soaring socked someones
spangled spared sparing spelling staging staking staling stared staring starling starring starting
starvings stating stations staving staying steep storing straggle straggled stranded strange stranger
strangle strangler strangles strapped stringed striving swallows sweep swellings swilling swished
swishing syringed syringes table tabled tables take taker takes taking tanking tapped tared tending
thank thanking thick thin thine thing thinks thinning thins though threat threaten threatens throats
throaty thunk ticking tided tiding tied tiled tilled tilling timed tinging tinkling tinning tinting tire
tires token tomorrows tramped trapper treed triad tries tripped troughs trued trying turned turning
twining twink umped umping vending violet voicing voiding wade wading waft wafted wafting wafts wage
waging waist waists wait waited waiting waits waked waken wakes wale waling walking wallow wallowed walt
wan wand wands wane waned wanes wang waning wank wanked wanking wanks ware waring warmed warming wart
warts wash washed washing wasnt wasted wasting wats watt watts wave waving waxing welling wending went
wetter whist wide widow wifi wile willed willing windows wine winnow wipe wire wis wise wisher wishes
wisp wist with witting wive woke wont wonted word worlds worthies woulds wound wrapped wreathe wreathing
wrest wrests wriest writ writs
`;

export const ordinary: ReadonlySet<string> = new Set(words.split('\n').flatMap((line) => line.split(' ')));
