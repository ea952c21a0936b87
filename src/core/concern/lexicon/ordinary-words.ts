/**
 * Everyday words that repair would change into a word that matters: left as they are, so that "dye" stays dye.
 * Made from the SCOWL British word list (LICENCES.md beside the corpus) by running each of its words through the repair.
 */
const words = `
aaa abase abased abetter abridge abuser abut actuary aiding alice alike aline allays aloe ambiance
ambulances amuse amused anted anteing antone anythings armed arming atone attested awaking bade baking
banting barroom bather bathing bathrooms bbb beaching beading beater bedding beefing beeping befriend
bending berating berthing bette betted bettor biding billed billing bitter blake blare blaze bleating
bleeping blending blocked blond bloom blueing borden breaching breading breasting breathed breather
breathes breaths breathy breeding bride bridged bridger bridget bridle brightened brood brothel browning
bumped bumping bunched bunching burdens burner burped burping burred burring bused butter butting caking
cannon canted canting cared carnot cather catting charmed charming cheat chess chests chidden chiding
chinking chocked choker chowed clocked cocked coked collage collapses collared collated college cooked
corner coronet crapped crest crooner crowning cryings cutoff cuttings cutup dawning dded dding deaf dean
dear dearth dedication deed depress depresses depressing depressions depth diced diego diem diked dined
ding dinging dinning dished dishing dived diving docked donning doping downing dowsing draining dressed
drinkings droning drownings drowsing drying dumped dumping dunking dwelling dyed dyeing dyking editing
emergence emergent endings endued enduing excising exciting exiling existences existent factually faking
familys farmed farming farther fatter feather fee feeding feeds fees felling fells fending fetter fiend
filled filling fished flocked fried frighted frowning frying fuel fuels funerals funereal gain ganged
ganging gather gong goring gutting hag ham hammed hamming han handing hanger hangings hank hans hapless
harding hare hared harem haring hark harked harking harmon harp harped harping hart hatting heap heeling
heep helm hemp hep hieing hiking hing hinged hinging hinting hiring hiving hocked hoe hoeing holing
homeless homelessness homing hone hong honing hooping hop hopi hopping hops hosing housed houses hove
howe huang humped humping hunched hunching hunk huns hunting hurd hurst hurtling hut hype hyping iii
inquests jiving jumpy justin jutting keeling kiel killings kiln kilned kilning kilns kilo kilos kilt
kilts kipling lacked lather lending lice licked lief lifelike lifer lime liming lining lire lister lite
livings locke locket login lookin loping lucked lumped lumping lunched lunching manged mather mediation
medicating meditation milled milling mister mocked moping moraine munching needled netter newer norse
noshing notching nursed nutting overdoes overdoing overdone overdue overhang overkill overuse overused
overusing pail paine paining paint pair pall palls panned panning panted panting patent pawn pawning
pease pending penning permanents pile piles pilled pilling pinching pinning pint pitting placing plain
planed planing plank planked planking planner planted planting plating pleas pleased pleases pocked
pointers pointy policed polices polite polls pouching pouncing print prying puffin pumped punning
punting pushing raced raged raked raking rally ranged ranging ranted ranting rapid rapped rared rasped
rated raved razed realty reaped reeling regally reilly rending repressed repression ridge riding ripe
robe rocked rode roe rome rood rook rose rote rove rowe rutting sacred sallow sallower salving scaled
scalped scalper scare scarfed scarred scored sealing seared searing seep selling serving setter shallow
shared sharing sheep shelling shitting siding sifter sitter skilled slaving sleek sleet snared snaring
soared soaring socked someones sooo soooo spangled spared sparing spelling staging staking staling
starling starring starvings stating staving steep straggle straggled stranded strangler strapped
striving sweep swellings swilling swished swishing syringed tabled tables taker tanking tapped tared
tending thanking thick thin thine thinning thins threaten throaty thunk ticking tided tiding tiled
tilled tilling timed tinging tinkling tinning tinting tires token tramped trapper treed triad tripped
troughs trued twining twink umped umping vending violet voicing voiding wade waft wafted wafting wafts
waging waists waited waits waked waken wakes waling wallow wallowed walt wand wands wane waned wanes
wang waning wank wanked wanking wanks ware waring warming wart warts wash wasted wasting watt watts wave
waxing welling wending wetter whist wide wile winnow wipe wis wise wisher wisp wist witting wive wonted
worlds worthies wound wreathe wreathing wrest wrests wriest writ writs www xxx
`;

export const ordinary: ReadonlySet<string> = new Set(words.split('\n').flatMap((line) => line.split(' ')));
