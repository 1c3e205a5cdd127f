import type { Comparable } from '../story/comparable.ts'
import type { Story } from '../story/story.ts'
import { relateFigures } from './figures/relate-figures.ts'
import { relateQuotes } from './quotes/relate-quotes.ts'
import type { Relation } from './relation.ts'
import { relateStatements } from './statements/relate-statements.ts'

/** How `b` stands to `a`; null when they answer no common Question and are not near one. */
export function relate(a: Comparable, b: Comparable, story: Story): Relation | null {
  if (a.kind !== b.kind) return null
  if (a.kind === 'figure') return relateFigures(a, b, story)
  return a.kind === 'quote' ? relateQuotes(a, b, story) : relateStatements(a, b, story)
}
