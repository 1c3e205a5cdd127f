import { describe, expect, test } from 'vitest'
import { pickLanguage } from '../../../src/ui/words/languages.ts'
import { formatMessage, parseMessage, type Values } from '../../../src/ui/words/message-format.ts'

const ukrainian = new Intl.PluralRules('uk')
const grammar = { number: (value: number) => `<${value}>`, plural: (count: number) => ukrainian.select(count) }
const format = (message: string, values: Values = {}) => formatMessage(parseMessage(message), values, grammar)

describe('a message', () => {
  test.each<[message: string, values: Values, said: string]>([
    ['Close', {}, 'Close'],
    ['', {}, ''],
    ['As of { day }: {values}', { day: '4 Mar', values: '{12}' }, 'As of 4 Mar: {12}'],
    ['{count} claims', { count: 12 }, '<12> claims'],
    ['{n, plural, one {# книга} few {# книги} other {# книг}}', { n: 21 }, '<21> книга'],
    ['{n, plural, one {# книга} few {# книги} other {# книг}}', { n: 3 }, '<3> книги'],
    ['{n, plural, one {# книга} few {# книги} other {# книг}}', { n: 11 }, '<11> книг'],
    ['{n, plural, =1 {{who} says} other {# say}} so', { n: 1, who: 'Radio Lenne' }, 'Radio Lenne says so'],
    ['{n, plural, =1 {{who} says} other {# say}} so', { n: 4, who: '' }, '<4> say so'],
    ['{a, plural, other {# of {b, plural, other {#}} #}}', { a: 1, b: 2 }, '<1> of <2> <1>'],
    ['A {value} nobody gave', {}, 'A {value} nobody gave'],
  ])('%s with %j: %s', (message, values, said) => {
    expect(format(message, values)).toBe(said)
  })

  test.each(['{', '}', '{}', '{a', '{a, plural, one {x}', '{a, plural, one x}', '{a, select, b {c}}', 'a } b'])(
    'is refused when it is written wrongly: %s',
    message => {
      expect(() => parseMessage(message)).toThrow(message)
    },
  )
})

test.each<[chosen: string | null, browser: string[], picked: string]>([
  ['de', ['ko'], 'de'],
  [null, ['uk-UA', 'en'], 'uk'],
  [null, ['fr-CA', 'ES_es', 'bg'], 'bg'],
  [null, ['fr', 'ja'], 'en'],
  ['xx', ['bg-BG'], 'bg'],
  ['constructor', [], 'en'],
])('with %j chosen in a browser in %j the interface speaks %s', (chosen, browser, picked) => {
  expect(pickLanguage(chosen, browser)).toBe(picked)
})
