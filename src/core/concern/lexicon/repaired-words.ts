function list(words: string): readonly string[] {
  return words.split('\n').flatMap((line) => line.trim().split(' '));
}

/** The words worth repairing a spelling towards: without them a call for help would go unread. */
export const repairedWords: readonly string[] = list(
  `about abuse abused abusive actually afraid again alive allergic alone already always ambulance
   amitriptyline anaphylaxis anymore anyone anything asleep attempt attempted bathroom because before
   better blade bleeding blood boyfriend breathe breathing bridge brother burden burned burning cannot
   cannula chest children choked codeine collapsed colleague coroner could crying cutting daughter dead
   death dentist depressed depression diazepam die died disappear doctor drinking drown drowning dying
   emergency ended ending enough everyone everything exhausted exist existence existing family father feel
   feeling feels fentanyl forever friend frightened funeral girlfriend going goodbye hang hanged hanging
   harm harmed harming help herself hiding himself hitting hope hopeless hopelessness hoping hospital house
   hung hurt hurting husband inquest insulin jump jumped jumping ketamine kill killed killing kills knife
   life living locked lonely medication midazolam morphine mother myself needle never nobody noose nothing
   nurse overdose overdosed overdosing pain paracetamol partner patient permanently pill pills plan planned
   planning platform please point pointless police potassium propofol punched punching raped razor really
   roof rope scalpel scared should sister sleep someone sorry starving station strangled suicidal suicide
   suicides swallow swallowed swelling syringe tablet tablets taken themselves think thinking thought
   thoughts threatened throat tired tomorrow tonight trapped tried violent vomiting wake waking want wanted
   wanting wants wife window wish wished wishing without world worthless would wrist wrists`,
);

/** Common words that stand between them, repaired from one slip and only with their own first letter. */
export const commonWords: readonly string[] = list(
  `cupboard cabinet drawer able above absolutely accident account active after afternoon against alcohol almost along also although
   amount angry ankle another answer anybody anyway anywhere apart appointment arms around article asked
   asking asthma attack attacks away awful baby back balance barely based basically beachy beat beating
   beautiful become been began behind being best between birth birthday black blame block blue body bone
   book born both bottom bought boys brain break breast breath bright bring brings broke broken brothers
   brought buddy bunch cake call called calling calm came cancer cant card care career careful cares case
   cats cause caused certain chance change changed changes chart check checked child choice claim class
   clean clear clinic close coffee cold come comes coming complete completely confused consider considering
   constant consultant continue contract control coughing count couple course crazy cringe culture
   currently cute daily dark date days deal dealing decided deep definitely deserve details diet different
   disgusting dizzy doctors does doing done dont double doubt down drink drinks drive driver drug drugs
   drunk during each earlier early ears easier easily easy eating eight eighty either else entire episode
   even ever every exactly exam except excited experiencing extra extremely eyes face failure fair fake
   fall falls fast feelings feet fell felt fever fifteen fifty fight figure finally find fine finger
   fingers finish finished first five floor follow following food foot forget form forty forward found four
   free friends from front fuck fucking full funny future game gave general genuinely gets getting girl
   girls give given giving glad glass goes gone good gotten grade great group guess guys hair half hand
   handed hands happen happened happening happens happy hard hate have having head headache health hear
   heard hearing heart hell helpful helps here high history hold holding home honestly horrible hour hours
   however human hundred hurts idea imagine improve infection injury inside instead interest interested
   into isio joke just keep keeping kidney kids kind knee knees knew know knows lady last late lately later
   least leave left legs less lets level light like liked likes line lines link list literally little live
   lives lladd local long longer look looked looking looks lose losing loss lost lots love loved loves
   lower lucky made make makes making many march married marw mate matter maybe mean means meant medical
   medications medicine medicines meet memes mention mentioned mess middle might mind mine minutes miss
   missed missing moment money month months mood more morning most mouth move movie moving much muscle
   music must name near neck need needed needs nervous next nice night nine none normal nose note notes
   notice noticed number obvious office often okay once ones online only onto open order other others
   otherwise outside over pack packs painful parents part party pass passed past paying people period
   person phone physical pick picture piece place places play played playing plenty plus points political
   post posted pregnancy pregnant prescribed prescription present pressure pretty prior probably problem
   proud pull putting question questions quick quit quite race rash rate rather reaction read reading ready
   real reason recent recently record records relationship relief religion remember remove removed repair
   replacement reply report rest result results retired ride right risk risks room round running safe said
   same save saying says scary scene school second seeing seem seems seen seizures self send sense sent
   series serious seriously service seven several severe sewerslide shame share shocked shooting shop short
   shot shoulder show shows shut siblings sick side sign since single sitting sixty skin sleeping smell
   smoking social some something sometimes song soon sort sounds south space speak spot stairs stand start
   started starting statement stay step stick still stomach stool stop stopped stories story straight
   strange strength stroke strong stuck stuff stupid such sudden suddenly sugar support supposed sure
   surgery surprised swallowing system take takes taking talk talked talking team teeth tell telling
   terrible test tests than thank thanks that their them then therapy there these they thigh thing things
   thinks third thirty this those though thousand thread three through throw thyroid time times tingling
   today toes together told took total totally toxic treat treatment trouble true truly trust truth trying
   turn turned twenty twice type under understand unless until upper upset urge used using usual very video
   vision visit voice vomit vote wait waiting walk walking wall watch watching water weak wear wearing
   website week weeks weight weird welcome well went were what whatever when where which while white whole
   will with within woke woman women wonder wondering word words work worked working works worried worry
   worse worst worth write writing written wrong wrote yeah year years yesterday young your yourself zero`,
);
