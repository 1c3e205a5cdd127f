import { beforeTime, greatestEnding, orderJoints, throughTime } from '../../language/words.ts'
import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/word.ts'

/** Words before a span in which what it is the record of may stand. */
const REACH = 8

/**
 * What a span of time tells: “for ten years” how long something went on, “the worst in ten years” how far back nothing was like it. As
 * what sets a figure apart; none where its words leave it open, as in “ten years ago”, since when it may have gone on.
 */
export function reachOfTime(words: readonly Word[], first: number, last: number): string[] {
  const [before, behind] = [words[first - 1]?.lower ?? '', words[last + 1]?.lower ?? '']
  if (
    (before === 'in' || before === 'for') &&
    words.slice(Math.max(0, first - REACH), first).some(({ lower }) => greatestEnding.test(lower))
  )
    return ['reach:record']
  return beforeTime.has(before) || throughTime.has(behind) ? ['reach:for'] : anchorOf(words, last)
}

/** “Four days [after the ambush]”: spans that are measured from two things are two. */
function anchorOf(words: readonly Word[], last: number): string[] {
  if (!orderJoints.has(words[last + 1]?.lower ?? '')) return []
  const noun = words.slice(last + 2, last + 2 + FARTHEST_ANCHOR).find(({ tag }) => tag === 'noun' || tag === 'name')
  return noun ? [`from:${stem(noun.lower)}`] : []
}
const FARTHEST_ANCHOR = 5
