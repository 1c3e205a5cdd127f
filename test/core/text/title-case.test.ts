import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

/** The first figure of a headline over a text. */
const headline = (title: string, body: string): string => {
  const figure = findClaims({ text: `${title}\n\n${body}`, published: null }).find(claim => claim.figure)?.figure
  return [figure?.surface, figure?.counted ?? '-', figure?.role ?? '-', ...(figure?.scope ?? [])].join(' | ')
}

describe('a headline that writes every word large', () => {
  test.each<[string, string, string]>([
    [
      'Norway Sends 250 Soldiers to Border',
      'Norway has sent soldiers to the border with Velm.',
      '250 | Soldiers | sent | Norway',
    ],
    ['Death Toll From Flood Rises to 41', 'The death toll of the flood has risen.', '41 | Death Toll | killed'],
    ['Ferry Sinks Off Island, Dead Reach 83', 'A ferry sank off an island of Norway.', '83 | Dead | killed'],
    ['Storm Destroys 12,000 Homes in Velm', 'A storm has hit the homes of Velm.', '12,000 | Homes | destroyed | Velm'],
  ])('is read as the text below writes it: %s', (title, body, expected) => {
    expect(headline(title, body)).toBe(expected)
  })

  test('keeps its names', () => {
    const text =
      'Ana Orland Leaves Velm Party After 12 Years\n\nThe party of Ana Orland sits in Velm. Years ago she joined it.'
    const quoteless = findClaims({ text, published: null }).find(claim => claim.figure)
    expect(quoteless?.terms.some(term => term.startsWith('n:') && term.includes('Orland'))).toBe(true)
  })

  test('teaches no name to the text below', () => {
    const text = 'Norway Sends Fresh Soldiers North\n\nSoldiers were sent, 40 in all, and more soldiers follow.'
    expect(findClaims({ text, published: null }).find(claim => claim.figure)?.figure?.scope).toEqual([])
  })
})
