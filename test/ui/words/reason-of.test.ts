import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OtherClaim } from '../../../src/core/types.ts'
import { languages } from '../../../src/ui/words/languages.ts'
import { type OwnClaim, reasonOf } from '../../../src/ui/words/reason-of.ts'
import { speak } from '../../../src/ui/words/say.ts'
import { answer, figure } from '../../helpers/answers.ts'
import { stringsOf } from '../../helpers/speak.ts'

const own: OwnClaim = {
  figure: figure('11,000', 11_000, 11_000),
  certainty: 'asserted',
  origins: ['Rescue service'],
}
const sentence: OwnClaim = { ...own, figure: null }
const twelve = figure('about 12,000', 12_000, 12_000, { bound: 'about' })
const thousands = figure('thousands', 1_000, 9_999, { bound: 'vague' })
const other = (how: Partial<OtherClaim>) => answer('radio', '', { reason: 'as the core says', ...how })

const cases: [german: string, own: OwnClaim, answer: OtherClaim][] = [
  ['', sentence, other({ relation: 'agrees' })],
  ['', own, other({ relation: 'agrees', figure: own.figure })],
  ['Dieselbe Zahl, gerundet', own, other({ relation: 'agrees', figure: figure('11,020', 11_020, 11_020) })],
  ['„thousands“ lässt Raum für „11.000“', own, other({ relation: 'fits', figure: thousands })],
  ['9\u202f% mehr', own, other({ relation: 'differs', cause: 'value', figure: twelve })],
  ['', own, other({ relation: 'differs', cause: 'value', figure: thousands })],
  ['In der Summe dasselbe', own, other({ relation: 'agrees', figure: figure('at least 800', 800, null) })],
  ['9\u202f% mehr', own, other({ relation: 'differs', cause: 'later', figure: twelve })],
  ['Zugeschrieben: Port office', sentence, other({ relation: 'differs', cause: 'source', saidBy: ['Port office'] })],
  [
    'In diesem Artikel ohne Vorbehalt gesagt, im anderen bestritten',
    sentence,
    other({ relation: 'differs', cause: 'certainty', certainty: 'denied' }),
  ],
  ['Eines der beiden sagt, dass es nicht so ist', sentence, other({ relation: 'differs', cause: 'value' })],
  ['', sentence, other({ relation: 'differs', cause: 'wording' })],
  ['Ähnlich, aber vielleicht nicht dasselbe', own, other({ relation: 'related', figure: twelve })],
  [
    'Dort gezählt: „people hurt“',
    own,
    other({ relation: 'related', figure: figure('19', 19, 19, { counted: 'people hurt' }) }),
  ],
  ['Beide nach Rescue service', own, other({ relation: 'agrees', figure: own.figure, saidBy: ['Rescue service'] })],
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

test('what only words tell, and what adds up, is in English the core’s own', () => {
  const toldInWords = cases.filter(
    ([, { figure: mine }, { relation, cause, figure }]) =>
      relation === 'related' || (cause === 'value' && mine === null) || figure?.surface === 'at least 800',
  )
  expect(toldInWords).toHaveLength(4)
  for (const [, own, answer] of cases)
    expect(reasonOf(answer, own) === 'as the core says').toBe(toldInWords.some(([, , one]) => one === answer))
})

test.each(languages.filter(language => language !== 'en'))(
  'no reason in %s is English or unfinished, or empty where there is one',
  language => {
    speak(stringsOf(language))
    for (const [german, own, answer] of cases)
      expect(reasonOf(answer, own)).toMatch(german === '' ? /^$/ : /^(?!as the core says)[^{}]+$/)
  },
)
