/** The same telling number twice in one text counts the same thing: each mention lends the other what it leaves out. */
import type { FoundFigure } from './described-figure.ts'
import { isTelling } from './is-telling.ts'

export function shareByValue(found: readonly FoundFigure[]): void {
  const groups = new Map<string, FoundFigure[]>()
  for (const one of found) {
    const { figure, frame } = one
    if (!isTelling(figure) || figure.isSpecification) continue
    const key = `${frame.dimension} ${figure.min} ${figure.max}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  for (const group of groups.values())
    if (group.length > 1) {
      const lenders = group.slice(0, MOST_LENDERS)
      for (const one of group) borrow(one, lenders)
    }
}

/** No article gives a number as often; a text that does must not make each of its numbers ask all others. */
const MOST_LENDERS = 50

function borrow(one: FoundFigure, group: readonly FoundFigure[]): void {
  const { frame, figure } = one
  for (const { frame: other, figure: lender } of group) {
    if (frame.head !== null && other.head !== null && frame.head !== other.head) continue
    if (frame.delta !== other.delta || frame.per !== other.per) continue
    if (frame.head === null) {
      frame.head = other.head
      frame.attribute = other.attribute
      figure.counted ??= lender.counted
    }
    if (frame.role === null && frame.head === other.head) {
      frame.role = other.role
      figure.role = other.role
    }
  }
}
