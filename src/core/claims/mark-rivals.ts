/**
 * Where one text gives the same voice two values of one count, it counts two things that the frames do not tell apart:
 * “4,300 have fled on this side and 1,800 on the other”. Neither may then contradict another text.
 */

import type { Frame } from '../figures/frame.ts'
import { relateAmounts } from '../figures/units/amounts.ts'
import type { Figure } from '../types.ts'
import type { FoundClaim } from './found-claim.ts'

type Draft = Pick<FoundClaim, 'figure' | 'frame' | 'saidBy' | 'asOf' | 'ahead'>

export function markRivals(claims: readonly Draft[]): void {
  // Most things are counted once: what counts the same is looked for among those only that are counted again.
  const byHead = new Map<string, Draft[]>()
  for (const claim of claims) {
    const { figure, frame } = claim
    if (
      !figure ||
      !frame ||
      figure.isSpecification ||
      frame.former ||
      frame.unreal ||
      frame.unsure ||
      frame.head === null
    )
      continue
    // “Three more have died, bringing the toll to 21”: the 21 are told by no other number.
    if (frame.delta) continue
    const known = byHead.get(frame.head)
    if (known) known.push(claim)
    else byHead.set(frame.head, [claim])
  }
  for (const ofOneHead of byHead.values()) if (ofOneHead.length > 1) markAlike(ofOneHead)
}

/** Claims that count things of one name. */
function markAlike(claims: readonly Draft[]): void {
  const groups = new Map<string, { figure: Figure; frame: Frame }[]>()
  for (const { figure, frame, saidBy, asOf, ahead } of claims) {
    if (!figure || !frame) continue
    const key = [
      frame.dimension,
      frame.head,
      frame.role,
      frame.delta,
      frame.part,
      frame.per,
      frame.who,
      frame.where,
      frame.modifiers,
      saidBy,
      asOf,
      // What is planned and what is done are two counts anyway.
      ahead,
    ].join('|')
    const group = groups.get(key)
    if (group) group.push({ figure, frame })
    else groups.set(key, [{ figure, frame }])
  }
  for (const group of groups.values()) if (group.length > 1) markGroup(group.slice(0, MOST_TOLD_APART))
}

/** A text that gives one count so many values is a table. */
const MOST_TOLD_APART = 30

function markGroup(group: readonly { figure: Figure; frame: Frame }[]): void {
  for (const one of group)
    for (const other of group)
      if (one !== other && relateAmounts(one.figure, other.figure).kind === 'differs') one.frame.unsure = true
}
