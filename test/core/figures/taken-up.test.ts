import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import type { FoundClaim } from '../../../src/core/claims/found-claim.ts'
import { readFrames } from '../helpers/read-frames.ts'

/** The first figure of a text and its last, which stands without its noun or what became of it. */
function ends(text: string): [FoundClaim, FoundClaim] {
  const figures = findClaims({ text, published: '2025-03-12' }).filter(({ figure }) => figure !== null)
  return [figures[0] as FoundClaim, figures.at(-1) as FoundClaim]
}

describe('a value that somebody gives by pointing back is of what was last told in its unit', () => {
  test.each([
    'The deficit will be 3.1 per cent next year, the ministry says. The central bank puts it at 3.4 per cent.',
    'Inflation was 5.4 per cent in March. In April it was 4.9 per cent.',
    'The world is heading for 2.7C of warming, a study says. The Tide Office arrives at 2.4C.',
    'The ministry speaks of savings of 280 million euros. The audit office arrives at 190 million euros.',
  ])('%s', text => {
    const [told, taken] = ends(text)
    expect(told.frame?.head).not.toBeNull()
    expect(taken.frame).toMatchObject({ head: told.frame?.head, role: told.frame?.role, unsure: false })
  })
})

describe('it is not, where something else is named, or it is far from the other', () => {
  test.each([
    'The ministry forecasts growth of 2.1 per cent. For inflation it forecasts 4 per cent.',
    'Shares fell by 4 per cent. Unemployment is high, and the minister speaks of 9 per cent.',
    'The bank lost 18 per cent of its deposits. Its chief spoke of 5 per cent of the loans.',
    'The deficit was 3.1 per cent. The minister spoke of 40 per cent of voters.',
    'Damage of 30 million crowns was done. The company earns 400 million a year.',
    'Growth was 2.1 per cent. The survey found 60 per cent.',
    'The damage is put at 640 million crowns. Donors have pledged 350 million crowns.',
    'The price of bread rose by 30 per cent. The union wants 9 per cent.',
    'Turnout was 62 per cent. Yes had 54 per cent.',
  ])('%s', text => {
    const [told, taken] = ends(text)
    expect(told.frame?.head).not.toBeNull()
    expect(taken.frame?.head).not.toBe(told.frame?.head)
  })
})

test('a bare million is of people where about as many were counted, though money was told of', () => {
  const text =
    'The appeal is for 62 million dollars. Some 1.9 million people have fled. The agency speaks of 2.4 million.'
  expect(readFrames(text).at(-1)).toBe('2.4 million person displaced')
})

describe('a number that takes up its noun from another sentence is told with its words', () => {
  test.each([['At least 18 miners were killed in the pit. The union speaks of 31.', ['miner', 'r:killed']]])(
    '%s',
    (text, terms) => {
      expect(ends(text)[1].terms).toEqual(expect.arrayContaining(terms))
    },
  )

  test('but not where it may be of something else', () => {
    const [, unsure] = ends('Eight boys got out. Six drowned.')
    expect(unsure.frame?.unsure).toBe(true)
    expect(unsure.terms).not.toContain('boy')
  })
})

describe('whom “the number of” counts', () => {
  test.each([
    ['The bureau puts the number of soldiers killed so far at 120.', '120 soldier killed'],
    ['It gave the number of injured as 156.', '156 person wounded'],
    ['A spokesman set the number of homes that it damaged on the islands at 1,300.', '1,300 house -'],
    ['The agency puts the number of cattle that have died since May at 90,000.', '90,000 cattl killed'],
  ])('%s', (text, frame) => {
    expect(readFrames(text)).toEqual([frame])
  })
})

describe('a number that somebody keeps', () => {
  test.each([
    ['The bureau counted 210 dead. The union has not moved from its 120.', '120 person killed'],
    [
      'Some 2,400 volunteers have arrived and 260 have fallen. The bureau corrected its estimate upwards on Monday, to 2,300.',
      '2,300 volunteer entered',
    ],
    ['On the dead two bureaus are far apart. The army has not moved from its 120.', '120 person killed'],
    [
      'The army speaks of 3 dead. Doctors for Truth, a group which has read 2,300 pages of records, says there were 11.',
      '11 person killed',
    ],
    ['On the missing nothing is certain. The ministry says 40.', '40 person missing'],
    [
      'Some 1,900 volunteers have arrived. The bureau started the week with 1,500 and was at 2,100 by Friday.',
      '2,100 volunteer entered',
    ],
  ])('%s', (text, frame) => {
    expect(readFrames(text).at(-1)).toBe(frame)
  })

  test('is not of those who keep it', () => {
    const [, kept] = ends('Ostrana counted 210 dead. Kestria has not moved from its 120.')
    expect(kept.frame?.who).toEqual([])
  })
})

describe('who is told as others beside the dead', () => {
  test.each([
    ['The fire killed nine people and left 31 others unaccounted for.', false],
    ['A bomb killed five soldiers and wounded another 12.', false],
    ['A bomb wounded five soldiers and killed another 12.', true],
    ['Another 12 soldiers were wounded.', true],
  ])('%s', (text, unsure) => {
    expect(findClaims({ text, published: '2025-03-12' }).findLast(({ figure }) => figure)?.frame?.unsure).toBe(unsure)
  })
})

describe('a count that somebody gives by “it” or “them” is of what was last counted', () => {
  test.each([
    'The toll stands at seven. The union puts it at 12.',
    'Some 300 villagers have fled. The council puts them at 400.',
    'The toll stands at seven. The union gives it as 12.',
    'The crowd numbered 3,000. The organisers estimate it at 4,000.',
  ])('%s', text => {
    const [told, taken] = ends(text)
    expect(told.frame?.head).not.toBeNull()
    expect(taken.frame).toMatchObject({ head: told.frame?.head, role: told.frame?.role, unsure: false })
  })
})

test('the figure that another body puts lower is the one just given, whosever they are', () => {
  const [, last] = ends(
    'Some 900 Chilean soldiers were killed, Oslo said.\n\n“We know,” it wrote.\n\nKenya put the figure at 400.',
  )
  expect(last.frame).toMatchObject({ head: 'soldier', role: 'killed', who: ['Chile'] })
})
