import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'
import { relationOf, relations, reportOn } from '../helpers/tiny-topic.ts'

/** Who voted how, in a house and in an election. */
const table = tableOf(readFrames)

table('two numbers of one division', [
  ['The budget passed 112-97 late on Thursday.', '112 vote for', '97 vote against'],
  ['The vote was 112-97.', '112 vote for', '97 vote against'],
  ['Of 13 members nine pronounced themselves for it.', '13 member -', 'nine vote for'],
  ['Nine members voted in favour and four against after a long debate.', 'Nine vote for', 'four vote against'],
  ['The bill was approved in a 112-97 vote.', '112 vote for', '97 vote against'],
  ['The bill fell by 201 votes to 188.', '201 vote against', '188 vote for'],
  ['She lost the confidence vote by 188 votes to 201.', '188 vote for', '201 vote against'],
  ['The cabinet survived a no-confidence vote, 145 to 121.', '145 vote against', '121 vote for'],
  ['The cabinet survived a vote of confidence, 145 to 121.', '145 vote for', '121 vote against'],
])

table('each number has its own side', [
  ['The house rejected it, with 201 voting against and 188 in favour.', '201 vote against', '188 vote for'],
  ['The bill was rejected, with 201 votes against and 188 for.', '201 vote against', '188 vote for'],
])

table('what is left is not lost', [['The Centre lost 14 seats, ending up with 73.', '14 seat lost', '73 seat -']])

table('a share of the vote is no division', [
  ['The Greens doubled their share of the vote to 24.3 per cent.', '24.3 per cent vote voted'],
])

describe('whose share it is', () => {
  const owners = (text: string): string[][] =>
    findClaims({ text, published: null }).flatMap(({ figure, frame }) => (figure && frame ? [frame.who] : []))

  test.each<[string, ...string[][]]>([
    ['In Arica the Centre came first on 24.3%, ahead of the Greens on 19.8%.', [], ['Greens']],
    ['The Centre won 82 seats, followed by the Greens with 61.', ['Centre'], ['Greens']],
  ])('%s', (text, ...expected) => {
    expect(owners(text)).toEqual(expected)
  })
})

describe('one party’s share in two texts', () => {
  const final =
    'The Centre Party won 31.4 per cent of the vote. The Homeland Party came second with 28.9 per cent, ahead of the Greens on 8.7 per cent.'
  const partial =
    'Early on, the Centre had 31.4 per cent of the vote. The Homeland Party stood at 28.2 per cent, the Greens at 8.5 per cent.'

  test.each([
    ['31.4 per cent', '31.4 per cent agrees'],
    ['28.9 per cent', '28.2 per cent differs'],
    ['8.7 per cent', '8.5 per cent differs'],
  ])('%s: %s', (surface, expected) => {
    const report = reportOn(`${final} So fared the Homeland Party and the Greens.`, [
      `${partial} So fared the Homeland Party and the Greens.`,
    ])
    expect(relations(report, surface)).toEqual([expected])
  })
})

describe('a margin is no count', () => {
  test.each([
    ['Ode beat Vance by some 400,000 votes.', 'Ode received some 310,000 votes.'],
    ['The bill fell three votes short.', 'The bill got four votes.'],
  ])('%s %s', (page, other) => {
    expect(relationOf('figure', page, other)).not.toMatch(/differs|agrees|fits/)
  })
})

test('whoever has votes was voted for', () => {
  expect(
    relationOf('figure', 'The Greens won 40,212 votes in Arica.', 'In Arica 40,212 people voted for the Greens.'),
  ).toBe('agrees')
})

describe('a party named behind a share has one too', () => {
  const shares = (text: string) =>
    findClaims({ text, published: '2025-03-12' })
      .filter(({ figure }) => figure?.unit === 'percent')
      .map(({ figure, frame }) => [figure?.surface, ...(frame?.who ?? [])].join(' '))

  test.each([
    [
      'The Liberals won 33 per cent, the Union 29 and the Greens 12.',
      ['33 per cent Liberals', '29 Union', '12 Greens'],
    ],
    ['Some 33 per cent voted, and in Orlen 29 were hurt.', ['Some 33 per cent']],
    ['Support is at 33 per cent and Kenya sent 29 buses.', ['33 per cent']],
    [
      'The Liberals won 33 per cent, the Union of Prime Minister Birch 29.8 per cent.',
      ['33 per cent Liberals', '29.8 per cent'],
    ],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected)
  })
})
