import { currencies } from '../language/words.ts'

const names = new Set(currencies.map(currency => currency.name))

/** Money, also at a rate: 'euro', 'euro per month'. */
export const isCurrency = (unit: string | null): boolean => unit !== null && names.has(unit.split(' per ')[0] as string)
