/** Whether two claims of a pack compare by themselves; found once, since it is the same for every page. */
import type { PackClaim } from '../../pack/pack-claim.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import { relate } from '../relate.ts'

const known = new WeakMap<PackClaim, WeakMap<PackClaim, boolean>>()

export function doCompare(a: PackClaim & Comparable, b: PackClaim & Comparable, story: Story): boolean {
  const before = known.get(a) ?? new WeakMap<PackClaim, boolean>()
  known.set(a, before)
  const answer = before.get(b)
  if (answer !== undefined) return answer
  const relation = relate(a, b, story)
  const found = relation !== null && relation.relation !== 'related' && !relation.onlyAsBest
  before.set(b, found)
  return found
}
