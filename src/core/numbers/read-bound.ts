import type { Bound } from '../types.ts'
import { isPlural } from './is-counted.ts'
import { type NumberLexicon, phraseAt, phraseBefore } from './number-lexicon.ts'
import { Kind, type NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'

export interface BoundReading {
  bound: Bound
  first: number
  next: number
}

/** “at least some”, “more than about”: more than this many in a row is no English. */
const MOST_PHRASES = 3

/** Reads approximators and bounds on both sides of a quantity. A limit outweighs an approximation. */
export function readBound(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  floor: number,
): BoundReading {
  const before = readBefore(tokens, lexicon, quantity, floor)
  const after = readAfter(tokens, lexicon, quantity)
  const found = [before.bound, after.bound]
  const limit = found.find(bound => bound === 'atLeast' || bound === 'atMost')
  return { bound: limit ?? (found.includes('about') ? 'about' : 'exact'), first: before.first, next: after.next }
}

function readBefore(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  floor: number,
): { bound: Bound; first: number } {
  let bound: Bound = 'exact'
  let first = quantity.first
  for (let i = 0; i < MOST_PHRASES; i++) {
    const end = skipAnother(tokens, lexicon, first)
    const phrase = phraseBefore(lexicon.boundsBefore, tokens, end, floor)
    if (!phrase || isPreposition(tokens, lexicon, phrase.first, end, quantity)) break
    first = phrase.first
    if (phrase.value !== 'about' || bound === 'exact') bound = phrase.value
  }
  const end = skipAnother(tokens, lexicon, first)
  const verb = phraseBefore(lexicon.boundVerbs, tokens, end, floor)
  // “the top 40”, but “the toll passed 40”
  const isNoun = verb?.first === end - 1 && lexicon.language.grammar.beforeTopNoun.has(tokens.word(verb.first - 1))
  if (verb && !isNoun) {
    // “do not exceed 1,200”
    const denied = verb.value === 'atLeast' && lexicon.language.grammar.denial.has(tokens.word(verb.first - 1))
    if (bound === 'exact' || (bound === 'about' && verb.value !== 'about')) bound = denied ? 'atMost' : verb.value
  }
  if (bound === 'exact' && !verb && hasPassed(tokens, lexicon, first, quantity)) bound = 'atLeast'
  return { bound, first }
}

/** Words between a toll and what it has passed. */
const PASSED_REACH = 10

/** “Cholera cases in Sudan pass 90,000”; but “Since the number rose parliament has passed 12 laws” */
function hasPassed(tokens: NumberTokens, { language }: NumberLexicon, first: number, { next }: Quantity): boolean {
  const { grammar, functionWords } = language
  if (!grammar.passed.has(tokens.word(first - 1))) return false
  if (tokens.isLowerWord(next) && !functionWords.has(tokens.word(next))) return false
  for (let at = first - 2; at >= Math.max(0, first - PASSED_REACH); at--) {
    if (/^[.,;:]$/.test(tokens.raw(at))) return false
    if (grammar.tolls.has(tokens.word(at))) return true
  }
  return false
}

/** “at least another 300”, “about a further 20” */
function skipAnother(tokens: NumberTokens, lexicon: NumberLexicon, first: number): number {
  const before = tokens.word(first - 1)
  const { another, added, article } = lexicon.language.grammar
  if (another.has(before)) return first - 1
  if (added.has(before) && article.has(tokens.word(first - 2))) return first - 2
  return first
}

/** “over three days” is how long, “talks about two islands” what of, “went up to 45” how high. */
function isPreposition(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  first: number,
  number: number,
  quantity: Quantity,
): boolean {
  const { language } = lexicon
  const phrase = tokens.word(first)
  const before = tokens.word(first - 1)
  const single = number - first === 1
  // “had taken over 1,000 casualties”, “takes over two hours”, “took about 40 statements”, but “has taken over 12 banks”
  const isTaken =
    language.takingVerbs.has(before) &&
    (phrase !== 'over' || quantity.unit?.kind === 'time' || language.takenThings.has(tokens.word(quantity.next)))
  if (single && language.grammar.spatial.has(phrase) && language.takesPreposition.has(before) && !isTaken) return true
  if (single && phrase === 'over' && language.aloft.has(before) && isBelow(tokens, lexicon, quantity)) return true
  if (single && phrase === 'over' && isGrievance(tokens, lexicon, first, quantity)) return true
  if (single && phrase === 'over' && quantity.unit?.kind === 'time') return !language.beforeDuration.has(before)
  if (language.grammar.up.has(phrase) && language.grammar.to.has(tokens.word(first + 1)))
    return language.goesUp.has(before)
  // “the minimum wage of”, “as much as” need no help; “some” after a determiner is no approximation.
  return false
}

/** “over two towns”, “over five Russian regions” */
function isBelow(tokens: NumberTokens, { language: { flownOver } }: NumberLexicon, { next }: Quantity): boolean {
  return flownOver.has(tokens.word(next)) || (tokens.isCapitalised(next) && flownOver.has(tokens.word(next + 1)))
}

/** Words between a deed and what it is done about. */
const GRIEVANCE_REACH = 6

/** “Workers block the plant over 620 job losses”: because of them; “arrested over 40 people” has nothing between. */
function isGrievance(tokens: NumberTokens, lexicon: NumberLexicon, over: number, { unit, next }: Quantity): boolean {
  const { disputes, functionWords, grievances } = lexicon.language
  const isAbout = grievances.has(tokens.word(next)) || grievances.has(tokens.word(next + 1))
  if (unit !== null || !isAbout || functionWords.has(tokens.word(over - 1))) return false
  for (let at = over - 2; at >= Math.max(0, over - GRIEVANCE_REACH); at--)
    if (disputes.has(tokens.word(at))) return true
  return false
}

function readAfter(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): { bound: Bound; next: number } {
  const { next } = quantity
  const phrase = phraseAt(lexicon.boundsAfter, tokens, next)
  if (phrase && !limitsNext(tokens, lexicon, phrase.next)) {
    const sign = tokens.raw(next)
    const follows = tokens.kind(phrase.next)
    const isSum =
      lexicon.language.grammar.sum.has(sign) && (sign === '+' ? !tokens.touchesNext(next - 1) : follows === 2)
    if (!isSum && !tokens.isCapitalised(next)) return { bound: phrase.value, next: phrase.next }
  }
  // “300 soldiers or more”: the noun between stays outside the surface.
  if (
    quantity.unit === null &&
    isPlural(lexicon, tokens.word(next)) &&
    lexicon.language.grammar.or.has(tokens.word(next + 1))
  ) {
    const late = phraseAt(lexicon.boundsAfter, tokens, next + 1)
    if (late) return { bound: late.value, next }
  }
  return { bound: 'exact', next }
}

/** “over two days and up to 30 ships”, “above 10 and below 20”, “£45m plus £5m”: what looks like a limit behind the one number is that of the next. */
const limitsNext = (tokens: NumberTokens, lexicon: NumberLexicon, token: number): boolean =>
  tokens.kind(token) === Kind.Number ||
  lexicon.moneyBefore.has(tokens.word(token)) ||
  lexicon.small.has(tokens.word(token)) ||
  lexicon.language.grammar.article.has(tokens.word(token)) ||
  lexicon.language.grammar.to.has(tokens.word(token))
