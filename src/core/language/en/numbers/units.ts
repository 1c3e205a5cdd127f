import type { Unit } from '../../types.ts'
import { currencies } from './currencies.ts'

type Kind = Unit['kind']

const unit = (kind: Kind, name: string, words: string, symbols = '', glued = ''): Unit => ({
  name,
  kind,
  words: words ? words.split(', ') : [],
  symbols: symbols ? symbols.split(' ') : [],
  glued: glued ? glued.split(' ') : [],
})

/** SI prefixes in use in the news, for the measures that take them. */
const prefixed = (kind: Kind, stem: string, plural: string, symbol: string, prefixes: string, spelt = stem): Unit[] =>
  prefixes.split(' ').map(entry => {
    const [prefix = '', sign = ''] = entry.split(':')
    const words = [...new Set([prefix + stem, prefix + plural, prefix + spelt, `${prefix}${spelt}s`])]
    return unit(kind, prefix + stem, words.join(', '), sign + symbol)
  })

const shares: Unit[] = [
  unit('share', 'percent', 'percent, per cent, pct', '% ％', 'pc'),
  unit(
    'share',
    'percentage point',
    'percentage point, percentage points, pct point, pct points, % point, % points',
    'pp ppt ppts pps',
  ),
  unit('share', 'basis point', 'basis point, basis points', 'bp bps'),
  unit('share', 'point', 'point, points', 'pts'),
]

const lengths: Unit[] = [
  ...prefixed('length', 'metre', 'metres', 'm', 'kilo:k centi:c milli:m nano:n', 'meter'),
  unit('length', 'micrometre', 'micrometre, micrometres, micrometer, micrometers, micron, microns', 'µm μm'),
  unit('length', 'metre', 'metre, metres, meter, meters', 'm'),
  unit('length', 'kilometre', 'km, kms, klick, klicks'),
  unit('length', 'mile', 'mile, miles', 'mi'),
  unit('length', 'nautical mile', 'nautical mile, nautical miles', 'nm nmi'),
  unit('length', 'yard', 'yard, yards', 'yd yds'),
  unit('length', 'foot', 'foot, feet', 'ft'),
  unit('length', 'inch', 'inch, inches', '″', 'in'),
  unit('length', 'light-year', 'light year, light years, lightyear, lightyears'),
]

const areas: Unit[] = [
  unit('area', 'acre', 'acre, acres'),
  unit('area', 'hectare', 'hectare, hectares', 'ha'),
  unit('area', 'square kilometre', 'sq km, sq. km, sqkm', 'km² km2 km^2'),
  unit('area', 'square metre', 'sq m, sq. m, sqm', 'm² m2 m^2'),
  unit('area', 'square mile', 'sq mi, sq. mi, sq miles, sq. miles'),
  unit('area', 'square foot', 'sq ft, sq. ft, sqft', 'ft² ft2'),
]

const volumes: Unit[] = [
  ...prefixed('volume', 'litre', 'litres', 'l', 'milli:m centi:c', 'liter'),
  unit('volume', 'litre', 'litre, litres, liter, liters', 'L', 'l'),
  unit('volume', 'cubic metre', 'cu m, cu. m', 'm³ m3 m^3 cbm'),
  unit('volume', 'billion cubic metre', '', 'bcm'),
  unit('volume', 'cubic kilometre', '', 'km³ km3 km^3'),
  unit('volume', 'gallon', 'gallon, gallons', 'gal'),
  unit('volume', 'barrel', 'barrel, barrels', 'bbl bbls'),
  unit('volume', 'bushel', 'bushel, bushels'),
  unit('volume', 'pint', 'pint, pints'),
  unit('volume', 'cup', 'cup, cups'),
  unit('volume', 'tablespoon', 'tablespoon, tablespoons', 'tbsp'),
  unit('volume', 'teaspoon', 'teaspoon, teaspoons', 'tsp'),
  unit('volume', 'acre-foot', 'acre foot, acre feet'),
]

const masses: Unit[] = [
  ...prefixed('mass', 'gram', 'grams', 'g', 'milli:m', 'gramme'),
  unit('mass', 'kilogram', 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos', 'kg kgs Kg KG'),
  unit('mass', 'gram', 'gram, grams, gramme, grammes', '', 'g'),
  unit('mass', 'microgram', 'microgram, micrograms', 'µg μg mcg'),
  unit('mass', 'tonne', 'tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes', 'mt MT t'),
  unit('mass', 'ton', 'ton, tons, short ton, short tons, long ton, long tons'),
  unit('mass', 'kilotonne', 'kilotonne, kilotonnes, kiloton, kilotons', 'kt'),
  unit('mass', 'megatonne', 'megatonne, megatonnes, megaton, megatons', 'Mt'),
  unit('mass', 'pound', 'pound, pounds', 'lb lbs'),
  unit('mass', 'ounce', 'ounce, ounces', 'oz'),
  unit('mass', 'troy ounce', 'troy ounce, troy ounces'),
  unit('mass', 'carat', 'carat, carats'),
]

const times: Unit[] = [
  unit('time', 'millisecond', 'millisecond, milliseconds', 'ms'),
  unit('time', 'second', 'second, seconds, sec, secs'),
  unit('time', 'minute', 'minute, minutes, min, mins'),
  unit('time', 'hour', 'hour, hours, hr, hrs'),
  unit('time', 'day', 'day, days'),
  unit('time', 'night', 'night, nights'),
  unit('time', 'week', 'week, weeks'),
  unit('time', 'fortnight', 'fortnight, fortnights'),
  unit('time', 'month', 'month, months'),
  unit('time', 'quarter', 'quarter, quarters'),
  unit('time', 'year', 'year, years, yr, yrs'),
  unit('time', 'decade', 'decade, decades'),
  unit('time', 'century', 'century, centuries'),
]

const temperatures: Unit[] = [
  unit(
    'temperature',
    'degree Celsius',
    'degree celsius, degrees celsius, degree c, degrees c, degrees centigrade, celsius, deg c, deg celsius',
    '°C ℃ ºC',
    'C',
  ),
  unit(
    'temperature',
    'degree Fahrenheit',
    'degree fahrenheit, degrees fahrenheit, degree f, degrees f, fahrenheit, deg f',
    '°F ℉ ºF',
    'F',
  ),
  unit('temperature', 'kelvin', 'kelvin, kelvins', '°K'),
  unit('temperature', 'degree', 'degree, degrees', '° º'),
]

const rates: Unit[] = [
  unit('rate', 'kilometre per hour', '', 'km/h kmh kph km/hr kmph'),
  unit('rate', 'mile per hour', '', 'mph'),
  unit('rate', 'metre per second', '', 'm/s'),
  unit('rate', 'knot', 'knot, knots', 'kts'),
  unit('rate', 'barrel per day', '', 'bpd b/d'),
  unit('rate', 'gigabit per second', '', 'Gbps'),
  unit('rate', 'megabit per second', '', 'Mbps'),
  unit('rate', 'times', 'times, fold', '×', 'x'),
]

const measures: Unit[] = [
  ...prefixed('measure', 'watt', 'watts', 'W', 'kilo:k mega:M giga:G tera:T'),
  unit('measure', 'watt', 'watt, watts', '', 'W'),
  ...prefixed('measure', 'watt-hour', 'watt-hours', 'Wh', 'kilo:k mega:M giga:G tera:T').map(each => ({
    ...each,
    words: [
      ...each.words,
      ...each.words.map(word => word.replace('-', ' ')),
      ...each.words.map(word => word.replace('-', '')),
    ],
  })),
  unit('measure', 'watt-hour', 'watt hour, watt hours', 'Wh'),
  ...prefixed('measure', 'joule', 'joules', 'J', 'kilo:k mega:M giga:G'),
  unit('measure', 'joule', 'joule, joules'),
  ...prefixed('measure', 'calorie', 'calories', 'cal', 'kilo:k'),
  unit('measure', 'calorie', 'calorie, calories'),
  unit('measure', 'horsepower', 'horsepower', 'hp bhp'),
  ...prefixed('measure', 'byte', 'bytes', 'B', 'kilo:k mega:M giga:G tera:T peta:P exa:E'),
  unit('measure', 'byte', 'byte, bytes'),
  ...prefixed('measure', 'bit', 'bits', 'b', 'kilo:k mega:M giga:G'),
  unit('measure', 'bit', 'bit, bits'),
  ...prefixed('measure', 'hertz', 'hertz', 'Hz', 'kilo:k mega:M giga:G'),
  unit('measure', 'hertz', 'hertz', 'Hz'),
  ...prefixed('measure', 'pascal', 'pascals', 'Pa', 'hecto:h kilo:k mega:M giga:G'),
  unit('measure', 'pascal', 'pascal, pascals', 'Pa'),
  unit('measure', 'bar', '', '', 'bar'),
  unit('measure', 'millibar', 'millibar, millibars', 'mbar mb'),
  unit('measure', 'pound per square inch', '', 'psi'),
  ...prefixed('measure', 'volt', 'volts', 'V', 'kilo:k mega:M'),
  unit('measure', 'volt', 'volt, volts', '', 'V'),
  unit('measure', 'ampere', 'ampere, amperes, amp, amps'),
  unit('measure', 'decibel', 'decibel, decibels', 'dB'),
  ...prefixed('measure', 'sievert', 'sieverts', 'Sv', 'milli:m micro:µ'),
  unit('measure', 'sievert', 'sievert, sieverts', 'Sv'),
  ...prefixed('measure', 'electronvolt', 'electronvolts', 'eV', 'kilo:k mega:M giga:G tera:T'),
  unit('measure', 'electronvolt', 'electronvolt, electronvolts', 'eV'),
  unit('measure', 'British thermal unit', 'btu, btus, british thermal unit, british thermal units', 'mmBtu'),
  unit('measure', 'part per million', 'parts per million', 'ppm'),
  unit('measure', 'part per billion', 'parts per billion', 'ppb'),
  unit('measure', 'magnitude', 'magnitude'),
]

/** What a measure goes on in, and how many make one of the larger: “6ft 2in”, “three dollars and 45 cents”. */
export const smallerUnits: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  foot: { inch: 12 },
  pound: { ounce: 16 },
  year: { month: 12 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
  dollar: { cent: 100 },
  euro: { cent: 100 },
  'pound sterling': { penny: 100 },
}

/** “square” and “cubic” before a length are composed by the reader of units, as is “per”. */
export const units: Unit[] = [
  ...shares,
  ...currencies,
  ...lengths,
  ...areas,
  ...volumes,
  ...masses,
  ...times,
  ...temperatures,
  ...rates,
  ...measures,
]
