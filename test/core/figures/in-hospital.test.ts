import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** Who lies in a hospital, how those fare, and what a translated text says first of them. */
const table = tableOf(readFrames)

table('those in danger', [
  [
    'Nineteen people were admitted to hospital, three of them to intensive care.',
    'Nineteen person hospitalised',
    'three person critical',
  ],
  [
    'Some 20 people are hospitalised, of which three are at the intensive care unit.',
    'Some 20 person hospitalised',
    'three person critical',
  ],
  ['Nineteen riders are in hospital, three fighting for life.', 'Nineteen rider hospitalised', 'three rider critical'],
  [
    'Nineteen riders are in hospital, three fighting for justice.',
    'Nineteen rider hospitalised',
    'three rider hospitalised',
  ],
])

table('a state that stands first', [
  ['The blast killed 19 people. Wounded are 41.', '19 person killed', '41 person wounded'],
  ['Missing are six climbers, and dead are two.', 'six climber missing', 'two person killed'],
  ['Affected are 3,200 posts at the works.', '3,200 job -'],
  ['What is missing is 40 lorries.', '40 vehicle -'],
])

table('what is closed is no person', [
  ['Eight schools with 5,400 pupils are closed.', 'Eight school closed', '5,400 student -'],
  ['Eight schools are closed.', 'Eight school closed'],
])

table('the hurt, and what became of them', [
  ['At least 24 injured people remain in hospital.', 'At least 24 person hospitalised'],
  ['At least 24 people remain in medical institutions.', 'At least 24 person hospitalised'],
  ['Two wounded guards died in hospital.', 'Two guard killed'],
  ['Some 30 injured people waited on the square.', 'Some 30 person wounded'],
])
