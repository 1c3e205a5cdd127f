/** Who says a number, and the statement that holds it, on sentences of many topics that were labelled before they were read. */
import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import type { FoundClaim } from '../../../src/core/claims/found-claim.ts'
import { whoSaid } from '../helpers/who-said.ts'
import { whoSaidLater } from '../helpers/who-said-later.ts'

const FIGURE = /\b(?:40|forty)\b/i

/** The figure, and the statements that hold it. */
function claimsOf(row: string): FoundClaim[] {
  const text = row.replaceAll('¶', '\n\n')
  const claims = findClaims({ text, published: '2025-03-12' })
  const figure = claims.find(claim => FIGURE.test(claim.figure?.surface ?? ''))
  if (!figure?.figure) throw new Error(`no figure in “${text}”`)
  const { start, end } = figure.figure
  return [figure, ...claims.filter(one => one.kind === 'statement' && one.start <= start && one.end >= end)]
}

/** Statements left to nobody: they tell of more than what is said, or a verb of its own stands between the speaker and the saying. */
const NOBODYS = [
  'disputes the union',
  'not verify the figure',
  'was blunt',
  'exaggerated:',
  'disagreed:',
  'It was the UN',
  'by the mayor and',
  'as 40 by',
  'by the army as',
]

describe.each(Object.entries({ ...whoSaid, ...whoSaidLater }))('%s', (_, rows) => {
  test.each(rows.map(row => row.split(' | ')))('%s', (text = '', ...speakers) => {
    const [figure, ...statements] = claimsOf(text)
    expect(figure?.saidBy).toEqual(speakers)
    if (NOBODYS.some(part => text.includes(part))) expect(statements.map(({ saidBy }) => saidBy)).toEqual([[]])
    else for (const { saidBy } of statements) expect(saidBy).toEqual(speakers)
  })
})
