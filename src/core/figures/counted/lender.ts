/**
 * What a number counts that goes without its noun: the likeliest of the counts and things its text has spoken of before.
 * What cannot be meant is left out (people for houses, seven out of three); of the rest the one that stands nearest, in the
 * more prominent place. Where two stand about as near, the number is unsure.
 */
import type { Sentence } from '../../analyse.ts'
import {
  countingVerbs,
  havingVerbs,
  levelForms,
  numberVerbs,
  offices,
  personPronouns,
  pointingWords,
  sayingVerbs,
} from '../../language/words.ts'
import { isCarrier } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun, roleOfState } from '../../meaning/roles.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { COUNT, type Frame } from '../frame.ts'
import type { Governor } from '../role/governor.ts'
import { isOfPeople, tellsOfPeople } from '../role/of-people.ts'
import { type Predicate, predicateAfter } from '../role/predicate.ts'
import type { CountedBefore, Spoken } from './counted-before.ts'
import { mentionsIn, type Part, partOfPhrase } from './mentions.ts'
import { startOfVerbGroup } from './noun-phrase.ts'

/** A number without a noun, and what its own clause tells. */
export interface Bare {
  sentence: Sentence
  first: number
  last: number
  number: NumberExpression
  /** What happened to it, as far as its clause says. */
  role: string | null
  governor: Governor | null
  predicate: Predicate | null
  /** “of them”, “including” */
  isPart: boolean
}

export interface Lender {
  thing: DescribedFigure
  /** What happened to it, as far as that holds for the number as well. */
  role: string | null
  /** Nothing else stands about as near. */
  sure: boolean
  /** Who gives a number of his own for the same count: “the ministry says 48”. */
  teller: string | null
}

/** How a number stands in its clause decides what it may take up. */
type Way = 'part' | 'told' | 'subject' | 'there' | 'object' | 'alone'

interface Candidate {
  thing: DescribedFigure
  /** The smaller, the likelier. */
  distance: number
  /** In another paragraph, which may have been about something else. */
  isElsewhere: boolean
}

/** By sentences back. Beyond these nothing is taken up. */
const BY_SENTENCE = [0, 1, 2, 3, 4, 5]
/** Another paragraph turns to something else, though many give each sentence its own. */
const OTHER_PARAGRAPH = 1
/** What a heading announces holds for all below. */
const UNDER_HEADING = 2.5
const BY_PART: Record<Part, number> = { topic: 0, subject: 0, object: 0.2, under: 0.4 }
/** A number mostly answers one that was given. */
const UNCOUNTED: Record<Way, number> = { part: 0, subject: 0, object: 1, there: 1, alone: 1, told: 1.5 }
/** Each further count of one sentence that stands between. */
const FURTHER_COUNT = 0.5
/** More than there were: of another count, most likely. */
const TOO_MANY = 1.5
/** “68 died, 14 of them children, and 108 are missing”: an aside. */
const ASIDE = 1
/** “Velm admits to 11”: of Velm's own, where those were counted. */
const OWNER = 1.5
/** “The agency had 131 … On Wednesday the agency had counted 46”: who counts goes on counting the same. */
const SAME_TELLER = 4
/** Candidates nearer to each other than this are told apart by nobody. */
const MARGIN = 0.5
const FARTHEST = 4

export function lenderOf(bare: Bare, counts: CountedBefore): Lender | null {
  const way = wayOf(bare)
  if (way === 'object' && isOfPerson(bare)) return null
  const candidates = counts.spoken
    .flatMap(spoken => candidatesIn(spoken, bare, way, counts))
    .filter(
      ({ thing, distance }) => distance <= FARTHEST && mayLend(thing, bare, way) && !isOthers(thing, bare, counts),
    )
    .sort((a, b) => a.distance - b.distance)
  const [best] = candidates
  if (!best) return null
  const rival = candidates.find(({ thing: { frame } }) => isOther(frame, best.thing.frame, way))
  // “Eight died. Six drowned”: some of those counted before, or others.
  const isHere = counts.isOfThisSentence(best.thing)
  const isNew = way !== 'told' && tellsOfPeople(bare.role) && !isHere
  const sure = !isNew && !best.isElsewhere && (rival === undefined || rival.distance - best.distance >= MARGIN)
  return {
    thing: best.thing,
    role: roleLent(best.thing, isHere, way),
    sure,
    teller: way === 'told' ? tellerOf(bare) : null,
  }
}

const isOther = (x: Frame, y: Frame, way: Way): boolean => x.head !== y.head || (way === 'told' && x.role !== y.role)

/** What is told of things that are not counted is seldom told of their number. */
function roleLent({ figure, frame, phrase }: DescribedFigure, isHere: boolean, way: Way): string | null {
  if (figure.surface === '') return roleOfNoun(phrase?.head.lower ?? '')
  // A verb that no table knows says nothing beyond its sentence, unless another gives the same count.
  const isPlain = frame.role !== null && familyOfRole(frame.role) === null
  return isPlain && !isHere && way !== 'told' ? null : frame.role
}

function wayOf({ sentence: { words }, first, last, governor, predicate, isPart }: Bare): Way {
  if (isPart) return 'part'
  const isSubject = predicate !== null || isVerbal(words[last + 1])
  if (governor?.kind === 'verb') {
    // “Kestria says 36 have arrived”
    if (governor.at === first - 1 && isSubject && sayingVerbs.has(words[governor.at]?.lower ?? '')) return 'subject'
    if (tellsNumber(words, governor)) return 'told'
    return words[startOfVerbGroup(words, governor.at) - 1]?.lower === 'there' ? 'there' : 'object'
  }
  // “It has room for 10,000”
  if (governor?.through === 'for') return 'object'
  return isSubject ? 'subject' : 'alone'
}

/** “How many have died? The UN counts 14 soldiers”: who gives a number gives the one that was asked for. */
export function roleAskedFor(
  asked: DescribedFigure | null,
  words: readonly Word[],
  governor: Governor | null,
  head: string | null,
): string | null {
  if (asked === null || governor?.kind !== 'verb' || !tellsNumber(words, governor)) return null
  return isOfPeople(asked.frame) === isOfPeople({ ...asked.frame, role: null, head }) ? asked.frame.role : null
}

/** “She is 19” is an age. */
const isOfPerson = ({ sentence: { words }, governor }: Bare): boolean =>
  governor !== null &&
  (words[governor.at]?.lower === 'is' || words[governor.at]?.lower === 'was') &&
  personPronouns.has(words[startOfVerbGroup(words, governor.at) - 1]?.lower ?? '')

/** “The Council says 48”, “officials put it at 120”, “it is now 37”, “the agency had 131” */
function tellsNumber(words: readonly Word[], { at, through }: Governor): boolean {
  const { lower, lemma, tag } = words[at] as Word
  const before = words[startOfVerbGroup(words, at) - 1]
  if (levelForms.has(lower)) return pointingWords.has(before?.lower ?? '')
  if (havingVerbs.has(lower)) return offices.has(before?.lower ?? '')
  if (tag !== 'verb') return false
  if (through !== null && through !== 'of' && through !== 'to' && through !== 'at') return false
  return sayingVerbs.has(lower) || countingVerbs.has(lemma ?? '') || givesNumber(lower)
}

const givesNumber = (lower: string): boolean =>
  numberVerbs.atOnce.has(lower) || numberVerbs.afterOf.has(lower) || numberVerbs.after.has(lower)

function candidatesIn(spoken: Spoken, bare: Bare, way: Way, counts: CountedBefore): Candidate[] {
  const { sentence, figures, isHeading } = spoken
  const back = isHeading ? 1 : bare.sentence.index - sentence.index
  const isElsewhere = bare.sentence.paragraph !== sentence.paragraph
  if (back > 0 && !isHeading && !looksBack(bare, way, isElsewhere)) return []
  const far = isHeading ? UNDER_HEADING : (BY_SENTENCE[back] ?? Infinity) + (isElsewhere ? OTHER_PARAGRAPH : 0)
  const { words } = sentence
  const counted = figures.flatMap((thing, i) => {
    if (back === 0 && isOwnSubject(words, thing, bare, way)) return []
    const part = back === 0 || way === 'told' ? 0 : BY_PART[partOfPhrase(words, firstWord(words, thing))]
    const owned = way === 'told' ? byOwner(thing, bare) - (thing.teller === tellerOf(bare) ? SAME_TELLER : 0) : 0
    const many = isFarBeyond(thing, bare, back) ? TOO_MANY : 0
    const aside = thing.frame.part && way !== 'part' && figures.some(({ frame }) => !frame.part) ? ASIDE : 0
    return {
      thing,
      isElsewhere,
      distance: far + part + owned + many + aside + FURTHER_COUNT * (figures.length - 1 - i),
    }
  })
  if (!mayTakeUncounted(bare, way, back) || (isElsewhere && !isHeading)) return counted
  const uncounted = mentionsIn(sentence, isHeading, back === 0 ? bare.first : undefined)
    .filter(({ part }) => back === 0 || part === 'topic' || part === 'subject')
    .map(({ phrase, part }, i, all) => ({
      thing: counts.describe(sentence, phrase.from),
      isElsewhere: false,
      distance:
        far +
        BY_PART[part] +
        (part === 'topic' || (back === 0 && figures.length === 0)
          ? 0
          : back === 0
            ? NOT_COUNTED_HERE
            : UNCOUNTED[way]) +
        (all.length - 1 - i) / 2,
    }))
  return [...counted, ...uncounted]
}

/** In a sentence that counts something, a pronoun rather means that. */
const NOT_COUNTED_HERE = 0.75

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
  ((way === 'part' && back === 0) || (!tellsOfPeople(role) && (back > 0 || way === 'part')))

const isWhole = ({ figure }: DescribedFigure, { number }: Bare, times = 1): boolean =>
  (figure.max ?? figure.min ?? Infinity) * times >= (number.min ?? number.max ?? 0)

/** How much larger another count of the same may be. */
const FARTHEST_COUNT = 2
const isFarBeyond = (thing: DescribedFigure, bare: Bare, back: number): boolean =>
  back > 0 ? !isWhole(thing, bare, FARTHEST_COUNT) : thing.frame.part && !isWhole(thing, bare)

const firstWord = (words: readonly Word[], { figure }: DescribedFigure): number =>
  Math.max(
    0,
    words.findIndex(({ end }) => end > figure.start),
  )

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

const tellerOf = ({ sentence: { words }, governor }: Bare): string =>
  governor ? (words[startOfVerbGroup(words, governor.at) - 1]?.lower ?? '') : ''

/** Nearer where the one who tells is the one whose they are; farther where they are another's. */
function byOwner({ frame }: DescribedFigure, { sentence, governor }: Bare): number {
  if (frame.who.length === 0 || !governor) return 0
  const speakers = sentence.names.filter(({ to, kind }) => to <= governor.at && kind !== 'thing')
  if (speakers.length === 0) return 0
  return speakers.some(({ canonical }) => frame.who.includes(canonical)) ? -OWNER : OWNER
}

/** “Three Norwegians died. Of the 12 wounded, …”: those who share another fate may be anybody. */
const isOthers = (thing: DescribedFigure, { role }: Bare, counts: CountedBefore): boolean =>
  thing.phrase?.head.tag === 'name' &&
  tellsOfPeople(role) &&
  role !== thing.frame.role &&
  !counts.isOfThisSentence(thing)

function mayLend(thing: DescribedFigure, bare: Bare, way: Way): boolean {
  const { frame } = thing
  const { role } = bare
  if (frame.head === null || frame.dimension !== COUNT) return false
  if (tellsOfPeople(role) && !isOfPeople(frame)) return false
  // “Protests in six towns. In Aldport 15,000 marched”: no towns.
  if (role !== null && familyOfRole(role) === 'damage' && isOfPeople(frame)) return false
  return way !== 'part' || isWhole(thing, bare)
}
