/**
 * Nouns by which news counts the same things. A row: concept | what it is a kind of | words.
 * The first word names the concept. A child and a person are both counted as people, but are not the same count.
 */
import { rowsOf, wordList, wordSet } from '../../word-list.ts'

const rows = `
person | | person resident inhabitant individual human citizen villager local victim passenger islander townspeople life man woman hero crowd
body | person | body corpse
soldier | person | soldier troop serviceman servicewoman personnel fighter combatant
child | person | child minor kid schoolchild infant baby newborn
student | person | student pupil
worker | person | worker employee staff staffer workforce
member | person | member
protester | person | protester demonstrator marcher protestor
migrant | person | migrant refugee asylum-seeker
voter | person | voter elector
officer | person | officer policeman police
rescuer | person | rescuer firefighter fireman firewoman responder
patient | person | patient
doctor | person | doctor physician medic
nurse | person | nurse
teacher | person | teacher
prisoner | person | prisoner detainee inmate
captive | person | captive hostage
survivor | person | survivor
martyr | person | martyr
sailor | person | sailor seaman crewman
owner | person | owner
monitor | person | monitor observer
civilian | person | civilian noncombatant
lawmaker | person | lawmaker mp mps legislator parliamentarian deputy
household | | household family
house | building | house home dwelling
building | | building structure
school | building | school
hospital | building | hospital
job | | job position post layoff redundancy
seat | | seat
vote | | vote ballot
case | | case infection
missile | | missile
drone | | drone uav
wildfire | | wildfire blaze fire bushfire inferno
rocket | | rocket
launcher | | launcher
gun | | gun howitzer artillery cannon mortar
tank | | tank
vehicle | | vehicle car truck lorry
carriage | vehicle | carriage wagon railcar
aircraft | | aircraft plane airplane jet aeroplane warplane
ship | | ship vessel boat
store | | store shop outlet branch
budget | | budget spending expenditure outlay
company | | company firm business
country | | country nation
flight | | flight
helicopter | aircraft | helicopter chopper
attack | | attack assault
defect | | defect fault shortcoming deficiency
`

export interface Concept {
  id: string
  parent: string | null
  words: readonly string[]
}

export const concepts: readonly Concept[] = rowsOf(rows).map(line => {
  const [id = '', parent = '', words = ''] = line.split('|').map(cell => cell.trim())
  return { id, parent: parent || null, words: wordList(words) }
})

/** Kinds of people besides, who are no concept of their own: in statements a pensioner is what its synonyms are. */
export const kindsOfPeople =
  wordSet(`activist adult bloke chap lass guy cop copper thug crook raider squaddie tot apprentice artist athlete attacker banker boy broker buyer bystander candidate churchgoer climber cleric commander commuter
contractor convict couple crew critic cyclist defendant dissident diver diplomat driver economist engineer escapee expert fan farmer fisherman foreigner fugitive
gang-member girl graduate guard guest gunman hiker holidaymaker immigrant insurgent journalist judge labourer lawyer leader manager mayor mercenary
militant miner minister monk motorist mourner nun official orphan outpatient paramedic passenger pedestrian peacekeeper pensioner pilgrim pilot
player politician priest rebel recruit relative reporter reservist scientist settler shopper smuggler spectator specialist spy supporter suspect swimmer
technician teenager terrorist tourist trader trainee tutor veteran viewer visitor volunteer waiter wife worshipper youngster youth
rider traveller clerk builder docker cook cleaner baker seafarer mariner bishop hunter herder trucker courier analyst toddler newborn grandparent
parent mother father mum mom dad granny grandad auntie brother sister daughter son husband tenant homeowner landlord reader listener delegate ambassador
senator governor councillor campaigner reveller partygoer concertgoer bather surfer skier trekker backpacker camper paratrooper marine commando sniper
bomber robber thief burglar trafficker dealer gangster lecturer scholar researcher academic carer caregiver midwife dentist vet pharmacist surgeon
actor dancer singer musician writer poet editor blogger photographer architect accountant barrister prosecutor plaintiff juror magistrate jailer
warden guardian chef waitress bartender courtier shopkeeper vendor peddler competitor contestant runner rower boxer wrestler gymnast striker defender
coach referee umpire steward jockey passer-by neighbour roommate conscript deserter exile expatriate newcomer nomad peasant sharecropper logger
rancher breeder grower loyalist separatist extremist jihadist rioter looter vandal arsonist hacker fraudster scammer swindler kidnapper captor
abductor perpetrator culprit offender parolee aide adviser envoy negotiator mediator inspector auditor trustee shareholder investor creditor debtor
depositor borrower taxpayer ratepayer national retiree author secretary detective trooper sergeant captain lieutenant colonel witness
criminal murderer investigator employer applicant claimant therapist pastor rabbi imam missionary administrator correspondent instructor widow
widower spouse cousin nephew niece aunt uncle grandmother grandfather grandchild bride donor recipient occupant attendant helper organiser organizer
bodyguard sentry sapper gunner caretaker janitor plumber carpenter mechanic welder bricklayer roofer butcher lad teen adolescent boyfriend girlfriend colleague
friend participant senior oap golfer sprinter abductee evacuee returnee deportee pirate bandit guerrilla accomplice conspirator informant informer defector
whistleblower smoker drinker squatter northerner southerner native undergraduate`)

/** How nouns of people end besides: “fishermen”, “churchgoers”, “geologists”, “musicians”. */
export const personEndings = /(?:m[ae]n|person|goer|keeper|worker|ician|i(?:st|atrist)|smith)$/
/** Nouns that end so and are none. */
export const noPersons =
  wordSet(`specimen regimen omen abdomen acumen bitumen talisman ottoman list checklist shortlist blacklist playlist wishlist waitlist mist fist wrist waist
twist heist gist grist tryst`)

/** Concepts of people who are counted apart from all others; soldiers, patients or workers may be all there are. */
export const subgroups = wordSet('child student officer rescuer doctor civilian lawmaker foreigner')

/** What two words name together: “rescue workers” are rescuers. The stem of the second, that of the first, and the concept. */
export const compounds: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    worker: { rescu: 'rescuer', emergency: 'rescuer' },
    team: { rescu: 'rescuer' },
    crew: { fir: 'rescuer' },
    seeker: { asylum: 'migrant' },
    officer: { polic: 'officer' },
    member: { crew: 'crew', staff: 'worker' },
    rate: { jobless: 'unemploy' },
    cut: { job: 'job' },
    loss: { job: 'job' },
    tag: { pric: 'cost' },
    system: { rocket: 'launcher' },
    round: { artillery: 'shell', mortar: 'shell' },
    vehicl: { aerial: 'drone' },
    ammunit: { artillery: 'shell' },
    munit: { artillery: 'shell' },
    ground: { train: 'base' },
    camp: { train: 'base' },
    one: { littl: 'child' },
    forc: { work: 'worker' },
  }).map(([second, firsts]) => [second, new Map(Object.entries(firsts))]),
)

/** What fighters and bombers are that are called by a model's number: “F-16 fighters”. */
export const modelledKinds: Readonly<Record<string, string | undefined>> = { fighter: 'aircraft', bomber: 'aircraft' }

/** Concepts of what is sent to be used up or shot: who sends it, supplies it. */
export const goods = wordSet(
  'missile rocket shell launcher gun tank round bullet mine grenade container tent generator blanket dos meal parcel aid',
)

/** What a calibre is told of without telling what has it: “the 240mm type”, “170mm weapons”. */
export const anyModel = wordList('weapon system type model version variant calibre caliber piece barrel')

/** What has the calibre of what it launches, by concepts. */
export const launchedBy: Readonly<Record<string, string | undefined>> = { rocket: 'launcher' }

/** Concepts of what has a line of its own: whoever counts them counts who has power. */
export const connections = wordSet('household house building customer consumer subscriber property premis')

/** Nouns that end as participles do. */
export const nounsInIng = wordSet('evening morning ceiling wedding spring string sibling herring shoplifting')

/** Nouns that end as adjectives do: “40 tonnes of plastic”, “one clinic”. */
export const nounsLikeAdjectives =
  wordSet(`plastic fabric traffic music clinic critic topic medic mechanic republic epidemic pandemic olive archive motive detective initiative narrative
relative perspective explosive fugitive captive locomotive vegetable table cable constable library salary secretary diary boundary anniversary missionary
mercenary dictionary dish fish parish rubbish`)

/** Nouns that end as adverbs do. */
export const nounsInLy = wordSet(
  'tally supply family reply assembly rally monopoly anomaly ally bully belly jelly butterfly duopoly filly gully homily lily folly',
)

/** Nouns that only carry a number of something else: “the number of dead”, “a total of 45”. */
export const carrierNouns = wordSet(
  'number numbers total totals toll tally count figure figures amount sum share proportion percentage rate level majority minority rest group dozens hundreds thousands half third quarter order batch consignment name names peak peaks average maximum minimum',
)

/** Nouns whose own value a number is: “a range of 1,000 km”, “turnout was 62 %”, “the deficit fell to 3 billion”. */
export const attributeNouns =
  wordSet(`range magnitude turnout deficit surplus budget debt revenue profit loss income price cost value inflation unemployment growth
gdp output production speed height depth length width weight temperature distance altitude age salary wage pay fine tax tariff margin lead
support approval rating share stake rate interest yield population size capacity area volume length duration fee rent spending investment loan aid
package fund majority sale sales export exports import imports turnover valuation capital premium bill raise increase rise decrease
decline drop cut reduction gain hike bonus offer ceiling threshold target forecast estimate bailout contribution allocation compensation damage`)
