/** Who says a number, on sentences of many topics that were labelled before they were read. */
import { describe, expect, test } from 'vitest'
import { findClaims } from '../../src/core/claims/find-claims.ts'
import { whoSaid } from './helpers/who-said.ts'

const FIGURE = /\b(?:40|forty)\b/i

function speakersOf(row: string): string[] {
  const text = row.replaceAll('¶', '\n\n')
  const claim = findClaims({ text, published: '2025-03-12' }).find(({ figure }) => FIGURE.test(figure?.surface ?? ''))
  if (!claim) throw new Error(`no figure in “${text}”`)
  return claim.saidBy
}

describe.each(Object.entries(whoSaid))('%s', (_, rows) => {
  test.each(rows.map(row => row.split(' | ')))('%s', (text = '', ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})
