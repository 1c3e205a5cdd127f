import { expect, test } from 'vitest'
import { findNumbers } from '../../../src/core/numbers/find-numbers.ts'
import type { NumberExpression } from '../../../src/core/types.ts'
import { tableOf } from '../helpers/table.ts'

/** “around 12,000” → 'around 12,000: 12000 about'. A unit, a specification and a direction follow when there are any. */
function show({ surface, min, max, bound, unit, isSpecification, change }: NumberExpression): string {
  const value = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
  const rest = [bound === 'exact' ? null : bound, unit, isSpecification ? 'specification' : null, change]
  return [`${surface}: ${value}`, ...rest.filter(Boolean)].join(' ')
}

const read = (text: string): string[] => findNumbers(text).map(show)

const table = tableOf(read)

table('digits', [
  ['The ministry counted 1,100 people.', '1,100: 1100'],
  ['The ministry counted 1\u00a0100 people.', '1\u00a0100: 1100'],
  ['The ministry counted 1\u2009100 people.', '1\u2009100: 1100'],
  ["The ministry counted 1’100 people and 12'000 sheep.", '1’100: 1100', "12'000: 12000"],
  ['About 10 000 troops marched.', 'About 10 000: 10000 about'],
  ['The site covers 1.100 km.', '1.100 km: 1.1 kilometre'],
  ['It employs 1,00,000 clerks.', '1,00,000: 100000'],
  ['Growth came in at .5 per cent.', '.5 per cent: 0.5 percent'],
  ['Sixteen boats and 16 rafts.', 'Sixteen: 16', '16: 16'],
])

table('number words and mixtures', [
  ['a dozen villages', 'a dozen: 12'],
  ['two dozen villages', 'two dozen: 24'],
  ['half a dozen villages', 'half a dozen: 6'],
  ['three hundred and five votes', 'three hundred and five: 305'],
  ['one hundred and twenty thousand homes', 'one hundred and twenty thousand: 120000'],
  ['twenty-five ships', 'twenty-five: 25'],
  ['half a million people', 'half a million: 500000'],
  ['a quarter of a million people', 'a quarter of a million: 250000'],
  ['a hundred tanks', 'a hundred: 100'],
  ['one and a half million people', 'one and a half million: 1500000'],
  ['two-and-a-half years', 'two-and-a-half years: 2.5 year'],
  ['two point three million people', 'two point three million: 2300000'],
  ['1.5 million people', '1.5 million: 1500000'],
  ['5 millions of people', '5 millions: 5000000'],
  ['sales of 1.2bn', '1.2bn: 1200000000'],
  ['€1,5 billion', '€1,5 billion: 1500000000 euro'],
  ['Rs 3 lakh crore', 'Rs 3 lakh crore: 3000000000000 rupee'],
  ['50k followers', '50k: 50000'],
  ['1.5m barrels per day', '1.5m barrels per day: 1500000 barrel per day'],
  ['2m new homes', '2m: 2000000'],
  ['five, six or seven guests', 'five: 5', 'six or seven: 6..7 between'],
])

table('ranges', [
  ['a margin of 2.5% to 3.0%', '2.5% to 3.0%: 2.5..3 between percent'],
  ['10-12 thousand troops', '10-12 thousand: 10000..12000 between'],
  ['10–12 thousand troops', '10–12 thousand: 10000..12000 between'],
  ['10 to 12 thousand troops', '10 to 12 thousand: 10000..12000 between'],
  ['between 1,000 and 3,000 people', 'between 1,000 and 3,000: 1000..3000 between'],
  ['10,000 to 12,000 people', '10,000 to 12,000: 10000..12000 between'],
  ['from 10 to 12 per cent of the crop', '10 to 12 per cent: 10..12 between percent'],
  ['5 or 6 villages', '5 or 6: 5..6 between'],
  ['two or three days', 'two or three days: 2..3 between day'],
  ['20-30,000 troops', '20-30,000: 20000..30000 between'],
  ['$2-3 billion', '$2-3 billion: 2000000000..3000000000 between dollar'],
  ['$2 billion to $3 billion', '$2 billion to $3 billion: 2000000000..3000000000 between dollar'],
  ['between $2 and $3 million', 'between $2 and $3 million: 2000000..3000000 between dollar'],
  ['an 8- to 16-metre wall', '8- to 16-metre: 8..16 between metre specification'],
  ['5%–7% of wages', '5%–7%: 5..7 between percent'],
  ['about 20 to 30 people', 'about 20 to 30: 20..30 between'],
  ['500 to 1 million', '500 to 1 million: 500..1000000 between'],
  ['children aged 5 to 12', '5 to 12: 5..12 between year'],
])

table('approximators and bounds', [
  ['some 11,000 soldiers', 'some 11,000: 11000 about'],
  ['nearly 300 and almost 400', 'nearly 300: 300 about', 'almost 400: 400 about'],
  [
    'close to 40, an estimated 300, ~50, circa 200',
    'close to 40: 40 about',
    'an estimated 300: 300 about',
    '~50: 50 about',
    'circa 200: 200 about',
  ],
  ['1,100 or so were hurt', '1,100 or so: 1100 about'],
  ['at least 100 were killed', 'at least 100: 100.. atLeast'],
  ['no fewer than 20 boats', 'no fewer than 20: 20.. atLeast'],
  ['at least some 300 boats', 'at least some 300: 300.. atLeast'],
  ['Losses have already exceeded 200.', '200: 200.. atLeast'],
  ['with losses exceeding 200', '200: 200.. atLeast'],
  ['The toll topped 3,000.', '3,000: 3000.. atLeast'],
  ['upwards of 50 ships', 'upwards of 50: 50.. atLeast'],
  ['up to 10,000 soldiers', 'up to 10,000: ..10000 atMost'],
  ['as many as 300 people', 'as many as 300: ..300 atMost'],
  [
    'no more than 20, at most 5, fewer than 60',
    'no more than 20: ..20 atMost',
    'at most 5: ..5 atMost',
    'fewer than 60: ..60 atMost',
  ],
  ['300 or more, 500-plus and 700+', '300 or more: 300.. atLeast', '500-plus: 500.. atLeast', '700+: 700.. atLeast'],
  ['losses estimated at 1,100, or estimated at about 1,200', '1,100: 1100 about', 'about 1,200: 1200 about'],
  ['40+ years, 500-odd kilometres', '40+ years: 40.. atLeast year', '500-odd kilometres: 500 about kilometre'],
  ['300 soldiers or more', '300: 300.. atLeast'],
  ['a maximum of 30', 'a maximum of 30: ..30 atMost'],
  ['a minimum of 4', 'a minimum of 4: 4.. atLeast'],
  ['more than half a million people', 'more than half a million: 500000.. atLeast'],
  ['over 1,000 kilometers', 'over 1,000 kilometers: 1000.. atLeast kilometre'],
  ['at least another 300 people', 'at least another 300: 300.. atLeast'],
])

table('no bound where the word says something else', [
  ['The fighting over three days was heavy.', 'three days: 3 day'],
  ['Talks about 5 islands failed.', '5: 5'],
  ['The rate went up to 45 per cent.', '45 per cent: 45 percent'],
  ['Dockers block the port over 80 layoffs.', '80: 80'],
  ['Police arrested over 40 riders.', 'over 40: 40.. atLeast'],
])

table('vague quantities', [
  ['dozens of people', 'dozens: 24..99 vague'],
  ['hundreds were hurt', 'hundreds: 100..999 vague'],
  ['thousands of soldiers', 'thousands: 1000..9999 vague'],
  ['tens of thousands of soldiers', 'tens of thousands: 10000..99999 vague'],
  ['hundreds of thousands fled', 'hundreds of thousands: 100000..999999 vague'],
  ['millions fled', 'millions: 1000000..9999999 vague'],
  ['several hundred and a few thousand', 'several hundred: 200..999 vague', 'a few thousand: 2000..9999 vague'],
  ['several dozen boats', 'several dozen: 24..99 vague'],
  ['a handful of survivors', 'a handful: 3..6 vague'],
  ['scores of people, scores dead', 'scores: 40..99 vague', 'scores: 40..99 vague'],
  ['more than several hundred', 'more than several hundred: 200.. atLeast'],
  ['millions of dollars', 'millions of dollars: 1000000..9999999 vague dollar'],
  ['many people, several ships and a few boats'],
  ['Test scores fell.'],
])

table('money', [
  ['$3bn and $1.2 billion', '$3bn: 3000000000 dollar', '$1.2 billion: 1200000000 dollar'],
  ['3 billion euros', '3 billion euros: 3000000000 euro'],
  ['a $40-million contract', '$40-million: 40000000 dollar'],
  ['US$5m, A$20 and C$3', 'US$5m: 5000000 dollar', 'A$20: 20 Australian dollar', 'C$3: 3 Canadian dollar'],
  ['30 million won', '30 million won: 30000000 won'],
  ['500 rubles and 20 million hryvnias', '500 rubles: 500 rouble', '20 million hryvnias: 20000000 hryvnia'],
  ['12 lek and 40 million kina', '12 lek: 12 lek', '40 million kina: 40000000 kina'],
  ['Rs 500 crore and Rs. 20,000', 'Rs 500 crore: 5000000000 rupee', 'Rs. 20,000: 20000 rupee'],
  ['USD 5 million or 5 million EUR', 'USD 5 million: 5000000 dollar', '5 million EUR: 5000000 euro'],
  ['20 million pounds for 20 pounds of gold', '20 million pounds: 20000000 pound sterling', '20 pounds: 20 pound'],
  ['$80 a barrel', '$80 a barrel: 80 dollar per barrel'],
  ['$15.40 per hour', '$15.40 per hour: 15.4 dollar per hour'],
  ['$1.9 billion a year earlier', '$1.9 billion: 1900000000 dollar'],
  ['The team of 20 won the cup.', '20: 20'],
])

table('measures', [
  ['20 square kilometres or 20 km²', '20 square kilometres: 20 square kilometre', '20 km²: 20 square kilometre'],
  [
    '200 kilometres per hour, 188 miles an hour, 90 km/h',
    '200 kilometres per hour: 200 kilometre per hour',
    '188 miles an hour: 188 mile per hour',
    '90 km/h: 90 kilometre per hour',
  ],
  ['30 degrees Celsius, then -5 °C', '30 degrees Celsius: 30 degree Celsius', '-5 °C: -5 degree Celsius'],
  ['50 MW for five hours', '50 MW: 50 megawatt', 'five hours: 5 hour'],
  [
    'a girl aged 4, a 34-year-old man and a tree 90 years old',
    '4: 4 year',
    '34-year-old: 34 year',
    '90 years old: 90 year',
  ],
  ['Mira Dolan, 34, said so.', '34: 34 year'],
  ['The nurse, Mira D., 34, said so.', '34: 34 year'],
  ['The gunman, 24, fled, and so did a policeman, 40, of the town.', '24: 24 year', '40: 40 year'],
  ['The general, 62, commanded 40 men.', '62: 62 year', '40: 40'],
  ['a 7.8-magnitude earthquake, later put at magnitude 7.6', '7.8-magnitude: 7.8 magnitude', '7.6: 7.6 magnitude'],
  ['the 7.1 quake and a tremor of 5.6 on the Richter scale', '7.1: 7.1 magnitude', '5.6: 5.6 magnitude'],
  ['two brothers, 14 and 16, drowned', 'two: 2', '14: 14 year', '16: 16 year'],
  [
    '45%, 3 percentage points, 25 basis points',
    '45%: 45 percent',
    '3 percentage points: 3 percentage point',
    '25 basis points: 25 basis point',
  ],
  ['half an hour', 'half an hour: 0.5 hour'],
  ['three times as many, a tenfold rise', 'three times: 3 times', 'tenfold: 10 times up'],
])

table('parts are given in per cent', [
  ['a third of voters', 'a third: 33.33 percent'],
  ['two-thirds of members', 'two-thirds: 66.67 percent'],
  ['half of the homes and more than half the schools', 'half: 50 percent', 'more than half: 50.. atLeast percent'],
  ['three quarters of homes', 'three quarters: 75 percent'],
  ['one in five people, nine out of 10 doctors', 'one in five: 20 percent', 'nine out of 10: 90 percent'],
  ['One child in five is hungry.', 'One child in five: 20 percent'],
  ['One man in five villages and three towns died.', 'One: 1', 'five: 5', 'three: 3'],
  ['Output fell by a third.', 'a third: 33.33 percent down'],
])

table('change', [
  ['Sales rose by 3% and costs fell 12%.', '3%: 3 percent up', '12%: 12 percent down'],
  ['Shares were up 5 percent, bonds down 2.', '5 percent: 5 percent up', '2: 2 down'],
  ['Payrolls fell 200 to 3,000.', '200: 200 down', '3,000: 3000'],
  ['an increase of 30', '30: 30 up'],
  ['The bank cut its growth outlook by 0.4 points.', '0.4 points: 0.4 point down'],
  ['Prices fell after an increase by 3%.', '3%: 3 percent up'],
  ['Oslo raised its power exports to Ghana by 300 MW.', '300 MW: 300 megawatt up'],
  ['It sent 60 boats, a third more than in May.', '60: 60', 'a third: 33.33 percent up'],
  ['an increase in prices of 4%', '4%: 4 percent up'],
  ['a 5 % drop, a 3% annual increase', '5 %: 5 percent down', '3%: 3 percent up'],
  ['Oil jumped 4.2 per cent to $80 from $76.', '4.2 per cent: 4.2 percent up', '$80: 80 dollar', '$76: 76 dollar'],
  [
    'Revenue rose 3.4% to $2.1 billion from $1.9 billion a year earlier.',
    '3.4%: 3.4 percent up',
    '$2.1 billion: 2100000000 dollar',
    '$1.9 billion: 1900000000 dollar',
  ],
  ['The bank announced a 25 basis-point cut.', '25 basis-point: 25 basis point down'],
  [
    'The bank cut its key rate by a quarter of a percentage point.',
    'a quarter of a percentage point: 0.25 percentage point down',
  ],
  ['It raised the forecast from 10 to 12 per cent.', '10: 10 percent', '12 per cent: 12 percent'],
  ['They dropped 300 bombs.', '300: 300'],
  ['Futures were up 62 cents, or 0.8%, at $78.', '62 cents: 62 cent up', '0.8%: 0.8 percent up', '$78: 78 dollar'],
  [
    'Alba fell 3.2%, Borea 2.1% and Cantor 1.8%.',
    '3.2%: 3.2 percent down',
    '2.1%: 2.1 percent down',
    '1.8%: 1.8 percent down',
  ],
  ['Petrol climbed by 1.3p to 152.4p a litre.', '1.3p: 1.3 penny up', '152.4p a litre: 152.4 penny per litre'],
  ['Output will grow by between 3% and 5%.', 'between 3% and 5%: 3..5 between percent up'],
  ['Prices rose an annual 3.2%.', '3.2%: 3.2 percent up'],
  ['Bitcoin jumped above $90,000.', 'above $90,000: 90000.. atLeast dollar'],
  ['GDP: -0.3%. Exports: +1.1%.', '-0.3%: -0.3 percent', '1.1%: 1.1 percent up'],
  ['Writers made up 95% of the staff.', '95%: 95 percent'],
  [
    'The haul grew fivefold, from $200,000 to $1 million.',
    'fivefold: 5 times up',
    '$200,000: 200000 dollar',
    '$1 million: 1000000 dollar',
  ],
  ['It gained 7-1/2 cents.', '7-1/2 cents: 7.5 cent up'],
  ['Prices are 12% higher.', '12%: 12 percent up'],
])

table('specifications', [
  [
    '240mm rocket launchers and 170 mm guns',
    '240mm: 240 millimetre specification',
    '170 mm: 170 millimetre specification',
  ],
  ['240-millimeter rocket launchers', '240-millimeter: 240 millimetre specification'],
  ['a 12-storey building', '12: 12 specification'],
  ['a five-hour meeting', 'five-hour: 5 hour specification'],
  ['a three-bedroom house', 'three: 3 specification'],
  ['240 mm of rain', '240 mm: 240 millimetre'],
  ['a 500-strong crowd', '500: 500'],
])

table('one counts people, and is a pronoun elsewhere', [
  ['one person was killed', 'one: 1'],
  ['one dead', 'one: 1'],
  ['two people and one child', 'two: 2', 'one: 1'],
  ['at least one missile', 'at least one: 1.. atLeast'],
  ['no one, one another, one day, one of them, the one we know'],
])

test('a vote told in words is two figures', () => {
  expect(read('won by 312 votes to 290')).toEqual(['312: 312', '290: 290'])
})

test('offsets are into the text given', () => {
  const text = 'Seoul — “some 11,000” soldiers, or 10–12 thousand 😀 men, at $3bn.'
  for (const { start, end, surface } of findNumbers(text)) expect(text.slice(start, end)).toBe(surface)
  expect(findNumbers(text)).toHaveLength(3)
})

table('levels that leave out what the next one says', [
  ['The fund grew from 94 to 110 million euros.', '94: 94000000 euro', '110 million euros: 110000000 euro'],
  ['The fine rose from 24.80 to 27.60 euros.', '24.80: 24.8 euro', '27.60 euros: 27.6 euro'],
])

table('fewer and below', [
  ['It opened 64 sites, four fewer than planned.', '64: 64', 'four: 4 down'],
  ['Sales were 5.9 per cent below those of May.', '5.9 per cent: 5.9 percent down'],
  ['Deaths do not exceed 1,200.', '1,200: ..1200 atMost'],
  ['Barely 400 stayed.', 'Barely 400: 400 about'],
])

table('in the footsteps of another number', [
  ['Norway will send 60 divers and Sweden 100.', '60: 60', '100: 100'],
  ['A wake for the two dead drew 500 people.', 'two: 2', '500: 500'],
  ['VAT goes up one point to 21 %.', 'one point: 1 point up', '21 %: 21 percent'],
  ['A kilo costs 6 marks.', '6 marks: 6 mark'],
])

test('a fourth day is which, and no part of one', () => {
  expect(read('for a fourth day, and a fifth week')).toEqual([])
})
