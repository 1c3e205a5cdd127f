import { describe, expect, test } from 'vitest'
import { findClaims } from '../../src/core/claims/find-claims.ts'

/** “40 miners were killed” → '40 | miners | killed'; scope follows where the text bounds the count. */
const read = (text: string): string[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure }) =>
    figure ? [[figure.surface, figure.counted ?? '-', figure.role ?? '-', ...figure.scope].join(' | ')] : [],
  )

type Table = [text: string, ...expected: string[]][]

function table(name: string, rows: Table): void {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(read(text)).toEqual(expected)
    })
  })
}

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
    expect(read(text)).toEqual([])
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
  ['Three came home.', 'Three | - | -'],
  ['A gift of £18 buys 25 kilos of rice.', '£18 | gift | bought', '25 kilos | rice | bought'],
])

table('of those in a state', [
  ['Ten of the dead are children.', 'Ten | dead | killed'],
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
  ['In Norway, where the dam broke, 31 people died.', '31 | people | killed | Norway'],
  ['A quake struck northern Norway, killing 38 people.', '38 | people | killed | Norway'],
  ['Sweden spoke of 30 dead Norwegians.', '30 | dead Norwegians | killed | Norway'],
  ['Norway has 70 tanks to Sweden’s 48.', '70 | tanks | - | Norway', '48 | tanks | - | Sweden'],
  [
    'In the end Norway took 18 seats, Sweden 11 and Denmark four.',
    '18 | seats | - | Norway',
    '11 | seats | - | Sweden',
    'four | seats | - | Denmark',
  ],
])
