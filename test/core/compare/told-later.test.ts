/** The toll of an event of one day, told on that day and on later ones; and who is hurt, and in hospital. */
import { describe, expect, test } from 'vitest'
import { type Other, relationOf, relations, reportOn } from '../helpers/tiny-topic.ts'

const FIRE = 'Eleven guests died in the hotel fire on Sunday.'
const LATER = {
  text: 'Police have closed the hotel where 13 guests died in a fire on Sunday.',
  published: '2025-03-14',
}

describe('tolls of one day', () => {
  test('a higher one of a later article is told later', () => {
    const report = reportOn({ text: FIRE, published: '2025-03-12' }, [LATER])
    expect(
      report.claims.flatMap(({ others }) => others.map(({ relation, cause, reason }) => [relation, cause, reason])),
    ).toContainEqual(['differs', 'later', '18 % higher; a later report, of 14 March 2025'])
  })
  test('a lower one is not', () => {
    const lower = {
      text: 'Police have closed the hotel where nine guests died in a fire on Sunday.',
      published: '2025-03-14',
    }
    const report = reportOn({ text: FIRE, published: '2025-03-12' }, [lower])
    expect(relations(report, 'Eleven').filter(answer => answer.endsWith('later'))).toEqual([])
  })
})

test.each<[expected: string | undefined, page: Other, other: Other]>([
  [
    'agrees',
    'The crash on the bridge injured 34 cyclists.',
    'After the crash on the bridge 34 cyclists were taken to hospital.',
  ],
  [
    'related',
    'The crash on the bridge injured 34 cyclists.',
    'After the crash on the bridge 28 cyclists were taken to hospital.',
  ],
  [
    'none',
    'The crash on the bridge killed 34 cyclists.',
    'After the crash on the bridge 34 cyclists were taken to hospital.',
  ],
  [
    'differs later',
    'Fourteen patients are in hospital in Arica.',
    { text: 'Nineteen people are in hospital in Arica.', published: '2025-03-14' },
  ],
])('%s: %s — %s', (expected, page, other) => {
  expect(relationOf('figure', page, other)).toBe(expected)
})

test.each<[page: Other, other: Other]>([
  [
    'Three night nurses were in the home by the lake.',
    'Three guests of the home by the lake are in a critical condition.',
  ],
  ['The fleet fired 112 drones at the port.', 'The fleet fired 138 drones and missiles at the port.'],
])('nothing between %s and %s', (page, other) => {
  expect(['related', 'none']).toContain(relationOf('figure', page, other))
})
