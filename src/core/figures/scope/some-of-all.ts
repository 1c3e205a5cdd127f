/** What tells that a count is only some of what others may count: of one crew, of a town, of a week. */
import type { Sentence } from '../../analyse.ts'
import {
  aloneWord,
  areaRow,
  bodyVerbs,
  eventWords,
  havingVerbs,
  oneGroup,
  oneOrNone,
  ownGroups,
  personalOwners,
  stayRow,
  thisSpan,
  unitRow,
} from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word } from '../../text/word.ts'
import { isTime } from '../counted/noun-phrase.ts'
import { behindOwner, pairOf } from '../counted/part-of.ts'
import { cellsOf } from './cells.ts'

const units = cellsOf(unitRow)
const stays = cellsOf(stayRow)
const settlements = cellsOf(areaRow)

/** The mark of a small group; null of any other noun. */
export function unitMark(word: Word | undefined): string | null {
  const unit = units.get(word?.lower ?? '')
  return unit === undefined ? null : `some:${unit}`
}

/** “some:week”, “some:events”; and “of:86” of 31 out of 86. */
export function someOfAll(sentence: Sentence, first: number, last: number, role: string | null): string[] {
  const { words, numbers } = sentence
  const isHarm = familyOfRole(role ?? '') === 'harm'
  const marks = [
    isHarm ? ofSpan(words, first) : null,
    isHarm ? ofEvents(words, first) : null,
    isHarm ? ofOwnGroup(words, first) : null,
    ofShownBodies(words, first, last),
    ofSettlement(words, first),
    isAlone(sentence) && isOfOneAlone(words, first, last) ? 'some:alone' : null,
    role === null && isOfOwners(words, last) ? 'some:owners' : null,
    role === null && isMore(words, last) ? 'some:more' : null,
    role === 'hospitalised' ? stayOf(words, first, last) : null,
  ]
  if (pairOf(words, first, last) === 'some') {
    const whole = words[behindOwner(words, last + 2)]
    const number = numbers.find(({ start, end }) => whole && start <= whole.start && whole.end <= end)
    if (number?.max != null) marks.push(`of:${number.max}`)
  }
  return marks.filter(mark => mark !== null)
}

/** “brings the number of people killed [this week] to 13” */
function ofSpan(words: readonly Word[], first: number): string | null {
  const isSpan = words[first - 3]?.lower === 'this' && thisSpan.has(words[first - 2]?.lower ?? '')
  return isSpan && words[first - 1]?.tag === 'prep' ? `some:${words[first - 2]?.lower}` : null
}

/** “[Two waves of attacks] … killed 14” */
function ofEvents(words: readonly Word[], first: number): string | null {
  if (words[0]?.tag !== 'num' && words[0]?.lower !== 'both') return null
  const noun = words.slice(1, FARTHEST_EVENT).find(({ tag }) => tag === 'noun')
  return first > 2 && noun && noun.lower.endsWith('s') && eventWords.has(noun.lower) ? 'some:events' : null
}
const FARTHEST_EVENT = 4

/** “Of the 86 men [in his company] nine were dead”: before the number. */
function ofOwnGroup(words: readonly Word[], first: number): string | null {
  const at = words.findIndex(
    ({ lower }, i) => i < first && ownGroups.has(lower) && personalOwners.has(words[i - 1]?.lower ?? ''),
  )
  return at > 1 && words[at - 2]?.tag === 'prep' ? `some:${words[at]?.lower}` : null
}

/** “The ministry has [shown] five bodies”: those it has. */
function ofShownBodies(words: readonly Word[], first: number, last: number): string | null {
  const noun = words.slice(last + 1, last + FARTHEST_BODY).find(({ tag }) => tag === 'noun')
  if (!noun || conceptOfNoun(noun.lower) !== conceptOfNoun('body')) return null
  const before = words[first - 1]
  return before?.tag === 'verb' && bodyVerbs.has(before.lemma ?? '') ? 'some:bodies' : null
}
const FARTHEST_BODY = 4

const isAlone = traitOf(({ lower }) => lower === aloneWord)

/** “[Her hospital alone] had received 39 bodies”, “39 in her hospital alone”: others have more. Of a time `spanOfTime` tells. */
function isOfOneAlone(words: readonly Word[], first: number, last: number): boolean {
  const isOne = (at: number): boolean =>
    words[at]?.lower === aloneWord && words[at - 1]?.tag === 'noun' && !isTime(words[at - 1] as Word)
  const isBreak = (at: number): boolean => isTagged(words[at], 'punct', 'num')
  for (let i = first - 1; i >= first - FARTHEST_ALONE && !isBreak(i); i--) if (isOne(i)) return true
  for (let i = last + 1; i <= last + FARTHEST_ALONE && !isBreak(i); i++) if (isOne(i)) return true
  return false
}
const FARTHEST_ALONE = 8

/** “71 have a fence”, “40 boats had no radio”: others have not, or have. */
function isOfOwners(words: readonly Word[], last: number): boolean {
  const at = words[last + 1]?.tag === 'noun' ? last + 2 : last + 1
  const object = words[at + 2]?.tag === 'adj' ? at + 3 : at + 2
  return (
    havingVerbs.has(words[at]?.lower ?? '') &&
    oneOrNone.has(words[at + 1]?.lower ?? '') &&
    words[object]?.tag === 'noun'
  )
}

/** “110 more houses are unsafe”: besides those told of before. */
const isMore = (words: readonly Word[], last: number): boolean =>
  words[last + 1]?.lower === 'more' && isTagged(words[last + 2], 'noun', 'adj')

/** “31 remain in hospital” are not all of the 46 who were taken there. */
function stayOf(words: readonly Word[], first: number, last: number): string | null {
  // “Hospitals have treated 143”
  const before = stays.get(words[first - 1]?.lower ?? '')
  if (before !== undefined) return `stay:${before}`
  // “are being treated” tells of now.
  for (let i = last + 1; i < last + FARTHEST_STAY; i++) {
    const stay = stays.get(words[i]?.lower ?? '')
    if (stay !== undefined && words[i - 1]?.lower !== 'being') return `stay:${stay}`
  }
  return null
}
const FARTHEST_STAY = 8

/** “Tisk, [a town of] 18,000”: all who live there. */
const ofSettlement = (words: readonly Word[], first: number): string | null =>
  words[first - 1]?.lower === 'of' &&
  settlements.has(words[first - 2]?.lower ?? '') &&
  oneGroup.has(words[first - 3]?.lower ?? '')
    ? 'some:settlement'
    : null
