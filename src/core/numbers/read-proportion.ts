import { isCountedSoon } from './is-counted.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { readCardinal } from './read-cardinal.ts'

/** “one in five”, “nine out of ten” speak of shares; “three out of 17 members” counts both. */
const wholes = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000])
const outOf = new Set([10, 100])

/** “one in five people”, “one loan in nine” as a share in per cent; null for anything else. */
export function readProportion(tokens: NumberTokens, lexicon: NumberLexicon, part: Quantity): Quantity | null {
  const { cardinal, unit } = part
  if (unit || part.joined || cardinal.vague || cardinal.part || cardinal.scale > 1 || cardinal.min > 99) return null
  const ofThing = isOneThingIn(tokens, lexicon, part)
  const first = tokens.isGluedHyphen(part.next) || ofThing ? part.next + 1 : part.next
  const word = tokens.word(first)
  const { grammar } = lexicon.language
  const out = grammar.out.has(word) && grammar.of.has(tokens.word(first + 1))
  const at = out || tokens.isGluedHyphen(first + 1) ? first + 2 : first + 1
  if (!out && (!grammar.in.has(word) || cardinal.min > 9)) return null
  if (tokens.kind(at) !== Kind.Number && !lexicon.small.has(tokens.word(at))) return null
  const whole = readCardinal(tokens, lexicon, at, at, false)
  if (!whole || whole.scale > 1 || whole.min <= cardinal.min || !(out ? outOf : wholes).has(whole.min)) return null
  // “One man in five villages”: the five are counted themselves.
  if (ofThing && isCountedSoon(tokens, lexicon, whole.next)) return null
  if (lexicon.unitWords.has(tokens.word(whole.next)) || tokens.isGluedHyphen(whole.next)) return null
  const percent = Math.round((cardinal.min / whole.min) * 10_000) / 100
  return {
    ...part,
    next: whole.next,
    min: percent,
    max: percent,
    cardinal: { ...cardinal, part: false, bare: false, next: whole.next, spelt: false },
    unit: { name: 'percent', kind: 'share', first: whole.next, next: whole.next, hyphenated: false },
  }
}

/** “one loan in nine” */
const isOneThingIn = (tokens: NumberTokens, { language }: NumberLexicon, { cardinal, next }: Quantity): boolean =>
  cardinal.spelt &&
  cardinal.min === 1 &&
  tokens.isLowerWord(next) &&
  !language.functionWords.has(tokens.word(next)) &&
  language.grammar.in.has(tokens.word(next + 1))
