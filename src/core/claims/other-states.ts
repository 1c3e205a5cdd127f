/** What was not so, since its opposite was: gates that were locked were not open. */
import { noStates, pastBeForms, pastHave } from '../language/words.ts'
import { complementOf } from '../meaning/complement-of.ts'
import type { PlacedTerm } from '../meaning/terms.ts'
import { traitOf } from '../text/lexeme.ts'
import type { Word } from '../text/word.ts'

const isPastBe = traitOf(({ lower }): boolean => pastBeForms.has(lower))
const isDeed = traitOf(({ lower }): boolean => noStates.has(lower))

/** Opposites of the states of the past among `terms`, those left out that are said not to be so. */
export function otherStates(
  words: readonly Word[],
  terms: readonly PlacedTerm[],
  negated: readonly string[],
): string[] {
  return terms.flatMap(({ term, at }) => {
    const other = isPastState(words, at) && !negated.includes(term) ? complementOf(term) : null
    return other === null ? [] : [other]
  })
}

/** “Were locked”, “had already been open” */
function isPastState(words: readonly Word[], at: number): boolean {
  if (isDeed(words[at] as Word)) return false
  let i = at - 1
  while (words[i]?.tag === 'adv') i--
  const be = words[i]
  return be !== undefined && isPastBe(be) && (be.lower !== 'been' || words[i - 1]?.lower === pastHave)
}
