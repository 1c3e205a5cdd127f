import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OtherClaim } from '../../src/core/types.ts'
import { languages } from '../../src/ui/languages.ts'
import { type OwnClaim, reasonOf } from '../../src/ui/reason-of.ts'
import { speak } from '../../src/ui/say.ts'
import { stringsOf } from '../helpers/speak.ts'
import { answer, figure } from './answers.ts'

const own: OwnClaim = {
  figure: figure('11,000', 11_000, 11_000),
  certainty: 'asserted',
  asOf: '2031-03-04',
  origins: ['Rescue service'],
}
const sentence: OwnClaim = { ...own, figure: null }
const twelve = figure('about 12,000', 12_000, 12_000, { bound: 'about' })
const thousands = figure('thousands', 1_000, 9_999, { bound: 'vague' })
const other = (how: Partial<OtherClaim>) => answer('radio', '', { reason: 'as the core says', ...how })

const cases: [german: string, own: OwnClaim, answer: OtherClaim][] = [
  ['Sagt dasselbe', sentence, other({ relation: 'agrees' })],
  ['Dieselbe Zahl', own, other({ relation: 'agrees', figure: own.figure })],
  ['Dieselbe Zahl, gerundet', own, other({ relation: 'agrees', figure: figure('11,020', 11_020, 11_020) })],
  ['„thousands“ lässt Raum für „11,000“', own, other({ relation: 'fits', figure: thousands })],
  ['9\u202f% mehr', own, other({ relation: 'differs', cause: 'value', figure: twelve })],
  ['„thousands“ gegenüber „11,000“', own, other({ relation: 'differs', cause: 'value', figure: thousands })],
  [
    '9\u202f% mehr; eine spätere Zählung, Stand 5. März 2031',
    own,
    other({ relation: 'differs', cause: 'later', figure: twelve, asOf: '2031-03-05' }),
  ],
  ['9\u202f% mehr; später, am 6. März 2031', own, other({ relation: 'differs', cause: 'later', figure: twelve })],
  [
    '9\u202f% mehr; eine frühere Zählung, Stand Feb. 2031',
    own,
    other({ relation: 'differs', cause: 'later', figure: twelve, asOf: '2031-02' }),
  ],
  ['Zugeschrieben: Port office', sentence, other({ relation: 'differs', cause: 'source', saidBy: ['Port office'] })],
  [
    'Hier ohne Vorbehalt gesagt, dort bestritten',
    sentence,
    other({ relation: 'differs', cause: 'certainty', certainty: 'denied' }),
  ],
  ['Eines der beiden sagt, dass es nicht so ist', sentence, other({ relation: 'differs', cause: 'value' })],
  ['Dasselbe Zitat in anderem Wortlaut', sentence, other({ relation: 'differs', cause: 'wording' })],
  ['Ähnlich, aber vielleicht nicht dasselbe', own, other({ relation: 'related', figure: twelve })],
  [
    'Dort gezählt: „people hurt“',
    own,
    other({ relation: 'related', figure: figure('19', 19, 19, { counted: 'people hurt' }) }),
  ],
  [
    'Dieselbe Zahl; beide nach Rescue service',
    own,
    other({ relation: 'agrees', figure: own.figure, saidBy: ['Rescue service'] }),
  ],
  [
    '9\u202f% mehr; beide nach Rescue service',
    own,
    other({ relation: 'differs', cause: 'value', figure: twelve, saidBy: ['Mayor', 'Rescue service'] }),
  ],
]

afterEach(() => speak(stringsOf('en')))

describe('the reason in German', () => {
  beforeEach(() => speak(stringsOf('de')))

  test.each(cases)('%s', (german, own, answer) => {
    expect(reasonOf(answer, own)).toBe(german)
  })
})

test('the reason in English is the core’s own, but for what is of another day', () => {
  const [later, others] = [true, false].map(is => cases.filter(([, , { cause }]) => (cause === 'later') === is))
  const reasons = (of = cases) => of.map(([, own, answer]) => reasonOf(answer, own))
  expect(new Set(reasons(others))).toEqual(new Set(['as the core says']))
  expect(reasons(later)).toEqual([
    '9\u202f% more; a later count, as of 5 Mar 2031',
    '9\u202f% more; later, on 6 Mar 2031',
    '9\u202f% more; an earlier count, as of Feb 2031',
  ])
})

test.each(languages.filter(language => language !== 'en'))(
  'no reason in %s is English, empty or unfinished',
  language => {
    speak(stringsOf(language))
    for (const [, own, answer] of cases) expect(reasonOf(answer, own)).toMatch(/^(?!as the core says)[^{}]+$/)
  },
)
