import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('those who were asked or quoted', [
  ['Residents interviewed for this article say 40 houses have burned.', 'Residents'],
  ['Sailors contacted by phone said 40 boats had sunk.', 'Sailors'],
  ['An official quoted by Norpress said 40 men had died.', 'official'],
])

table('a time between whoever speaks and the verb', [
  ['The WHO last week put the number at 40.', 'WHO'],
  ['A UN report from last year lists 40 people.', 'UN'],
])

table('“the agency” is no institute', [
  [
    'The spy agency said 900 men had come. The Larne Institute said so, too.\n\nThe agency put the dead at 40.',
    'spy agency',
  ],
  [
    'Reuters reported on Monday that 900 men had come. The Larne Institute said so, too.\n\nThe agency said 40 had died.',
    'Reuters',
  ],
])

table('whose claim it is that somebody repeats', [
  ['The army stood by its claim that 40 had died.', 'army'],
  ['The newspaper retracted its report that 40 had died.', 'newspaper'],
])

table('a number named, corrected, or put on Telegram', [
  ['The ministry named a figure of 40.', 'ministry'],
  ['The ministry published a list of 40.'],
  ["The army's figure: 40.", 'army'],
  ['The toll was raised by the ministry to 40.', 'ministry'],
  ['The flag was raised by the ministry at 40 schools.'],
  ['That number has been corrected by the police: 40 people were held.', 'police'],
  ['12.20 Rolf Brandt on Telegram: “We have 40 arrests so far.”', 'Rolf Brandt'],
  ['The NIS briefed lawmakers that 40 men had died.', 'NIS'],
  ['The institute is cautious; it assumes 40.', 'institute'],
])

test('a report that is retracted is denied', () => {
  const claims = findClaims({ text: 'The paper withdrew its report that 40 had died.', published: null })
  expect(claims.find(({ kind }) => kind === 'figure')?.certainty).toBe('denied')
})

test('the time at the head of an entry is no figure', () => {
  const figures = (text: string) =>
    findClaims({ text, published: null }).flatMap(({ figure }) => (figure ? [figure.surface] : []))
  expect(figures('14.20 Police say 40 people were held.')).toEqual(['40'])
  expect(figures('14.20 euros is the price of one.')).toContain('14.20 euros')
})

table('who “he” and “it” may be', [
  [
    'Tom Reck of the Larne Institute counted 64 trucks. US officials saw them, too. “That is 40 men at most,” he said.',
    'Tom Reck of the Larne Institute',
  ],
  [
    'A person with knowledge of the plan spoke of 900. The service itself would not confirm that. It said 40 had come.',
    'service',
  ],
])

table('a document behind an aside, and what a group arrives at', [
  ["The ministry's own figures, released to members on Monday, show 40 faults.", 'ministry'],
  ['As the spokesman specified, 40 boats were destroyed.', 'spokesman'],
  ['The contract specified 40 boats.'],
])
