import { describe, expect, test } from 'vitest'
import { MOST_RUNNING, type Printed, readRunningCounts } from '../../../src/core/story/running-counts.ts'
import { type Other, packOf, relations, reportOn } from '../helpers/tiny-topic.ts'

const on = (day: number, text: string) => ({ published: `2025-03-${day}`, text })

/** Every text but the first tells of other dead as well. */
const hotel: Other[] = [
  on(12, 'Four killed in hotel fire\n\nFour people were killed in a fire at the Marten hotel on Wednesday.'),
  on(
    13,
    'Nine dead after hotel fire\n\nThe fire killed nine people.\n\nPolice came.\n\nA storm in Orlen killed 40 people.',
  ),
  on(14, 'Hotel: 15 dead\n\nFifteen people have died.\n\nPolice came.\n\nA gas blast in the port killed 31 people.'),
  on(16, 'Toll of hotel fire rises\n\nThe fire has killed 19 people.\n\nPolice came.\n\nA storm killed 60 people.'),
]

describe('the one count that a story keeps up', () => {
  test('is found among the numbers that its articles give of that fate', () => {
    const [running, ...more] = packOf(hotel).story.running
    expect(more).toEqual([])
    expect(running).toMatchObject({ role: 'killed', thing: 'person' })
    expect(running?.numbers.map(({ article, min }) => [article, min])).toEqual([
      [0, 4],
      [1, 9],
      [2, 15],
      [3, 19],
    ])
  })

  test('takes cases that are only recorded for people who fell ill', () => {
    const fever = [
      on(12, 'Fever spreads\n\nThe fever has infected 400 people.'),
      on(13, 'Fever: 520 cases\n\nThe ministry reported 520 cases.'),
      on(14, 'More fall ill\n\nSome 610 cases have been recorded.'),
    ]
    expect(packOf(fever).story.running.map(({ numbers }) => numbers.map(({ min }) => min))).toEqual([[400, 520, 610]])
    const court = fever.map(({ published, text }) => ({
      published,
      text: text.replace(/has infected|reported|have been recorded/, 'lost').replace('people', 'cases'),
    }))
    expect(packOf(court).story.running).toEqual([])
  })

  test('has no rival in the children among its dead', () => {
    const bus = [
      on(12, 'Bus crash kills nine\n\nNine people died. Four children died on the spot.'),
      on(13, 'Five pupils among the dead\n\nFive pupils died. Eleven people were killed.'),
      on(14, 'Toll of crash is 12\n\nTwelve people died. Six children were killed.'),
    ]
    expect(packOf(bus).story.running.map(({ numbers }) => numbers.map(({ min }) => min))).toEqual([[9, 11, 12]])
    const others = bus.map(({ published, text }) => ({
      published,
      text: text.replace(/(?:children|pupils) (died|were)/, 'people $1'),
    }))
    expect(packOf(others).story.running).toEqual([])
  })

  test('is met by the page’s number of it, and only by that', () => {
    const text = 'Hotel fire: 17 dead\n\nSeventeen people have died.\n\nPolice came.\n\nA bus crash killed 12 people.'
    const report = reportOn(on(15, text), hotel)
    expect(relations(report, 'Seventeen').filter(line => line.endsWith('differs'))).toEqual([
      'Four differs',
      'Nine differs',
      '15 differs',
      '19 differs',
    ])
    expect(relations(report, '12').filter(line => line.endsWith('differs'))).toEqual([])
  })

  test.each([
    ['trapped and missing', 'Thirty divers trapped in cave', 'Twenty-two divers are missing.', 'Twelve are missing.'],
    ['men', 'Thirty missing after landslide', 'Twenty-two men are still missing.', 'Twelve men are missing.'],
    ['buried', 'Thirty people buried under snow', 'Twenty-two people are missing.', 'Twelve people are trapped.'],
  ])('becomes less where it is of those who are found: %s', (_, first, second, third) => {
    const { running } = packOf([
      on(12, `${first}\n\n${first}.`),
      on(13, `Search goes on\n\n${second}`),
      on(14, `Some are found\n\n${third}`),
    ]).story
    expect(running.map(({ role, numbers }) => [role, numbers.map(({ min }) => min)])).toEqual([
      ['missing', [30, 22, 12]],
    ])
  })

  test('is none where the numbers do not rise as a toll does', () => {
    const war = [
      on(12, 'Shelling kills two\n\nShelling killed two people in Arven on Wednesday.'),
      on(13, 'Ambush kills nine\n\nAn ambush killed nine people in Besk.'),
      on(14, 'Strike kills 90\n\nA strike killed 90 people in Corl.'),
      on(16, 'War has killed 2,400\n\nThe war has killed 2,400 people.'),
    ]
    expect(packOf(war).story.running).toEqual([])
  })

  test('shrinks where it counts those who are looked for', () => {
    const missing = [
      on(12, 'Slide buries village\n\nSome 90 people are missing.'),
      on(13, 'Village buried\n\nSixty people are missing.'),
      on(14, 'Search goes on\n\nForty people are missing.'),
    ]
    expect(packOf(missing).story.running.map(({ role, numbers }) => [role, numbers.length])).toEqual([['missing', 3]])
  })
})

test('no more counts are kept up than a pack may tell of', () => {
  const claims = Array.from({ length: (MOST_RUNNING + 1) * 3 }, (_, i) => ({
    article: i % 3,
    lead: true,
    published: `2025-03-1${i % 3}`,
    asOf: null,
    origins: [],
    terms: [],
    figure: { min: 10, max: 10, bound: 'exact' },
    frame: {
      role: 'destroyed',
      dimension: 'count',
      head: `thing-${Math.floor(i / 3)}`,
      who: [],
      where: [],
      apart: [],
      per: null,
    },
  }))
  expect(readRunningCounts(claims as unknown as Printed[])).toHaveLength(MOST_RUNNING)
})
