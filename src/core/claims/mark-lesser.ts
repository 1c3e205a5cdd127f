/**
 * “Two more have died, bringing the number of victims to 14”: of the numbers that one voice gives of one fate the greatest is the
 * toll, and the others count some of those. They say nothing against the tolls of other texts. Nor do instalments: “six on Thursday
 * and three on Saturday”.
 */
import { COUNT, OF_DAY } from '../figures/frame.ts'
import { relateValues } from '../figures/values.ts'
import { mayBeAmong } from '../meaning/concepts.ts'
import { isCountedUp } from '../meaning/roles.ts'
import { meet } from '../names/meet.ts'
import type { FoundClaim } from './found-claim.ts'
import { earlierFirst } from './time/earlier-first.ts'

/** No article gives so many numbers of one fate: to set each beside all others would take too long. */
const MOST_OF_ONE_FATE = 300

export function markLesser(figures: readonly FoundClaim[]): void {
  const byRole = new Map<string, FoundClaim[]>()
  for (const claim of figures) {
    const { frame } = claim
    if (frame?.role == null || frame.dimension !== COUNT || !isCountedUp(frame.role)) continue
    if (frame.part || frame.former || frame.delta || frame.unreal) continue
    const known = byRole.get(frame.role)
    if (known) known.push(claim)
    else byRole.set(frame.role, [claim])
  }
  for (const group of byRole.values())
    for (const claim of group.length > MOST_OF_ONE_FATE ? [] : group)
      if (claim.frame) claim.frame.lesser = group.some(other => isGreater(other, claim) || areInstalments(other, claim))
}

function isGreater(other: FoundClaim, claim: FoundClaim): boolean {
  const [x, y] = [claim.frame, other.frame]
  if (!x || !y || !claim.figure || !other.figure) return false
  const [small, great] = [claim.figure, other.figure].map(({ min, max }) => max ?? min ?? 0) as [number, number]
  return (
    great > small &&
    mayBeAmong(x.head, y.head) &&
    // “11 of its soldiers” are none of “40 enemy soldiers”.
    y.modifiers.every(word => x.modifiers.includes(word)) &&
    // Those freed are none of those to be freed.
    claim.ahead === other.ahead &&
    claim.asOf === other.asOf &&
    relateValues(claim.figure, other.figure).kind === 'differs' &&
    (x.who.length === 0 || y.who.length === 0 || x.who.join() === y.who.join()) &&
    (claim.origins.length === 0 || other.origins.length === 0 || meet(claim.origins, other.origins))
  )
}

/**
 * In one sentence a count that goes on does not become smaller by the day. “Eleven died at the scene; a woman died on Sunday, bringing
 * the toll to 12”: the toll is of no day.
 */
function areInstalments(a: FoundClaim, b: FoundClaim): boolean {
  const told = a.sentenceStart === b.sentenceStart ? earlierFirst(a, b) : null
  return (
    told?.[0].frame?.apart.some(mark => mark.startsWith(OF_DAY)) === true &&
    (told[1].figure?.max ?? Number.POSITIVE_INFINITY) < (told[0].figure?.min ?? 0)
  )
}
