import { describe, expect, it } from 'vitest'
import type { Cause } from '../../../src/core/types.ts'
import { formatDay, formatNumber, formatWithinYear, speakers } from '../../../src/ui/words/format.ts'
import { answerLabel, certaintyOf, datedLabel, relationLabel } from '../../../src/ui/words/labels.ts'
import { languages } from '../../../src/ui/words/languages.ts'
import { markFigure } from '../../../src/ui/words/mark-figure.ts'
import { safeUrl } from '../../../src/ui/words/safe-url.ts'
import { say, speak } from '../../../src/ui/words/say.ts'
import { ownWords, shortFigures } from '../../../src/ui/words/short-form.ts'
import { answer, figure } from '../../helpers/answers.ts'
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

  it('says how sure a number is only where the sentence and the speaker do not', () => {
    const said = { figure: figure('60', 60, 60), saidBy: ['the mayor'] }
    expect(certaintyOf({ ...said, certainty: 'planned' })).toBe('planned')
    expect(certaintyOf({ ...said, certainty: 'reported' })).toBeNull()
    expect(certaintyOf({ ...said, saidBy: [], certainty: 'reported' })).toBe('reported')
    expect(certaintyOf({ ...said, certainty: 'denied' })).toBeNull()
    expect(certaintyOf({ ...said, figure: null, certainty: 'planned' })).toBeNull()
  })

  it('has a label of its own for every cause', () => {
    const causes: (Cause | null)[] = ['value', 'later', 'source', 'certainty', 'wording', null]
    expect(new Set(causes.map(cause => relationLabel('differs', cause))).size).toBe(causes.length)
    expect(relationLabel('agrees', null)).toBe('Agrees')
  })

  it('does not call a day of publication the day of a count', () => {
    const later = { relation: 'differs', cause: 'later', published: '2031-03-06T07:30:00+02:00', figure: null } as const
    const label = (asOf: string, mine: string | null) => datedLabel({ ...later, asOf }, mine)
    expect(label('2031-03-05', '2031-03-04')).toBe('Later, 5 Mar 2031')
    expect(label('2031-03-05', '2031-03-09')).toBe('Earlier, 5 Mar 2031')
    expect(label('2031-03-06', '2031-03-04')).toBe('Published later, 6 Mar 2031')
    expect(label('2031-03-06', '2031-03-09')).toBe('Published earlier, 6 Mar 2031')
    expect(label('2031', null)).toBe('As of another date, 2031')
    expect(answerLabel({ ...later, asOf: '2031-03-06' }, '2031-03-04')).toBe('Published later')
  })

  it('calls a sentence that says otherwise no other figure', () => {
    const differs = { relation: 'differs', cause: 'value', asOf: null, published: null } as const
    expect(answerLabel({ ...differs, figure: null }, null)).toBe('Differs')
    expect(answerLabel({ ...differs, figure: figure('9', 9, 9) }, null)).toBe('Another figure')
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

describe('safeUrl', () => {
  it.each([
    ['https://courier.example/a?b#c', 'https://courier.example/a?b#c'],
    ['http://courier.example', 'http://courier.example/'],
    ['javascript:alert(1)', null],
    ['JavaScript:alert(1)', null],
    ['data:text/html,hello', null],
    ['//courier.example', null],
    ['', null],
    [null, null],
  ])('%j → %j', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })
})

describe('markFigure', () => {
  const marked = (sentence: string, surface: string, start = 0) =>
    markFigure(sentence, { ...figure(surface, 1, 1), start, end: start + surface.length })
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('')

  it.each([
    ['Of 60 people 60 are safe.', '60', 13, 'Of 60 people [60] are safe.', 'where the offsets say'],
    ['Of 60 people all are safe.', '60', 99, 'Of [60] people all are safe.', 'the only one there is, offsets or not'],
    ['Of 60 people 60 are safe.', '60', 99, 'Of 60 people 60 are safe.', 'nowhere, when it may be either'],
    ['Nobody is hurt.', '60', 0, 'Nobody is hurt.', 'nowhere, when it is not there'],
  ])('%s, %s at %i', (sentence, surface, start, expected) => {
    expect(marked(sentence, surface, start)).toBe(expected)
  })
})

describe('ownWords', () => {
  it.each([
    ['but has not reversed the result,', '… but has not reversed the result'],
    ['“We wait,” she said.', '“We wait,” she said.'],
  ])('%s', (text, words) => {
    expect(ownWords({ text })).toBe(words)
  })
})

describe('shortFigures', () => {
  const say = (surfaces: string[], own?: string) =>
    shortFigures(
      surfaces.map((surface, i) => answer('north', '', { figure: figure(surface, i, i) })),
      own,
    )

  it.each<[string[], string | undefined, string]>([
    [['2,300', 'up to 2,500'], 'More than 2,000', '2,300 · up to 2,500'],
    [['Some 240', 'some 240'], undefined, 'some 240'],
    [['US$62 million', 'A third'], undefined, 'US$62 million · a third'],
    [['thousands', 'some 11,000', 'thousands'], 'Thousands', 'some 11,000'],
    [['thousands', 'thousands'], 'thousands', 'thousands'],
    [['238 millimetres', '241 millimetres', '240'], 'around 240 millimetres', '238 millimetres + 2 more'],
  ])('%j beside %j → %s', (surfaces, own, expected) => {
    expect(say(surfaces, own)).toBe(expected)
  })

  it('says one value once, however it is written', () => {
    const euros = { unit: 'euro' }
    const written = [
      figure('€3.1bn', 31, 31, euros),
      figure('3.1 billion euros', 31, 31, euros),
      figure('3.1 billion', 31, 31),
    ]
    expect(shortFigures(written.map(figure => answer('north', '', { figure })))).toBe('€3.1bn')
    expect(
      shortFigures(
        [figure('31 kg', 31, 31, { unit: 'kilogram' }), ...written].map(figure => answer('north', '', { figure })),
      ),
    ).toBe('31 kg · €3.1bn')
  })

  it('has nothing to say of answers without figures', () => {
    expect(shortFigures([answer('north', 'No figure.')])).toBeNull()
  })
})
