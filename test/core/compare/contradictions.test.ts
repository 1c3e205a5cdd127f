/**
 * A wrong “differs” costs a reader's trust. Of the first table no pair contradicts each other, however alike its words: who says so
 * must have the same deed of the same actor denied and told, and nothing that leaves room for both.
 */
import { describe, expect, test } from 'vitest'
import { bothTrue, oneNotSo } from '../helpers/near-denials.ts'
import { type Other, reportOn } from '../helpers/tiny-topic.ts'

const STORY = [
  'The mayor of Aldport opened a new ferry terminal in June.',
  'Teachers asked for smaller classes and longer breaks.',
  'The museum bought a portrait from a private collector.',
  'The bakery on the square closed after forty years.',
  'A storm tore the roof off the school in Lindholm.',
]

const rows = (table: readonly string[]): [string, string][] => table.map(row => row.split(' | ') as [string, string])

/** How the statements of the page stand to those of the other. */
function relationsOf(page: Other, other: string): string[] {
  const { claims } = reportOn(page, [[other, ...STORY].join('\n\n')])
  const told = claims.filter(({ kind }) => kind !== 'figure').flatMap(({ others }) => others)
  return told.map(({ relation, cause }) => (cause ? `${relation} ${cause}` : relation))
}

describe('both may be true', () => {
  test.each(rows(bothTrue))('%s — %s', (one, other) => {
    expect(relationsOf(one, other).filter(relation => relation.startsWith('differs'))).toEqual([])
    expect(relationsOf(other, one).filter(relation => relation.startsWith('differs'))).toEqual([])
  })
})

describe('one of the two is not so', () => {
  test.each(rows(oneNotSo))('%s — %s', (one, other) => {
    expect(relationsOf(one, other)).toContain('differs value')
    expect(relationsOf(other, one)).toContain('differs value')
  })
})

describe('asked, doubted, left undone or so on a condition is not told', () => {
  test.each<[string, string]>([
    ['Parents doubt that the vaccine is safe for children.', 'The vaccine is safe for children, the regulator said.'],
    ['Did the factory in Lindholm dump acid into the river?', 'The factory in Lindholm dumped acid into the river.'],
    ['The fishermen would accept the new quota if the fuel tax fell.', 'The fishermen accept the new quota.'],
    ['The governor has yet to sign the bill on water rights.', 'The governor signed the bill on water rights.'],
    ['The governor declined to sign the bill on water rights.', 'The governor signed the bill on water rights.'],
    ['Experts do not believe that the glacier caused the flood.', 'The glacier caused the flood.'],
  ])('%s — %s', (one, other) => {
    expect(relationsOf(one, other)).toEqual(['related'])
  })
})

test('what was planned and is done on a later day is no difference', () => {
  const planned = { text: 'The ministry is to close the mountain pass to heavy traffic.', published: '2025-03-03' }
  expect(relationsOf(planned, 'The ministry closed the mountain pass to heavy traffic.')).toEqual(['agrees'])
})

test('what is near and no more does not read like a contradiction', () => {
  const reasonsOf = (page: string, other: string) =>
    reportOn(page, [[other, ...STORY].join('\n\n')]).claims.flatMap(({ others }) => others.map(({ reason }) => reason))
  const signed = 'The governor signed the bill on water rights.'
  expect(reasonsOf('The governor has yet to sign the bill on water rights.', signed)).toEqual([
    'Both may be true, though one is a denial',
  ])
  expect(
    reasonsOf('The fishermen would accept the new quota if the fuel tax fell.', 'The fishermen accept the new quota.'),
  ).toEqual(['Both may be true; in only one of the two has it come that far'])
})
