/** Whether one quotation is a part of another, word for word: begun later, ended sooner, or shortened where an editor's marks say so. */
import { clauseJoint, conditionCue, negatingWords } from '../../language/words.ts'
import { spokenParts, spokenWords, textAround } from '../../text/spoken-words.ts'

/** `part` and `whole`: what stands between the quotation marks; `said`: the words of the whole. */
export function isPartOf(part: string, whole: string, said: readonly string[] = spokenWords(whole)): boolean {
  const stretches = spokenParts(part)
  const [first = []] = stretches
  for (let at = 0; at + first.length <= said.length; at++) {
    const end = follow(stretches, said, at)
    if (end >= 0 && (at > 0 || end < said.length || stretches.length > 1) && keepsSense(part, whole, at, end))
      return true
  }
  return false
}

/** Where the last stretch ends when the first begins at word `at`; -1 where they do not follow each other so. */
function follow(stretches: readonly string[][], said: readonly string[], at: number): number {
  let end = at
  for (const [k, stretch] of stretches.entries()) {
    const start = k === 0 ? at : indexOf(stretch, said, end)
    if (start < 0 || !standsAt(stretch, said, start)) return -1
    // What is left out must not turn what was said into its opposite.
    if (said.slice(end, start).some(isNegation)) return -1
    end = start + stretch.length
  }
  return end
}

function indexOf(stretch: readonly string[], said: readonly string[], from: number): number {
  for (let at = from; at + stretch.length <= said.length; at++) if (standsAt(stretch, said, at)) return at
  return -1
}

const standsAt = (stretch: readonly string[], said: readonly string[], at: number): boolean =>
  stretch.every((word, i) => said[at + i] === word)

/** Begun in mid-clause it has lost no “not”, and it ends where a clause does, or says that it breaks off. */
function keepsSense(part: string, whole: string, from: number, to: number): boolean {
  const { before, after } = textAround(whole, from, to)
  const clause = before.split(/[.,;:!?…–—]/).at(-1) ?? ''
  if (spokenWords(clause).some(isNegation)) return false
  // “We open the road if the rain stops” is no “We open the road”.
  if (conditionCue.test(sentenceEnd(before)) || conditionCue.test(sentenceStart(after))) return false
  const rest = after.trimStart()
  return BREAKS_OFF.test(part.trimEnd()) || rest === '' || ENDS_CLAUSE.test(rest) || clauseJoint.test(rest)
}

const sentenceEnd = (text: string): string => text.split(/[.!?]/).at(-1) ?? ''
const sentenceStart = (text: string): string => text.split(/[.!?]/)[0] ?? ''

const isNegation = (word: string): boolean => negatingWords.has(word)

const BREAKS_OFF = /(?:…|\.{3}|\])[.,]?$/
const ENDS_CLAUSE = /^[.,;:!?…(–—-]/
