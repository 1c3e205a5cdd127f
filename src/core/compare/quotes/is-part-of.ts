/** Whether one quotation is a part of another, word for word: begun later, ended sooner, or shortened where an editor's marks say so. */
import { clauseJoint, conditionCue, negatingWords } from '../../language/words.ts'
import { spokenParts, spokenWords, textAround } from '../../text/spoken-words.ts'

/** `part` and `whole`: what stands between the quotation marks; `stretches`: those of the part; `said`: the words of the whole. */
export function isPartOf(
  part: string,
  whole: string,
  stretches: readonly (readonly string[])[] = spokenParts(part),
  said: readonly string[] = spokenWords(whole),
): boolean {
  const [first = [], ...others] = stretches
  for (let at = indexOf(first, said, 0); at >= 0; at = indexOf(first, said, at + 1)) {
    const end = follow(others, said, at + first.length)
    if (end >= 0 && (at > 0 || end < said.length || others.length > 0) && keepsSense(part, whole, at, end)) return true
  }
  return false
}

/** Where the last of some stretches ends that follow each other from word `at`; -1 where they do not. */
function follow(stretches: readonly (readonly string[])[], said: readonly string[], at: number): number {
  let end = at
  for (const stretch of stretches) {
    const start = indexOf(stretch, said, end)
    // What is left out must not turn what was said into its opposite.
    if (start < 0 || said.slice(end, start).some(isNegation)) return -1
    end = start + stretch.length
  }
  return end
}

function indexOf(stretch: readonly string[], said: readonly string[], from: number): number {
  for (let at = from; at + stretch.length <= said.length; at++) if (standsAt(stretch, said, at)) return at
  return -1
}

function standsAt(stretch: readonly string[], said: readonly string[], at: number): boolean {
  for (let i = 0; i < stretch.length; i++) if (said[at + i] !== stretch[i]) return false
  return true
}

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
