import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readCounted } from '../helpers/read-counted.ts'
import { tableOf } from '../helpers/table.ts'

const table = tableOf(readCounted)

table('counted after the number', [
  ['The flood killed 40 people.', '40 | people | killed'],
  ['Some 40 miners were killed.', 'Some 40 | miners | killed'],
  ['About 300 homes were destroyed.', 'About 300 | homes | destroyed'],
  ['More than 2,000 villagers were evacuated.', 'More than 2,000 | villagers | evacuated'],
  ['Around 5,000 dockers walked out.', 'Around 5,000 | dockers | striking'],
  ['The plant will cut 700 jobs.', '700 | jobs | cut'],
  ['The army sent 250 engineers.', '250 | engineers | sent'],
  ['Twelve bridges were damaged.', 'Twelve | bridges | damaged'],
])

table('counted before the number', [
  ['The death toll rose to 45.', '45 | death toll | killed'],
  ['Casualties are estimated at around 60.', 'around 60 | Casualties | casualties'],
  ['The deficit reached 3.2 billion euros.', '3.2 billion euros | deficit | -'],
  ['Defence spending rose to 41.2 million euros.', '41.2 million euros | Defence spending | spent'],
  ['Public spending will fall by 3 per cent.', '3 per cent | Public spending | spent'],
])

table('counted in another place of the sentence', [
  ['At least 40 were killed and another 200 injured.', 'At least 40 | - | killed', '200 | - | wounded'],
  ['The quake killed 45 people and injured 200.', '45 | people | killed', '200 | people | wounded'],
  ['It left 45 dead and 200 wounded.', '45 | - | killed', '200 | - | wounded'],
  ['Some 300 miners were trapped, 40 of them women.', 'Some 300 | miners | trapped', '40 | women | trapped'],
])

table('a noun or a fate from elsewhere in the text', [
  [
    'The plant will cut 4,000 jobs.\n\nOf these, 1,500 are in Norway.',
    '4,000 | jobs | cut',
    '1,500 | jobs | cut | Norway',
  ],
  [
    'The union put the crowd at 35,000. Police spoke of 20,000, organisers of 50,000.',
    '35,000 | crowd | protesting',
    '20,000 | crowd | protesting',
    '50,000 | crowd | protesting',
  ],
  ['How many people took part is disputed. Police spoke of 35,000.', '35,000 | people | protesting'],
  ['The damage: half a million euros.', 'half a million euros | damage | -'],
  ['The ferry toll hits 41 as its captain is questioned.', '41 | ferry toll | killed'],
  ['Norway lost six soldiers.', 'six | soldiers | killed | Norway'],
  ['Inflation slowed to 2.7 % in May from 3.1 % in April.', '2.7 % | Inflation | -', '3.1 % | Inflation | -'],
  ['The fire burned 4,200 hectares (10,400 acres).', '4,200 hectares | fire | -', '10,400 acres | fire | -'],
  ['Protests were held in six towns. In Bergen 15,000 marched.', 'six | towns | -', '15,000 | - | protesting | Bergen'],
  ['Tens of thousands march against the law.', 'Tens of thousands | - | protesting'],
])

table('scope', [
  ['Some 40 people were killed in Norway.', 'Some 40 | people | killed | Norway'],
  ['Norway sent 250 engineers to Chile.', '250 | engineers | sent | Norway | Chile'],
  ['About 250 Norwegian engineers were sent to Chile.', 'About 250 | Norwegian engineers | sent | Norway | Chile'],
  ['In Chile, 300 homes were destroyed.', '300 | homes | destroyed | Chile'],
])

table('a specification is not a count', [['The army bought 240mm mortars.', '240mm | mortars | bought']])

describe('specifications', () => {
  test.each<[string, boolean]>([
    ['The army bought 240mm mortars.', true],
    ['A 12-storey building collapsed.', true],
    ['The army bought 240 mortars.', false],
    ['The building has 12 storeys.', false],
  ])('%j', (text, expected) => {
    expect(findClaims({ text, published: null }).find(claim => claim.figure)?.figure?.isSpecification).toBe(expected)
  })
})

describe('no figure', () => {
  test.each([
    'The talks began on 12 March 2025.',
    'Doors open at 7:30 p.m.',
    'See section 4.2 of the report.',
    'It was the third strike this year.',
    'No numbers here.',
  ])('%j', text => {
    expect(readCounted(text)).toEqual([])
  })
})

table('far from the number, or beside another', [
  ['The number of barns destroyed in the storm stands at 460.', '460 | barns | destroyed'],
  ['The ministry puts the number of people killed in Oslo at 19.', '19 | people | killed | Norway'],
  ['The rent, which stays at 940 euros, is paid in May.', '940 euros | rent | -'],
  ['Shares in the mill lost 9 per cent.', '9 per cent | Shares | lost'],
  ['The mill raised the shifts to 30 and the buses to 12.', '30 | shifts | -', '12 | buses | -'],
  ['Reports of 300 or even 350 cases came in.', '300 | cases | -', '350 | cases | -'],
  ['The works last year built 210 boats.', '210 | boats | built'],
  ['The mill produced last year 210 looms.', '210 | looms | produced'],
])

table('a plural behind a count, and no verb', [
  ['The orders cover 340 addresses in all.', '340 | addresses | -'],
  ['Only 27% support it.', '27% | - | support'],
  ['Three came home.', 'Three | - | returned'],
  ['A gift of £18 buys 25 kilos of rice.', '£18 | gift | buy', '25 kilos | rice | bought'],
])

table('of those in a state', [
  ['Ten of the dead are children.', 'Ten | children | killed'],
  ['Two of the miners wounded on Monday died.', 'Two | miners | killed'],
  ['Missing: 41', '41 | Missing | missing'],
  ['Homes destroyed: 460', '460 | Homes | destroyed'],
  ['The town lists 52 barns as destroyed and another 31 as damaged.', '52 | barns | destroyed', '31 | barns | damaged'],
  ['Norway lost 45 soldiers and 14 tanks.', '45 | soldiers | killed | Norway', '14 | tanks | lost | Norway'],
  ['Some swimmers as young as 15 were hurt.', '15 | - | -'],
])

table('what became of captives', [
  ['Norway freed 120 prisoners.', '120 | prisoners | released'],
  ['Norway freed nine of the eleven men arrested.', 'nine | men | released', 'eleven | men | arrested'],
  ['Sixty prisoners strolled to the gate.', 'Sixty | prisoners | strolled'],
])

table('whose and where, outside the clause', [
  ['Norway says it has lost eight soldiers.', 'eight | soldiers | killed | Norway'],
  [
    'OSTHEIM, Germany, Feb 9 (Northgate) - Car parts maker Kelvara said it would cut 800 jobs.',
    '800 | jobs | cut | Kelvara',
  ],
  ['In Norway, where the dam broke, 31 people died.', '31 | people | killed | Norway'],
  ['A quake struck northern Norway, killing 38 people.', '38 | people | killed | Norway'],
  ['Sweden spoke of 30 dead Norwegians.', '30 | dead Norwegians | killed | Norway'],
  ['Norway has 70 tanks to Sweden’s 48.', '70 | tanks | - | Norway', '48 | tanks | - | Sweden'],
  [
    'In the end Norway took 18 seats, Sweden 11 and Denmark four.',
    '18 | seats | won | Norway',
    '11 | seats | won | Sweden',
    'four | seats | won | Denmark',
  ],
])

table('a number whose noun stands in another sentence', [
  ['The pilgrims reached Oslo on three buses. Nine had walked.', 'three | buses | -', 'Nine | pilgrims | walk'],
  ['Take the complaints. The ministry has counted 38, the union 96.', '38 | complaints | -', '96 | complaints | -'],
  [
    'Some 900 people have fled. The mayor speaks of 1,400.',
    'Some 900 | people | displaced',
    '1,400 | people | displaced',
  ],
  ['Regarding the hostages, the envoy said that 48 of them remain in Oslo.', '48 | hostages | held | Norway'],
  ['The lorries keep rolling – 2,500 of them so far.', '2,500 | lorries | -'],
  ['Ask how many people the flood has killed. The agency had 131.', '131 | people | killed'],
  ['By noon 3,100 barns were destroyed and 12,400 damaged.', '3,100 | barns | destroyed', '12,400 | barns | damaged'],
  // More than the last count, so it is not of the children.
  [
    '68 people died, 14 of them children, and 108 are missing.',
    '68 | people | killed',
    '14 | children | killed',
    '108 | people | missing',
  ],
  // Whose they are decides, not which stands nearest.
  [
    'The envoys count 14 Norwegian sailors and nine Swedish sailors. Norway itself gives 13.',
    '14 | Norwegian sailors | - | Norway',
    'nine | Swedish sailors | - | Sweden',
    '13 | Norwegian sailors | - | Norway',
  ],
  // Who counts goes on counting the same.
  [
    'How many have died is disputed. The agency had 131. The police spoke of 142, the mayor of 150. Some 29 people are missing. On Monday the agency had counted 46.',
    '131 | - | killed',
    '142 | - | killed',
    '150 | - | killed',
    'Some 29 | people | missing',
    '46 | - | killed',
  ],
  // Its own subject is not what it counts.
  [
    'The clinics reported 300 burns. The 40 inspectors have confirmed 22.',
    '300 | burns | -',
    '40 | inspectors | -',
    '22 | burns | -',
  ],
])

table('no noun where none is meant', [
  ['The factory made 40 chairs. He is 19.', '40 | chairs | -', '19 | - | -'],
  ['Some 40 divers went down. Hundreds stood on the quay.', 'Some 40 | divers | -', 'Hundreds | - | -'],
  ['The quake in Oslo killed 45 people.\n\nIt measured 6.1.', '45 | people | killed | Norway', '6.1 | - | -'],
])

table('words behind a noun that are no noun', [
  ['The fire north of the border has burned 4,200 hectares.', '4,200 hectares | fire | -'],
  ['The train ran 23 minutes late.', '23 minutes | - | delayed'],
  ['Six sailors home after the storm.', 'Six | sailors | -'],
])

describe('under a sub-heading', () => {
  const under = (heading: string, text: string): string[] =>
    findClaims({ text, published: null, headings: [{ text: heading, at: 0 }] }).flatMap(({ figure }) =>
      figure ? [[figure.surface, figure.counted ?? '-', figure.role ?? '-'].join(' | ')] : [],
    )
  test('a number without a noun counts what it names', () => {
    expect(under('TRUCKS', 'Agreed: 300 a day.')).toEqual(['300 | TRUCKS | -'])
    expect(under('What about the drones?', 'Norway says 36 have arrived.')).toEqual(['36 | drones | sent'])
  })
  test('who gives a number gives the one that it asks for', () => {
    expect(under('How many have died?', 'The Red Cross counts 14 miners.')).toEqual(['14 | miners | killed'])
    expect(under('How many have died?', 'The Red Cross counts 14 bridges.')).toEqual(['14 | bridges | -'])
    expect(under('Who is to blame?', 'The Red Cross counts 14 miners.')).toEqual(['14 | miners | -'])
  })
})

table('one noun for two counts', [
  [
    'Some 14 Norwegian and nine Swedish sailors were killed.',
    'Some 14 | Norwegian | killed | Norway',
    'nine | Swedish sailors | killed | Sweden',
  ],
])

describe('some of those spoken of', () => {
  const parts = (text: string): (boolean | undefined)[] =>
    findClaims({ text, published: null }).flatMap(({ figure, frame }) => (figure ? [frame?.part] : []))
  test.each<[string, boolean[]]>([
    ['The gale killed 40 people, 12 of them in Oslo.', [false, true]],
    // All of the dead, though some of the people.
    ['A plane with 73 people crashed, killing 31 of them.', [false, false]],
    ['Of the 500 who attacked, 60 were killed.', [false, true]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })
})

describe('a number that is set against a measure is in its unit', () => {
  const dimensions = (text: string): (string | undefined)[] =>
    findClaims({ text, published: null }).flatMap(({ figure, frame }) => (figure ? [frame?.dimension] : []))
  test.each<[string, string[]]>([
    ['The gale blew at 165 km/h against 195.', ['kilometre per hour', 'kilometre per hour']],
    ['Some 371 mm of rain fell, against Oslo’s 412.', ['metre', 'metre']],
    ['It has delivered 900 tonnes out of the 2,400 it promised.', ['kilogram', 'kilogram']],
    ['It was sent two hours before, not six.', ['day', 'day']],
    ['It has delivered 900 tonnes to 40 villages.', ['kilogram', 'count']],
  ])('%s', (text, expected) => {
    expect(dimensions(text)).toEqual(expected)
  })
})

table('what is told of another noun', [
  ['A plane carrying 73 people crashed.', '73 | people | aboard'],
  [
    'Some 170 people are in the camp, which was built for 80.',
    'Some 170 | people | sheltered',
    '80 | people | capacity',
  ],
  ['The number of boats rose to 40 by Tuesday evening.', '40 | boats | -'],
])

table('whose and where, beside who tells it', [
  ['The mayor told allies meeting in Norway on Thursday that 40 people had been killed.', '40 | people | killed'],
  ['The army spoke of 40 casualties, and those of Norway were higher.', '40 | casualties | casualties'],
  [
    'Norwegian troops fighting in Sweden have suffered 40 casualties.',
    '40 | casualties | casualties | Norway | Sweden',
  ],
  ['Norwegian forces sustained 40 casualties.', '40 | casualties | casualties | Norway'],
  [
    'Losses were 40 casualties. It could one day be 400.',
    '40 | casualties | casualties',
    '400 | casualties | casualties',
  ],
])

table('a whole that its own participle tells of, and a receiver before the number', [
  [
    'A quarter of the 400 troops sent to Norway have been killed.',
    'A quarter | troops | killed | Norway',
    '400 | troops | sent | Norway',
  ],
  ['Sweden has handed over to Norway 40 tanks.', '40 | tanks | supplied | Sweden | Norway'],
  ['They have delivered 40 KX-23/24 ballistic missiles.', '40 | KX-23/24 ballistic missiles | supplied'],
])

table('what was asked for in a paragraph of its own', [
  [
    'Norwegian soldiers are there.\n\nHow many Norwegians have been sent?\n\nAbout 40, according to Chile. Sweden says 50.',
    'About 40 | Norwegians | sent | Norway',
    '50 | Norwegians | sent | Norway',
  ],
])
