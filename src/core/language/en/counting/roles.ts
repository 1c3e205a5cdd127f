/**
 * What can happen to something that is counted. A row: role | family | verbs | nouns that count it by themselves |
 * states (adjectives and participles that stand beside the noun or after “left”).
 * Roles of one family are near, never the same: killed against casualties is `related`.
 */
import { rowsOf, wordSet } from '../../word-list.ts'

const rows = `
killed | harm | kill die perish drown succumb execute murder assassinate slaughter slay massacre martyr electrocute suffocate behead cull euthanise euthanize exterminate lynch | death fatality killing martyr | dead killed deceased lifeless slain martyred drowned hanged lynched
wounded | harm | injure wound hurt maim bruise scald lacerate | injury wounding | wounded injured hurt bruised scalded
casualties | harm | | casualty loss | 
missing | harm | vanish disappear | disappearance | missing unaccounted untraced
hospitalised | harm | hospitalise hospitalize treat | hospitalisation hospitalization | hospitalised hospitalized
infected | harm | infect sicken diagnose | infection | infected sickened sick
affected | harm | affect | | affected
trapped | harm | trap strand maroon entomb | | trapped stranded marooned entombed stuck
rescued | help | rescue save winch | rescue | rescued
displaced | shelter | displace flee | displacement refugee exodus | displaced uprooted
evacuated | shelter | evacuate relocate airlift vacate | evacuation evacuee | evacuated
homeless | shelter | | | homeless
on alert | shelter | | | 
sheltered | shelter | shelter accommodate lodge | | sheltered lodged housed
sent | deployment | send deploy redeploy dispatch despatch station post commit mass amass move | deployment dispatch | deployed stationed
withdrawn | deployment | withdraw | withdrawal pullout pullback | withdrawn
trained | deployment | train | | trained
mobilised | deployment | mobilise mobilize conscript enlist draft | mobilisation mobilization conscription | mobilised mobilized conscripted drafted
captured | custody | capture abduct kidnap snatch | prisoner captive hostage abduction kidnapping capture | captured captive abducted kidnapped snatched
arrested | custody | arrest detain jail imprison cage apprehend incarcerate remand nab nick handcuff cuff collar | arrest detention detainee | arrested detained jailed interned
held | custody | hold | | held
released | custody | release free | release | released freed bailed
supplied | supply | supply provide deliver ship transfer furnish receive distribute unload haul | supply delivery shipment distribution | supplied delivered distributed
bought | supply | buy purchase acquire | purchase | 
sold | supply | sell | sale | 
produced | making | produce manufacture assemble | production output manufacture | produced
built | making | build construct erect rebuild reconstruct | construction | built
used | strike | use fire launch unleash | launch use | used launched
intercepted | strike | intercept | interception | intercepted
shot down | strike | down | | 
destroyed | damage | destroy flatten level raze demolish wreck gut burn torch incinerate sweep obliterate bulldoze ravage scorch char | destruction | destroyed flattened levelled wrecked gutted burnt burned razed
damaged | damage | damage vandalise smash shatter | damage | damaged broken smashed shattered
recalled | recall | recall | recall | recalled
cut | jobs | cut axe slash shed eliminate sack dismiss trim | layoff redundancy dismissal | redundant
hired | jobs | hire recruit rehire | hiring | hired
employed | jobs | employ | | employed
striking | protest | strike | walkout strike striker | striking
protesting | protest | protest demonstrate march rally gather | protester demonstrator crowd gathering | 
for | vote | | | 
abstained | vote | abstain | abstention | 
voted | vote | vote cast | vote ballot | 
won | result | win gain secure | | 
lost | result | lose | | 
spent | money | spend allocate allot earmark invest splurge | spending expenditure investment allocation | 
pledged | money | pledge donate promise | pledge donation | pledged promised
paid | money | pay repay reimburse refund disburse | payment payout compensation dividend bonus | paid
owed | money | owe | debt | 
earned | money | earn | revenue income earnings profit | 
cost | money | cost | cost price | 
sentenced | court | sentence | sentence | sentenced
charged | court | charge accuse indict arraign prosecute | charge indictment | charged indicted accused
vaccinated | health | vaccinate immunise immunize inoculate jab | vaccination immunisation immunization | vaccinated immunised immunized
tested | health | test | test | 
`

/** The same for counts alone: in statements these words mean what their synonyms mean (“cancelled” and “abandoned”). */
const countRows = `
against | vote | oppose reject | | opposed
raised | money | raise | | 
returned | return | return repatriate | repatriation | repatriated
deserted | deployment | desert defect | desertion deserter defector | 
surrendered | custody | surrender | surrender | surrendered
exchanged | custody | exchange swap | swap | exchanged swapped
escaped | custody | escape abscond | escape jailbreak | escaped
recaptured | custody | recapture rearrest | | recaptured
deported | removal | deport expel | deportation expulsion | deported
extradited | removal | extradite | extradition | extradited
entered | supply | enter cross arrive | arrival entry crossing influx | 
ordered | supply | order | | 
uninhabitable | damage | | | uninhabitable condemned
flooded | damage | flood inundate submerge swamp | | flooded inundated submerged
sunk | damage | sink capsize | sinking | sunk capsized
derailed | damage | derail | derailment | derailed
without power | power | | | 
without water | power | | | 
without heating | power | | | 
on duty | duty | | | 
aboard | travel | carry | | 
capacity | capacity | | capacity | 
survived | help | survive | | unhurt unharmed unscathed uninjured
restored | power | restore reconnect | | 
cancelled | service | cancel scrap | cancellation | cancelled canceled
delayed | service | delay postpone | delay | delayed
diverted | service | divert reroute | diversion | diverted rerouted
grounded | service | ground | | grounded
closed | service | close shut shutter | closure | closed shut impassable
created | jobs | create add | | 
demanded | terms | | | 
offered | terms | | | 
vacant | jobs | | vacancy | vacant unfilled
unemployed | jobs | | | unemployed jobless
attended | attendance | attend watch | attendance spectator attendee audience participant | 
approved | permit | grant approve | | approved granted
rejected | permit | | rejection | rejected
registered | register | register enrol enroll | registration enrolment enrollment | registered enrolled
signed | register | sign | signature | 
convicted | court | convict | conviction | convicted
acquitted | court | acquit exonerate | acquittal | acquitted
pardoned | court | pardon | pardon | pardoned
fined | court | fine | fine penalty | fined
sanctioned | sanctions | sanction blacklist | | sanctioned blacklisted
seized | seizure | seize confiscate impound | seizure | seized confiscated impounded
stolen | seizure | steal loot | theft | stolen looted
recovered | health | recover discharge | recovery | recovered discharged
critical | harm | | | 
quarantined | health | quarantine isolate | quarantine | quarantined
elected | result | elect reelect | | elected
inspected | check | inspect examine | inspection | inspected
questioned | court | question interrogate quiz | | questioned
searched | check | search raid ransack | raid | searched raided
polled | check | poll survey | | polled surveyed
deleted | removal | delete erase | | deleted
extinguished | help | extinguish douse | | extinguished
`

/** Roles by which counts are told apart, and clauses are not: drones that are built are produced. */
export const toldAs: Readonly<Record<string, string | undefined>> = { built: 'produced' }

export interface RoleRow {
  role: string
  family: string
  verbs: readonly string[]
  nouns: readonly string[]
  states: readonly string[]
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter(Boolean)

const read = (table: string): RoleRow[] =>
  rowsOf(table).map(line => {
    const [role = '', family = '', verbs, nouns, states] = line.split('|').map(cell => cell.trim())
    return { role, family, verbs: list(verbs), nouns: list(nouns), states: list(states) }
  })

export const statedRoleRows: readonly RoleRow[] = read(rows)
export const roleRows: readonly RoleRow[] = [...statedRoleRows, ...read(countRows)]

/** Families of fates that are counted up over a story; movements, votes and sums of money are counted for each occasion. */
export const countedUp = wordSet('harm damage custody shelter jobs')
/** Fates that become fewer by the day: the missing are found. */
export const falling = wordSet('missing trapped hospitalised critical')
/** Families that each side of a story counts for itself: its dead, its captives, its soldiers. */
export const countedBySide = wordSet('harm custody deployment')
/** Families whose counted has a goal, and a place only there: who is sent and what is supplied. */
export const movements = wordSet('deployment supply')
/** Families of states that pass, and of what is counted anew each time: whose power is cut has it back, and so much is supplied, and again. */
export const passingFamilies = wordSet('shelter deployment supply power protest duty travel capacity terms register')
/** Roles of other families that are such states: who is missing is found. What is done adds up instead. */
export const passingRoles = wordSet(
  'missing hospitalised trapped critical affected held uninhabitable flooded employed vacant unemployed grounded closed quarantined',
)

/** Nouns of people whom a role made what they are: it is theirs only where no verb gives another. “17 protesters were injured” counts the injured. */
export const personRoleNouns = wordSet(
  'protester protesters demonstrator demonstrators striker strikers refugee refugees evacuee evacuees prisoner prisoners captive captives hostage hostages detainee detainees deserter deserters martyr martyrs spectator spectators attendee attendees participant participants arrival arrivals conscript conscripts crowd crowds',
)

/** Roles of people only. */
export const humanRoles = wordSet(
  'killed wounded casualties missing hospitalised displaced evacuated homeless arrested rescued trapped captured striking protesting sheltered fled infected vaccinated quarantined deserted surrendered held deported extradited convicted acquitted pardoned unemployed aboard survived attended',
)

/** Roles told of those who do what the verb says, whatever its object: “fled their homes”, “attended the rally”. */
export const doersRoles =
  wordSet(`displaced striking protesting voted for against abstained attended entered returned deserted surrendered escaped survived registered signed
recovered`)

/** Of these, what is told of those who do it where it is done by them: “signed by 14,200 people”. */
export const doneByMany = wordSet('attended signed')

/** Two roles said together make one that covers both: “killed or injured” are casualties. */
export const rolePairs: readonly (readonly [string, string, string])[] = [
  ['killed', 'wounded', 'casualties'],
  ['killed', 'missing', 'casualties'],
]

/** Roles whose counts overlap, so that one sheds light on the other without measuring it. */
export const nearRoles: readonly (readonly [string, string])[] = [
  ['casualties', 'killed'],
  ['casualties', 'wounded'],
  ['casualties', 'missing'],
  ['missing', 'trapped'],
  ['wounded', 'hospitalised'],
  ['wounded', 'critical'],
  ['hospitalised', 'critical'],
  ['displaced', 'evacuated'],
  ['displaced', 'homeless'],
  ['evacuated', 'sheltered'],
  ['rescued', 'evacuated'],
  ['rescued', 'survived'],
  ['hospitalised', 'survived'],
  ['displaced', 'entered'],
  ['displaced', 'registered'],
  ['entered', 'registered'],
  ['displaced', 'returned'],
  ['evacuated', 'returned'],
  ['displaced', 'sheltered'],
  ['homeless', 'sheltered'],
  ['sent', 'trained'],
  ['sent', 'on duty'],
  ['sent', 'supplied'],
  ['sent', 'entered'],
  ['supplied', 'entered'],
  ['supplied', 'ordered'],
  ['bought', 'ordered'],
  ['supplied', 'bought'],
  ['striking', 'protesting'],
  ['released', 'exchanged'],
  ['released', 'pardoned'],
  ['escaped', 'recaptured'],
  ['arrested', 'charged'],
  ['charged', 'convicted'],
  ['convicted', 'sentenced'],
  ['captured', 'surrendered'],
  ['captured', 'missing'],
  ['escaped', 'returned'],
  ['flooded', 'damaged'],
  ['uninhabitable', 'damaged'],
  ['uninhabitable', 'destroyed'],
  ['flooded', 'destroyed'],
  ['intercepted', 'shot down'],
  ['destroyed', 'shot down'],
  ['destroyed', 'intercepted'],
  ['lost', 'destroyed'],
  ['lost', 'shot down'],
  ['cancelled', 'delayed'],
  ['cancelled', 'grounded'],
  ['delayed', 'diverted'],
  ['cancelled', 'diverted'],
  ['protesting', 'attended'],
  ['voted', 'registered'],
  ['sent', 'mobilised'],
  ['destroyed', 'damaged'],
  ['captured', 'arrested'],
  ['held', 'arrested'],
  ['held', 'captured'],
  ['spent', 'pledged'],
  ['spent', 'paid'],
]

/** How a question words persons whom a text leaves unnamed. */
export const people = 'people'

/** How a question words a role, where the role's own name would not read. */
export const roleInQuestions: Readonly<Record<string, string>> = {
  casualties: 'killed or wounded',
  hospitalised: 'in hospital',
  critical: 'in a critical condition',
  striking: 'on strike',
  for: 'in favour',
  cut: 'to be cut',
  protesting: 'at protests',
  voted: 'cast',
  entered: 'arrived',
  capacity: 'there is room for',
  attended: 'who attended',
  deserted: 'who deserted',
  survived: 'who survived',
}
