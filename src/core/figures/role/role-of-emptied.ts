import { copulas, inAllWords, totalNouns } from '../../language/words.ts'
import { roleOfVerb } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import { isPerson, tellsOfPeople } from './of-people.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “The town has been evacuated – in total 6,700 people”, “was evacuated, some 600 people in all”: how many that were. */
export function roleOfEmptied({ words, first, right, predicate }: RoleEvidence): string | null {
  if (!right || predicate || !isPerson(words[right.head]?.lower ?? '')) return null
  const mark = skipTotal(words, first - 1)
  const isSummed = mark < first - 1 || isInAll(words, right.to)
  const text = words[mark]?.text ?? ''
  if (!DASHES.has(text) && !(text === ',' && isSummed)) return null
  const { tag, lemma } = words[mark - 1] ?? {}
  if (tag !== 'verb' || !copulas.has(words[mark - 2]?.lower ?? '')) return null
  const role = roleOfVerb(lemma ?? '')
  return tellsOfPeople(role) ? role : null
}
const DASHES = new Set(['–', '—', ':'])

/** “in total”, “a total of”: to the word before. */
function skipTotal(words: readonly Word[], at: number): number {
  const noun = words[at]?.lower === 'of' ? at - 1 : at
  return totalNouns.has(words[noun]?.lower ?? '') ? noun - 2 : at
}

const isInAll = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'in' && inAllWords.has(words[at + 1]?.lower ?? '')
