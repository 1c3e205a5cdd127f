import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('whoever puts a count at a number, and is a person', [
  ['A hotel employee put the number at 40.', 'hotel employee'],
  ['A nurse put the number of wounded at 40.', 'nurse'],
  ['Some survivors put the toll at 40.', 'survivors'],
  ['The storm put the number of homeless at 40.'],
  ['The rain put the river at 40 feet.'],
])

table('people called like a month', [
  ['Jan Maller said 40 boats were lost.', 'Jan Maller'],
  ['“The roof held for 40 years,” said June Carr, who runs the museum.', 'June Carr'],
  ['Forty names were on the list, said August Brandt.', 'August Brandt'],
  ['In June Norway said that 40 people were killed.', 'Norway'],
  ['On 8 April Norway said that 40 people were killed.', 'Norway'],
])

table('“it” for the firm that was told of, and not for who spoke before', [
  ['Ida Maller said all was well. Orlen Rail has closed the line. There had been 40 trains, it said.', 'Orlen Rail'],
  ['The ferry is safe, Tor Halm said. Larne Steel corrected its count. There were 40 leaks, it said.', 'Larne Steel'],
  ['Nothing was lost, Ada Birchwood said. Besk Water withdrew its list. Forty wells leak, it said.', 'Besk Water'],
])

describe('who speaks, with office and name, is no part of what is told', () => {
  test.each([
    ['They lived on water, the head of the rescue service, Ida Maller, said.', 'rescu'],
    ['They lived on water, the chief of the harbour, Tor Halm, said on Monday.', 'harbour'],
    ['They lived on water, the mayor of the island, June Carr, told reporters.', 'island'],
  ])('%j', (text, office) => {
    const terms = findClaims({ text, published: '2025-03-12' }).flatMap(claim => claim.terms)
    expect(terms).toContain('water')
    expect(terms.filter(term => term.includes(office) || term === 'd:jan')).toEqual([])
  })
})
