import type { Comparable, Relation, TermWeight } from './comparable.ts'
import { relateFigures } from './relate-figures.ts'
import { relateQuotes, relateStatements } from './relate-texts.ts'

/** How `b` stands to `a`; null when they answer no common Question and are not near one. */
export function relate(a: Comparable, b: Comparable, weight: TermWeight): Relation | null {
  if (a.kind !== b.kind) return null
  if (a.kind === 'figure') return relateFigures(a, b, weight)
  return a.kind === 'quote' ? relateQuotes(a, b, weight) : relateStatements(a, b, weight)
}
