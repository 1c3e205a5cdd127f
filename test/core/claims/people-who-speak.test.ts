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

table('“she” for whom the text told of before it spoke of something else', [
  [
    'Ida Maller was content. In place of a ban the text speaks of limits. “Forty states agree,” she thundered.',
    'Ida Maller',
  ],
  ['The minister, Tor Halm, who leads the team, left. The deal is done. “We won over 40 states,” he said.', 'Tor Halm'],
])

table('“she” for whom the sentence before told of, and not for who spoke before that', [
  [
    'All is well, Tor Halm said. The head teacher, Ida Maller, shook her head. “Forty desks are empty,” she said.',
    'Ida Maller',
  ],
  [
    'It is closed, the clerks said. Ida Maller, 12, walked home. “They put 40 of us on each bus,” she told the Gazette.',
    'Ida Maller',
  ],
  [
    'All is well, Tor Halm said. Piet Larch has taken back what he said. There had been 40 boats, he told lawmakers.',
    'Piet Larch',
  ],
])

table('whoever asks or exclaims', [
  ['“We had 40 firms on the list. Who will come now?” asked Ida Maller.', 'Ida Maller'],
  ['“Forty boats and not one crew!” sighed Tor Halm.', 'Tor Halm'],
])

table('words in -s that only look like saying', [
  ['Current pledges would save 40 villages, the Tide Office, a state body, said.', 'Tide Office'],
  ['Border states demand 40 new bridges.'],
  ['The inquiry states that 40 people died.', 'inquiry'],
])

table('counts that somebody keeps', [
  ['Forty countries were against it, by the Green Front’s last count.', 'Green Front'],
  ['They sent 40 tents that year, a review by the secretariat found last month.', 'secretariat'],
  ['Ida Maller spoke next. She reminded the hall that 40 tents had been promised.', 'Ida Maller'],
  ['Police, who first put the march at 40, have changed their mind.', 'Police'],
])

table('another body behind a semicolon', [
  ['The Tide Office expects 20 floods if nothing is done; the Brandt Centre, which does not, stays at 40.'],
  ['The Tide Office expects 20 floods this year; 40 would be a record.', 'Tide Office'],
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

table('whoever a clause behind a comma goes on about, with all of the name', [
  [
    "The figure is near that of Norway's Chiefs of Staff, who said on Monday that 40 had died.",
    "Norway's Chiefs of Staff",
  ],
  ['She met officials in Oslo, who said that 40 had died.', 'officials'],
  ['They mourn the death of Ida Holm, who said that 40 had died.', 'Ida Holm'],
])

table('nobody', [
  ['“He sold 40 boats of ours”: mayor jailed'],
  ['Neither Oslo nor Bergen has confirmed that 40 people died.'],
  ['Neither side has said that 40 people died.'],
  ['The army said neither of the 40 had died.', 'army'],
])

table('a person told of in the sentence itself', [
  ['The army said 30 had died. Ida Holm is in Larne, where she counted 40 graves.', 'Ida Holm'],
  ['The army said 30 had died. Ida Holm called Tom Birch, and he said it was 40.', 'army'],
])
