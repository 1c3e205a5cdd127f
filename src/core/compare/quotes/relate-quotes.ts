/** Two quotations: the same words, a part of them, or one utterance rendered in other words? */
import type { Comparable } from '../../story/comparable.ts'
import { type Reading, readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import type { Step } from '../explain/step.ts'
import type { Relation } from '../relation.ts'
import { similarity } from '../statements/similarity.ts'
import { voicesAlike } from '../voices-alike.ts'
import { isPartOf } from './is-part-of.ts'
import { isRendering, RENDERED, sharedWords, wordsOfBoth } from './rendering.ts'

/** Two voices rarely say one thing in so many of the same words: then one of them is credited wrongly. */
const MOST_WORDS = 0.7
/** A shorter rendering that has nearly all its words from the longer one. */
const HELD_WORDS = 0.8
/** No part of the other has fewer of its words there, brackets aside. */
const MOSTLY_HELD = 0.5
/** Fewer words are held by any long quotation. */
const FEWEST_HELD = 8

/** Two people say so few words alike by chance. */
const FEWEST_ALIKE = 5

export function relateQuotes(a: Comparable, b: Comparable, story: Story): Relation | null {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const shared = sharedWords(x, y)
  const ofBoth = wordsOfBoth(x, y, shared)
  const ofTerms = similarity(a, b, story)
  const strength = Math.max(ofBoth, ofTerms)
  if (areOfTwo(a, b, story)) return null
  if (isSequence(x.words, y.words)) return alike('The same quotation, word for word', strength)
  const shorter = Math.min(x.words.length, y.words.length)
  if (shared >= shorter * MOSTLY_HELD && isExcerpt(a, b, x, y))
    return alike('A part of the same quotation, word for word', strength)
  if (ofBoth < MOST_WORDS && !isHeld(shorter, shared) && !isRendering(a, b, { ofBoth, ofTerms })) return null
  return { relation: 'differs', cause: 'wording', reason: 'The same quotation in other words', strength }
}

/** The steps above, in their order, with what was measured. */
export function explainQuotes(a: Comparable, b: Comparable, story: Story): Step[] {
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const shared = sharedWords(x, y)
  const lengths = [x.words.length, y.words.length]
  const words = `${shared} of ${lengths.join(' and ')} words`
  const ofBoth = wordsOfBoth(x, y, shared)
  const ofTerms = similarity(a, b, story)
  const shorter = Math.min(...lengths)
  return [
    { step: 'not of two people in like words', measured: words, passed: !areOfTwo(a, b, story) },
    { step: 'the same words in the same order', measured: words, passed: isSequence(x.words, y.words) },
    { step: 'one is a part of the other', measured: words, passed: isExcerpt(a, b, x, y) },
    { step: `${MOST_WORDS} of all words in common`, measured: ofBoth.toFixed(2), passed: ofBoth >= MOST_WORDS },
    {
      step: `${HELD_WORDS} of the shorter, of ${FEWEST_HELD} words at least`,
      measured: words,
      passed: isHeld(shorter, shared),
    },
    {
      step: `much of its words and meaning: ${RENDERED.one} of one voice, ${RENDERED.unnamed} where one is nobody's, ${RENDERED.open} where nobody tells them apart`,
      measured: `${(ofBoth + ofTerms).toFixed(2)}; ${a.origins.join(', ') || 'nobody'} / ${b.origins.join(', ') || 'nobody'}`,
      passed: isRendering(a, b, { ofBoth, ofTerms }),
    },
  ]
}

const alike = (reason: string, strength: number): Relation => ({ relation: 'agrees', cause: null, reason, strength })

const isSequence = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i])

/**
 * Two people who are told apart say few words alike by chance (“We had no warning”), and more of them as one says such things (“We are
 * deeply saddened”): then each tells something of its own.
 */
function areOfTwo(a: Comparable, b: Comparable, story: Story): boolean {
  if (voicesAlike(a.origins, b.origins) !== 'apart') return false
  const [x, y] = [readingOf(a, story), readingOf(b, story)]
  const shorter = Math.min(x.words.length, y.words.length)
  if (shorter < FEWEST_ALIKE) return true
  return !isHeld(shorter, sharedWords(x, y)) && tellsMore(x, y) && tellsMore(y, x)
}

/** Nearly all words of the shorter are in the longer. */
const isHeld = (shorter: number, shared: number): boolean => shorter >= FEWEST_HELD && shared >= shorter * HELD_WORDS

const tellsMore = (x: Reading, y: Reading): boolean => x.own.told.some(({ term }) => !y.terms.has(term))

/** One holds the other: of few words only where no two voices are told apart. */
function isExcerpt(a: Comparable, b: Comparable, x: Reading, y: Reading): boolean {
  const fewest = Math.min(x.words.length, y.words.length)
  if (fewest < FEWEST_HELD && voicesAlike(a.origins, b.origins) === 'apart') return false
  return isPartOf(a.words, b.words, x.parts, y.words) || isPartOf(b.words, a.words, y.parts, x.words)
}
