/**
 * Everyday words that repair would change into a word that matters: left as they are, so that "dye" stays dye.
 * Made from the SCOWL British word list (LICENCES.md beside the corpus) by running each of its words through the repair.
 */
const words = `
aaa abase abased abel abetter abler ably abms abode abound abridge abuser abut accidents actives actuary
afternoons aground aiding alcohols aldo alice alike aline allays alms aloe alpo alsop alter alto
ambiance amble ambulances among amounts amuse amused amway angle anklet answers anted anteing anther
antone anythings anyways apter arcs ares arks armed arming army articles arts ashed ashing askew aster
atone attach attested attucks awaking awry axle baaed babe bach backs bade baked baking balances baled
balk bane banting bared baring bark barley barn barroom barth basel basely baser bases bask basked bast
basted bated bather bathing bathrooms bating bayed bays bbb beaching bead beading beak beaming bean
beaning bearing beast beater beatings beau beck becomes bedding beef beefing beep beeping beer beet
befriend begat begin begun behan behinds beings belting bending bent berating bering bern bert berth
berthing beset besot bess beth bets bette betted betting bettor biased biddy biding bight billed billing
birch birthdays births bitter blacks blake blamed blamer blames blank blare blat blaze bleat bleating
bleeping blending blest blight bling bloch blocked blocks blocs blond bloom blued blueing bluer blues
blur boas boating bobs bode boeing bogs bogy bole bond boned boner bones boney bong bonn bono bony boob
boom boon boone boor boos boot booth bops borden borg bork borne boron boru bose bosh bothers bottoms
bough boughs bows boyd braid brainy brake bran brawn breach breaching breading breadth breasting
breathed breather breathes breaths breathy breeding brian bride bridged bridger bridget bridle brig
briggs brightened brigs brine brinks briny brock broker brood brook brooke broth brothel brothels
browning bruin brunch buck bumped bumping bunche bunched bunching buoys burch burdens burner burped
burping burred burring busch bused bust butch butter butting buys cabled cabling cabs cadre cadres cads
cage cages caked cakes caking calf cali callings calmed calming calms calved calving camel cameo camp
cams cancers cane canes canker cannon canted canter canting canto cants cantu cape capes caps capt cara
cared careen careers caress caret carets carey caries carl carnot carp carps carr cart carter carts
carve carver carves cary cased casey cask cast caste casts cather cato catt catting catv cave caves caws
cent ceres chanced chancel chances chancy chang chant chanted chapt char charged charm charmed charming
chars chary cheat checker cheek cheeked chess chests chick chid chidden chiding chile chill chinking
chock chocked choicer choices choker chowed chute cite claims clair clam clams clan clanged clans claps
clare clash clasp clasps classy claus clause claws cleans cleat clod clone clove coarse coats cocked
coed coffees coffer coffey coke coked cokes coking cola colds cole collage collapses collared collated
college colo cols colt comas comb combing combs comer comers comet comets comings comm como comp compete
completed completer completes comte cone cones confuse confuser confuses confuted constants cont contact
continua continued continues contrast contused cooing cooked copes core cores coring corner coronet cote
cotes cots couching counts county coupe coupled couples couplet coursed courser courses court cove coves
cowing crapped crass cray craze crest cringed cringes cringey cringy crooner crowning crts cryings cube
cull culled culling cultured cunt curd cure cures curse cuter cutoff cuttings cutup dabs dairy dais
daisy dale dally dame dams dane dank dante dare daring darn dart dated dates dave dawning daze dded
dding deaf dealings deals dealt dean dear dearth decal decoded dedication deed deem deeps deer dell dent
depp depress depresses depressing depressions depth derails derided derive detail detains dial diced
diego diem diets diked dine dined ding dinging dink dinning dirk dirt dished dishing dive dived diver
diving doable docked doer doers doily doings dole doles doling dolt dome domes doming dona donn donne
donning dons dope dopes doping dork dosing dote dotes doting dots doubled doubles doublet doubly doubts
doug dove doves downing downs downy dowsing doze dozes dozing drays dregs dressed drier drily drinkings
drivel drives drone droning drover drownings drowsing drub drubs drum drums drunks drying drys dual
duding dues duet dumped dumping dune dunk dunking duping dwelling dyeing dyes dyking earl earle earls
earn earns earp ease easing east eben edam eden editing eery eighth eights ekes elam elating elbe elise
elsa elsie emergence emergent emery endings endued enduing entice episodes eras errs erse esther etch
ether evan evens event evert eves ewer ewes excepts excerpt excised excising excite excites exciting
exiling existences existent extras eyed faced facet fact factually fails failures fain fairs fairy faked
faker fakes faking fakir fallow fallowing fame familys fanny farce fare farm farmed farming fart farther
fasts fate fats fatter faust faye faze feast feat feather fee feeding feedings feeds fees felling fells
felts fend fending fest fetter fevers fewer fiend fiends fife fifteens fifth fights fill filled filling
fills finder finders fined finer fines finis finisher finn finnish finny fins firm firs firsts fished
fiver fives flair flake flee fleet flight flocked flood flour foam fold followings fond font foods fool
foots fora foray ford fore forge forged forger forges forgets forgot fork fort forte forts forum
forwards foul founds fount fours fred freed frees fret frey fried fright frighted frog fromm frond
fronts frost frowning frye frying fucks fuel fuels fulls fundy funerals funereal funk funking funky furl
futures gage gain gale gamed gamer games gamey gamy ganged ganging gape gather gavel gays gaze gees gels
gems gene genera generals gens gibe gibing gide gill gills gird girds girt girts givens glade glads
gland glassy gloss goad gobs gods gold gong gonk goods goody goof gook goon goop gore gores goring grace
grad graded grader grads grady grape grate graze greats greet greta groups grout guest guests gutting
hag hail hairs hairy hake hale haling hall halo hals halt halve halving ham haman hammed hamming han
handel handled handy hanger hangings hank hanks hans hapless happenings harding hardy hare hared harem
haring hark harked harking harmon harp harped harping harpy hart harte harts haste hater hates hath hats
hatting havel haven hawing haying haze hazing headaches heady heal healing healthy heap heaping heaps
hearings hears hearst hearth hearty heath heating heave heaving hebe heed heel heeling heep heir hella
hello hells helm helms hemp hep hera herb herd hero herring hieing highs hiking hind hinds hing hinged
hinging hinting hippy hire hiring hive hiving hoard hocked hoe hoed hoeing holdings holed holing holt
holy homed homeless homelessness homer homey homie homing homy hone honesty hong honing hood hooding
hooping hop hopi hopping hops hording horribly horus hosing housed houses hove howd howe huang hugh hull
humane humans hume humped humping hunched hunching hundreds hunk huns hunting hurd hurst hurtling hut
huts hype hyping ideal ides iii imaging improved improves infections inflection info injection inquests
insider insides interests intp intro isis jake jest jiving joked joker jokes jose joust jove jumpy
justin juts jutting keel keeling keening kelp kemp kidd kidneys kiel killings kiln kilned kilning kilns
kilo kilos kilt kilts kinds king kink kinney kipling kits klee kneed kneel kneels knob knobs known knox
lace lacked lacy lade lager lags lame lamely lamer lanes lang lank lase laser lash lasing lasts
laterally lath lathe lather lats latte latter laue laxer layer laze lazy leapt leas leash leaved leaven
lees lefts lefty lego leis lending lens lents leos lept lesa lest levee levels lever liberally lice lick
licked lief lien liens lies lifelike lifer liken likens liker likest lilt lime limed limes liming lina
lind linen linens liner liners linger lining linked links lint lints linus lire lisa lisp lister lists
liszt lite littler lived liven livens liver livers livest livings livy loaves lobe lobes locale locals
locke locket lode lodes lodger lofts loge loges logger login lois lome lone loner lookin loom loomed
looming looms loon loons looping loops loosed loot looted looting loots lope loped lopes loping lops
lore loser loses loth lott lotus louse lout louts lover lovers lowe lowed lowers lowery lowing lows
loxes loyal luck lucked lucks lucy lugs luke lumped lumping lunched lunching lung lust lute mace maces
mach macing macy madge mads maine maker makers makings male males mandy mane manes manged mangy mani
manly manx marc marci marco marcy mare mares mari mark marred marrieds marries mars marsh mart marx mary
masking mass massed massing mast master mated math mather mating mats matt matte matted mattel mattes
maude maxes maxing maybes maze mazes mead meade meals meany meats medan meddle medial mediation medicals
medicating meditation meditations meek meets megan megs meme memos mend menes mentions mere meres mesa
mesas messed messing mete metes mews middles mien mighty mike mikes miking mild mile milled milling
milne mils mime mimes minds mindy mined miner mines ming mini mink minn mint minuets minuses minuted
minuter minutest minx mips mire misc misled misses missy mist misted mister misting mists misused
misusing moan moaning moans moat mocked mode moet moire moist mole moments monet monkey mont monte monty
mooc moods mooed moog mooing mooney mooning moor moore moos mope moping moraine mores morn moro morse
mosey moss mote moth moths mott mouthe mouths moved mover moves movies mowing muddle mulch munch
munching muscled muscles muse mush musics musk muss mussed mussing musty mute mutt mutter myst named
names nape nate nave neal nears neat needled needy nerd nerds nest nett netter newer newt nicer niche
nigh nike nile nina nines node nodes noes nome nona nonce nope norma norman norse nosed noses nosey nosh
noshing nosy notching novice noyes numbed nursed nutting oaten odder oder odes offices oily okays olen
omen onus opec opel opens ores orly oses otter otters otto ounce outsider outsides outsize overdoes
overdoing overdone overdue overhang overkill overt overuse overused overusing owen owes oxen pabst paces
pacing pacts paging pail pailful paine paining paint paints pair palace palaces paling pall palls panned
panning pant panted panting panty paps parc pare paring parity parr parry pars parsed parson partly
parts passel passer pasta paste pasted pasts pasty patent patents pats patting patty paused paving
pawing pawn pawning paws payed peaces pearson pease peck pecks pending penning peopled peoples perio
periods permanents pernod peron persona pert pest petting petty phoned phoney phony physicals pica picks
picky pics pict pieced pierce pile piles pilled pilling pinning pint pints pissed pitting pius placed
placer placers placing plaice plain planed planes planing plank planked planking planner planted
planting plated plates plating player plays pleas pleased pleases ploy plugs plum plums plush plying
pock pocked pocks poet pointers pointy policed polices polite polls pone ported pose posed posit posited
poss posts posy pots potted potting pouching pouncing pout pouted prayed prescribe prescribes presents
preset pressures prevent prick print prints priors priory probable problems prod prone proscribed
proscription provably prying pryor psst puck pucks puffin pumped punning punting purl puss puttying
quack quid quilt quine quip quire quirk quiz quoit quote raced racer races rack racy raged rake raked
raking rally ranged ranging ranted ranting rapid rapped rare rared rasher rasp rasped rated rats rave
raved raze razed reactions readings realm reals realty ream reaming reap reaped reaping rear rearing
recant recd reed reedy reel reeling regal regally regent rehired reid reilly relationships relent relied
reliefs relies religions rely remembers remote remover renal rend rending rent repaid repay repent
replacements reports repost repressed repression resent reset resort resp retiree retort retried rewired
reword rewords rice rick ricks rider rides ridge rids rife rights rile rime rink rinks ripe rise rises
risky roam robe rocked rode roe rome rood rook rooms roomy rose rote rotund rounds rove rowe rude rush
rusk rusks rust rutting sack sacred sacs sadden sade safes sage sags sail sake saks sale sallow sallower
salve salving sames sand sane sang sans saps sarong sars sase sass satay sate sating saver saves sawing
saws sayings scaled scalped scalper scaly scar scarfed scarred scenes scent scone scooting scored scot
scow scows scuff sealing seam seams sean seared searing seconds sect seed seeding seeds seeings seek
seeking seeks seeming seep seeping seeps seer seers selling semen sensed senses sept sere serf serous
serves services servile serving setter sevens sever severer severs sewing sewn sexing shade shale
shallow sham shamed shames shams shane shape shared shares shari sharing shark sharpe shat shave shaw
sheen sheep shelf shell shelling shill shin shingle shire shirt shit shitting shocker shod shoe shoo
shooing shoon shoos shootings shopped shops shore shorn shorting shorts shout shouting showy shtick
shuck shucked shun shunt shuts shying sian sicks sics sided sides siding sidle sids sifter sifting sigh
silk silting sine sing singe singled singles singly sire site siting sitter sittings sixth skein skid
skill skilled skim skip skis skit skying slave slaving slay slaying slays sleek sleeking sleet sleeting
slick slid slide slop slopped slows slut small smart smarted smarting smelly smocked smocking smoulder
smut snare snared snaring sneak snell snide snort snot snow snows snuck soared soaring soave socials
sock socked sodden soft solon someones somethings sometime somme sony sooo soooo soot sooth sopped sore
sorts sough sound souths sown sows spaced spaces spacey spacy spade spake spangled spared sparing spate
spay spaying spays speaks spear speck spell spelling spend spice spill spin spit spool spout spying
stacy stag staging staid stains stair staking staling stall stan stands stank stark starling starr
starred starring starter startled startling starts starvings stat stated statements stating stave
staving stays steak steep steeping stem stems stent steven stew sticks stile stills stilt stink stirs
stock stocked stoke stoking stol stomachs stomp stomped stony stools stoop stooped stopper store stores
storied stork stormy stow stows straggle straggled straights strand stranded strangler strapped stray
strengths strep striving strobe strode stroked strokes strop stropped strove strung stuart stuffs stuffy
stunk stupids suave suck sucre sugary sung supports supposes surer surge surprise surprises suse sven
sway swaying sways sweep sweeping swellings swill swilling swished swishing swoon swop swopped syringed
systems tabled tables tack tacked tacking taker takers takings talc tale tales talker tall tame tames
taming tangling tanked tanking tanks tapes taping tapped tared tares taring task tasked tasking tate
taxing teak teal tear teas teat teats teem tees teethe tending tenth tents tern terribly tess testes
testis testy thad thai thais thanh thanking thant thar thaw thea thee thees theme theses thick thin
thine thinning thins thirds thong thongs thorough thousands threads threaten threes throaty throb throe
thrust thunk thunks thus thyroids ticking tided tiding tike tikes tile tiled tiles tilled tilling timed
timer timers timex tine tines ting tingeing tinging tinglings tings tinkling tinning tinting tires toad
toady todays todd toddy toed togs tokay toke token tokes toking toll tolling tomes toms tonal tones
tonic tons tool toot topic torn tors toss tost totals totes tots tough tows toxin tramped tran trapper
treas treatments treats treaty treed trent trey triad trice tripped troth troubled troubles trough
troughs truce trudy trued truer trues truest truing truss trusts trusty truths tryst tull tuned turd
turf turfed turin turk turner twine twining twink twinks tyke tykes types typo tyre tyree udder umped
umping unset untie upped uppers upsets uses vary vending vera verb vern violet vireo visits voiced
voicing voiding voile vole vomits voted voter votes wack wade wader wafer waft wafted wafting wafts
wager waging waif wail wailing waists waite waited waiter waiving waked waken wakes wald waling walling
wallow wallowed walt walter wand wander wandering wands wane waned wanes wang waning wank wanked wanking
wanks wards ware waring warming wart warts wash wasted waster wasting watery watt watts wave waver
waxing weal wean weaning wears wearying weaving websites weed weep weeps weer wees weft weights weighty
weill weirdo welcomed welcomes weld welling wells welp welt wend wending wens wesak west wetter whale
wham wheat whens whet whew whey whiled whiles whine whist whit whiten whiter whites whiting whits wholes
whore whose wide width wight wild wile willa willy wilt wily win winnow wipe wis wise wisher wisp wist
witch witching wits witt witting wive woks womens wong wonted worded wording wordy wore workings worlds
worm wormed worming worms wormy worrier worries worsen worsts worthies wotan wound wounder wove woven
wreak wreathe wreathing wren wrest wrests wriest wright wring writ writer writes writhe writhing
writings writs wrongs wroth wrung www xxx yeahs yearn yearns yeas yeats yesterdays yong yours yous zeno
zeros
`;

export const ordinary: ReadonlySet<string> = new Set(words.split('\n').flatMap((line) => line.split(' ')));
