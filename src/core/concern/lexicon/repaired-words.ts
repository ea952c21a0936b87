/** The words worth repairing a spelling towards: without them a call for help would go unread. */
export const repairedWords: readonly string[] =
  `about abuse abused abusive actually afraid again alive allergic alone already always ambulance amitriptyline
   anaphylaxis anymore anyone anything asleep attempt attempted bathroom because before better blade bleeding
   blood boyfriend breathe breathing bridge brother burden burned burning cannot cannula chest children choked
   codeine collapsed colleague coroner could crying cutting daughter dead death dentist depressed depression
   diazepam die died disappear doctor drinking drown drowning dying emergency ended ending enough everyone
   everything exhausted exist existence existing family father feel feeling feels fentanyl forever friend
   frightened funeral girlfriend going goodbye hang hanged hanging harm harmed harming help herself hiding
   himself hitting hope hopeless hopelessness hoping hospital house hung hurt hurting husband inquest insulin
   jump jumped jumping ketamine kill killed killing kills knife life living locked lonely medication midazolam
   morphine mother myself needle never nobody noose nothing nurse overdose overdosed overdosing pain paracetamol
   partner patient permanently pill pills plan planned planning platform please point pointless police potassium
   propofol punched punching raped razor really roof rope scalpel scared should sister sleep someone sorry
   starving station strangled suicidal suicide suicides swallow swallowed swelling syringe tablet tablets taken
   themselves think thinking thought thoughts threatened throat tired tomorrow tonight trapped tried violent
   vomiting wake waking want wanted wanting wants wife window wish wished wishing without world worthless would
   wrist wrists`
    .split('\n')
    .flatMap((line) => line.trim().split(' '));
