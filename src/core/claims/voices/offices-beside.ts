import { bodies, offices, titleWords } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead, lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'

/** Words of an office: “the deputy head of the national bank” */
const LONGEST_OFFICE = 8

/** What a sentence calls somebody it names, between commas: “Ada Tolle, the mayor of Arden,”, “a spokesman for the army, Bo Rand,”. */
export function officesBeside(words: readonly Word[], name: string): string[] {
  const parts = name.split(' ')
  const last = words.findIndex(({ text }, i) => text === parts.at(-1) && words[i - parts.length + 1]?.text === parts[0])
  if (parts.length < 2 || last < 0) return []
  const first = last - parts.length + 1
  const found: string[] = []
  const isOffice = (word: string): boolean => titleWords.has(word) || (offices.has(word) && !bodies.test(word))
  if (words[last + 1]?.text === ',') {
    const end = lookAhead(words, last + 2, LONGEST_OFFICE, word =>
      isTagged(word, 'punct', 'prep', 'verb', 'aux', 'rel'),
    )
    const office = words[end - 1]?.lower ?? ''
    if (end > 0 && isTagged(words[end], 'punct', 'prep') && isOffice(office)) found.push(office)
  }
  if (words[first - 1]?.text === ',') {
    const start = lookBack(words, first - 1, LONGEST_OFFICE, word => isTagged(word, 'punct', 'verb', 'aux'))
    const beside = words.slice(start + 1, first - 1).map(({ lower }) => lower)
    found.push(...beside.filter(office => titleWords.has(office)))
  }
  return found
}
