/** What a verb means of some things only. Things are concepts (see nouns.ts), verbs lemmas. */
import { withPlurals, wordList, wordSet } from '../../word-list.ts'

/** “3,200 jobs still go”: only jobs do. */
export const goingVerbs = wordSet('go disappear vanish close')
/** “12,000 troops stand ready on the north bank” */
export const stayingVerbs = wordSet('stand stay remain wait serve patrol operate')
/** Where those are whom somebody sent: “are already in the country”, “300 rescuers were at work”. */
export const placedWords = wordSet('in inside on at near involved active')
/** “11,000 had already reached the Varn region” */
export const reachingVerbs = wordSet('reach')
/** Where only some of an army are: “at the front”, “in the border region”. */
export const frontNouns = wordSet('front frontline frontlines border region province oblast trenches')
/** Who is shipped somewhere is sent there. */
export const shippingVerbs = wordSet('ship transfer')
/** “54 officers were on duty” */
export const shiftNouns = wordSet('duty shift patrol guard')
/** Who is on duty at work: “54 stewards were at work”. */
export const watchers = wordSet('steward guard officer warden marshal lifeguard')
export const workNoun = 'work'
/** What those do whom somebody sent: “260 firefighters took part”, “10,000 soldiers are fighting”. */
export const workingVerbs = wordSet(
  'protesting work employed fight battle tackle pour throw funnel depart scramble participate search searched comb help engage land dig guard patrol secure contribute',
)

/** What buildings do not outlive: “buried 30 houses”, “twelve homes collapsed” */
export const ruiningVerbs = wordSet('lost bury collapse crush consume devour swallow engulf tear ruin devastate topple')

/** “55 captives are still there”, “the remaining 48”: words and verbs for those who are not free yet. */
export const remainingWords = wordSet('still remaining remain remains')
/** Soldiers who are committed are sent, money is promised. */
export const committing = 'commit'
/** “Another 3,000 followed”: what happened to those before them happened to these. */
export const followingVerb = 'follow'
export const leavingVerbs = wordSet('leave')

/** What an office turns down, and no parliament. */
export const refusedThings = wordList('application visa claim request appeal plea petition offer bid')
/** “A mother of three”: so many children */
export const parents = wordSet('mother father parent mum mom dad grandmother grandfather')
/** What an office gets, and nobody delivers. */
export const receivedThings = wordList(
  'application complaint call request claim bid report tip letter message email inquiry',
)
/** Roles that these things have where they are handed in: “214 complaints were lodged”. */
export const handingIn = wordSet('sheltered registered file submit lodge log')
/** Concepts of those who are held, and so are freed or get away. */
export const captives = wordSet('prisoner captive')
/** “Partially destroyed” is damaged. */
export const partly = wordSet('partially partly')
/** Before a verb of harm they tell that it killed: “fatally stabbed”. */
export const fatally = wordSet('fatally mortally')
/** How a party comes by its seats. */
export const seatTaking = wordSet('take pick')
/** What is done to those who got away. */
export const catchingVerbs = wordSet('catch seize find apprehend')
/** Who represents a country elsewhere, and is told to leave it. */
export const envoys = wordSet('diplomat ambassador envoy attach consul')
/** Whom the police look for, and no rescuer. */
export const wantedPeople = wordSet('suspect gunman attacker fugitiv escape escap thief robber killer burglar')
/** One who did it, whom a toll may count or leave out. */
export const doerNouns = wordSet(
  'attacker gunman bomber shooter perpetrator suspect assailant killer hijacker arsonist himself herself attackers gunmen bombers',
)
/** “a team of 45 rescuers” */
export const teamNouns = wordSet('team teams force contingent unit units crew crews group groups')
/** Of these, those who are caught again. */
export const runaways = wordSet('fugitiv escape escap')
/** What armies say of those they kill and of what they destroy: “eliminated 195 soldiers and two tanks”. */
export const eliminatingVerbs = wordSet('eliminate neutralise neutralize liquidate')
/** What is dropped from the air to be used up. */
export const dropped = wordSet('bomb shell grenade munition mine missile')
/** Who does so tells of a loss of its own. */
export const admittingVerbs = wordSet('acknowledge admit concede confirm mourn lament suffer')
/** “the loss of nine soldiers” */
export const loss = 'loss'
export const combatants = wordSet('soldier militant terrorist insurgent gunman rebel mercenary jihadist')
/** What armies take: “took two villages”. */
export const takenPlaces = withPlurals(
  'village town settlement hill hamlet position trench district region province island stronghold city cities',
)
/** Of soldiers alone: “an army of 5,000”. */
export const armyNouns = wordSet('army battalion regiment garrison')
/** Of soldiers where a text is about those: “the contingent is put at 11,000”. */
export const forceNouns = wordSet('contingent force forces')
/** Of whatever men there are in it: “a company of 120 men”. */
export const armyUnits = wordSet(
  'army armies force forces battalion battalions brigade brigades regiment regiments division divisions company companies platoon platoons squad squads garrison garrisons contingent contingents',
)
export const soldiersAsMen = wordSet('men')
/** What is shot down. */
export const flying = wordSet('drone aircraft helicopter missile rocket balloon glider')
/** Who comes to work, where others come to stay. */
export const experts = wordSet(
  'officer doctor nurse monitor expert specialist engineer paramedic sapper paratrooper commando sniper instructor',
)
/** Who sits in the dark when power fails. */
export const atHome = wordSet('person child patient')
/** Who is drawn by a show attends it. */
export const audiences = wordSet('visitor viewer spectator fan supporter concertgoer guest')
/** Where they do, how they get there, and where they are then: “were packed into the arena”, “27,000 were inside”. */
export const venueNouns = wordSet(
  'stadium arena ground amphitheatre amphitheater velodrome bullring racecourse racetrack',
)
export const packingVerbs = wordSet('enter fill pack rammed jammed herded squeeze crowd press flock pour stream')
export const intoPrepositions = wordSet('in inside into')
export const insideWord = 'inside'
/** What a march is put at, too. */
export const turnoutNoun = 'turnout'
/** Where people come together for a cause, one at a time. */
export const gatherings = wordSet(
  'march rally demonstration protest counter-protest counterprotest counter-demonstration counter-rally',
)
/** Where they come together, and for no cause. */
export const mournings = wordSet('vigil funeral burial ceremony')
export const drawingVerbs = wordSet('draw attract')
/** Those who come to something, whatever it is, and what they do where it is a show. */
export const crowdNouns = wordSet('crowd crowds')
export const watchingVerbs = wordSet('see watch cheer applaud enjoy hear')
/** Who signs up for something; others are only recorded. */
export const registering = wordSet('voter student child migrant owner volunteer')
/** What is lost in battle and not killed. */
export const machines = wordSet('tank vehicle aircraft ship drone missile rocket launcher gun')
/** Of those aboard these are only some. */
export const apartAboard = wordSet('passenger passengers crew')

/** Where people are brought out of danger: “to safety”, “to higher ground”, “to safer places”. */
export const safePlaces = wordSet('safety ground place places areas')
export const saferWords = wordSet('higher safe safer')
/** How those are brought there who were in danger already. */
export const pullingVerbs = wordSet('rescue save winch pluck pull haul drag')
/** Who is in one is treated there. */
export const hospitalNouns = wordSet('hospital hospitals clinic clinics')
/** Who is in one has shelter there. */
export const campNouns = wordSet('camp camps')
/** Who is in one is held. */
export const jailNouns = wordSet('jail jails prison prisons penitentiary dungeon cell cells lockup')

/** “Cases” are of an illness where the sentence speaks of one, and else of a court or of anything. */
export const illnessWords =
  wordSet(`virus viral disease illness infection infections infected outbreak epidemic pandemic patient patients vaccine vaccinated symptoms laboratory laboratories lab
cholera covid covid-19 coronavirus measles ebola flu influenza dengue mpox malaria polio tuberculosis meningitis rabies anthrax typhoid hepatitis zika plague
confirmed suspected contagion quarantine epidemiologist epidemiologists`)

/** Before “for” and “to carry” these tell how many there may be. */
export const capacityWords = wordSet(
  'licensed licenced certified authorised authorized permitted allowed built designed meant intended made equipped room space capacity beds safe cleared',
)
/** What allows so many: “the licence permits 22,000 spectators”, “the permitted number”. */
export const licenceNouns = wordSet('licence license permit certificate')
export const allowingVerbs = wordSet('allow permit')
export const allowedWords = wordSet('permitted allowed authorised authorized licensed permissible')
export const numberNoun = 'number'

/** Before or behind the sum of what was counted: “a total of 1,100”, “1,100 altogether”. */
export const totalNouns = wordSet('total sum')
export const inAllWords = wordSet('total altogether all')

/** Words for those who may die of what they suffer: “in a critical condition”, “critically ill”, “fighting for their lives”. */
export const criticalWords = wordSet('critical critically life-threatening')
export const conditionNoun = 'condition'
export const conditionNouns = wordSet('condition conditions state list injuries')
export const hurtWords = wordSet('ill sick injured wounded hurt burned burnt')
/** What those fight for who are near death. */
export const lifeWords = wordSet('life lives')
export const strugglingVerbs = wordSet('fight battle struggle')
/** Those are so too who are in “danger of death”. */
export const dangerWord = 'danger'
export const deathWords = wordSet('death dying')

/** What there is room for: “can carry 280”. */
export const holdingRoom = wordSet('carry hold seat accommodate house sleep')
export const ableWords = wordSet('can could')
export const ableTo = 'able'
/** “Two Kenyan nationals” */
export const nationalNouns = wordSet('national nationals')
/** Concepts of what is sent to help, and where it is then. */
export const rescuingMachines = wordSet('helicopter aircraft ship vehicle')
export const sceneNouns = wordSet('scene site')
/** Ships that take people on. */
export const rescuingShips = withPlurals('ship vessel boat tanker ferry freighter trawler lifeboat yacht frigate tug')
/** What is sent where it attends. */
export const attendingThings = wordSet('ambulance engine appliance helicopter aircraft vehicle lifeboat ship tender')
/** Those on trial. */
export const triedPeople = withPlurals('defendant suspect accused')

/** “2,340 cases were recorded”: so many fell ill. Roles, or the verbs of which no table knows one. */
export const recordedRoles = wordSet('registered record report log count')
