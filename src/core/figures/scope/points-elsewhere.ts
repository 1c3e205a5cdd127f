/** Is a count bounded by something that another sentence names? Such a count may agree with another, but contradicts none. */
import type { Sentence } from '../../analyse.ts'
import {
  causingVerbs,
  enemies,
  nationalWords,
  otherWords,
  pointingWords,
  setAgainst,
  sides,
} from '../../language/words.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word } from '../../text/word.ts'
import type { Predicate } from '../role/predicate.ts'

/** Words before the number, and behind it, in which what points elsewhere may stand. */
const REACH = 4
/** The same for who stands behind what is counted. */
const DOER_REACH = 9
/** And for the whole country, beside which a part of it is set. */
const WHOLE_REACH = 13
/** The same for where it comes from. */
const HERE_REACH = 12

/** “It killed 16”, “were killed there”, “come from here”, “in that time”, “in which 34 died”. */
export function pointsElsewhere(sentence: Sentence, first: number, predicate: Predicate | null): boolean {
  const { words } = sentence
  const last = predicate ? Math.max(first, predicate.at) : first
  for (let i = Math.max(0, first - REACH); i < Math.min(words.length, last + REACH); i++) {
    const lower = words[i]?.lower
    const next = words[i + 1]
    if (lower === 'there' && next?.tag !== 'aux' && words[i - 1]?.tag !== 'aux') return true
    if (lower === 'that' && words[i - 1]?.tag === 'prep' && next?.tag === 'noun') return true
    if (i < first && lower === 'which' && words[i - 1]?.lower === 'in') return true
    const verb = next?.tag === 'modal' ? i + 2 : i + 1
    if (i < first && pointingWords.has(lower ?? '') && isCause(words[verb]) && verb >= first - 2) return true
  }
  return (
    mayStandBeside(sentence) &&
    (words.slice(first, first + DOER_REACH).some(isOtherSide) ||
      words.slice(first, first + WHOLE_REACH).some(isSetAgainstAll) ||
      comesFromHere(words, first))
  )
}

/** Is another side, the whole country or the place of the speaker told of at all? */
const mayStandBeside = traitOf(
  ({ lower }) => enemies.has(lower) || sides.has(lower) || nationalWords.has(lower) || lower === 'here',
)

/** “61 per cent, more than seven points below the national figure”: of a part of the country. */
const isSetAgainstAll = ({ lower }: Word, i: number, words: readonly Word[]): boolean =>
  nationalWords.has(lower) && words[i - 1]?.lower === 'the' && setAgainst.has(words[i - 2]?.lower ?? '')

/** “31 violations by the other side”, “96 attacks of the enemy”: whose they are depends on who speaks. */
const isOtherSide = ({ lower }: Word, i: number, words: readonly Word[]): boolean =>
  enemies.has(lower) || (sides.has(lower) && otherWords.has(words[i - 1]?.lower ?? ''))

/** “31 of the 214 complaints come from here” */
function comesFromHere(words: readonly Word[], first: number): boolean {
  for (let i = first; i < first + HERE_REACH && words[i] && words[i]?.text !== ','; i++)
    if (words[i]?.lower === 'here' && words[i - 1]?.lower === 'from') return true
  return false
}

const isCause = (word: Word | undefined): boolean => word?.tag === 'verb' && causingVerbs.has(word.lemma ?? '')
