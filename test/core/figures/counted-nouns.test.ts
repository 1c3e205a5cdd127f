import { readCounted } from '../helpers/read-counted.ts'
import { tableOf } from '../helpers/table.ts'

/** As in counted.test.ts: which noun is counted, where several could be or none stands. */
const table = tableOf(readCounted)

table('of what somebody has so many', [
  ["The hail smashed 14 of the school's 60 windows.", '14 | windows | damaged', '60 | windows | -'],
  ["Rail will lose 300 of the region's 2,100 jobs.", '300 | jobs | cut', '2,100 | jobs | -'],
])

table('what a number came to, with a time between', [
  [
    'The number of injured was corrected on Sunday from eight to 11.',
    'eight | injured | wounded',
    '11 | injured | wounded',
  ],
  ['That takes the number of riders hurt this season to 17.', '17 | riders | wounded'],
  ['The union revised its estimate to 11,000.', '11,000 | - | -'],
])

table('no noun, though it stands like one', [
  ['The trench is six metres deep.', 'six metres | trench | -'],
  ['The crew is 140 strong.', '140 | crew | -'],
  ['The army repeated its claim of 30 dead.', '30 | - | killed'],
  ['The three face up to six years.', 'three | - | -', 'up to six years | - | -'],
  ['All but 60 wells have been examined.', '60 | wells | -'],
  ['Three clerks of the lender, Corran Trust, are in custody.', 'Three | clerks | held'],
])

table('what is told of somebody else', [
  ['A mother of three drowned.', 'three | - | -'],
  ['A loaf of rye cost 4 euros.', '4 euros | rye | cost'],
])

table('a part more than what stands before', [
  ['The ferry carried 300 riders, a fifth more than in May.', '300 | riders | aboard', 'a fifth | riders | aboard'],
])

table('of those the sentence itself speaks of', [
  [
    'Some 900 farmers fled. The nurses left after 12 of them had been killed.',
    'Some 900 | farmers | displaced',
    '12 | nurses | killed',
  ],
  [
    'Three Norwegians died. Of the 12 wounded, two can walk.',
    'Three | Norwegians | killed | Norway',
    '12 | - | wounded',
    'two | - | wounded',
  ],
  ['Of the posts to go, 400 are in the north.', '400 | posts | -'],
])

table('a level told again', [
  [
    'Turnout was 61 per cent. Four years ago it was 58 per cent.',
    '61 per cent | Turnout | -',
    'Four years | - | -',
    '58 per cent | Turnout | -',
  ],
  ['The office received 900 complaints.', '900 | complaints | received'],
  ['By Friday 214 complaints had been lodged.', '214 | complaints | received'],
  ['The firm lost 60 workers.', '60 | workers | cut'],
])
