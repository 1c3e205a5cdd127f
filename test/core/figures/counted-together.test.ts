import { readCounted } from '../helpers/read-counted.ts'
import { tableOf } from '../helpers/table.ts'

/** What a number counts that shares its noun, its verb or its place with another, or stands behind something that looks like a label. */
const table = tableOf(readCounted)

table('two values of before are of what stands in their places', [
  [
    'By evening 61 had died and 140 were missing, up from 58 and 122 at noon.',
    ...['61 | - | killed', '140 | - | missing', '58 | - | killed', '122 | - | missing'],
  ],
  [
    'The flu has infected 4,312 people and killed 127, up from 4,120 and 119.',
    ...['4,312 | people | infected', '127 | people | killed', '4,120 | people | infected', '119 | people | killed'],
  ],
])

table('half of those told of beside it', [
  ['More than half the 600 drivers are on strike.', 'More than half | drivers | striking', '600 | drivers | -'],
  ['Half the village’s 140 houses were destroyed.', 'Half | houses | destroyed', '140 | houses | -'],
])

table('what stands between two commas shares the verb', [
  ['The first troops, about 1,500 men, arrived on Monday.', 'about 1,500 | men | entered'],
  ['The queue, some 300 people, waiting in the rain, was long.', 'some 300 | people | wait'],
])

table('what two are told to be, both are', [
  ['About 40 boys and 12 girls are in hospital.', 'About 40 | boys | hospitalised', '12 | girls | hospitalised'],
  ['Some 450 officers and 200 stewards had been on duty.', 'Some 450 | officers | on duty', '200 | stewards | on duty'],
])

table('one noun for two names', [
  ['It captured 30 Leopard and Abrams tanks.', '30 | Leopard and Abrams tanks | captured'],
  ['They freed 30 Norwegian and Danish miners.', '30 | Norwegian and Danish miners | released | Norway | Denmark'],
])

table('a level so far, and one told to somebody', [
  ['It put losses so far at 1,100.', '1,100 | losses | casualties'],
  [
    'Some 40 miners died. The minister told parliament the figure was 45.',
    'Some 40 | miners | killed',
    '45 | miners | killed',
  ],
])

table('behind a holiday, and behind a month without its day', [
  ['On Christmas Day 14 miners were killed.', '14 | miners | killed'],
  ['In mid-December 30 miners were killed.', '30 | miners | killed'],
])

table('one in so many', [
  ['The bank will cut one in ten jobs.', 'one in ten | jobs | cut'],
  ['The bank will close one in three branches.', 'one in three | branches | -'],
])

table('an age', [['Police arrested a 34-year-old man.', '34-year-old | man | arrested']])
