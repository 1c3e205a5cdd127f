import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** Counts that stand in one list, bracket or sentence, and what each of them is of. */
const table = tableOf(readFrames)

table('a state behind two groups of people is told of both', [
  ['The blast left six guards and two drivers dead.', 'six guard killed', 'two driver killed'],
  ['The raid, with 14 rebels and three children wounded, was over.', '14 rebel wounded', 'three child wounded'],
  ['34 fires and three people hurt.', '34 wildfire -', 'three person wounded'],
])

table('a bracket tells who those in a state are', [
  ['The dead (12 Poles, 3 Czechs) were flown home.', '12 person killed', '3 person killed'],
  ['Names of the injured (two Swedish nurses) were read.', 'two nurse wounded'],
  ['The dead (he named 12 villages) are many.', '12 villag -'],
])

table('a participle between article and number', [
  ['Five players were signed for a combined 166 million euros.', 'Five player signed', '166 million euros - signed'],
  ['Two ferries with a combined 3,400 passengers were stranded.', 'Two ferry trapped', '3,400 person trapped'],
])

table('no unit for what is counted beside a measure', [
  ['A field of 30 hectares burned, and two of the workers died.', '30 hectares - -', 'two worker killed'],
  [
    'Some 2,310 people waited more than 12 hours, up from 1,480 in May.',
    'Some 2,310 person wait',
    'more than 12 hours person wait',
    '1,480 person wait',
  ],
  ['They waited 12 hours, up from nine in May.', '12 hours - wait', 'nine - -'],
])

table('who is meant by “of these”', [
  [
    'The firm will cut 1,150 posts, or 9 per cent of its staff of 12,700. Of these, 480 are in Bergen.',
    '1,150 job cut',
    '9 per cent worker cut',
    '12,700 worker -',
    '480 job cut',
  ],
])

table('what seats cost', [
  ['A stand of 8,000 seats will cost 55 million euros.', '8,000 seat -', '55 million euros stand cost'],
])

table('police and hospitals', [
  ['Officers cuffed 17 suspects.', '17 suspect arrested'],
  ['Nine men were quizzed.', 'Nine person questioned'],
  ['Two were put into hospital.', 'Two person hospitalised'],
  ['Fourteen people were taken off a trawler.', 'Fourteen person rescued'],
  ['Fourteen people were taken off the list.', 'Fourteen person -'],
])
