import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/core/types.ts'
import { type Other, reportOn } from '../helpers/tiny-topic.ts'

const missing = (page: string, others: readonly Other[]): string[] => {
  const { missing, questions }: Report = reportOn(page, others)
  return missing.map(({ question }) => questions.find(({ id }) => id === question)?.text ?? '')
}

describe('what a page tells after all is not missing', () => {
  test('the same number, whatever is said to be counted', () => {
    expect(
      missing('The relief fund has 1,240 tents.', ['Trucks brought 1,240 canvas shelters to the valley camp.']).join(),
    ).not.toMatch(/1,240|shelters/i)
  })

  test('but a round number of another thing is', () => {
    expect(missing('Rain fell for 40 hours.', ['The flood killed 40 people in Marrow.'])).toEqual([
      'People killed in Marrow',
    ])
  })

  test('half of what a sentence says, in two sentences side by side', () => {
    const others = [
      'Rain fell all night. The governor blamed the dam operator for the late warning to the valley.',
      'The governor of the region blamed the dam operator for a late warning. Schools stay shut.',
    ]
    expect(missing('The flood killed 40 people.', others)).toHaveLength(1)
    expect(missing('The governor is angry. She blamed whoever runs the dam for a late warning.', others)).toEqual([])
  })
})

test('a sentence whose number the page answers is not missing for its other words', () => {
  const others = [
    'The flood killed 40 people. Divers say the flood killed 40 people who slept on the lower deck.',
    'Those who slept on the lower deck were found by divers: the flood killed 40 people. It rained again.',
  ]
  expect(missing('The flood killed 42 people.', others)).toEqual([])
})

test('nor is one missing less because its number leaves room for that of the page', () => {
  const others = [
    'Divers with lamps found bodies of more than 40 pilgrims killed on the lower deck of the river ferry near the mill. It rained.',
    'On the lower deck of the river ferry near the mill divers with lamps found bodies of more than 40 pilgrims killed. It snowed.',
  ]
  expect(missing('The storm killed 42 pilgrims.', others)).not.toEqual([])
})

describe('order', () => {
  test('a sum nearly as great as one of the page comes after those that are far off', () => {
    const others = [
      'The mill spent 13 million crowns. The port lost 700 million crowns.',
      'The mill spent 13 million crowns. The port lost 700 million crowns.',
    ]
    const sums = (page: string) => reportOn(page, others).missing.map(({ answers: [first] }) => first?.figure?.surface)
    expect(sums('The storm did harm. It rained.')).toEqual(['13 million crowns', '700 million crowns'])
    expect(sums('In a week savers took away 10 million crowns.')).toEqual(['700 million crowns', '13 million crowns'])
  })

  test('a Question about things the page counts too comes after those of which it tells nothing', () => {
    const others = [
      'The flood destroyed 300 homes in Marrow. The storm killed 12 goats.',
      'The flood destroyed 300 homes in Marrow. The storm killed 12 goats.',
    ].map((text, i) => ({ text: `${text} Reporter ${i} wrote this from the hill.` }))
    const [first] = missing('The flood destroyed 70 homes in Ostby.', others)
    expect(first).toBe('Goats killed')
  })
})

describe('a sentence is told once', () => {
  test('as what it counts, not as a statement besides', () => {
    const others = [
      'Engineers found 17 cracks in the north wall of the dam.',
      'In the north wall of the dam engineers found 17 cracks.',
    ]
    const { missing: entries } = reportOn('The flood killed 40 people.', others)
    expect(entries.map(({ answers }) => answers[0]?.figure?.surface)).toEqual(['17'])
  })
})

test('how old somebody is, is not missing', () => {
  const { missing: entries } = reportOn('The dam held.', [
    'A 58-year-old woman was washed away, and 11 sheep with her.',
  ])
  expect(entries.map(({ answers }) => answers[0]?.figure?.surface)).toEqual(['11'])
})

describe('how a Question is worded', () => {
  test.each([
    ['The flood killed 40 people in Marrow.', 'People killed in Marrow'],
    ['At least 12 were injured in Marrow.', 'People wounded in Marrow'],
    ['Kenya sent 400 police officers to Haiti.', 'Kenyan police officers sent to Haiti'],
    ['The flood left 40 dead in Marrow.', 'People killed in Marrow'],
    ['The rebels still hold 12 hostages.', 'Hostages held'],
    ['Public debt rose to 41.2 million euros.', 'Public debt'],
    ['The deficit rose to 4.2 per cent.', 'The deficit rose to […]'],
    ['The pond held 40 ducks.', 'The pond held […] ducks'],
  ])('%s', (text, question) => {
    expect(missing('Nothing of the sort was said by the mayor.', [text])).toContain(question)
  })
})
