import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** Some of those something befell, and tolls beside ages. */
const table = tableOf(readFrames)

table('what befell all befell those who are among them', [
  [
    'Among the 40 injured were 12 children and three nurses.',
    '40 person wounded',
    '12 child wounded',
    'three nurse wounded',
  ],
  ['Among those killed were three firefighters.', 'three rescuer killed'],
  ['Among those who were killed was a priest and three nuns.', 'three nun killed'],
  ['Twelve Chileans and three Norwegians are among the dead.', 'Twelve person killed', 'three person killed'],
  ['Among the guests were 12 ministers.', '12 minister -'],
  ['Among the injured was the mayor, who owns 12 houses.', '12 house own'],
])

table('a toll behind an age counts no years', [
  ['A 34-year-old man died, bringing the toll to 13.', '34-year-old person killed', '13 person killed'],
  ['The sentence rose from four years to seven.', 'four years sentenc sentenced', 'seven - sentenced'],
])

table('of all of whom some are counted, nothing is told but how many they are', [
  ['Some 2,500 of the combined 61,000 jobs will go.', 'Some 2,500 job cut', '61,000 job -'],
  ['They come at a price: 2,500 of the remaining 61,000 jobs will go.', '2,500 job cut', '61,000 job -'],
  ['A quarter of the 12,000 men sent to the front have been killed.', 'A quarter person killed', '12,000 person sent'],
])
