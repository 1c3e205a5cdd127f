/** In what order answers to one claim are read, where they stand to it alike. */
import { readingOf } from '../story/reading.ts'
import type { Story } from '../story/story.ts'
import type { OtherClaim } from '../types.ts'
import type { Answer, PageClaim } from './answer.ts'
import { byDay, bySize, type Dated } from './by-day-and-size.ts'
import { sharedWords } from './quotes/rendering.ts'
import { isSum } from './reasons.ts'

/** An answer with what is shown of it. */
export interface ToldAnswer {
  answer: Answer
  told: OtherClaim
}

/**
 * What is merely near comes last. Who says the very number comes before those whose numbers merely add up to it. Figures stand as on their axis, so that who said it
 * first comes first. Words that hold for no number come as they were published, and the renderings of a quotation that have hardly a
 * word of it behind the others: set beside it they show no difference that could be marked.
 */
export function inOrder(claim: PageClaim, answers: readonly ToldAnswer[], story: Story): OtherClaim[] {
  const placeOf = ({ answer, told }: ToldAnswer): number =>
    told.relation === 'related' ? 2 : Number(isSum(told.reason) || isFar(claim, answer, story))
  return [0, 1, 2].flatMap(place =>
    answers
      .filter(answer => placeOf(answer) === place)
      .map(({ told }) => told)
      .toSorted((a, b) => byDay(dated(a), dated(b)) || bySize(a.figure, b.figure)),
  )
}

/** A figure, and what is told of another day, hold for a day; other words are as old as their article. */
const dated = ({ figure, cause, asOf, published }: OtherClaim): Dated =>
  figure === null && cause !== 'later' ? { asOf: published } : { asOf }

/** With less of the longer one in common, hardly any words of two renderings stand side by side. */
const LEAST_SHARED = 0.4

function isFar(claim: PageClaim, { claim: other, relation }: Answer, story: Story): boolean {
  if (relation.cause !== 'wording') return false
  const [x, y] = [readingOf(claim, story), readingOf(other, story)]
  return sharedWords(x, y) < LEAST_SHARED * Math.max(x.words.length, y.words.length)
}
