/** Units of one quantity, so that 4,200 hectares and 10,400 acres can be compared. Factors: the SI Brochure and NIST SP 811. */
import type { NumberExpression } from '../../types.ts'

/** Quantity's base unit, then each unit and how many of the base it is. */
const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hectare: {
    acre: 0.404686,
    'square kilometre': 100,
    'square metre': 0.0001,
    'square mile': 258.999,
    'square foot': 0.0000092903,
  },
  metre: {
    millimetre: 0.001,
    centimetre: 0.01,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  kilogram: { gram: 0.001, tonne: 1000, ton: 1000, kilotonne: 1e6, megatonne: 1e9, pound: 0.453592, ounce: 0.0283495 },
  litre: { 'cubic metre': 1000, 'billion cubic metre': 1e12, gallon: 3.78541, barrel: 158.987, millilitre: 0.001 },
  day: {
    second: 1 / 86400,
    minute: 1 / 1440,
    hour: 1 / 24,
    night: 1,
    week: 7,
    fortnight: 14,
    month: 30.4,
    year: 365,
    decade: 3650,
  },
  'degree Celsius': {},
  'kilometre per hour': { 'mile per hour': 1.609344, knot: 1.852, 'metre per second': 3.6 },
}

/** Units of a share, and of power, are compared in one, but are no measures: they tell of what they are a share, and of a plant and not of its size. */
const others: typeof tables = {
  'percentage point': { 'basis point': 0.01 },
  watt: { kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12 },
  'watt-hour': { 'kilowatt-hour': 1e3, 'megawatt-hour': 1e6, 'gigawatt-hour': 1e9, 'terawatt-hour': 1e12 },
  gigabyte: { kilobyte: 1e-6, megabyte: 0.001, terabyte: 1000, petabyte: 1e6 },
}

interface Known {
  base: string
  factor: number
}

const known = new Map<string, Known>()
for (const [base, units] of [...Object.entries(tables), ...Object.entries(others)]) {
  known.set(base, { base, factor: 1 })
  for (const [unit, factor] of Object.entries(units)) known.set(unit, { base, factor })
}

/** How long something goes on, whatever it is told in. */
export const TIME = 'day'

/** “barrels a day” are barrels, as “barrels of crude a day” are: how often, or null. A speed is a quantity of its own. */
export function timeOfRate(unit: string): string | null {
  const at = unit.indexOf(PER)
  if (at < 0 || known.has(unit)) return null
  const base = known.get(unit.slice(0, at))?.base
  const time = unit.slice(at + PER.length)
  return base !== undefined && base !== TIME && known.get(time)?.base === TIME ? time : null
}
const PER = ' per '

const knownOf = (unit: string): Known | undefined =>
  known.get(unit) ?? (timeOfRate(unit) === null ? undefined : known.get(unit.slice(0, unit.indexOf(PER))))

/** What a unit measures, named by its base unit: both 'acre' and 'square kilometre' measure in 'hectare'. */
export const quantityOf = (unit: string): string => knownOf(unit)?.base ?? unit

/** Is it a unit of length, area, mass, time …, and neither money, a share nor a rate of its own kind? */
export const isMeasure = (unit: string | null): boolean => unit !== null && quantityOf(unit) in tables

type Value = Pick<NumberExpression, 'min' | 'max' | 'bound' | 'unit'> & { surface?: string }

/** The value in its base unit. */
export function inBase({ min, max, bound, unit, surface }: Value): Omit<Value, 'unit'> {
  const factor = unit === null ? 1 : (knownOf(unit)?.factor ?? 1)
  if (factor === 1) return surface === undefined ? { min, max, bound } : { min, max, bound, surface }
  // Who converts a measure rounds it.
  const rounded = bound === 'exact' ? 'about' : bound
  return { min: min === null ? null : min * factor, max: max === null ? null : max * factor, bound: rounded }
}

/** How far something has spread, whatever it is told in. */
export const AREA = 'hectare'
export const LENGTH = 'metre'
