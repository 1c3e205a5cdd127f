/** Statements and quotations: do two clauses tell of one event, and if so, alike? */
import type { Certainty } from '../types.ts'
import type { Comparable, Relation } from './comparable.ts'
import { isContent, type Reading, readingOf, weigh } from './reading.ts'
import { sharedTerms, similarity } from './similarity.ts'
import type { Story } from './story.ts'

/** Least content two clauses of one event share: two words and their weight. Fitted on the corpus with the three shares below. */
const FEWEST_THINGS = 2
const LEAST_WEIGHT = 1.1
/** Shared content as part of both clauses together, and of the shorter one. */
const OF_BOTH = 0.35
const OF_SHORTER = 0.45
/** Clauses with numbers are compared by their figures; as statements only where they say much the same besides. */
const OF_BOTH_WITH_FIGURES = 0.6
/** From here, and no lower, two clauses may be said to differ. */
const SURE_OF_BOTH = 0.5
const SURE_OF_SHORTER = 0.7
/** From here two quotations render one. Where one voice speaks, less is enough if it is more than a phrase. */
const SAME_QUOTE = 0.5
const SAME_VOICE = 0.3
const MANY_SHARED = 5
/** Two voices rarely say one thing in so many of the same words: then one of them is credited wrongly. */
const MOST_WORDS = 0.7
const FEWEST_SHARED = 3

/** How far along an event is, by certainty: what is planned is not done, and what may be is not said to be. */
const STAGE: Readonly<Record<Certainty, 'done' | 'open' | 'planned'>> = {
  asserted: 'done',
  reported: 'done',
  estimated: 'done',
  likely: 'open',
  possible: 'open',
  planned: 'planned',
  denied: 'done',
}

export function relateStatements(a: Comparable, b: Comparable, story: Story): Relation | null {
  if (a.hasFigure && b.hasFigure) return null
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  if (!shareEnough(x, y)) return null
  const things = sharedTerms(x.content, y.content)
  const weight = weigh(things, story)
  const ofBoth = (2 * weight) / (x.contentWeight + y.contentWeight || 1)
  const ofShorter = weight / (Math.min(x.contentWeight, y.contentWeight) || 1)
  if (things.length < FEWEST_THINGS || weight < LEAST_WEIGHT || ofBoth < OF_BOTH || ofShorter < OF_SHORTER) return null
  if ((a.hasFigure || b.hasFigure) && ofBoth < OF_BOTH_WITH_FIGURES) return null
  if (nameOthers(a, b)) return null
  // Two renderings of one utterance are compared as quotations: their words, not their claims.
  const sure = !(a.quoted && b.quoted) && ofBoth >= SURE_OF_BOTH && ofShorter >= SURE_OF_SHORTER && sameDeed(a, b)
  return relateToldEvents(a, b, ofBoth, sure)
}

/** Most pairs end here. */
function shareEnough(a: Reading, b: Reading): boolean {
  let shared = 0
  for (const term of b.content) if (a.terms.has(term) && ++shared === FEWEST_THINGS) return true
  return false
}

/** One event in two clauses: told alike, denied by one, or told with another certainty. */
function relateToldEvents(a: Comparable, b: Comparable, strength: number, sure: boolean): Relation {
  const unsure = (reason: string): Relation => ({ relation: 'related', cause: null, reason, strength: strength / 2 })
  if (a.negated !== b.negated) {
    const reason = 'One of the two says it is not so'
    return sure ? { relation: 'differs', cause: 'value', reason, strength } : unsure(reason)
  }
  const [x, y] = [stageOf(a), stageOf(b)]
  if (x === y || (x !== 'done' && y !== 'done'))
    return { relation: 'agrees', cause: null, reason: credit(a, b), strength }
  const reason = `Told as ${a.certainty} here, as ${b.certainty} there`
  return sure && !CONDITION.test(a.words) && !CONDITION.test(b.words)
    ? { relation: 'differs', cause: 'certainty', reason, strength }
    : unsure(reason)
}

/** What is advised or holds under a condition is neither planned nor done. */
const CONDITION = /\b(?:if|unless|whether|should|must|advis\w+|urg\w+|recommend\w*)\b/i

/** Polarity is compared apart: a denial is told as outright as what it denies. */
const stageOf = (claim: Comparable): 'done' | 'open' | 'planned' => STAGE[claim.certainty]

/** Both name someone or some place, and none in common: two events alike in kind. */
function nameOthers(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.terms.filter(term => !isContent(term)), b.terms.filter(term => !isContent(term))]
  return x.length > 0 && y.length > 0 && sharedTerms(x, y).length === 0
}

export function relateQuotes(a: Comparable, b: Comparable, story: Story): Relation | null {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const words = wordOverlap(x, y)
  const strength = Math.max(words, similarity(a, b, story))
  if (words === 1) return { relation: 'agrees', cause: null, reason: 'The same quotation, word for word', strength }
  if (isExcerpt(x, y, b.words) || isExcerpt(y, x, a.words))
    return { relation: 'agrees', cause: null, reason: 'A part of the same quotation, word for word', strength }
  if (words < MOST_WORDS && !sameUtterance(a, b, story)) return null
  return { relation: 'differs', cause: 'wording', reason: 'The same quotation in other words', strength }
}

/** Is `part` the beginning of `whole`, up to where a clause ends? A quotation cut in mid-clause says something else. */
function isExcerpt({ words }: Reading, { words: rest }: Reading, whole: string): boolean {
  if (words.length >= rest.length || words.some((word, i) => word !== rest[i])) return false
  const after = whole.slice(endOfWord(whole, words.length)).trimStart()
  return /^[.,;:!?…(–—-]|^(?:while|and|but|or|because|as)\b/i.test(after)
}

const WORD = /[\p{L}\p{N}]+/gu

/** Where the `count`th word of a text ends. */
function endOfWord(text: string, count: number): number {
  const word = [...text.matchAll(WORD)][count - 1]
  return word ? word.index + word[0].length : text.length
}

/** One voice in other words, or two that nobody tells apart. Two named voices say one thing only in the same words. */
function sameUtterance(a: Comparable, b: Comparable, story: Story): boolean {
  const strength = similarity(a, b, story)
  const shared = sharedTerms(a.terms, b.terms).length
  const oneVoice = a.origins.some(name => b.origins.includes(name))
  if (oneVoice) return shared >= MANY_SHARED && strength >= SAME_VOICE
  return (a.origins.length === 0 || b.origins.length === 0) && shared >= FEWEST_SHARED && strength >= SAME_QUOTE
}

/** Two things or deeds in common: only then is how surely it is told a difference. */
function sameDeed(a: Comparable, b: Comparable): boolean {
  return sharedTerms(a.terms, b.terms).filter(isContent).length >= FEWEST_THINGS && !a.hasFigure && !b.hasFigure
}

function credit(a: Comparable, b: Comparable): string {
  const [x, y] = [a.origins[0], b.origins[0]]
  if (!x || !y) return 'Says the same'
  const common = a.origins.find(name => b.origins.includes(name))
  return common ? `Says the same; both cite ${common}` : `Says the same; credited here to ${x}, there to ${y}`
}

/** Share of words two texts have in common, counted with repeats (Dice). */
function wordOverlap(a: Reading, b: Reading): number {
  let shared = 0
  for (const [word, count] of a.wordCounts) shared += Math.min(count, b.wordCounts.get(word) ?? 0)
  return (2 * shared) / Math.max(1, a.words.length + b.words.length)
}
