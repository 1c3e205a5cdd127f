/** The counts and things spoken of before that may lend a number its noun, and how far off each is. */
import { areaNouns, sayingVerbs } from '../../language/words.ts'
import { isCarrier } from '../../meaning/concepts.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { tellsOfPeople } from '../role/of-people.ts'
import { type Predicate, predicateAfter } from '../role/predicate.ts'
import { sizeOf } from '../values.ts'
import { asksHowMany } from './asks-how-many.ts'
import type { Bare, Way } from './bare.ts'
import type { CountedBefore, Spoken } from './counted-before.ts'
import { mentionsIn, type Part, partOfPhrase } from './mentions.ts'
import { startOfVerbGroup } from './noun-phrase.ts'
import { isPut } from './told-value.ts'

interface Candidate {
  thing: DescribedFigure
  /** The smaller, the likelier. */
  distance: number
  /** In another paragraph, which may have been about something else. */
  isElsewhere: boolean
}

/** Distances are sentences back; another paragraph turns to something else, though many give each sentence its own. */
const OTHER_PARAGRAPH = 1
/** What a heading announces holds for all below. */
const UNDER_HEADING = 2.5
const BY_PART: Record<Part, number> = { topic: 0, subject: 0, object: 0.2, under: 0.4 }
/** A number mostly answers one that was given. */
const UNCOUNTED: Record<Way, number> = { part: 0.5, subject: 0, object: 1, there: 1, alone: 1, told: 1.5 }
/** In a sentence that counts something, a pronoun rather means that. */
const NOT_COUNTED_HERE = 0.75
/** “Another 28” go on with a count. */
const MORE_OF = 1.5
/** Each further count, or thing, of one sentence that stands between. */
const FURTHER_COUNT = 0.5
/** More than there were: of another count, most likely. */
const TOO_MANY = 1.5
/** “68 died, 14 of them children, and 108 are missing”: an aside. */
const ASIDE = 1
/** “1,150 posts, 9 per cent of its staff of 12,700. Of these …” */
const WHOLE_OF = 1
/** “Velm admits to 11”: of Velm's own, where those were counted. */
const OWNER = 1.5
/** “The agency had 131 … On Wednesday the agency had counted 46”: who counts goes on counting the same. */
const SAME_TELLER = 4

export function candidatesIn(spoken: Spoken, bare: Bare, way: Way, counts: CountedBefore): Candidate[] {
  const { sentence, isHeading } = spoken
  const back = isHeading ? 1 : bare.sentence.index - sentence.index
  // “How many were sent?” stands in a paragraph of its own, and the answer in the next.
  const isElsewhere = bare.sentence.paragraph !== sentence.paragraph && !(back === 1 && asksHowMany(sentence))
  if (back > 0 && !isHeading && !looksBack(bare, way, isElsewhere)) return []
  const far = isHeading ? UNDER_HEADING : back + (isElsewhere ? OTHER_PARAGRAPH : 0)
  const counted = countedIn(spoken, bare, way, back).map(({ thing, distance }) => ({
    thing,
    isElsewhere,
    distance: far + distance,
  }))
  if (!mayTakeUncounted(bare, way, back) || (isElsewhere && !isHeading)) return counted
  const uncounted = uncountedIn(spoken, bare, way, back).map(({ at, distance }) => ({
    thing: counts.describe(sentence, at),
    isElsewhere: false,
    distance: far + distance,
  }))
  return [...counted, ...uncounted]
}

/** `distance`: within its sentence. */
function countedIn(
  { sentence: { words }, figures }: Spoken,
  bare: Bare,
  way: Way,
  back: number,
): { thing: DescribedFigure; distance: number }[] {
  return figures.flatMap((thing, i) => {
    if (back === 0 && (isOwnSubject(words, thing, bare, way) || isOfTeller(words, thing, bare))) return []
    const part = back === 0 || way === 'told' ? 0 : BY_PART[partOfPhrase(words, firstWord(words, thing))]
    const owned = way === 'told' ? byOwner(thing, bare) - (thing.teller === tellerOf(bare) ? SAME_TELLER : 0) : 0
    const many = isFarBeyond(thing, bare, back) ? TOO_MANY : 0
    const whole = way === 'part' && isBehindOf(words, firstWord(words, thing)) ? WHOLE_OF : 0
    const aside = thing.frame.part && way !== 'part' && figures.some(({ frame }) => !frame.part) ? ASIDE : 0
    const place = back > 0 && isPlace(words, thing) ? ASIDE : 0
    const apart = part + owned + many + whole + aside + place
    return { thing, distance: apart + FURTHER_COUNT * (figures.length - 1 - i) }
  })
}

/** “Shot down 41 drones over six regions”: where, and not what. */
const isPlace = (words: readonly Word[], thing: DescribedFigure): boolean =>
  areaNouns.has(thing.phrase?.head.lower ?? '') && words[firstWord(words, thing) - 1]?.tag === 'prep'

/** `at`: the first word of what is spoken of; `distance`: within its sentence. */
function uncountedIn(
  { sentence, figures, isHeading }: Spoken,
  bare: Bare,
  way: Way,
  back: number,
): { at: number; distance: number }[] {
  const isHere = back === 0
  const isAnother = sentence !== bare.sentence && bare.sentence.words[bare.first - 1]?.lower === 'another'
  const beside = (isHere ? (figures.length === 0 ? 0 : NOT_COUNTED_HERE) : UNCOUNTED[way]) + (isAnother ? MORE_OF : 0)
  return mentionsIn(sentence, isHeading, isHere ? bare.first : undefined)
    .filter(({ part }) => isHere || part === 'topic' || part === 'subject')
    .map(({ phrase, part }, i, all) => ({
      at: phrase.from,
      distance: BY_PART[part] + (part === 'topic' ? 0 : beside) + (all.length - 1 - i) * FURTHER_COUNT,
    }))
}

/**
 * Where a number may look for its noun: “of these” and who gives a number of his own beyond their paragraph, others within it;
 * a vague number, or one that hangs on another noun, not beyond its sentence.
 */
function looksBack(bare: Bare, way: Way, isElsewhere: boolean): boolean {
  if (way === 'part') return true
  if (bare.number.bound === 'vague' || !Number.isInteger(bare.number.min ?? bare.number.max)) return false
  if (way === 'alone') return !isElsewhere && isFragment(bare)
  return !isElsewhere || (way === 'told' && !tellsOfPeople(bare.role))
}

/** “A measly 35,000.”, “Of a first order of 5,000”: no verb and no noun that it could be of. */
const isFragment = ({ sentence: { words }, governor }: Bare): boolean =>
  governor?.kind === 'noun'
    ? isCarrier(words[governor.at]?.lower ?? '')
    : words.length <= LONGEST_FRAGMENT && !words.some(({ tag }) => tag === 'verb' || tag === 'aux')

const LONGEST_FRAGMENT = 8

/** A fate of its own, or a vague number, tells enough of people; in its own sentence a number takes up what it points at. */
const mayTakeUncounted = ({ role, number }: Bare, way: Way, back: number): boolean =>
  number.bound !== 'vague' &&
  // “the peacekeepers left after 31 of them had been killed”
  (way === 'part' || (back > 0 && !tellsOfPeople(role)))

export const isWhole = ({ figure }: DescribedFigure, { number }: Bare, times = 1): boolean =>
  (figure.max ?? figure.min ?? Infinity) * times >= sizeOf(number)

/** How much larger another count of the same may be. */
const FARTHEST_COUNT = 2
const isFarBeyond = (thing: DescribedFigure, bare: Bare, back: number): boolean =>
  back > 0 ? !isWhole(thing, bare, FARTHEST_COUNT) : thing.frame.part && !isWhole(thing, bare)

const firstWord = (words: readonly Word[], { figure }: DescribedFigure): number =>
  Math.max(
    0,
    words.findIndex(({ end }) => end > figure.start),
  )

/** “9 per cent of [its staff of] 12,700”, “40 of the 60”: so many out of the number at `first`. */
function isBehindOf(words: readonly Word[], first: number): boolean {
  let i = first - 1
  while (isTagged(words[i], 'det', 'adj', 'noun') || words[i]?.lower === 'of') i--
  return words[i]?.tag === 'num' && words[i + 1]?.lower === 'of'
}

/** “The 40 monitors have confirmed 22”: who does it is not what it is done to. */
function isOwnSubject(words: readonly Word[], { phrase }: DescribedFigure, { governor }: Bare, way: Way): boolean {
  if ((way !== 'object' && way !== 'told') || (governor?.through ?? 'of') !== 'of') return false
  const head = phrase ? words.indexOf(phrase.head) : -1
  const does = head >= 0 && governor !== null ? predicateAfter(words, head + 1) : null
  if (does === null || governor === null || does.at === governor.at) return does !== null
  // “Two gunmen opened fire, wounding seven”: the participle is theirs as well.
  return does.at < governor.at && words[governor.at]?.form === 'ing' && !isSuffered(words, does)
}

/** “were attacked”, “those killed”; but “attacked a post” */
const isSuffered = (words: readonly Word[], { at, passive }: Predicate): boolean =>
  passive && (roleOfState(words[at]?.lower ?? '') !== null || startOfVerbGroup(words, at) < at)

/** “The group, which has read 2,300 pages, says there were 11”: what an aside tells of whoever gives the number. */
function isOfTeller(words: readonly Word[], thing: DescribedFigure, { first }: Bare): boolean {
  const at = firstWord(words, thing)
  const verb = lookAhead(words, at + 1, Math.min(first - at - 1, LONGEST_ASIDE), ({ lower }) => sayingVerbs.has(lower))
  return (
    verb > 0 && words[verb - 1]?.text === ',' && lookBack(words, at, LONGEST_ASIDE, ({ text }) => text === ',') >= 0
  )
}

/** Words of an aside, on either side of a number. */
const LONGEST_ASIDE = 24

export const tellerOf = ({ sentence: { words }, governor }: Bare): string =>
  governor ? (words[startOfVerbGroup(words, governor.at) - 1]?.lower ?? '') : ''

/** Nearer where the one who tells is the one whose they are; farther where they are another's. */
function byOwner({ frame }: DescribedFigure, { sentence, first, governor }: Bare): number {
  // “put the figure at 300”: the one just given, whosever they are.
  if (frame.who.length === 0 || !governor || isPut(sentence.words, first)) return 0
  const speakers = sentence.names.filter(({ to, kind }) => to <= governor.at && kind !== 'thing')
  if (speakers.length === 0) return 0
  return speakers.some(({ canonical }) => frame.who.includes(canonical)) ? -OWNER : OWNER
}
