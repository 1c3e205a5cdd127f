import { language } from '../language/words.ts'
import type { NumberExpression } from '../types.ts'
import { joinLimits } from './join-limits.ts'
import { isNotAFigure } from './not-figures/is-not-a-figure.ts'
import { isSpecification } from './not-figures/is-specification.ts'
import { skipDigitChain } from './not-figures/skip-digit-chain.ts'
import { lexiconOf, type NumberLexicon } from './number-lexicon.ts'
import { NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'
import { type BoundReading, readBound } from './read-bound.ts'
import { type Previous, readChange } from './read-change.ts'
import { readProportion } from './read-proportion.ts'
import { isSeed, readQuantity, settlePart } from './read-quantity.ts'
import { readRange } from './read-range.ts'
import { readSpecialUnit, readUnitBeyond } from './read-special-unit.ts'

/**
 * Finds every number between `from` and `to` that says how much or how many, in reading order, without overlap. Offsets are into `text`. The surface is
 * the number with its approximators and limits, its scale, and the currency sign or unit attached to it: “around $1.2bn”,
 * “240-millimetre”, “45 per cent”. A part of something (“a third of”, “one in five”) is given in per cent.
 */
export function findNumbers(
  text: string,
  from = 0,
  to = text.length,
  lexicon = lexiconOf(language.numbers),
): NumberExpression[] {
  const tokens = new NumberTokens(text, from, to)
  const found: NumberExpression[] = []
  let previous: Previous | null = null
  /** First token that no earlier number has taken. */
  let floor = 0
  for (let token = 0; token < tokens.count; token++) {
    if (!isSeed(tokens, lexicon, token)) continue
    const reading = readAt(tokens, lexicon, token, floor, previous)
    if (!reading) continue
    if (reading.figure) {
      const joined = joinLimits(text, found.at(-1), reading.figure)
      if (joined) found[found.length - 1] = joined
      else found.push(reading.figure)
      previous = { next: reading.next, change: reading.figure.change }
    }
    floor = reading.next
    token = reading.next - 1
  }
  return found
}

interface Reading {
  /** null: these tokens are known not to be a figure. */
  figure: NumberExpression | null
  next: number
}

function readAt(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  floor: number,
  previous: Previous | null,
): Reading | null {
  const chain = skipDigitChain(tokens, token)
  if (chain) return { figure: null, next: chain }
  const single = readQuantity(tokens, lexicon, token, floor)
  if (!single) return null
  const proportion = readProportion(tokens, lexicon, single)
  const range = proportion ? null : readRange(tokens, lexicon, single)
  if (range && 'rejected' in range) return { figure: null, next: range.rejected }
  // “78–41”: the first of two numbers, with nothing but the other beside it.
  if (range && 'votes' in range) {
    const { votes } = range
    const bound = readBound(tokens, lexicon, votes, floor)
    return { figure: express(tokens, lexicon, votes, bound, votes.next, previous), next: votes.next }
  }
  const bare = proportion ?? (range && 'moved' in range ? range.moved : range?.range) ?? single
  const bound = readBound(tokens, lexicon, bare, floor)
  const whole = readUnitBeyond(tokens, lexicon, bare, bound.next)
  const settled = settlePart(tokens, lexicon, whole, bound.bound !== 'exact')
  if (!settled || isNotAFigure(tokens, lexicon, settled, bound.first < settled.first))
    return { figure: null, next: whole.next }
  const quantity = readSpecialUnit(tokens, lexicon, settled)
  const next = Math.max(bound.next, quantity.next)
  return { figure: express(tokens, lexicon, quantity, bound, next, previous), next }
}

function express(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  { bound: stated, first: stem }: BoundReading,
  next: number,
  previous: Previous | null,
): NumberExpression {
  const first = quantity.joined && lexicon.language.grammar.between.has(tokens.word(stem - 1)) ? stem - 1 : stem
  const start = tokens.start(first)
  const end = tokens.end(next - 1)
  const bound = quantity.joined
    ? 'between'
    : quantity.cardinal.vague && stated !== 'atLeast' && stated !== 'atMost'
      ? 'vague'
      : stated
  const change = readChange(tokens, lexicon, quantity, first, previous)
  return {
    start,
    end,
    surface: tokens.text.slice(start, end),
    min: bound === 'atMost' ? null : quantity.min,
    max: bound === 'atLeast' ? null : quantity.max,
    bound,
    unit: quantity.unit?.name ?? null,
    isSpecification: isSpecification(tokens, lexicon, quantity, change),
    change,
  }
}
