import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** Who is sent to another country's war, and where they are there. */
const table = tableOf(readFrames)

table('soldiers by other words', [
  ['A foreign army of 900 men has been shipped to Chile.', '900 soldier sent'],
  ['A choir of 900 men has been shipped to Chile.', '900 person sent'],
  ['The prison handed over 90 men.', '90 person released'],
  ['The soldiers came in May, and more troops in June. 700 Norwegians join Chile’s war.', '700 soldier sent'],
  ['700 Norwegians join Chile’s choir.', '700 person join'],
  ['The total number of Norwegian troops transferred to Chile amounts to 4,000 people.', '4,000 soldier sent'],
  ['The number of towns that were hit rose with 40 people dead.', '40 person killed'],
])

table('where those are whose noun is left out', [
  [
    'The soldiers have been trained. More troops are to come.\n\nWhere are they? About 700 are in Arica.',
    'About 700 soldier sent',
  ],
  ['The soldiers came in May, the troops in June. Around 700 are said to be at the front.', 'Around 700 soldier sent'],
  ['The singers came in May.\n\nWhere are they? About 700 are in Arica.', 'About 700 - -'],
  [
    'Some 300 soldiers are in Arica. A diplomat put the figure there at 450.',
    'Some 300 soldier sent',
    '450 soldier sent',
  ],
])

table('what they bring and where they train', [
  ['Norway gave Chile 600,000 artillery munitions.', '600,000 shell -'],
  ['Norway gave Chile 600,000 pieces of ammunition.', '600,000 ammunit -'],
  ['They live on three training grounds.', 'three base -'],
  ['They live on three fairgrounds.', 'three fairground -'],
])
