/** What a sentence tells of a speaker, of listeners and of the hour, which is no part of what is said. Word indices. */
import { listenedVerbs, writingVerbs } from '../../language/words.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import { hasVerb } from '../../text/verbal.ts'
import type { Word, WordRange } from '../../text/word.ts'

/** Words of what is told of a speaker before a relative clause begins. */
const LONGEST_PHRASE = 12
const LONGEST_SENTENCE = 200

const OPENING_MARK = /^["“„«]$/
/** It ends what is told of a speaker or of listeners. */
const ENDING_MARK = /^[,;:"“„«]$/

/**
 * Behind a speaker who follows what is said, up to word `to`: “…,” said Dora Hummel, 67, a retired nurse who had come for 90,000 crowns.
 * Behind speech without quotation marks only a relative clause is known to be told: “…, said Ana Petrova, 58, who leads a staff of 40”.
 */
export function toldBehindName(words: readonly Word[], to: number, isQuotation: boolean): WordRange | null {
  if (words[to]?.text !== ',') return isQuotation ? untilNextQuotation(words, to) : null
  return isQuotation || relativeAt(words, to + 1) > 0 ? untilNextQuotation(words, to) : null
}

/** The relative pronoun of a phrase without a verb that begins at `at`: “58, who”, “a nurse who”; -1 where there is none. */
function relativeAt(words: readonly Word[], at: number): number {
  const end = lookAhead(
    words,
    at,
    LONGEST_PHRASE,
    ({ tag, lower }) => /^(?:verb|aux|modal|conj|rel)$/.test(tag) || lower === 'that',
  )
  return words[end]?.tag === 'rel' && /^wh/.test(words[end]?.lower ?? '') ? end : -1
}

function untilNextQuotation(words: readonly Word[], from: number): WordRange {
  const next = lookAhead(words, from, LONGEST_SENTENCE, ({ text }) => OPENING_MARK.test(text))
  return { from, to: next < 0 ? words.length : next }
}

/** Behind the verb of saying at `verb`: “…, she said after a nine-hour meeting”, “told 3,800 workers to stay at home”. `subject`: where its subject begins. */
export function toldBehindVerb(words: readonly Word[], verb: number, subject: number): WordRange | null {
  const next = words[verb + 1]
  if (next === undefined) return null
  const lower = words[verb]?.lower ?? ''
  if (listenedVerbs.has(lower)) return listeners(words, verb + 1)
  if (next.lower === 'to') return writingVerbs.has(lower) ? listeners(words, verb + 2) : null
  const closes = subject > 0 && /^[,"”]$/.test(words[subject - 1]?.text ?? '') && hasVerb(words, 0, subject)
  if (!closes || next.tag !== 'prep') return null
  const end = lookAhead(
    words,
    verb + 1,
    LONGEST_SENTENCE,
    ({ text, lower }) => ENDING_MARK.test(text) || lower === 'that' || lower === 'and',
  )
  return { from: verb + 1, to: end < 0 ? words.length : end }
}

/** “told a crowd of 5,000 that …” */
function listeners(words: readonly Word[], from: number): WordRange | null {
  let to = from
  while (/^(?:det|adj|num|noun|name)$/.test(words[to]?.tag ?? '') || words[to]?.lower === 'of') to++
  const ends = words[to]
  return ends === undefined ||
    ENDING_MARK.test(ends.text) ||
    ends.lower === 'that' ||
    ends.tag === 'prep' ||
    ends.tag === 'adv' ||
    ends.text === '.'
    ? { from, to }
    : null
}
