import { beforeWill, certaintyCues } from '../language/words.ts'
import { cuesOf } from '../text/cues.ts'
import { isVerbal } from '../text/verbal.ts'
import type { Word, WordRange } from '../text/word.ts'
import type { Certainty } from '../types.ts'

const cues = cuesOf(certaintyCues.map(([, pattern]) => pattern))

/** “In May”, “the Will Foundation”: inside a sentence a capital makes a name of a modal verb; at its head what follows does, “May exports”. */
const NAMED_LIKE_MODALS = new Set(['May', 'Will', 'Might'])

/** “Of their own free will” */
const isNounLikeModal = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'will' &&
  (words[i - 1]?.possessive === true ||
    // “Another 40 more will go”
    (words[i - 1]?.tag === 'det' && words[i + 1]?.form !== 'base') ||
    beforeWill.has(words[i - 1]?.lower ?? ''))

/**
 * How sure the words of a clause are that what they say is so, those before word `until` if it is given. A headline's
 * “Carmaker to cut 4,000 jobs” is a plan without a word that says so.
 */
export function certaintyIn(words: readonly Word[], clause: WordRange, text: string, until = clause.to): Certainty {
  return isHeadlinePlan(words, clause) ? 'planned' : certaintyOf(words, { from: clause.from, to: until }, text)
}

/** The same for any words; the first of them stands at the head of `text`. */
export function certaintyOf(words: readonly Word[], range: WordRange, text: string): Certainty {
  const start = words[range.from]?.start ?? 0
  const found = cues.firstIn(
    words,
    range,
    text,
    word => word.start - start,
    (word, i) =>
      (NAMED_LIKE_MODALS.has(word.text) && (i > range.from || word.tag === 'noun')) || isNounLikeModal(words, i),
  )
  return found < 0 ? 'asserted' : (certaintyCues[found] as (typeof certaintyCues)[number])[0]
}

function isHeadlinePlan(words: readonly Word[], { from, to }: WordRange): boolean {
  if (words.slice(-2).some(({ text }) => text === '.')) return false
  let verb = from
  while (verb < to && !isVerbal(words[verb])) verb++
  const before = words[verb - 2]?.tag
  return (
    verb < to &&
    verb > from + 1 &&
    words[verb - 1]?.lower === 'to' &&
    // “340,000 hens to be culled”
    (words[verb]?.form === 'base' || words[verb]?.lower === 'be') &&
    (before === 'noun' || before === 'name')
  )
}
