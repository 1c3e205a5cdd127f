import { describe, expect, it } from 'vitest'
import { formatDay, formatNumber, formatWithinYear, speakers } from '../../../src/ui/words/format.ts'
import { languages } from '../../../src/ui/words/languages.ts'
import { say, speak } from '../../../src/ui/words/say.ts'
import { stringsOf } from '../../helpers/speak.ts'

describe('formatDay', () => {
  it.each<[string | null, string | null, string]>([
    ['2031-03-04', '4 Mar 2031', 'a day'],
    ['2031-03-04T23:30:00-11:00', '4 Mar 2031', 'the day as written there, wherever the reader is'],
    ['2031-13-40', null, 'no such day'],
    ['last March', null, 'no date'],
    ['', null, 'nothing'],
    [null, null, 'unknown'],
  ])('%j → %j (%s)', (iso, expected) => {
    expect(formatDay(iso)).toBe(expected)
  })
})

describe('words', () => {
  it('groups digits and counts in the plural', () => {
    expect(formatNumber(1234567)).toBe('1,234,567')
    expect([0, 1, 2, 1000].map(n => say('outlets', { count: n }))).toEqual([
      '0 outlets',
      '1 outlet',
      '2 outlets',
      '1,000 outlets',
    ])
  })

  it('names speakers nearest first, and nobody when the outlet speaks for itself', () => {
    expect(speakers(['Transit Press', 'Weather office'])).toBe('Transit Press, Weather office')
    expect(speakers([])).toBeNull()
  })
})

describe.each(languages)('a month alone, in %s', language => {
  it('has a name, not a bare number', () => {
    speak(stringsOf(language))
    expect(formatWithinYear('2031-12')).toMatch(/\p{L}/u)
    expect(formatWithinYear('2031-12-24')).toMatch(/24/)
    expect(formatWithinYear('2031')).toBe('')
    speak(stringsOf('en'))
  })
})
