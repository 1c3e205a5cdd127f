/** Whose a count is, told where the text gives the same number again. */

import { familyOfRole, isCountedBySide } from '../meaning/roles.ts'
import type { FoundFigure } from './described-figure.ts'

/**
 * “Nine soldiers killed” heads a text that tells of nine Kestrian soldiers killed, and of other dead on the other side. Where a text
 * names one owner only, whose the others are needs no telling.
 */
export function shareOwners(found: readonly FoundFigure[]): void {
  const sides = new Map<string, Set<string>>()
  const owners = new Map<string, string[] | null>()
  for (const one of found) {
    const key = keyOf(one)
    const { role, who } = one.frame
    if (key === null || who.length === 0) continue
    const family = familyOfRole(role ?? '') ?? ''
    sides.set(family, (sides.get(family) ?? new Set()).add(who.join()))
    const known = owners.get(key)
    owners.set(key, known === undefined || known?.join() === who.join() ? who : null)
  }
  for (const one of found) {
    const { frame, figure } = one
    if (frame.who.length > 0 || (sides.get(familyOfRole(frame.role ?? '') ?? '')?.size ?? 0) < 2) continue
    const who = owners.get(keyOf(one) ?? '')
    if (!who) continue
    frame.who = [...who]
    figure.scope = [...new Set([...who, ...figure.scope])]
  }
}

const keyOf = ({ figure, frame }: FoundFigure): string | null =>
  frame.part || !isCountedBySide(frame.role) ? null : `${frame.dimension} ${frame.role} ${figure.min} ${figure.max}`
