import { describe, expect, test } from 'vitest'
import { alignByThirds } from '../../../src/core/compare/figures/align-of-question.ts'
import { packOf, relations, reportOn } from '../helpers/tiny-topic.ts'

const on = (published: string, text: string) => ({ text, published })

/** One says where, the other does not: by themselves they may be two counts. */
const page = on('2025-03-10', 'The fever has killed 31 people in Arica, the ministry said.')
const other = on('2025-03-14', 'At least 90 people are dead.')

describe('two numbers that a third text compares with', () => {
  const third = on('2025-03-12', 'The fever has killed 31 people.')

  test('are related only, where there is no third', () => {
    expect(relations(reportOn(page, [other]), '31')).toEqual(['At least 90 related'])
  })

  test('contradict each other as each does the third’s', () => {
    expect(relations(reportOn(page, [other, third]), '31')).toEqual(['31 agrees', 'At least 90 differs'])
    expect(relations(reportOn(other, [page, third]), 'At least 90')).toContain('31 differs')
  })

  test('not where the third is silent on one of them', () => {
    const silent = on('2025-03-12', 'The ministry has sent 31 doctors to Arica.')
    expect(relations(reportOn(page, [other, silent]), '31')).toContain('At least 90 related')
  })

  test('not what a value was before', () => {
    const former = on('2025-03-14', 'At least 90 people are dead, up from 60 the day before.')
    expect(relations(reportOn(page, [former, third]), '31').join()).not.toContain('60 differs')
  })

  test('not where the dead would have become fewer', () => {
    const fewer = on('2025-03-14', 'At least 24 people are dead.')
    expect(relations(reportOn(page, [fewer, third]), '31').join()).not.toContain('24 differs')
  })

  test('not in another unit of time', () => {
    const daily = on('2025-03-14', 'At least 90 people a day die of the fever.')
    expect(relations(reportOn(page, [daily, third]), '31').join()).not.toContain('differs')
  })
})

test('two thirds are asked for where one number leaves room for the other, and none joins what is the same', () => {
  const { claims, story } = packOf([page, on('2025-03-14', 'At least 25 people are dead.'), page])
  const [here, open, again] = claims.all().filter(({ kind }) => kind === 'figure')
  if (!here || !open || !again) throw new Error('a figure is not read')
  const thirds = (count: number) => (least: number) => count >= least
  expect(alignByThirds(here, open, thirds(1), story)).toBeNull()
  expect(alignByThirds(here, open, thirds(2), story)?.level).toBe('same')
  expect(alignByThirds(here, again, thirds(2), story)).toBeNull()
})
