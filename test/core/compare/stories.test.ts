import { describe, expect, test } from 'vitest'
import { type Other, packOf, relationOf, relations, reportOn } from '../helpers/tiny-topic.ts'
import { withStory } from '../helpers/with-story.ts'

describe('a story with one toll', () => {
  const others = [
    'The fever killed 30 people.',
    'The fever killed 32 people, the ministry said.',
    'The fever killed 35 people by Tuesday.',
  ]

  test('whoever gives it a number gives that one, whatever the dead are called', () => {
    const report = reportOn('So far 44 patients have died of the fever.', others)
    expect(relations(report, '44')).toEqual(['35 differs', '30 differs', '32 differs'])
  })

  test('those who are told apart from the rest are no toll', () => {
    const report = reportOn('The fever killed 44 children.', others)
    expect(relations(report, '44').join()).not.toContain('differs')
  })

  test('nor is a number that is farther off than a toll may be', () => {
    const report = reportOn('So far 9 patients have died of the fever.', others)
    expect(relations(report, '9').join()).not.toContain('differs')
  })
})

test('a fate told of two kinds of things is counted once of each', () => {
  const others = [
    'The fire destroyed 30 homes and two bridges.',
    'The fire destroyed 32 homes and three bridges.',
    'The fire destroyed 35 homes and four bridges by Tuesday.',
  ]
  expect(relations(reportOn('So far 44 houses have been destroyed.', others), '44')).toEqual([
    '35 differs',
    '30 differs',
    '32 differs',
  ])
})

describe('a story with several tolls', () => {
  const others = [
    'A mine killed three people at the mill. A shell killed nine people in the port.',
    'The army shelled the port and killed ten people. A mine killed four people at the mill.',
    'Five people were killed in the night.',
  ]

  test('the dead of events that share no word are not set against each other', () => {
    const report = reportOn('Seven people have died since the truce began.', others)
    expect(relations(report, 'Seven').join()).not.toContain('differs')
  })

  test('those of one event are', () => {
    const report = reportOn('A shell that fell on the port killed 15 people.', others)
    expect(relations(report, '15')).toContain('ten differs')
  })
})

describe('two claims that a third shows to be of one thing', () => {
  const shows: Other = 'Some 30 people were ordered to leave their homes in the valley, the district office said.'
  const other = 'Around 31 people were ordered to leave their homes.'

  test('meet though their words do not', () => {
    const report = reportOn('The order to leave covers an estimated 30 people.', [shows, other])
    expect(relations(report, 'an estimated 30')).toEqual(['Some 30 agrees', 'Around 31 agrees'])
  })

  test('need the third', () => {
    const report = reportOn('The order to leave covers an estimated 30 people.', [other])
    expect(relations(report, 'an estimated 30').join()).not.toContain('agrees')
  })

  const ended = 'Pilots of the island ferry ended their walkout on Sunday.'
  const both = 'Pilots of the island ferry ended their walkout on Sunday and mail boats reach the lighthouse again.'
  const sailing = 'On Sunday mail boats reached the lighthouse again, as pilots gave in.'
  const answersOf = (others: readonly Other[]): string[] =>
    reportOn(ended, others).claims.flatMap(claim => claim.others.map(({ relation, quote }) => `${relation}: ${quote}`))

  test('are statements too', () => {
    expect(answersOf([withStory(both), `${sailing} A museum in Lindholm bought a clock.`])).toEqual([
      `agrees: ${both}`,
      `agrees: ${sailing}`,
    ])
    expect(answersOf([withStory(sailing)])).toEqual([])
  })
})

describe('what another figure of the page agrees with', () => {
  const others = ['The flood killed 60 people.']

  test('contradicts no other figure of its voice and day', () => {
    const report = reportOn(
      'The flood killed 40 people, the ministry said. It has killed 60, the ministry said.',
      others,
    )
    expect(relations(report, '60')).toEqual(['60 agrees'])
    expect(relations(report, '40').join()).not.toContain('differs')
  })

  test('contradicts what another voice of the page tells', () => {
    const report = reportOn(
      'The flood killed 40 people, the ministry said. It has killed 60, the Red Cross said.',
      others,
    )
    expect(relations(report, '60')).toEqual(['60 agrees'])
    expect(relations(report, '40')).toEqual(['60 differs'])
  })
})

describe('the same number twice', () => {
  test.each<[string, Other, Other]>([
    ['a sum of money', 'It set 94 million euros aside.', 'The bill for the batteries comes to €94m.'],
    ['a large number', 'The quay holds 8,000.', 'Some 8,000 crates were landed.'],
    ['a period in other units', 'The port will be shut for eight weeks.', 'Repairs in the port will take 56 days.'],
    ['a telling share', 'Inflation is put at 6.8 per cent.', 'It came to 6.8 per cent.'],
    ['a small measure in full', 'The gauge at the quay showed 412 millimetres.', 'It rained 412 millimetres in a day.'],
    [
      'a number beside others that are met again',
      'The fleet lost 17. The storm tore 230 roofs away and cut 1,450 lines.',
      'The sea took 17. It left 230 roofs torn and 1,450 lines cut.',
    ],
    [
      'a number that is said not to be reached',
      'The fleet has 214 trawlers on the northern banks.',
      'Of the 214 trawlers on the northern banks, most did not put to sea.',
    ],
    [
      'by how much something is up, without a word for it',
      'Fares on the ferries were 5.2 per cent higher than a year ago.',
      'Fares on the ferries went up a miserable 5.2 per cent.',
    ],
    [
      'a sum without its currency',
      'The pilots demanded 94,500 florins each from the harbour board.',
      'The board and the pilots met halfway between the 94,500 that the pilots had demanded and nothing.',
    ],
    [
      'a rounded measure in other units',
      'Gusts of 195 kilometres per hour tore at the roofs of the port.',
      'Gusts of 121 mph tore at the roofs of the port.',
    ],
    [
      'captives who are released',
      'Seven captives from the trawler were released on Friday at the pier.',
      'Seven people who were captured on the trawler came home on Friday at the pier.',
    ],
  ])('is one figure: %s', (_, page, other) => {
    expect(relationOf('figure', page, other)).toBe('agrees')
  })

  test.each<[string, Other, Other]>([
    ['a small count of other things', 'Two ships sailed.', 'Two bridges fell.'],
    ['a number that stands alone', 'The fleet lost 17.', 'The sea took 17.'],
    [
      'two of another group',
      'The patrol found people in the hills, two of them wounded.',
      { text: 'The clinic treated people on Sunday, two of them wounded.', published: '2025-03-19' },
    ],
    ['a vague word', 'Dozens of ships sailed.', 'Dozens of bridges fell.'],
    ['three months', 'The port lost money in three months.', 'The inquiry will take three months.'],
    ['as many dead as missing', 'The flood killed 216 people.', 'After the flood, 216 people are missing.'],
    ['a round share', 'The mine sold 50 per cent.', 'Half of the voters, 50 per cent, stayed at home.'],
    ['people and money', 'The island has six million people.', 'The island was promised six million euros.'],
    [
      'as many for as against',
      'Of the deputies, 41 voted for the bill.',
      'Of the deputies, 41 voted against the bill.',
    ],
    ['room and guests', 'The hall was built for 8,000 people.', 'Some 8,000 people came to the hall.'],
    ['two calibres', 'The shells are of 152 mm calibre.', 'The shells are of 155 mm calibre.'],
    ['the dead of two sides', 'Some 40 Norwegian soldiers were killed.', 'Some 40 Chilean soldiers were killed.'],
  ])('is chance: %s', (_, page, other) => {
    expect(relationOf('figure', page, other)).not.toBe('agrees')
  })
})

test('a lower limit is no word on a count ten times as high', () => {
  expect(relationOf('figure', 'At least 46 people were killed.', 'The flood killed 612 people.')).not.toBe('fits')
})

test('of the numbers one voice gives of a fate only the greatest contradicts', () => {
  const report = reportOn('The crash killed 14 people. A blast killed two people at the gate.', [
    'The crash killed 12 people.',
  ])
  expect(relations(report, '14')).toEqual(['12 differs'])
  expect(relations(report, 'two').join()).not.toContain('differs')
})

test('what is planned for one day and what for another are two plans', () => {
  const relation = relationOf(
    'figure',
    'Three captives will be released on Thursday.',
    'The council will release four captives on Saturday.',
  )
  expect(relation).not.toMatch(/differs/)
})

test('jobs that go at several plants are several counts', () => {
  const others = [
    'The plant in Arica loses 900 jobs. In Temuco 1,500 jobs are lost.',
    'In Arica 900 jobs go. In Temuco 1,500 jobs go.',
  ]
  expect(relations(reportOn('That would cost 1,150 jobs.', others), '1,150').join()).not.toContain('differs')
})

test('sides are those of whom one text tells, and not the dead of a town and of its country', () => {
  const ofTown = ['Norway lost 30 people.', 'Norway lost 33 people.', 'Arica lost 12 people.', 'Arica lost 14 people.']
  expect(packOf(ofTown).pack.story.owners).toEqual([])
  const ofSides = [
    'Norway lost 30 soldiers, and Chile lost 12 soldiers.',
    'Norway lost 33 soldiers. Chile lost 14 soldiers.',
  ]
  expect(packOf(ofSides).pack.story.owners).toEqual([{ family: 'harm', kind: 'several', main: null }])
})

test('where a text tells of fewer elsewhere is not a part of the story', () => {
  const others = [
    'In Velm 300 homes were destroyed. In Dorn nine homes were destroyed.',
    'In Velm 310 homes were destroyed.',
    'The storm struck Velm.',
  ]
  expect(relations(reportOn('The storm destroyed 340 homes.', others), '340')).toContain('310 differs')
})

test('a measure that nothing but its rounded value joins is found in other units', () => {
  const page = 'The divers rested in a bell 2,100 feet down, beside the stern. They had lamps for 31 hours.'
  const other = 'The wreck of the trawler lay 640 metres below them. The lamps would last for 31 hours.'
  const report = reportOn(page, [other])
  expect(relations(report, '2,100 feet')).toEqual(['640 metres agrees'])
})
