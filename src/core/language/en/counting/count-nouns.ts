/** Nouns and adjectives beside a number, by what they make of it. */
import { withPlurals, wordSet } from '../../word-list.ts'

/** Carriers that tell what they count. */
export const tellingCarriers = wordSet('toll tally majority')
/** “aid worth 3 billion euros” */
export const worthWord = 'worth'
/** Levels that something comes to: in “reached a peak of 1,300” it is what reached it that was 1,300. */
export const levelCarriers = withPlurals('peak high low record average mean maximum minimum total level')
/** Before “level” these tell of what: “sea level”. */
export const levelledThings = wordSet(
  'sea water river lake reservoir dam flood tide groundwater snow noise sound sugar oxygen radiation debt stock',
)
/** Measures that say of which make a thing is: “guns with a calibre of 170 mm” are 170-mm guns. */
export const makeNouns = withPlurals('calibre caliber bore gauge')
/** Carriers that say by themselves what they carry: “the toll of the flood” is no count of floods. */
/** Whose shares are traded. */
export const firmNouns = wordSet(
  'company concern group firm bank maker carmaker drugmaker manufacturer giant retailer airline operator conglomerate corporation lender insurer developer producer supplier builder parent',
)
export const lonelyCarriers = withPlurals('toll tally')
/** Behind the noun of what they carry: “passenger numbers”. */
export const pluralCarriers = wordSet('numbers figures volumes')
/** “Its estimate of the savings” is about the savings. */
export const estimateNouns = withPlurals('estimate forecast projection prediction expectation')
/** What is weighed, poured or told in degrees: so much of it is of that, whoever has it. By the first word of the unit. */
export const stuffUnits = wordSet('kilogram litre metre degree')
/** “A pound of bread costs 90”: so much of it, and it is the bread that does. */
export const portionNouns = withPlurals(
  'pound kilo kilogram litre liter gallon tonne ton barrel loaf bag sack bottle cup slice',
)
/** “Lost their lives”: a count of lives is lent to no other count. */
export const lifeNouns = wordSet('life lives')

/** Words of time: they end a phrase, as in “412,000 vehicles [last year]”, and are no thing counted. */
export const timeNouns = withPlurals(
  'year month week day night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ago hour minute midday noon midnight dawn dusk today yesterday tomorrow last next weekend decade century summer winter autumn',
)
/** Of these, months that are other things in small letters: “the march”. */
export const capitalTimes = wordSet('march marches may')
/** Plurals without an s. */
export const irregularPlurals =
  /^(?:people|men|women|children|police|troops|personnel|staff|aircraft|crew|servicemen|policemen|feet|teeth|sheep|fish|cattle|\w+men|\w+women)$/
/** Words in -s that are no plurals: “gas”, “bus”, “crisis”, “business”. */
export const singularEnding = /(?:[aiu]|s)s$/
/** States behind their noun: “left 38 soldiers dead”. */
export const statesBehind = wordSet('dead alive unaccounted home free homeless prisoner captive hostage redundant')
/** Where some of the dead died: “at the scene”, “on the spot”, “in hospital”. */
export const deathBeds = wordSet('scene spot hospital hospitals ambulance')
/** Of these one is a noun besides, behind a singular: “the care home”. */
export const homeWord = wordSet('home')
/** No noun, though spelt like one: “in her province alone”, “23 minutes late”. */
export const noNouns = wordSet(
  'alone late ahead due shy aside ashore aboard adrift upstream downstream upwards downwards upward downward deep wide long high tall thick strong heavy mark threshold full complete short first offline online overseas indoors outdoors',
)
/** “Mass production”, “record sales”: of which kind a deed is, and not what it is done to. */
export const deedKinds = wordSet(
  'mass series batch record peak bulk world home export import field air sea land ground army state government company factory plant industry retail wholesale online street market summer winter spring autumn holiday aid emergency test trial surprise',
)
/** Adverbs that are adjectives before a noun: “29,000 early deaths”. */
export const earlyWords = wordSet(
  'early earlier later overall further daily nightly weekly monthly quarterly yearly hourly',
)
/** Adverbs without an adverb's ending, which no phrase ends on: “six hours ahead”. */
export const bareAdverbs = wordSet('alone ahead ashore aboard overboard worth')

/** What so many are each of: “300 a day”, “200 euros a household”. */
export const periods = wordSet('day week month year hour minute quarter night person household barrel share tonne ton')
/** “Since 2010”: more than one event has come together. */
export const sinceWord = 'since'
/** “In the past week”, “over the last 24 hours” */
export const withinWords = wordSet('in over within during')
export const pastWords = wordSet('past last previous preceding')
/** What is counted in them is of one battle, not of a war: “killed 77 over three days”. */
export const shortSpans = wordSet('hours days weeks')
/** “Since the beginning of the year”, “since the turn of the year” */
export const beginningWords = wordSet('beginning start turn')
export const spanUnits = wordSet('hour day night week fortnight month year weekend')
/** What else may stand between those and the unit: “in the space of just a week”. */
export const spanFillers = wordSet('the a an one just only barely less under than single mere space course of whole')
/** “On Sunday alone” */
export const aloneWord = 'alone'
/** “Per head”, “per capita” */
export const headWords = wordSet('head capita')
export const periodAdverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['hourly', 'hour'],
])

/** Before an age: “aged 15”, between two “as”: “as young as 15”, after a copula: “were under 18”, and one who is “of 52”. */
export const agedWords = wordSet('age aged')
/** “in their 60s”, “in her late twenties” */
export const agedDecades = /^(?:[2-9]0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/
export const ageStages = wordSet('early mid late mid-')
export const ageAdjectives = wordSet('young old')
/** “the youngest five” */
export const ageSuperlatives = wordSet('youngest oldest eldest')
export const ageLimits = wordSet('under over below above')
export const agedOnes = wordSet(
  'man woman boy girl lad youth teenager child pensioner widow widower farmer nurse teacher student pupil worker driver doctor fisherman retiree schoolboy schoolgirl toddler baby infant veteran',
)
/** People, told by what became of them. */
export const fates = wordSet('dead deceased injured wounded missing arrested detained them those')

/** “300 each way”: on either side of an exchange. */
export const swapSides = wordSet('way side')
/** “A swap of 300 captives” */
export const exchangeNouns = withPlurals('swap exchange')

/** Who takes part in a strike strikes; who takes part in an operation was sent. */
export const strikeNouns = withPlurals('strike walkout stoppage')
/** “The search for four fishermen”: those are missing. */
export const searchNouns = wordSet('search searches hunt')
export const missionNouns = wordSet(
  'operation operations search searches rescue exercise exercises drill drills mission missions',
)

/** Behind a share they begin what it is compared with: “6.6% y/y”. */
export const comparisonMarks = wordSet('compared y m q')

/** What stands under a preposition and bounds no group. */
export const noGroups = withPlurals(
  'all total addition comparison fact favour favor part country region area district province town city village attack clash clashes fighting hostilities combat battle conflict campaign crash disaster incident explosion quake earthquake flood fire war hospital hospitals custody place response protest exchange debt aid cash damage damages strike least most street average history spite advance return retaliation revenge reprisal turn past future end start beginning latest world nation state aftermath wake hour day dark darkness middle midst meeting summit conference briefing interview speech hearing',
)

/** “Most of the 140 houses”: not all of them, and how many is not told. */
export const someOfAll = wordSet('most many some few several part parts much majority none any')

/** Where people say how they would vote: “a new poll”, “an opinion poll”; “Sunday's poll” is the vote itself. */
export const surveyWords = wordSet('survey surveys pollster pollsters respondents surveyed')
/** Those who were asked there. */
export const surveyedStates = wordSet('surveyed polled asked questioned interviewed')
export const pollWord = 'poll'
/** A poll that opens or closes is the vote itself. */
export const pollStages = wordSet('open close begin start end take')
export const pollKinds = wordSet('a an another new latest recent exit opinion our separate')
/** What much is counted in that has no plural: “pieces of artillery”. */
export const pieceNouns = withPlurals('piece')
/** Whose members are counted as they are themselves: “three members of staff”, “of the crew”. */
export const memberNouns = withPlurals('member')
export const bodiesOfMembers = wordSet('staff crew')
/** What a weapon comes in, and none of its own: “artillery systems”, “rocket launcher units”. */
export const machineUnits = withPlurals('system installation unit piece mount complex')
/** Behind a noun, a limit that its value is beyond: “inflation above 3 per cent”. */
export const limitWords = wordSet('above below under beyond')
/** May stand between the two: “inflation back above 3 per cent”. */
export const backWord = 'back'
/** Behind a sum: before or after tax. */
export const netWords = wordSet('net gross')
/** “30 km long” */
export const sizeAdjectives = wordSet('long wide high deep tall thick')
/** “Aid in the amount of 3 million” */
export const amountNoun = 'amount'
/** Before two states of one count: “either killed or wounded”. */
export const bothWords = wordSet('either both')
