/** What a verb means of some things only. Things are concepts (see nouns.ts), verbs lemmas. */
import { wordSet } from '../../../text/word-list.ts'

/** “3,200 jobs still go”: only jobs do. */
export const goingVerbs = wordSet('go disappear vanish close')
/** “12,000 troops stand ready on the north bank” */
export const stayingVerbs = wordSet('stand stay remain wait serve patrol operate')
/** Where those are whom somebody sent: “are already in the country”, “300 rescuers were at work”. */
export const placedWords = wordSet('in inside on at near involved active')
/** What those do whom somebody sent: “260 firefighters took part”, “10,000 soldiers are fighting”. */
export const workingVerbs = wordSet(
  'protesting work fight battle tackle participate search searched help engage land dig',
)

/** What buildings do not outlive: “buried 30 houses”, “twelve homes collapsed” */
export const ruiningVerbs = wordSet('lost bury collapse crush')

/** “55 captives are still there”, “the remaining 48”: words and verbs for those who are not free yet. */
export const remainingWords = wordSet('still remaining remain remains')
export const leavingVerbs = wordSet('leave')

/** What an office turns down, and no parliament. */
export const refusedThings: readonly string[] = 'application visa claim request appeal plea petition offer bid'.split(
  ' ',
)
/** “A mother of three”: so many children */
export const parents = wordSet('mother father parent mum mom dad grandmother grandfather')
/** What an office gets, and nobody delivers. */
export const receivedThings: readonly string[] =
  'application complaint call request claim bid report tip letter message email inquiry'.split(' ')
/** Who comes to work, where others come to stay. */
export const experts = wordSet('officer doctor nurse monitor expert specialist engineer paramedic')
/** Who sits in the dark when power fails. */
export const atHome = wordSet('person child patient')
/** Who is drawn by a show attends it. */
export const audiences = wordSet('visitor viewer spectator fan guest')
/** Who signs up for something; others are only recorded. */
export const registering = wordSet('voter student child migrant owner volunteer')
/** What is lost in battle and not killed. */
export const machines = wordSet('tank vehicle aircraft ship drone missile rocket launcher gun')
/** Of those aboard these are only some. */
export const apartAboard = wordSet('passenger passengers crew')

/** Where people are brought out of danger: “to safety”, “to higher ground”, “to safer places”. */
export const safePlaces = wordSet('safety ground place places areas')
export const saferWords = wordSet('higher safe safer')
/** Who is in one has shelter there. */
export const campNouns = wordSet('camp camps')
