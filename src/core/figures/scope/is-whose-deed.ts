import { deedTargets, flying, fromAfar, singleEvents } from '../../language/words.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { singular } from '../../text/singular.ts'
import type { Word } from '../../text/word.ts'

/** “The Kestrian missile attack” */
const MOST_BETWEEN = 3

/** “In an [Oslo] bombardment of the town”, “in a [Kestrian] air strike”: whose deed it was, and not where. */
export function isWhoseDeed(words: readonly Word[], { to, kind }: NameMention): boolean {
  let at = to
  while (at < to + MOST_BETWEEN && isTagged(words[at], 'noun', 'adj') && !isDeed(words[at])) at++
  if (!isDeed(words[at])) return false
  const isFromAfar = fromAfar.has(singular(words[at]?.lower ?? '')) || (at > to && isFlying(words[at - 1]))
  if (kind === 'demonym' && isFromAfar) return true
  return deedTargets.has(words[at + 1]?.lower ?? '') && !isCalendar(words, at + 2)
}

const isDeed = (word: Word | undefined): boolean => word?.tag === 'noun' && singleEvents.has(singular(word.lower))
const isFlying = (word: Word | undefined): boolean => flying.has(singular(word?.lower ?? '')) || word?.lower === 'air'
