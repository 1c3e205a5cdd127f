/** Words by which a count is said to be of somebody or somewhere. */
import { wordSet } from '../../word-list.ts'

/** Before the name of those whose the counted are. */
export const ownerPrepositions = wordSet('of among amongst from between')
/** Before the name of the place they are at. */
export const placePrepositions = wordSet(
  'in to into at near along across through around inside throughout within outside on over',
)
/** Before a place that a sentence opens with, or that something struck; “to” only without an article. */
export const leadingPrepositions = wordSet('in at near across around')
/** What is “in” a person: “trust in Park fell”. */
export const trustWords = wordSet('trust faith confidence belief believe believes believed interest hope hopes')
/** Before what bounds a count, a place or a group. */
export const boundPrepositions = wordSet('in at among on from near inside')
/** “100 houses in the village and 40 in the next”: another of the kind. */
export const otherOfTwo = wordSet('other next second latter')
export const elsewhere = 'elsewhere'
/** Before a group that a count is within: “500 at the railways”. */
export const groupPrepositions = wordSet('in at among from')
/** “Regions such as Bihar” names an example, not the bound. */
export const exampleWords = wordSet('as like including')

/** What two countries have in common: “the Kenya-Somalia border”. */
export const sharedThings = wordSet('border frontier conflict war talks')
/** Between a party and its share: “the Greens on 22 per cent”. */
export const sharePrepositions = wordSet('on with at')
export const shareWords = wordSet('% per percent pc')
/** What parties and candidates win. Concepts. */
export const wonThings = wordSet('seat vote')
/** Whole-country words: a place that contains every other. */
export const nationwideCue = /\b(?:nationwide|across the country|countrywide|in the country|nationally)\b(?!’s)/i
/** Parts of words, one of which the cue needs. */
export const nationwideParts: readonly string[] = ['nation', 'country']

/** Universities, barracks and the like are no place that bounds a count; nor is “its Report No. 12”. */
export const institutionNouns = wordSet(
  'university college institute academy barracks school hospital clinic hotel church cathedral museum report review bank ministry stadium bulletin party no',
)

const COMPASS = 'north south east west'
const DIRECTIONS = `${COMPASS} northeast northwest southeast southwest`
/** “The North” */
export const compassPoints = wordSet(COMPASS)
export const directions = wordSet(DIRECTIONS)
/** “25 kilometres north of the river”: how far, and of nothing. */
export const directionsAway = wordSet(`${DIRECTIONS} upstream downstream inland offshore away`)

/** “A quake struck northern Kestria”: what befalls a place is there. Lemmas. */
export const strikingVerbs = wordSet('strike hit rock shake devastate batter ravage sweep lash pound')
/** “Accused the army of 12 violations”: the object did it. Lemmas. */
export const accusingVerbs = wordSet('accuse blame suspect condemn convict')
export const accusedOf = wordSet('of for')
/** “Kenya lost six soldiers”: the subject's own, whatever became of them. Lemmas, “have” in its forms. */
export const holdingVerbs = wordSet(
  'has have had hold own possess lose suffer sustain keep field command operate retain',
)
/** “A group based in Oslo” */
export const basedWords = wordSet('based headquartered')
