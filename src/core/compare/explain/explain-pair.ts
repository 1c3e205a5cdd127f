/** Why two claims stand as they do: each step of the comparison with what it measured. */

import { relateAmounts } from '../../figures/units/amounts.ts'
import type { Comparable } from '../../story/comparable.ts'
import type { Story } from '../../story/story.ts'
import type { Figure } from '../../types.ts'
import { LIKELY, mayBeOneNumber } from '../figures/align-by-value.ts'
import { numberLikenessOf } from '../figures/number-likeness.ts'
import { whyNoDifference } from '../figures/why-no-difference.ts'
import { explainQuotes } from '../quotes/relate-quotes.ts'
import { explainStatements } from '../statements/relate-statements.ts'
import type { Step } from './step.ts'

export function explainPair(a: Comparable, b: Comparable, story: Story): Step[] {
  if (a.kind === 'figure') return explainFigures(a, b, story)
  return a.kind === 'quote' ? explainQuotes(a, b, story) : explainStatements(a, b, story)
}

/** What is counted, what happened to it, whose and where: figures meet where none of it is at odds. */
function explainFigures(one: Comparable, other: Comparable, story: Story): Step[] {
  const [a, b] = [one.frame, other.frame]
  if (!a || !b) return []
  const parts: [step: string, a: string, b: string][] = [
    ['the same dimension', a.dimension, b.dimension],
    ['the same thing counted', a.head ?? '', b.head ?? ''],
    ['the same role', a.role ?? '', b.role ?? ''],
    ['the same owner', a.who.join(', '), b.who.join(', ')],
    ['the same place', a.where.join(', '), b.where.join(', ')],
    ['both of the whole, or both of a part', a.part ? 'part' : 'whole', b.part ? 'part' : 'whole'],
  ]
  const steps = parts.map(([step, x, y]) => ({
    step,
    measured: `${x || 'not said'} / ${y || 'not said'}`,
    passed: x === y,
  }))
  if (relateAmounts(one.figure as Figure, other.figure as Figure).kind === 'differs') {
    const doubt = whyNoDifference(one, other, story)
    return [...steps, { step: 'nothing tells of two counts', measured: doubt ?? 'nothing', passed: doubt === null }]
  }
  if (!mayBeOneNumber(one, other)) return steps
  const odds = numberLikenessOf(one, other, story)
  return [
    ...steps,
    { step: 'one number, whatever is said of it', measured: `log-odds ${odds.toFixed(1)}`, passed: odds >= LIKELY },
  ]
}
