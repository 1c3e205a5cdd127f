import { findNumbers } from '../../../src/core/numbers/find-numbers.ts'
import { tableOf } from '../helpers/table.ts'

/** Both ends and the bound: 'at least 20: 20..null atLeast'. */
const table = tableOf(text =>
  findNumbers(text).map(({ surface, min, max, bound, unit }) =>
    [`${surface}: ${min}..${max}`, bound, unit].filter(Boolean).join(' '),
  ),
)

table('two limits of one number', [
  ['The fleet has more than 200 but fewer than 300 ships.', 'more than 200 but fewer than 300: 200..300 between'],
  ['At least 20 and at most 40 people were inside.', 'At least 20 and at most 40: 20..40 between'],
  ['It lost less than 9 but more than 5 per cent.', 'less than 9 but more than 5 per cent: 5..9 between percent'],
])

table('limits of two numbers', [
  ['It was above 10 and below 20.', 'above 10 and below 20: 10..20 between'],
  ['At least 20 men and at most 40 women came.', 'At least 20: 20..null atLeast', 'at most 40: null..40 atMost'],
  ['It needs more than 40 and less than 10.', 'more than 40: 40..null atLeast', 'less than 10: null..10 atMost'],
  [
    'More than two days and up to 30 ships passed.',
    'More than two days: 2..null atLeast day',
    'up to 30: null..30 atMost',
  ],
])

table('a sum of two numbers', [
  [
    'He cost £45m plus £5m in bonuses.',
    '£45m: 45000000..45000000 exact pound sterling',
    '£5m: 5000000..5000000 exact pound sterling',
  ],
  ['Each day three people came.', 'three: 3..3 exact'],
])

table('a handful, with or without what it is of', [
  ['A handful were arrested.', 'A handful: 3..6 vague'],
  ['The boy is a handful.'],
])

table('what stands behind a number', [
  ['It was ten degrees below zero.', 'ten degrees below zero: -10..-10 exact degree'],
  ['The night was 5 below zero.', '5 below zero: -5..-5 exact degree'],
  ['It lies 5 below the dam.', '5: 5..5 exact'],
  ['They offer 5.5% plus a one-off 900 euros.', '5.5%: 5.5..5.5 exact percent', '900 euros: 900..900 exact euro'],
  ['The true figure is nearer 78,000.', 'nearer 78,000: 78000..78000 about'],
  ['The ship carried 278,000 t of wheat.', '278,000 t: 278000..278000 exact tonne'],
  ['The country has 3 million and a half people.', '3 million and a half: 3500000..3500000 exact'],
])

table('prepositions that limit nothing', [
  ['The recruits are spread over four valleys.', 'four: 4..4 exact'],
  ['Debris was strewn over 12 fields.', '12: 12..12 exact'],
  ['The allegation about 3,200 ballots was withdrawn.', '3,200: 3200..3200 exact'],
  ['He dismissed rumours about 40 dead horses.', '40: 40..40 exact'],
])

table('a verb or a word that is the limit', [
  ['The toll has already passed 200.', '200: 200..null atLeast'],
  ['The number of cases in Norway has passed 200 since May.', '200: 200..null atLeast'],
  ['Since the number rose parliament has passed 12 laws.', '12: 12..12 exact'],
  ['The army had taken over 200 casualties.', 'over 200: 200..null atLeast'],
  ['The bank has taken over 12 rivals.', '12: 12..12 exact'],
])

table('what takes so much time, and what is taken over', [
  ['The walk takes about 40 minutes.', 'about 40 minutes: 40..40 about minute'],
  ['Officers took nearly 40 statements.', 'nearly 40: 40..40 about'],
  ['The count took over three days.', 'over three days: 3..null atLeast day'],
  ['It has taken over 12 banks.', '12: 12..12 exact'],
])

table('a change and what it came to, with words before both', [
  ['Wheat rose on Monday by 7 euros to 231 euros.', '7 euros: 7..7 exact euro', '231 euros: 231..231 exact euro'],
  ['The count grew again in May by 12 to 340.', '12: 12..12 exact', '340: 340..340 exact'],
  ['Prices rose again in May by 3 to 4 per cent.', '3 to 4 per cent: 3..4 between percent'],
])

table('one span of time, which a limit makes a figure', [
  ['The repairs will take at least a year.', 'at least a year: 1..null atLeast year'],
  ['It took almost an hour.', 'almost an hour: 1..1 about hour'],
  ['The strike lasted a fortnight.', 'a fortnight: 1..1 exact fortnight'],
  ['The strike began a week ago.'],
  ['Wages were higher than a year earlier.'],
  ['It earns at least 40 million a year.', 'at least 40 million: 40000000..null atLeast'],
])
