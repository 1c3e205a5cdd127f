/** Is a number a part of another count, out of another, or within a group? */
import {
  anotherWords,
  copulas,
  groupPrepositions,
  includeForms,
  includingWords,
  noGroups,
  otherOnes,
  ownerWords,
  personalOwners,
  someOfAll,
  theseWords,
  victimNouns,
  wholePronouns,
} from '../../language/words.ts'
import { conceptAt, isSubgroup, parentConcept } from '../../meaning/concepts.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/word.ts'
import { PERSON } from '../role/of-people.ts'
import { isAmongAll, stateAmong, stateOfOpening } from './among.ts'
import { isPlural, isTime, type NounPhrase, readNounPhrase, skipAside } from './noun-phrase.ts'

/** Words from a number to what makes it a part. */
const REACH_BEFORE = 4
const REACH_AFTER = 6

export function partOf(
  words: readonly Word[],
  first: number,
  last: number,
): { isPart: boolean; ofThem: boolean; another: boolean; ofSome: boolean } {
  const isOf = words[last + 1]?.lower === 'of'
  const ofWhom = words[last + 2]?.lower ?? ''
  const partitive = isOf && ownerWords.has(ofWhom) && words[behindOwner(words, last + 2)]?.tag !== 'num'
  const ofThem = isOf && wholePronouns.has(ofWhom)
  const including =
    isOutOf(words, first, last) ||
    isAmongBefore(words, first) ||
    isAmongAfter(words, last) ||
    stateOfOpening(words, first) !== null
  const another = anotherWords.has(words[first - 1]?.lower ?? '') || otherOnes.has(words[last + 1]?.lower ?? '')
  // “Of the 500 who attacked on Sunday, 60 were killed”: others may have been killed elsewhere.
  // “Of the 30 men in his platoon, eleven were dead”: and in the others?
  const ofSome =
    words[0]?.lower === 'of' &&
    words.slice(0, first).some(({ tag, lower }) => tag === 'rel' || personalOwners.has(lower))
  return {
    isPart: ofThem || partitive || including || another,
    ofThem,
    another: another && !ofThem && !including,
    ofSome,
  }
}

/** “including 12”, “among them 12”, “of the dead, 12”, “of these, 12”. */
function isAmongBefore(words: readonly Word[], first: number): boolean {
  for (let i = Math.max(0, first - REACH_BEFORE); i < first; i++)
    if (includingWords.has((words[i] as Word).lower) && !isListing(words, i) && !isAmongAll(words, i, first))
      return true
  const [one, two, three, four] = [1, 2, 3, 4].map(back => words[first - back]?.lower ?? '')
  if (
    (one === 'among' && !isAmongAll(words, first - 1, first)) ||
    (one === 'them' && (two === 'of' || two === 'among'))
  )
    return true
  if (three === 'of' && two === 'the' && first === 3) return true
  // “Among the dead were three children”
  if (four === 'among' && three === 'the' && copulas.has(one ?? '') && isOfWhole(words[first - 2])) return true
  return (
    one === ',' &&
    (two === 'them' ||
      (three === 'of' && theseWords.has(two ?? '')) ||
      (four === 'of' && three === 'the' && !isDay(words[first - 2])))
  )
}

/** “As of the 8th, 204,000”, “by the end of the week, 12”: of a day, and no part. */
const isDay = (word: Word | undefined): boolean => word !== undefined && (isTime(word) || /^\d/.test(word.lower))

/** “The package includes 40 tanks” is no part of a count; “the dead include four children” are. */
const isListing = (words: readonly Word[], at: number): boolean =>
  includeForms.has(words[at]?.lower ?? '') &&
  !words.slice(0, at).some(word => word.tag === 'num' || isOfWhole(word)) &&
  words[at - 1]?.tag === 'noun'

/** “12 of the 40 among the dead” */
function isAmongAfter(words: readonly Word[], last: number): boolean {
  for (let i = last + 1; i < Math.min(words.length, last + 1 + REACH_AFTER); i++)
    if (words[i]?.lower === 'among') return isOfWhole(words[i + 2]) || stateAmong(words, last) !== null
  return stateAmong(words, last) !== null
}

/** “Of the roughly 500 who attacked since Sunday, some 60 were killed” */
function isOutOf(words: readonly Word[], first: number, last: number): boolean {
  if (words[0]?.lower !== 'of') return false
  if (words[first - 1]?.text !== ',') return isOutOfAtOnce(words, first, last)
  // “Of the jobs to go, 4,600 are in the north”
  const whole = readNounPhrase(words, 1)
  if (whole && words[1]?.tag === 'det' && words[whole.head]?.tag === 'noun' && isPlural(words[whole.head] as Word))
    return true
  let number = false
  for (let i = 1; i < first - 1; i++) {
    // “Of the 30 men in his platoon, he says, eleven”
    if (words[i]?.text === ',') return number && words[i + 1]?.tag === 'pron' && skipAside(words, i) === first
    number ||= i <= FARTHEST_WHOLE && words[i]?.tag === 'num'
  }
  return number
}

/** “Of the 86 men in his company nine were dead”; “of the 300 who ate there six …” has a verb of its own between them. */
const isOutOfAtOnce = (words: readonly Word[], first: number, last: number): boolean =>
  words[1]?.tag === 'det' &&
  words.slice(2, FARTHEST_WHOLE + 1).some(({ tag }, i) => tag === 'num' && i + 3 < first) &&
  copulas.has(words[last + 1]?.lower ?? '') &&
  !words.slice(2, first).some(({ tag, text }) => tag === 'rel' || text === ',')

/** “Of the roughly 500”: the whole is one of the first words. */
const FARTHEST_WHOLE = 4

/** “among the dead”, “among the victims”. */
const isOfWhole = (word: Word | undefined): boolean =>
  word !== undefined && (roleOfState(word.lower) !== null || victimNouns.test(word.lower))

/** “Ten of the dead are children”: what the part consists of is told behind it. */
export function kindTold(words: readonly Word[], at: number): NounPhrase | null {
  if (!copulas.has(words[at]?.lower ?? '')) return null
  const phrase = readNounPhrase(words, at + 1)
  if (!phrase) return null
  const concept = conceptAt(words, phrase.head)
  // “Three of the dead were teachers”
  const isOfWhat = parentConcept(concept) === PERSON && isOfWhole(words[at - 1]) && isPlural(words[phrase.head] as Word)
  return isOfWhat || isSubgroup(concept) ? phrase : null
}

/** “71 out of 90” */
const OUT = 'out'
/** “half the 600 workers”: it alone needs no “of”. */
const HALF = 'half'

/** “2,300 of the 2,600 workers”, “81 of the village's 140 houses”, “most of the 140”: a number out of another, or the other. */
export function pairOf(words: readonly Word[], first: number, last: number): 'some' | 'whole' | null {
  const isOf = (i: number): boolean => words[i]?.lower === 'of'
  const isOutOf = words[last + 1]?.lower === OUT && isOf(last + 2)
  const whole = isOf(last + 1) ? last + 2 : isOutOf ? last + 3 : words[last]?.lower === HALF ? last + 1 : null
  if (whole !== null && words[behindOwner(words, whole)]?.tag === 'num') return 'some'
  let before = first - 1
  if (words[before]?.possessive) while (before > 0 && isOwnerWord(words[before])) before--
  else if (words[before]?.tag === 'det') before--
  // “of the remaining 140”
  else if (isTagged(words[before], 'adj', 'verb') && words[before - 1]?.tag === 'det') before -= 2
  const some = words[before - 1]?.lower === OUT ? words[before - 2] : words[before - 1]
  if (words[before]?.lower === HALF && before < first - 1) return 'whole'
  return isOf(before) && (some?.tag === 'num' || someOfAll.has(some?.lower ?? '')) ? 'whole' : null
}

/** “of [the village's] 140”, “of [its] 140”: the word behind whoever has them, or `at` where nobody is told. */
export function behindOwner(words: readonly Word[], at: number): number {
  for (let i = at; i < at + LONGEST_OWNER && isOwnerWord(words[i]); i++) if (words[i]?.possessive) return i + 1
  if (words[at]?.tag !== 'det') return at
  // “the usual 19,000”, “their last 14”
  return isTagged(words[at + 1], 'adj', 'det', 'verb') && words[at + 2]?.tag === 'num' ? at + 2 : at + 1
}

const LONGEST_OWNER = 5
const isOwnerWord = (word: Word | undefined): boolean =>
  isTagged(word, 'det', 'adj', 'noun', 'name') || word?.possessive === true

/** A group the count is within: “1,900 posts in the ministries”, “500 at the railways”. Names are left to the scope. */
export function within(words: readonly Word[], at: number): string[] {
  if (!groupPrepositions.has(words[at]?.lower ?? '')) return []
  const phrase = readNounPhrase(words, at + 1)
  const head = phrase && (words[phrase.head] as Word)
  if (!phrase || !head || head.tag !== 'noun' || isTime(head) || noGroups.has(head.lower)) return []
  // “in the same nine days”, “in its first year”
  if (words[phrase.to]?.tag === 'num' || (words[phrase.to] && isTime(words[phrase.to] as Word))) return []
  return words
    .slice(phrase.from, phrase.to)
    .flatMap(word => (word.tag === 'noun' || word.tag === 'adj' ? [stem(word.lower)] : []))
}
