import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { asOfDate } from '../../../src/core/claims/time/as-of.ts'

/** A Wednesday. */
const PUBLISHED = '2025-03-12'

describe('the day a text speaks of', () => {
  test.each<[string, string]>([
    // Explicit.
    ['On March 3, 2025, the dam broke.', '2025-03-03'],
    ['On 3 March 2025 the dam broke.', '2025-03-03'],
    ['On the 3rd of March the dam broke.', '2025-03-03'],
    ['On Mar. 3 the dam broke.', '2025-03-03'],
    ['The dam broke on 2024-11-30.', '2024-11-30'],
    ['In June 2023 the dam broke.', '2023-06'],
    ['In 2019 the dam broke.', '2019'],
    // A day without a year is the nearest one, not months ahead.
    ['On December 20 the dam broke.', '2024-12-20'],
    ['On 2 April the dam will open.', '2025-04-02'],
    ['On 2 September the dam will open.', '2025-09-02'],
    ['On 20 September the dam broke.', '2024-09-20'],
    // Relative to publication.
    ['The dam broke today.', '2025-03-12'],
    ['The dam broke yesterday.', '2025-03-11'],
    ['The dam opens tomorrow.', '2025-03-13'],
    ['The dam broke on Monday.', '2025-03-10'],
    ['The dam broke on Wednesday.', '2025-03-12'],
    ['The dam broke on Thursday.', '2025-03-06'],
    ['The dam opens next Monday.', '2025-03-17'],
    ['The dam broke last month.', '2025-02'],
    ['The dam broke last year.', '2024'],
    ['The dam broke last week.', '2025-03-05'],
    ['The dam broke in January.', '2025-01'],
    ['The dam broke last November.', '2024-11'],
    ['In January last year 40 people fled.', '2024-01'],
    ['The dam broke in February of last year.', '2024-02'],
    ['The dam broke last winter.', '2025-02'],
    ['The dam broke in the autumn.', '2024-11'],
    ['On Christmas Day the dam broke.', '2024-12-25'],
    ["On New Year's Eve the dam broke.", '2024-12-31'],
    ['In mid-December 30 people fled.', PUBLISHED],
    // Nothing said: as of publication.
    ['The dam broke.', '2025-03-12'],
  ])('%s', (text, expected) => {
    expect(asOfDate([text], PUBLISHED)).toBe(expected)
  })
})

describe('no date of the claim', () => {
  test.each<[string, string]>([
    ['Monday’s flood killed 40 people.', PUBLISHED],
    ['The dam may break.', PUBLISHED],
    ['The march killed nobody.', PUBLISHED],
    ['They marched 12 times.', PUBLISHED],
    ['The second storm passed.', PUBLISHED],
  ])('%s', (text, expected) => {
    expect(asOfDate([text], PUBLISHED)).toBe(expected)
  })
})

test('nothing is known without a publication date', () => {
  expect(asOfDate(['The dam broke on Monday.'], null)).toBeNull()
  expect(asOfDate(['The dam broke.'], null)).toBeNull()
  expect(asOfDate(['The dam broke.'], 'not a date')).toBeNull()
})

test('an explicit date needs no publication date', () => {
  expect(asOfDate(['The dam broke on March 3, 2025.'], null)).toBe('2025-03-03')
})

test('a date-time counts as its day', () => {
  expect(asOfDate(['The dam broke yesterday.'], '2025-03-12T23:30:00+02:00')).toBe('2025-03-11')
})

describe('a date belongs to its clause', () => {
  test.each<[string, string]>([
    ['On March 3, rescuers said 40 people were killed.', '2025-03-03'],
    ['Rescuers found 40 people on March 3, and schools reopened on Monday.', '2025-03-03'],
  ])('%s', (text, expected) => {
    expect(findClaims({ text, published: PUBLISHED }).find(claim => claim.figure)?.asOf).toBe(expected)
  })
})

/** The dates of all figures. */
const dated = (text: string): (string | null)[] =>
  findClaims({ text, published: PUBLISHED }).flatMap(({ figure, asOf }) => (figure ? [asOf] : []))

describe('a date that only compares is not the date of the count', () => {
  test.each<[string, string[]]>([
    ['Some 41 people are missing, fewer than on Monday.', [PUBLISHED]],
    ['Turnout was 58 per cent, lower than four years ago.', [PUBLISHED, PUBLISHED]],
    ['The fleet took 58 per cent of it, larger than in January.', [PUBLISHED]],
    ['Some 41 people drowned in comparison with 30 in the previous year.', [PUBLISHED, '2024']],
    ['Some 280 barns are dark, down from 1,640 on Monday.', [PUBLISHED, '2025-03-10']],
    ['More than 40 people were killed on Monday.', ['2025-03-10']],
    ['The union said the strike would go on for 58 hours until midnight on Monday.', [PUBLISHED]],
    ['The lawyer told the court that the income of the firm in 2019 had been 58 million euros.', ['2019']],
    ['The minister said that drones which were bought in 2019 hit 58 trucks.', [PUBLISHED]],
    ['Inflation slowed to 3.1 per cent from 3.4 per cent in January.', [PUBLISHED, '2025-01']],
    ['Revenue climbed to $3.4 billion from $2.9 billion a year earlier.', [PUBLISHED, '2024']],
    ['The board proposed 45 cents a share, against 40 cents last year.', [PUBLISHED, '2024']],
    ['CO2 levels hit 424 ppm, up 3 ppm on last year.', [PUBLISHED, PUBLISHED]],
    ['Eight million live there, a million more than 11 years ago.', [PUBLISHED, PUBLISHED, PUBLISHED]],
    ['The works is cutting 2,500 jobs over the next year.', [PUBLISHED]],
    ['Exports fell 7.5 per cent in January from a year earlier.', ['2025-01']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

describe('a month that opens its clause', () => {
  test.each<[string, string[]]>([
    ['February exports dropped 7 per cent.', ['2025-02']],
    ['May exports dropped 7 per cent.', ['2024-05']],
    ['May they find 40 homes.', [PUBLISHED]],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })

  test('is no “may”', () => {
    const [claim] = findClaims({ text: 'May exports dropped 7 per cent.', published: PUBLISHED })
    expect(claim?.certainty).toBe('asserted')
  })
})

describe('a date beside the clause', () => {
  test.each<[string, string[]]>([
    ['In 2019 a plane overran the runway, killing 12 people.', ['2019']],
    ['The worst accident until now was that of the mill in 2009, with 23 dead.', ['2009']],
    ['A plane crashed on Monday, killing 31 people.', ['2025-03-10']],
    ['It is the worst fire since 2008, when six people were killed.', ['2008']],
    // Where nothing else dates a count, the day on which it was told does.
    ['Some 300 people have fled, the agency said on Monday.', ['2025-03-10']],
    ['Some 300 people fled on Saturday, the agency said on Monday.', ['2025-03-08']],
    ['Since March 3, 300 people have fled, the agency said on Monday.', ['2025-03-10']],
    ['The number of people killed in Monday night’s crash has risen to 46.', [PUBLISHED]],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

describe('a sentence that goes on about an event of long ago is of its date', () => {
  test.each<[string, string[]]>([
    ['Many recall the storm of June 2011. It was weaker. Yet it killed 612 people.', ['2011-06']],
    // It has to go on about it.
    ['Many recall the storm of June 2011. Some 40 people have died now.', [PUBLISHED]],
    ['Many recall the storm of June 2011. It has killed 40 people.', [PUBLISHED]],
    // Last week's is still the same event.
    ['The dam broke on March 3. It killed 40 people.', [PUBLISHED]],
    ['Many recall the storm of June 2011.\n\nIt killed 40 people.', [PUBLISHED]],
  ])('%j', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

describe('the first figure', () => {
  const frameOf = (text: string) => findClaims({ text, published: PUBLISHED }).find(({ figure }) => figure)?.frame

  test('of a year is not set apart by the year that it is compared with', () => {
    expect(frameOf('The museum drew 8,900 visitors, 14 per cent more than in 2022.')?.apart).toEqual([])
  })

  test('of months after something is of a moment', () => {
    expect(frameOf('The app had 100 million users two months after its launch.')?.unsure).toBe(true)
  })
})

describe('a day told by the one that was just named', () => {
  test.each<[string, (string | null)[]]>([
    ['Some 8,000 people came on Tuesday, down from 11,000 the day before.', ['2025-03-11', '2025-03-10']],
    ['Some 8,000 people came on Tuesday. Another 600 arrived at Sabel.', ['2025-03-11', '2025-03-11']],
    [
      'Savers took out 3.4 billion crowns on Tuesday, she said, after 2.1 billion the day before.',
      ['2025-03-11', '2025-03-10'],
    ],
    ['The share fell on Monday. It recovered to end the day at 40 crowns.', ['2025-03-10']],
    ['A week earlier 40 people had died.', ['2025-03-05']],
    ['On Monday 40 wells were dry; a week earlier it was 12.', ['2025-03-10', '2025-03-03']],
    // Before something else.
    ['The day before the vote 40 people died.', [PUBLISHED]],
    ['The dam broke on March 3. The flood has killed 40 people.', [PUBLISHED]],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

describe('a month, and a number that is no day of it', () => {
  test.each<[string, (string | null)[]]>([
    ['In February 320,000 people were unemployed.', ['2025-02']],
    ['In February, 3,000 people died.', ['2025-02']],
    ['On February 3, 300 people died.', ['2025-02-03']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

describe('a number that “since” goes back to, and one told again in brackets', () => {
  test.each<[string, (string | null)[]]>([
    ['It is the deadliest fire since 16 people died at a hotel in the capital, Sele, in 2009.', ['2009']],
    ['The group has lost 60 per cent since last Friday, when the share cost 29 crowns.', [PUBLISHED, '2025-03-07']],
    [
      'Customers withdrew 2.1 billion crowns ($300 million) on Monday, the bank said on Tuesday.',
      ['2025-03-10', '2025-03-10'],
    ],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected)
  })
})

test('a day of January is told of in December before it has come', () => {
  expect(asOfDate(['The dam opens on 8 January.'], '2024-12-24')).toBe('2025-01-08')
  expect(asOfDate(['The dam broke on 8 May.'], '2024-12-24')).toBe('2024-05-08')
})

test('a thousand’s comma does not end what a count is compared with', () => {
  const text = 'The year brought 12,000 cars to the port, compared with 14,000 a year ago.'
  expect(findClaims({ text, published: PUBLISHED }).find(({ figure }) => figure)?.asOf).toBe(PUBLISHED)
})

describe('a day that opens a clause of what is to come', () => {
  const dayOf = (text: string) => findClaims({ text, published: PUBLISHED }).find(({ figure }) => figure)?.asOf

  test.each([
    ['On Saturday 30,000 people are expected to march.', '2025-03-15'],
    ['On Saturday some 40 boats will sail.', '2025-03-15'],
    ['On Saturday he said that 40 boats will sail.', '2025-03-08'],
    ['On Saturday some 40 boats sailed.', '2025-03-08'],
    ['Some 40 boats are expected on Saturday.', '2025-03-15'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })
})
