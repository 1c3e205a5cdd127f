import { currencies, language } from '../../language/words.ts'
import type { NumberExpression } from '../../types.ts'
import { COUNT } from '../frame.ts'

/** “2,000 dollars a month” are dollars. */
export const currencyOf = (unit: string): string => unit.split(' per ')[0] as string

const names = new Set(currencies.map(currency => currency.name))
const others = new Set(language.numbers.units.map(unit => currencyOf(unit.name)).filter(name => !names.has(name)))
others.add(COUNT)
/** “square metre”, made of two words when read. */
const POWER = /^(?:square|cubic) /

/** Money, also at a rate: 'euro', 'euro per month'. A unit that no table has is a currency that a text made known. */
export const isCurrency = (unit: string | null): boolean => unit !== null && isMoney(currencyOf(unit))
const isMoney = (unit: string): boolean => names.has(unit) || !(others.has(unit) || POWER.test(unit))

/** Of a size without a thing: a share of something, or a sum of money. */
export const isShareOrSum = (unit: string | null): boolean => unit === 'percent' || isCurrency(unit)

/** A number without a unit that is smaller than this is no sum of money. */
export const SMALLEST_BARE_MONEY = 1e6

/** In millions, and told in words. */
export const isScaled = ({ min, max, surface }: Pick<NumberExpression, 'min' | 'max' | 'surface'>): boolean =>
  (min ?? max ?? 0) >= SMALLEST_BARE_MONEY && /\p{L}/u.test(surface)
