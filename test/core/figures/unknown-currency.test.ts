import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { isCurrency } from '../../../src/core/figures/units/is-currency.ts'
import { language } from '../../../src/core/language/words.ts'
import { relationOf } from '../helpers/tiny-topic.ts'

const unitsIn = (text: string): (string | null)[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure }) => (figure ? [figure.unit] : []))

describe('a currency that no table knows is learnt from its text', () => {
  test.each([
    ['The pirates want 40 million velu (about $60,000).', ['velu', 'dollar']],
    ['The roof costs 9,500 velu, $14, and took a week.', ['velu', 'dollar']],
    ['A reward of 2bn velu has been put up. Some 3m velu are left.', ['velu', 'velu']],
    ['The ransom was 2 million velu. A guard earns 900 velu a month.', ['velu', 'velu per month']],
    [
      'They paid 40 million velu (60,000 euros) in May. The pirates had opened at 70 million.',
      ['velu', 'euro', 'velu'],
    ],
  ])('%s', (text, units) => {
    expect(unitsIn(text)).toEqual(units)
  })
})

describe('no currency is', () => {
  test.each([
    ['Pay rose for 2 million people.', [null]],
    ['The firm paid for 3 million mobile phones.', [null]],
    ['The firm paid for 12,000 doses ($40,000).', [null, 'dollar']],
    ['The reward was seen by 5 million online.', [null]],
    ['Some 3 million salmon were lost.', [null]],
  ])('what is counted: %s', (text, units) => {
    expect(unitsIn(text)).toEqual(units)
  })

  test.each(language.numbers.units.filter(({ kind }) => kind !== 'money').map(({ name }) => name))('%s', name => {
    expect(isCurrency(name)).toBe(false)
  })

  test.each(['square kilometre', 'cubic foot', 'pound per square inch', 'magnitude', 'count'])('%s', name => {
    expect(isCurrency(name)).toBe(false)
  })
})

test('its sums meet', () => {
  expect(
    relationOf(
      'figure',
      'The mayor put the damage of the storm to the harbour of Orlen at 30 million velu.',
      'The mayor put the damage of the storm to the harbour of Orlen at 45 million velu.',
    ),
  ).toBe('differs value')
})

test.each([
  ['The carrier lost SKr640m.', ['krona']],
  ['The firm made DKr1.2bn and Rmb3m.', ['krone', 'yuan']],
  ['The shop sold 40 DKr posters.', [null]],
])('signs before a sum: %s', (text, units) => {
  expect(unitsIn(text)).toEqual(units)
})
