/** Who has rejected a report says what who rejected one says. */
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../../src/core/article.ts'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

const deniedIn = (text: string): string[] => findClaims(articleFromText(text), []).flatMap(({ denied }) => denied)
const voiceOf = (text: string): string[] =>
  findClaims(articleFromText(text), []).flatMap(({ kind, saidBy }) => (kind === 'figure' ? saidBy : []))

describe('what was reported is denied', () => {
  test.each([
    [
      'has rejected',
      'The bakery has rejected all reports of a strike.',
      'The bakery rejected all reports of a strike.',
    ],
    ['has denied', 'The museum has denied a theft.', 'The museum denied a theft.'],
    ['was denied', 'A theft was flatly denied by the museum.', 'A theft was denied by the museum.'],
  ])('%s', (_, text, other) => {
    expect(deniedIn(text)).toEqual(deniedIn(other))
    expect(deniedIn(text)).not.toEqual([])
  })

  test('and who rejects a demand denies nothing', () => {
    expect(deniedIn('The bakery has rejected a strike.')).toEqual([])
  })
})

test('who also denies it denies the same, and who denies a denial does not', () => {
  const deniedBySecond = (text: string): string[] | undefined =>
    findClaims(articleFromText(text), []).filter(({ kind }) => kind === 'statement')[1]?.denied
  expect(deniedBySecond('The mayor denied a theft. The museum also denied it.')).toEqual(['steal'])
  expect(deniedBySecond('The mayor denied a theft. The museum denied this.')).not.toContain('steal')
})

test('a number belongs to whoever reported it', () => {
  expect(voiceOf('The army has rejected claims that 300 horses died.')).toEqual(['army'])
  expect(voiceOf('The army has rejected the allegations of the union about 300 dead horses.')).not.toContain('army')
})
