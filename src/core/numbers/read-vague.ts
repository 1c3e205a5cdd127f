import type { Cardinal } from './cardinal.ts'
import { type NumberLexicon, phraseBefore } from './number-lexicon.ts'
import type { NumberTokens } from './number-tokens.ts'
import { readScale } from './read-scale.ts'

/** “thousands”, “tens of thousands”, “several hundred”, “scores of”. */
export function readVague(tokens: NumberTokens, lexicon: NumberLexicon, token: number, floor: number): Cardinal | null {
  const { language, scales } = lexicon
  const word = tokens.word(token)
  const reading = (first: number, next: number, [min, max]: [number, number]): Cardinal => ({
    first,
    next,
    min,
    max,
    vague: true,
    bare: false,
    spelt: true,
    scale: 1,
    part: false,
  })
  const several = lexicon.vagueMultiples.get(word)
  if (several !== undefined && lexicon.language.grammar.of.has(tokens.word(token + 1))) {
    const scale = scales.get(tokens.word(token + 2))
    if (scale !== undefined && scale > several && lexicon.vague.has(tokens.word(token + 2))) {
      return reading(token, token + 3, [several * scale, several * 10 * scale - 1])
    }
  }
  const scale = scales.get(word)
  if (scale !== undefined) {
    const opener = phraseBefore(lexicon.vagueOpeners, tokens, token, floor)
    if (opener) {
      const more = readScale(tokens, lexicon, token + 1, false)
      const unit = scale * more.scale
      return reading(opener.first, more.next, [opener.value.low * unit, vagueCeiling(opener.value.high, unit)])
    }
    const span = lexicon.vague.get(word)
    if (span) return reading(token, token + 1, span)
  }
  const loose = lexicon.vagueBeforeOf.get(word)
  if (!loose) return null
  const after = tokens.word(token + 1)
  const first = token - 1 >= floor && language.grammar.article.has(tokens.word(token - 1)) ? token - 1 : token
  // “a handful were arrested”
  const isSubject = first < token && language.grammar.afterHalf.has(after)
  if (isSubject || language.grammar.of.has(after) || language.states.has(after)) return reading(first, token + 1, loose)
  return null
}

/** “several hundred” stops short of a thousand, “several dozen” of a hundred. */
const vagueCeiling = (times: number, unit: number): number =>
  unit === 12 ? Math.min(99, times * unit) : times * unit - 1
