import { certaintyCues } from '../language/words.ts'
import { factOf } from '../text/lexeme.ts'
import { mayBegin } from '../text/may-begin.ts'
import type { Word, WordRange } from '../text/word.ts'
import type { Certainty } from '../types.ts'

/** “In May”, “the Will Foundation”: inside a sentence a capital makes a name of a modal verb. */
const NAMED_LIKE_MODALS = /(?<=\S\s)(?:May|Will|Might)\b/g
const NAMED_LIKE_MODAL = /^(?:May|Will|Might)$/

/** How sure the words of a clause are that what they say is so. */
export function certaintyOf(clause: string): Certainty {
  const plain = clause.replace(NAMED_LIKE_MODALS, ' ')
  return certaintyCues.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'asserted'
}

/** The same, where the clause's words are known: a headline's “Carmaker to cut 4,000 jobs” is a plan without a word that says so. */
export function certaintyIn(words: readonly Word[], range: WordRange, clause: string): Certainty {
  if (isHeadlinePlan(words, range)) return 'planned'
  let cues = 0
  for (let i = range.from; i < range.to; i++) cues |= cuesBegunBy(words[i] as Word)
  if (cues === 0) return 'asserted'
  return cues & UNCLEAR ? certaintyOf(clause) : firstCueIn(words, range, clause, cues)
}

const cueAt = certaintyCues.map(([, { source, flags }]) => new RegExp(source, `${flags}y`))
const begins = certaintyCues.map(([, pattern]) => mayBegin(pattern))
/** A word whose parts must be looked at one by one, or which may be a name. */
const UNCLEAR = 1 << certaintyCues.length

/** The cues that may begin with a word, as bits. */
const cuesBegunBy = factOf(lexeme => {
  const { text } = lexeme
  const cues = begins.reduce((bits, beginsCue, cue) => (beginsCue({ lexeme }) ? bits | (1 << cue) : bits), 0)
  return cues !== 0 && (/\W/.test(text) || NAMED_LIKE_MODAL.test(text)) ? cues | UNCLEAR : cues
})

/** Looks for each cue only where it may begin. */
function firstCueIn(words: readonly Word[], { from, to }: WordRange, clause: string, cues: number): Certainty {
  const start = (words[from] as Word).start
  for (let cue = 0; cue < cueAt.length; cue++) {
    if (!(cues & (1 << cue))) continue
    const pattern = cueAt[cue] as RegExp
    for (let i = from; i < to; i++) {
      const word = words[i] as Word
      if (!(cuesBegunBy(word) & (1 << cue))) continue
      pattern.lastIndex = word.start - start
      if (pattern.test(clause)) return (certaintyCues[cue] as (typeof certaintyCues)[number])[0]
    }
  }
  return 'asserted'
}

function isHeadlinePlan(words: readonly Word[], { from, to }: WordRange): boolean {
  if (words[to - 1]?.text === '.') return false
  let verb = from
  while (verb < to && !isVerbal(words[verb] as Word)) verb++
  const before = words[verb - 2]?.tag
  return (
    verb < to &&
    verb > from + 1 &&
    words[verb - 1]?.lower === 'to' &&
    words[verb]?.form === 'base' &&
    (before === 'noun' || before === 'name')
  )
}

const isVerbal = ({ tag }: Word): boolean => tag === 'verb' || tag === 'aux' || tag === 'modal'
