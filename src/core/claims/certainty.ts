import { certaintyCues } from '../language/words.ts'
import type { Word } from '../text/tag.ts'
import type { Certainty } from '../types.ts'

/** “In May”, “the Will Foundation”: inside a sentence a capital makes a name of a modal verb. */
const NAMED_LIKE_MODALS = /(?<=\S\s)(?:May|Will|Might)\b/g

/** How sure the words of a clause are that what they say is so. */
export function certaintyOf(clause: string): Certainty {
  const plain = clause.replace(NAMED_LIKE_MODALS, ' ')
  return certaintyCues.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'asserted'
}

/** The same, where the clause's words are known: a headline's “Carmaker to cut 4,000 jobs” is a plan without a word that says so. */
export function certaintyIn(words: readonly Word[], clause: string): Certainty {
  return isHeadlinePlan(words) ? 'planned' : certaintyOf(clause)
}

function isHeadlinePlan(words: readonly Word[]): boolean {
  const verb = words.findIndex(word => word.tag === 'verb' || word.tag === 'aux' || word.tag === 'modal')
  if (words.at(-1)?.text === '.') return false
  return (
    verb > 1 &&
    words[verb - 1]?.lower === 'to' &&
    words[verb]?.form === 'base' &&
    /^(?:noun|name)$/.test(words[verb - 2]?.tag ?? '')
  )
}
