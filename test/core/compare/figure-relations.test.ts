import { describe, expect, test } from 'vitest'
import { answersTo, type Other, relationOf, relations, reportOn } from '../helpers/tiny-topic.ts'

function table(expected: string, rows: [what: string, page: Other, other: Other][]): void {
  describe(expected, () => {
    test.each(rows)('%s', (_, page, other) => {
      expect(relationOf('figure', page, other)).toBe(expected)
    })
  })
}

table('agrees', [
  ['one decision, before and after', 'The plant will cut 700 jobs.', 'The plant has cut 700 jobs.'],
  [
    'a volume per day, with and without what it is of',
    'The refinery turns out 240,000 barrels of crude a day.',
    'The refinery turns out 240,000 barrels a day.',
  ],
  ['one count in the same words', 'The flood killed 40 people.', 'The flood killed 40 people on Monday.'],
  ['in other words', 'The flood killed 40 people.', 'Forty people died in the flood.'],
  ['as a toll', 'The flood killed 40 people.', 'The death toll rose to 40.'],
  ['as all of whom one is told', 'The flood killed 40 people.', 'A baker is among 40 killed in the flood.'],
  ['rounded', 'Some 10,000 miners walked out.', 'Around 10,300 miners went on strike.'],
  ['a sum of money', 'The deficit reached 3.2 billion euros.', 'The deficit rose to €3.2bn.'],
  ['a share', 'Turnout was 61 per cent.', 'Turnout reached 61%.'],
  ['one limit', 'More than 2,000 villagers were evacuated.', 'Over 2,000 villagers were evacuated.'],
  ['the same area in other units', 'The fire burned 4,200 hectares.', 'The fire has burned 10,400 acres.'],
  ['half a year', 'The vote was put off by six months.', 'The vote was put off by half a year.'],
  [
    'the same telling number, its noun left out',
    'Police put the crowd at 35,000.',
    'A crowd came. Police spoke of 35,000.',
  ],
  ['one sum, of a month and of each', 'A driver costs $2,100 (€1,900) a month.', 'Drivers are paid $2,100 per head.'],
  ['a nationality told twice', 'Norway sent 250 engineers to Chile.', 'Oslo has deployed 250 Norwegian engineers.'],
])

table('agrees', [
  [
    'the calibre of a gun that goes by its name',
    'Chile has sent the 170mm Torvan to Norway.',
    'Chile sends 170mm guns.',
  ],
  [
    'and of what is told of in no word of its own',
    'Chile sends launchers of the 240mm type.',
    'Chile sends 240-mm launchers.',
  ],
  ['launchers by their rockets', 'Chile sends launchers for 240mm rockets.', 'Chile has sent 240mm rocket launchers.'],
])

table('agrees', [
  [
    'the same telling number with no word in common',
    'The harbour holds 35,600 crates.',
    'Some 35,600 stood on the quay.',
  ],
])

table('fits', [
  ['a lower limit', 'More than 2,000 villagers were evacuated.', 'Some 2,400 villagers were evacuated.'],
  ['a vague word', 'Thousands of miners walked out.', 'Around 12,000 miners walked out.'],
  ['a range', 'Between 30 and 50 people were killed.', 'The flood killed 40 people.'],
  ['a yearly sum told once without its year', 'They demand at least 40 billion euros a year.', 'They demand €40bn.'],
  ['an upper limit', 'Up to 50 homes were destroyed.', 'The fire destroyed 42 homes.'],
])

table('differs value', [
  ['another number of dead', 'The flood killed 40 people.', 'The flood killed 60 people.'],
  ['another number of strikers', 'Some 11,000 miners walked out.', 'Around 14,000 miners walked out.'],
  ['under a lower limit', 'More than 2,000 villagers were evacuated.', 'Some 1,500 villagers were evacuated.'],
  ['another share', 'Turnout was 61 per cent.', 'Turnout was 54 per cent.'],
  ['another deficit', 'The deficit reached 3.2 billion euros.', 'The deficit reached 2.6 billion euros.'],
])

table('differs later', [
  [
    'captives still held, wherever one text says they are',
    'Fifty-five captives remain in Arica.',
    { text: 'Forty-eight captives are still there.', published: '2025-03-16' },
  ],
  [
    'a count of another day',
    'The flood killed 40 people.',
    { text: 'The flood killed 60 people.', published: '2025-03-14' },
  ],
  [
    'a day named in the sentence',
    'The flood killed 40 people.',
    'On March 9, officials said the flood killed 25 people.',
  ],
])

table('related', [
  ['those taken, and those who are missing', 'Rebels kidnapped 40 pupils.', 'Sixty pupils were missing.'],
  [
    'what was fired one night, and the next',
    'The army launched 412 drones at the grid on Monday.',
    'The army launched 265 drones at the grid on Wednesday.',
  ],
  [
    'the same where no text tells the night',
    'The army launched 412 drones overnight.',
    { text: 'The army launched 265 drones overnight.', published: '2025-03-14' },
  ],
  [
    'what was handed over, and what was fired of it earlier',
    'More than 100 rockets of the north, the ministry says.',
    { text: 'The army has used about 60 rockets of the north.', published: '2025-02-20' },
  ],
  ['votes of another house', 'The plan was approved by 64 votes to 41.', 'Parliament approved it by 121 votes to 98.'],
  [
    'the blackout of months ago',
    'A storm in January left 900,000 households without power.',
    'Some 520,000 households are without power.',
  ],
  [
    'and that of weeks ago',
    'A storm on 22 February left 900,000 households without power.',
    'Some 520,000 households are without power.',
  ],
  [
    'the whole of which a part was lost',
    'The flood destroyed 52 houses.',
    "The flood destroyed most of the village's 140 houses.",
  ],
  [
    'suspected against confirmed',
    'There are 340 suspected cases of cholera.',
    'There are 120 confirmed cases of cholera.',
  ],
  [
    'a later count that is lower by far',
    'The flood killed 40 people.',
    { text: 'The flood killed 12 people.', published: '2025-03-14' },
  ],
  ['killed against casualties', 'The flood killed 40 people.', 'The flood caused 60 casualties.'],
  ['another place', 'In Norway, 300 homes were destroyed.', 'In Chile, 450 homes were destroyed.'],
  ['planned against done', 'The army will send 700 soldiers.', 'The army has sent 450 soldiers.'],
])

table('none', [
  [
    'an area against a larger one long before',
    'The fire burned 600 hectares.',
    'In 2019 a fire burned 2,900 hectares.',
  ],
  ['another thing', 'The flood killed 40 people.', 'The fire destroyed 60 barns.'],
  ['another owner', 'Some 40 Norwegian soldiers were killed.', 'Some 60 Chilean soldiers were killed.'],
  ['money against people', 'The flood killed 40 people.', 'The flood cost 60 million euros.'],
  ['a change against a level', 'Turnout rose by 4 per cent.', 'Turnout was 61 per cent.'],
  ['a day against a year', 'The mine sells 40 tonnes a day.', 'The mine sells 14,600 tonnes a year.'],
  ['a calibre of something else', 'The army bought 120mm mortars.', 'The army bought 120mm tiles.'],
  ['a specification against a count', 'The army bought 240mm mortars.', 'The army bought 200 mortars.'],
  ['another year', 'The flood killed 40 people.', 'In 2019 a flood killed 75 people.'],
])

test('a part is related to the whole it is not a rival of', () => {
  const report = reportOn('The flood killed 40 people.', ['The flood killed 42 people, 12 of them children.'])
  expect(answersTo('figure', report).map(({ relation, figure }) => [relation, figure?.surface])).toEqual([
    ['differs', '42'],
    ['related', '12'],
  ])
})

test('parts that add up agree with the whole', () => {
  const report = reportOn('The flood caused 240 casualties.', ['The flood killed 40 people and injured 200.'])
  const [best] = answersTo('figure', report)
  expect(best).toMatchObject({ relation: 'agrees', quote: 'The flood killed 40 people and injured 200.' })
  expect(best?.reason).toContain('40')
  expect(best?.reason).toContain('200')
})

test('parts that add up to something else do not', () => {
  const others = answersTo(
    'figure',
    reportOn('The flood caused 900 casualties.', ['The flood killed 40 people and injured 200.']),
  )
  expect(others.map(other => other.relation)).not.toContain('agrees')
  expect(others.map(other => other.relation)).not.toContain('differs')
})

describe('reasons in words', () => {
  test.each<[string, Other, RegExp]>([
    ['The flood killed 40 people.', 'The flood killed 60 people.', /50 % higher/],
    ['The flood killed 60 people.', 'The flood killed 45 people.', /25 % lower/],
    [
      'The flood killed 40 people, the ministry said.',
      'The flood killed 60 people, the Red Cross said.',
      /credited to Red Cross, in this article to ministry/,
    ],
    [
      'The flood killed 40 people, Norway said.',
      'According to Norway, the flood killed 60 people.',
      /both cite Norway/,
    ],
    [
      'The flood killed 40 people.',
      { text: 'The flood killed 60 people.', published: '2025-03-14' },
      /later.*14 March 2025/,
    ],
    [
      'Deaths in the flood exceeded 200.',
      'More than 1,000 people died in the flood.',
      /^“200” or more leaves room for “more than 1,000”$/,
    ],
    [
      'Forty-six people were injured in the flood.',
      'Thirty-one people are in hospital after the flood.',
      /^Another count: in hospital \(this article: wounded\)$/,
    ],
    [
      'Nine people were killed in the flood.',
      'Twelve people were killed in Lenne.',
      /^Perhaps another place: the other figure is for Lenne$/,
    ],
    [
      'Twelve people were killed in Lenne.',
      'Nine people were killed in the flood.',
      /^Perhaps another place: this article’s figure is for Lenne$/,
    ],
    [
      'The state sent 40 boats to Lenne.',
      'The state will send 60 boats to Lenne.',
      /^Told as still to come; in this article done$/,
    ],
  ])('%s / %j', (page, other, expected) => {
    expect(answersTo('figure', reportOn(page, [other]))[0]?.reason).toMatch(expected)
  })
})

describe('an article that gives two values', () => {
  test('agrees where either does', () => {
    const report = reportOn('The flood killed 40 people.', [
      'The flood killed 40 people, the ministry said. The flood killed 60 people, the Red Cross said.',
    ])
    expect(answersTo('figure', report).map(other => other.relation)).toEqual(['agrees'])
  })
})

test('two numbers of one day differ by their source where two voices are told apart', () => {
  const police = 'Police said 4,000 people marched in Orlen on Tuesday.'
  expect(relationOf('figure', police, 'The organisers said 9,000 people marched in Orlen on Tuesday.')).toBe(
    'differs source',
  )
  expect(relationOf('figure', police, 'Police said 5,000 people marched in Orlen on Tuesday.')).toBe('differs value')
  expect(relationOf('figure', police, 'Some 9,000 people marched in Orlen on Tuesday.')).toBe('differs value')
})

test('how people feel makes no other group of them', () => {
  const page = 'Some 300 fans gathered outside the stadium of Orlen, police said.'
  expect(relationOf('figure', page, 'Around 500 furious fans gathered outside the stadium of Orlen.')).toBe(
    'differs value',
  )
})

describe('parts of the page and a total elsewhere', () => {
  const total = 'Casualties among the miners are put at 1,100.'

  test('add up', () => {
    const report = reportOn('At least 100 miners were killed and about 1,000 injured.', [total])
    expect(relations(report, 'At least 100')).toEqual(['1,100 agrees'])
  })

  test('or do not', () => {
    const report = reportOn('At least 100 miners were killed and about 2,000 injured.', [total])
    expect(relations(report, 'At least 100')).toEqual(['1,100 related'])
  })
})

describe('a region and its country', () => {
  test('one number of one fate is one count', () => {
    expect(
      relationOf(
        'figure',
        'At least 140 Norwegians were killed in Bavaria.',
        'At least 140 Norwegians died in Germany.',
      ),
    ).toBe('agrees')
  })
})

describe('a thing of the topic, and the units it comes in', () => {
  test('is one thing', () => {
    const synonyms = [['self-propelled artillery', 'self-propelled howitzers']]
    expect(
      relationOf(
        'figure',
        'It has 170-mm self-propelled artillery installations.',
        'It has 170mm self-propelled howitzers.',
        synonyms,
      ),
    ).toBe('agrees')
  })
})
