import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'

/** Whether one matter has come further in one clause than in the other: accused and convicted, demanded and given, to come and put off. */
export function ofTwoStages(a: Comparable, b: Comparable, story: Story): boolean {
  const [x, y] = [readingOf(a, story).wording.stages, readingOf(b, story).wording.stages]
  return x.some((here, row) => {
    const there = y[row]
    return there !== undefined && here.isThere !== there.isThere && (here.isThere ? there.isFurther : here.isFurther)
  })
}
