import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstBy } from '../../../src/core/pack/first-by.ts'
import { runs } from '../../property/fuzz.ts'
import { answersTo, type Other, reportOn } from '../helpers/tiny-topic.ts'

const KILLED = (count: number): string => `The flood killed ${count} people in Norway.`
const day = (after: number): string => new Date(Date.UTC(2025, 0, 1 + after)).toISOString().slice(0, 10)
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

describe('of hundreds of outlets', () => {
  test('where most say the same, the few that differ are shown too', () => {
    const others: Other[] = [
      ...times(150, () => KILLED(40)),
      ...times(3, () => KILLED(90)),
      ...times(50, () => KILLED(40)),
    ]
    const answers = answersTo('figure', reportOn(KILLED(40), others))
    expect(answers.filter(({ relation }) => relation === 'differs')).toHaveLength(3)
    expect(answers.filter(({ relation }) => relation === 'agrees').length).toBeGreaterThan(10)
    expect(answers.length).toBeLessThan(60)
  })

  test('those of another number are shown that are nearest in time', () => {
    const others: Other[] = times(200, i => ({ text: KILLED(100 + i), published: day(i) }))
    const page = { text: KILLED(140), published: day(100) }
    const shown = answersTo('figure', reportOn(page, others))
    const days = shown.filter(({ figure }) => figure?.min !== 140).map(({ published }) => published ?? '')
    expect(days).toContain(day(99))
    expect(days).toContain(day(101))
    expect(days.every(one => one > day(60) && one < day(140))).toBe(true)
    // The same number is met whenever it was said.
    expect(shown.map(({ published }) => published)).toContain(day(40))
  })

  test('a statement is found among many that share its words', () => {
    const others: Other[] = [
      ...times(200, i => `The council of Oslo closed the bridge at pier ${i + 3} after the storm.`),
      'The council of Oslo sold its old ferries to Denmark.',
    ]
    const report = reportOn('The council of Oslo has sold its old ferries to Denmark.', others)
    expect(answersTo('statement', report).map(({ quote }) => quote)).toContain(
      'The council of Oslo sold its old ferries to Denmark.',
    )
  })
})

test('the first by score, distance and rule are those that sorting gives', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 12 }), (from, length, most) => {
      const scores = times(from + length, number => ((number * 31) % 7) / 3)
      const away = (number: number): number => (number * 17) % 5
      const rule = (a: number, b: number): number => (a % 10) - (b % 10) || a - b
      const byScore = (a: number, b: number): number =>
        (scores[b] as number) - (scores[a] as number) || away(a) - away(b) || rule(a, b)
      const numbers = times(length, i => from + i)
      const found = firstBy(scores, from, from + length, most, away, rule)
      expect(found.sort(byScore)).toEqual(numbers.sort(byScore).slice(0, most))
    }),
    runs(200),
  )
})
