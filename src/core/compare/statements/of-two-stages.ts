import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'

/** Whether one matter has come further in one clause than in the other: accused and convicted, demanded and given, to come and put off. */
export function ofTwoStages(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [readingOf(a, story).wording, readingOf(b, story).wording]
  return x.stages.some((isThere, row) => isThere !== y.stages[row] && (isThere ? y : x).isBeyond(row))
}
