/** Whether claims of other texts compare both with a claim of the page and with another claim. */
import type { PackClaim } from '../../pack/pack-claim.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Answer } from '../answer.ts'
import { doCompare } from './do-compare.ts'

/** More tell no more, and each has to be compared. */
const MOST_ASKED = 8

/** `least`: so many of them, 1 at least. `met`: what the page's claim compares with by itself. All are figures. */
export function haveThirds(
  met: readonly Answer[],
  other: PackClaim & Comparable,
  least: number,
  story: Story,
): boolean {
  let [asked, found] = [0, 0]
  for (const { claim: third } of met) {
    if (third.article === other.article) continue
    if (doCompare(third, other, story) && ++found === least) return true
    if (++asked === MOST_ASKED) return false
  }
  return false
}
