import { findNumbers } from '../../../src/core/numbers/find-numbers.ts'
import { tableOf } from '../helpers/table.ts'

/** “one in five people” → 'one in five: 20 percent'. */
const table = tableOf(text =>
  findNumbers(text).map(({ surface, min, unit, change }) =>
    [`${surface}: ${min}`, unit, change].filter(Boolean).join(' '),
  ),
)

table('one in so many', [
  ['One in five people is hungry.', 'One in five: 20 percent'],
  ['It has a one in 83 chance of hitting the Earth.', 'one in 83: 1.2 percent'],
  ['Astronomers put the odds of one in 32 aside.', 'one in 32: 3.13 percent'],
  ['One in 15 people is ill.', 'One in 15: 6.67 percent'],
  ['Two in every five homes are empty.', 'Two in every five: 40 percent'],
  ['It affects one in 2,000 babies.', 'one in 2,000: 0.05 percent'],
  ['One out of three households is dark.', 'One out of three: 33.33 percent'],
  ['About seven out of every ten roofs are gone.', 'About seven out of every ten: 70 percent'],
  ['Two out of five patients died.', 'Two: 2', 'five: 5'],
])

table('a part that many are', [
  ['A fifth are abroad.', 'A fifth: 20 percent'],
  ['A third have left.', 'A third: 33.33 percent'],
  ['A third has left.'],
  ['The fifth are abroad.'],
])

table('so many, and in how many', [['She scored one in 15 games.', '15: 15'], ['It was the one in 2000.']])

table('a lone m before people is a million', [
  ['Of 410m who use it, 60m of whom pay, few left.', '410m: 410000000', '60m: 60000000'],
  ['The wall is 410m of stone.', '410m: 410 metre'],
])

table('what is shared by both levels', [
  [
    'Profit fell from 450 million to 310 million euros.',
    '450 million: 450000000 euro',
    '310 million euros: 310000000 euro',
  ],
])

table('what is shut down does not go down', [
  ['The walkout shut down eight out of ten trains.', 'eight out of ten: 80 percent'],
  ['The shares closed down 9 per cent.', '9 per cent: 9 percent down'],
])

table('gas', [['The pipeline carries 55 bcm a year.', '55 bcm a year: 55 billion cubic metre per year']])

table('a lone m behind what is counted in millions', [
  ['Passenger numbers grew to 23.6m.', '23.6m: 23600000'],
  ['It is less than the capacity of 1.2m.', '1.2m: 1200000'],
  ['The river rose to 4.6m.', '4.6m: 4.6 metre'],
])

table('the age of a group', [
  ['From April workers over 21 earn more.', 'over 21: 21 year'],
  ['Some 40 children under five died.', 'Some 40: 40', 'under five: null year'],
  ['It moved people over 12 villages.', 'over 12: 12'],
])

table('what is put on the table or turned down goes neither up nor down', [
  ['Operators put 5 per cent on the table.', '5 per cent: 5 percent'],
  ['Drivers turned down 7 per cent.', '7 per cent: 7 percent'],
])

table('a lone m before square kilometres', [['The ice covered 1.79m sq km.', '1.79m sq km: 1790000 square kilometre']])

table('what dries up long ago does not go up', [
  ['The lake dried up 2.5 billion years ago.', '2.5 billion years: 2500000000 year'],
])

table('millions told by what stands beside them', [
  ['Orbis calls back 400,000 cars here and 1.2m worldwide.', '400,000: 400000', '1.2m: 1200000'],
  ['It made a profit of 30m.', '30m: 30000000'],
  ['Cuts of 2.2m bpd go on.', '2.2m bpd: 2200000 barrel per day down'],
])

table('the number in the name of an index', [['The Orlen 40 index rose 2 per cent.', '2 per cent: 2 percent up']])

table('pounds that are paid', [
  ['Tickets start at 64 pounds.', '64 pounds: 64 pound sterling'],
  ['The cake takes 64 pounds of butter.', '64 pounds: 64 pound'],
  ['Some 1.4m face a rise.', 'Some 1.4m: 1400000'],
])

table('a share of the ballots is gained, and no gain', [
  ['The party gained 52.4% of the votes.', '52.4%: 52.4 percent'],
  ['The party gained 2.4%.', '2.4%: 2.4 percent up'],
])

table('parts told in an ordinal', [
  ['Every third departure was cancelled.', 'Every third: 33.33 percent'],
  ['It meets every third day and every quarter.'],
  ['One station out of nine was closed.', 'One station out of nine: 11.11 percent'],
  ['Output was a third below the level of May.', 'a third: 33.33 percent down'],
])

table('a single step', [['The agency cut its rating by one notch.', 'one: 1 down']])
