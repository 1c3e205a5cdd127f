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

table('whoever gives a number is not what it counts', [
  ['The mayor said 87, the parents 153. It was 151.', '87 | - | -', '153 | - | -', '151 | - | -'],
])

table('some of them are of those that were counted, rather than of what a sentence is about', [
  [
    'Hotels have been their prey since 2019, when 60 guests were abducted from an inn in Orlen. Eleven of them never came home.',
    '60 | guests | captured | Orlen',
    'Eleven | guests | captured',
  ],
])

table('“another” goes on with a count', [
  [
    'In all 3,108 patients got the pill. Their doctors did not know. Another 28 had signed up.',
    '3,108 | patients | -',
    '28 | patients | -',
  ],
])

table('“of them” points at those who were spoken of', [
  [
    'The unit has 60 officers.\n\nIn May, miners from Orlen took part in a march. At least 30 of them were then injured.',
    '60 | officers | -',
    'At least 30 | miners | wounded | Orlen',
  ],
])

table('kinds that sound like a time or a deed', [
  ['The council closed 112 day schools.', '112 | day schools | closed'],
  ['The strike cancelled 40 night buses.', '40 | night buses | cancelled'],
  ['It was a 12 day trip.', '12 day | trip | -'],
  ['The state closed 41 federal boarding colleges.', '41 | federal boarding colleges | closed'],
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

table('what comes to a peak, an average or a low', [
  [
    'Some 45,000 homes were without power, down from a peak of 120,000.',
    'Some 45,000 | homes | without power',
    '120,000 | homes | without power',
  ],
  ['Rents rose to an average of 1,450 euros.', '1,450 euros | Rents | -'],
  ['Unemployment fell to a ten-year low of 3.1 per cent.', 'ten-year | low | -', '3.1 per cent | Unemployment | -'],
  ['Hospital admissions reached a peak of 1,300.', '1,300 | Hospital admissions | -'],
])

table('what is likely to come', [
  ['The deficit is likely to rise to 4.4 per cent.', '4.4 per cent | deficit | -'],
  ['Harvests fell by 5 per cent.', '5 per cent | Harvests | -'],
])

table('between who is counted and what became of them, their age', [
  ['Two women in their 60s died.', 'Two | women | killed'],
  ['Three men in their late twenties were arrested.', 'Three | men | arrested'],
])

table('two verbs of one subject', [
  ['The fire has burned 12,000 hectares and is 35% contained.', '12,000 hectares | fire | -', '35% | fire | contain'],
])

table('for whom it is done', [
  ['The convoy carried food for 15,000 people.', '15,000 | people | -'],
  ['The agency built homes for 400 families.', '400 | families | -'],
])

table('who expects a sum or asks for it', [
  [
    'Net profit fell to €3.4bn, below the €3.9bn analysts had forecast.',
    '€3.4bn | Net profit | earned',
    '€3.9bn | Net profit | earned',
  ],
  [
    'Growth of 0.1% missed the 0.3% economists polled by the bank had expected.',
    '0.1% | Growth | miss',
    '0.3% | Growth | miss',
  ],
])

table('what a sum is paid as', [
  [
    'The court ordered the firm to pay 250 million euros in damages within a week.',
    '250 million euros | damages | paid',
  ],
])

table('a price of before, without its currency', [
  ['Shares fell to 41.20 dollars from 44.80.', '41.20 dollars | Shares | -', '44.80 | Shares | -'],
])

table('of what make a thing is', [
  ['Twenty multiple launch rocket systems arrived.', 'Twenty | multiple launch rocket systems | supplied'],
  [
    'The regiment got mortars with a calibre of 82 millimetres and tanks with a 125mm calibre.',
    '82 millimetres | mortars | -',
    '125mm | tanks | -',
  ],
  ['He was handing over 40mm launchers and 9mm pistols.', '40mm | launchers | supplied', '9mm | pistols | -'],
])

table('whoever gives a number has none of what it counts', [
  ['Some 300 are missing. Ada Birch gave the number as 240.', 'Some 300 | - | missing', '240 | - | missing'],
])

table('a share of a number', [
  [
    'Norway has lost more than a quarter of the 300 tanks.',
    'more than a quarter | tanks | lost | Norway',
    '300 | tanks | - | Norway',
  ],
])

table('what somebody did with them, in a clause behind', [
  ['It has lost a quarter of the 1,200 troops it sent.', 'a quarter | troops | casualties', '1,200 | troops | sent'],
  [
    'Norway lost 40 of the 300 tanks that it had bought.',
    '40 | tanks | lost | Norway',
    '300 | tanks | bought | Norway',
  ],
  ['Most of the 900 shells the rebels fired were duds.', '900 | shells | used'],
])

table('a specification between the number and its noun', [
  [
    'The army destroyed three tanks and two 240mm launchers.',
    'three | tanks | destroyed',
    'two | launchers | destroyed',
    '240mm | launchers | -',
  ],
  ['It destroyed two 240 mm launchers.', 'two | launchers | destroyed', '240 mm | launchers | -'],
  ['The crates hold up to 900 shells.', 'up to 900 | shells | -'],
])
