/** In what order a reader hears those who answer alike. */
import { expect, test } from 'vitest'
import { claimPlot } from '../../../src/ui/plot/figure-plot.tsx'
import { answersTo, reportOn } from '../helpers/tiny-topic.ts'

const published = (text: string, day: string) => ({ text, published: day })

test('who says the very number speaks before those whose numbers add up to it', () => {
  const report = reportOn('The flood left 1,100 casualties in the valley.', [
    published('In the valley the flood left 100 people killed and 1,000 injured.', '2025-03-10'),
    published('The flood left 1,100 casualties in the valley.', '2025-03-12'),
  ])
  const reasons = answersTo('figure', report).map(({ reason }) => reason)
  expect(reasons).toEqual(['The same figure', expect.stringContaining('Adds up')])
})

test('of figures, who said it first comes first, and on one day the lowest, as on their axis', () => {
  const report = reportOn('The flood killed 40 people in the valley.', [
    published('The flood killed 61 people in the valley.', '2025-03-12'),
    published('The flood killed 58 people in the valley.', '2025-03-12'),
    published('The flood killed 12 people in the valley.', '2025-03-10'),
  ])
  const claim = report.claims.find(({ figure }) => figure !== null) as Parameters<typeof claimPlot>[0]
  const surfaces = claim.others.map(({ figure }) => figure?.surface)
  expect(surfaces).toEqual(['12', '58', '61'])
  const drawn = claimPlot(claim)?.rows.filter(({ isOwn }) => !isOwn)
  expect(drawn?.map(({ figure }) => figure.surface)).toEqual(surfaces)
})

const SAID = '“We will open the upper road to the valley before the snow melts in spring,” mayor Tove Lind said.'

test('renderings of a quotation come as they were published, whatever day they speak of', () => {
  const report = reportOn(SAID, [
    published(
      '“We shall open the upper road to the valley before snow melts in spring,” mayor Tove Lind said.',
      '2025-03-12',
    ),
    published(
      '“We will open the high road to the valley before the snow melts in spring,” mayor Tove Lind said on 1 February.',
      '2025-03-11',
    ),
    published(
      '“We will open the upper road to our valley before the snow melts in spring,” mayor Tove Lind said.',
      '2025-03-10',
    ),
  ])
  const outlets = answersTo('quote', report).map(({ outlet }) => outlet)
  expect(outlets).toEqual(['Cedar Times', 'Birch Post', 'Ash Herald'])
})

test('a rendering with hardly a word of it comes behind those in which a difference can be marked', () => {
  const report = reportOn(SAID, [
    published(
      '“Long ahead of spring, when snow is melting, valley people get an upper road that is open, open for all,” mayor Tove Lind said.',
      '2025-03-10',
    ),
    published(
      '“We will open the high road to the valley before the snow melts in spring,” mayor Tove Lind said.',
      '2025-03-12',
    ),
  ])
  const outlets = answersTo('quote', report).map(({ outlet }) => outlet)
  expect(outlets).toEqual(['Birch Post', 'Ash Herald'])
})
