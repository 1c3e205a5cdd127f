import { isCountedSoon } from './is-counted.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { readCardinal } from './read-cardinal.ts'

/** “one in five”, “nine out of ten”, “one out of three” speak of shares; “three out of 17 members” counts both. */
const wholes = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 100_000])
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
  // “two in every five”, “seven out of every ten”
  const ofEach = grammar.each.has(tokens.word(out ? first + 2 : first + 1))
  const skipped = [out, ofEach, !out && tokens.isGluedHyphen(first + 1)].filter(Boolean).length
  const at = first + 1 + skipped
  if (!out && (!grammar.in.has(word) || cardinal.min > 9)) return null
  if (tokens.kind(at) !== Kind.Number && !lexicon.small.has(tokens.word(at))) return null
  const whole = readCardinal(tokens, lexicon, at, at, false)
  if (!whole || whole.scale > 1 || whole.min <= cardinal.min) return null
  const isOneOf = out && (cardinal.min === 1 || ofEach)
  const isShare =
    (out && !isOneOf ? outOf : wholes).has(whole.min) || (!out && isChance(tokens, lexicon, part.first, whole.next))
  if (!isShare || isYear(tokens.raw(at))) return null
  // “One man in five villages”: the five are counted themselves.
  if (ofThing && isCountedSoon(tokens, lexicon, whole.next)) return null
  if (lexicon.unitWords.has(tokens.word(whole.next)) || tokens.isGluedHyphen(whole.next)) return null
  const percent = rounded((cardinal.min / whole.min) * 100)
  return {
    ...part,
    next: whole.next,
    min: percent,
    max: percent,
    cardinal: { ...cardinal, part: false, bare: false, next: whole.next, spelt: false },
    unit: { name: 'percent', kind: 'share', first: whole.next, next: whole.next, hyphenated: false },
  }
}

/** “one loan in nine”, “one station out of nine” */
const isOneThingIn = (tokens: NumberTokens, { language }: NumberLexicon, { cardinal, next }: Quantity): boolean =>
  cardinal.spelt &&
  cardinal.min === 1 &&
  tokens.isLowerWord(next) &&
  !language.functionWords.has(tokens.word(next)) &&
  (language.grammar.in.has(tokens.word(next + 1)) ||
    (language.grammar.out.has(tokens.word(next + 1)) && language.grammar.of.has(tokens.word(next + 2))))

/** “a one in 83 chance”, “odds of one in 83”, “one in 83 people” */
const isChance = (tokens: NumberTokens, { language }: NumberLexicon, first: number, next: number): boolean =>
  language.personNouns.has(tokens.word(next)) ||
  language.chances.has(tokens.word(tokens.isGluedHyphen(next) ? next + 1 : next)) ||
  (language.grammar.of.has(tokens.word(first - 1)) && language.chances.has(tokens.word(first - 2)))

/** “the one in 2000” */
const isYear = (raw: string): boolean => /^(?:19|20)\d\d$/.test(raw)

/** To two decimals; what is rarer than one in a hundred to three digits. */
const rounded = (percent: number): number =>
  percent < 1 ? Number(percent.toPrecision(3)) : Math.round(percent * 100) / 100
