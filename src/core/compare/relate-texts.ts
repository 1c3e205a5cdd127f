/** Statements and quotations: do two clauses tell of one event, and if so, alike? */
import type { Certainty } from '../types.ts'
import type { Comparable, Relation } from './comparable.ts'
import { sharedTerms, similarity } from './similarity.ts'
import type { Story } from './story.ts'

/** From here two clauses tell of one event; measured on the corpus, where 0.4 still joined neighbours. */
const SAME_STATEMENT = 0.46
/** From here, and no lower, they may be said to differ. */
const SURE_STATEMENT = 0.62
/** From here two quotations render one. Where one voice speaks, less is enough if it is more than a phrase. */
const SAME_QUOTE = 0.5
const SAME_VOICE = 0.3
const MANY_SHARED = 5
/** Two voices rarely say one thing in so many of the same words: then one of them is credited wrongly. */
const MOST_WORDS = 0.7
const FEWEST_SHARED = 3
const THINGS_SHARED = 2

/** How far along an event is, by certainty: what is planned is not done, and what may be is not said to be. */
const STAGE: Readonly<Record<Certainty, 'done' | 'open' | 'planned' | 'denied'>> = {
  asserted: 'done',
  reported: 'done',
  estimated: 'done',
  likely: 'open',
  possible: 'open',
  planned: 'planned',
  denied: 'denied',
}

export function relateStatements(a: Comparable, b: Comparable, story: Story): Relation | null {
  const shared = sharedTerms(a.terms, b.terms)
  if (shared.length < FEWEST_SHARED || !shared.some(term => !term.startsWith('n:'))) return null
  const strength = similarity(a.terms, b.terms, story)
  if (strength < SAME_STATEMENT) return null
  const apart = strength >= SURE_STATEMENT
  if (a.negated !== b.negated)
    return apart
      ? { relation: 'related', cause: null, reason: 'One of the two says it is not so', strength: strength / 2 }
      : null
  const [x, y] = [STAGE[a.certainty], STAGE[b.certainty]]
  if (x === y || (x !== 'done' && y !== 'done'))
    return { relation: 'agrees', cause: null, reason: credit(a, b), strength }
  const reason = `Told as ${a.certainty} here, as ${b.certainty} there`
  return apart && sameDeed(a, b)
    ? { relation: 'differs', cause: 'certainty', reason, strength }
    : { relation: 'related', cause: null, reason, strength: strength / 2 }
}

export function relateQuotes(a: Comparable, b: Comparable, story: Story): Relation | null {
  const strength = similarity(a.terms, b.terms, story)
  const shared = sharedTerms(a.terms, b.terms).length
  const oneVoice = a.origins.some(name => b.origins.includes(name))
  if (shared < (oneVoice ? MANY_SHARED : FEWEST_SHARED) || strength < (oneVoice ? SAME_VOICE : SAME_QUOTE)) return null
  const words = wordOverlap(a.words, b.words)
  if (words === 1) return { relation: 'agrees', cause: null, reason: 'The same quotation, word for word', strength }
  if (!oneVoice && a.origins.length > 0 && b.origins.length > 0 && words < MOST_WORDS) return null
  return { relation: 'differs', cause: 'wording', reason: 'The same quotation in other words', strength }
}

/** One deed done to one thing: only then is how surely it is told a difference. */
function sameDeed(a: Comparable, b: Comparable): boolean {
  const shared = sharedTerms(a.terms, b.terms)
  const things = shared.filter(term => !term.startsWith('n:') && !term.startsWith('r:'))
  return shared.some(term => term.startsWith('r:')) && things.length >= THINGS_SHARED
}

function credit(a: Comparable, b: Comparable): string {
  const [x, y] = [a.origins[0], b.origins[0]]
  if (!x || !y) return 'Says the same'
  const common = a.origins.find(name => b.origins.includes(name))
  return common ? `Says the same; both cite ${common}` : `Says the same; credited here to ${x}, there to ${y}`
}

/** Share of words two texts have in common, counted with repeats (Dice). */
function wordOverlap(a: string, b: string): number {
  const x = a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const y = b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const left = new Map<string, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of y) {
    const count = left.get(word) ?? 0
    if (count > 0) {
      shared++
      left.set(word, count - 1)
    }
  }
  return (2 * shared) / Math.max(1, x.length + y.length)
}
