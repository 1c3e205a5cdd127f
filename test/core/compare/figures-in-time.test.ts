import { describe, expect, test } from 'vitest'
import { packOf, relationOf, relations, reportOn } from '../helpers/tiny-topic.ts'

const on = (published: string, text: string) => ({ text, published })

describe('what stands at one value at a time', () => {
  const rate = 'The crown fell and traded at 24.90 to the euro.'

  test('a rate of exchange moves from day to day', () => {
    expect(relationOf('figure', rate, on('2025-03-14', 'The crown closed at 24.71 to the euro.'))).toBe('differs later')
  })

  test('that of another currency is far off', () => {
    expect(relationOf('figure', rate, 'The crown closed at 11.20 to the euro.')).not.toContain('differs')
  })

  test('the price of a share moves from day to day, and that of another firm is another', () => {
    const price = 'Shares of Orlen Bank fell to 31.60 euros after its chief had spoken.'
    const later = (text: string) => relationOf('figure', price, on('2025-03-14', text))
    expect(later('The stock closed at 40.20 euros in Oslo, and traders went home.')).toBe('differs later')
    expect(later('Shares of Velm Rail closed at 40.20 euros, and traders went home.')).not.toContain('differs')
  })

  test('a month has one inflation, however the sentence goes on', () => {
    const first = 'Inflation in the republic rose to 6.8 per cent in February, the highest for years.'
    expect(
      relationOf('figure', first, 'In February inflation stood at 6.6 per cent, more than twice the target.'),
    ).toBe('differs value')
    expect(relationOf('figure', first, 'In January inflation stood at 6.1 per cent, twice the target.')).not.toContain(
      'differs',
    )
  })
})

describe('a toll that a story counts once', () => {
  const told = [
    on('2025-03-10', 'The train crash killed 11 people and injured 74.'),
    on('2025-03-11', 'The train crash killed 13 people and injured 74.'),
    on('2025-03-12', 'The train crash killed 14 people and injured 76.'),
  ]

  test('is told again by the report of half a year later', () => {
    const report = reportOn(on('2025-09-20', 'The train crash killed 15 people.'), told)
    expect(relations(report, '15')).toContain('14 differs')
  })

  test('by a number, and not by the “dozens” above it', () => {
    const first = on(
      '2025-03-09',
      'Dozens were killed in the train crash.\n\nThe train crash at a station killed 10 people.',
    )
    const [toll] = packOf([first, ...told]).story.running
    expect(toll?.numbers.map(({ min }) => min)).toEqual([11, 13, 14])
  })

  test('but not years later', () => {
    const report = reportOn(on('2027-09-20', 'The train crash killed 15 people.'), told)
    expect(relations(report, '15').join()).not.toContain('differs')
  })
})

describe('those who are still in hospital', () => {
  const first = 'The bus crash injured 96 people. Fifty-one are still in hospital.'

  test('become fewer', () => {
    const later = on('2025-03-14', 'The bus crash injured 98 people. Thirty-three are still in hospital.')
    expect(relations(reportOn(first, [later]), 'Fifty-one')).toContain('Thirty-three differs')
  })

  test('and are not those who were taken there', () => {
    const later = on('2025-03-14', 'In the bus crash 33 people were taken to hospital.')
    expect(relations(reportOn(first, [later]), 'Fifty-one').join()).not.toContain('differs')
  })
})

test('the same telling noun is near, where no role tells its counts apart', () => {
  const beds = 'At the harbour 240 beds are taken. In the north the army brought 60 beds.'
  expect(relationOf('figure', beds, 'The ministry set aside 300 hospital beds.')).toBe('related')
  expect(relationOf('figure', beds, 'The ministry set aside 3,000 hospital beds.')).toBe('none')
})

test('megawatts are compared with gigawatts', () => {
  expect(
    relationOf(
      'figure',
      'The attack took out 2.9 gigawatts of capacity.',
      'The attack took out 2,900 megawatts of capacity.',
    ),
  ).toBe('agrees')
})

test('what both texts count in one place is one count, whatever either says became of it', () => {
  const sent = 'The army has sent 3,000 soldiers to Arica.'
  expect(relationOf('figure', sent, 'There are 3,500 soldiers in Arica.')).toContain('differs')
  expect(relationOf('figure', sent, 'There are 3,500 soldiers in Tacna.')).not.toContain('differs')
})

test('names on a list may be anybody’s', () => {
  expect(relationOf('figure', 'The list had 19 names on it.', 'A duty roster has 33 names on it.')).not.toContain(
    'differs',
  )
})

describe('a number that the page gives beside its own', () => {
  const other = on('2025-07-23', 'The wildfire at Sorrel Creek has burned 4,200 hectares of forest.')

  test('of an earlier day is what the other reported then', () => {
    const page = on(
      '2025-07-25',
      'The wildfire at Sorrel Creek has burned 10,100 hectares of forest. On July 23 it had burned 4,200 hectares of forest.',
    )
    expect(relations(reportOn(page, [other]), '10,100 hectares')).toContain('4,200 hectares differs')
  })

  test('of the same day is of something else', () => {
    const page = on(
      '2025-07-25',
      'The wildfire at Sorrel Creek has burned 10,100 hectares of forest. The wildfire at Aldport has burned 4,200 hectares of forest.',
    )
    expect(relations(reportOn(page, [other]), '10,100 hectares').join()).not.toContain('differs')
  })
})

test('who tells what a count was before is told it as an earlier report, and contradicts nobody', () => {
  const risen = on('2025-03-14', 'Some 1,200 firefighters are at work in the valley, up from 900 on Thursday.')
  const before = (day: string) => on(day, 'About 900 firefighters are at work in the valley.')
  const answers = (day: string) => relations(reportOn(risen, [before(day)]), 'Some 1,200')
  expect(answers('2025-03-13')).toEqual(['About 900 differs'])
  expect(answers('2025-03-14').join()).not.toContain('differs')
})
