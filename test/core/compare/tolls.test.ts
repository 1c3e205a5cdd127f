/** The toll of one event, or of one group, and the toll of all that goes on: neither contradicts the other, nor does one bear the other out. */
import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { type Other, packOf, relations, reportOn } from '../helpers/tiny-topic.ts'

const LATER = '2025-03-14'
const EARLIER = '2025-03-05'

/** All that the page and the others say to each other on any figure, but for “related”. */
function answers(page: Other, ...others: Other[]): string[] {
  const all = [page, ...others]
  return all.flatMap(one => {
    const report = reportOn(
      one,
      all.filter(other => other !== one),
    )
    return report.claims
      .flatMap(({ figure }) => (figure ? relations(report, figure.surface) : []))
      .filter(answer => !answer.endsWith('related'))
  })
}

describe('one event, and all of them', () => {
  test.each<[page: Other, other: Other]>([
    [
      'An ambush on the coast road killed 14 policemen.',
      { text: 'Since the uprising began, 300 policemen have been killed.', published: LATER },
    ],
    [
      'Gunmen stormed a bar in the old town. Police said 17 people were killed.',
      { text: 'The gang war has killed 48 people.', published: LATER },
    ],
    [
      'The raid on the camp left 62 fighters dead.',
      { text: 'The guerrillas have had 140 fighters killed since November.', published: LATER },
    ],
    [
      'Twenty-three sailors died in the attack on the frigate.',
      { text: 'In two years of war 61 sailors have been killed.', published: LATER },
    ],
    [
      'An attack on a depot killed 12 guards.',
      { text: 'There have been 40 attacks on depots this year, in which 96 guards died.', published: LATER },
    ],
    [
      'Artillery shelled a convoy near Marn, killing 31 drivers.',
      { text: 'So far this year 88 drivers have been killed.', published: LATER },
    ],
  ])('%j — %j', (page, other) => {
    expect(answers(page, other)).toEqual([])
  })
})

describe('an event of a day that the sentence before tells', () => {
  test.each<[page: Other, other: Other]>([
    [
      { text: 'Dozens of miners have been killed, the union says.', published: EARLIER },
      'Troops fired on a march of miners on Sunday. According to the union, 34 miners were killed.',
    ],
    [
      { text: 'Thirty pilgrims were killed.', published: EARLIER },
      'A bomb went off in the shrine on Monday. Hospitals said that 51 pilgrims were killed.',
    ],
    [
      { text: 'Scores of villagers have died.', published: EARLIER },
      'Raiders attacked Orve late on Sunday. Forty villagers were killed, the mayor said.',
    ],
  ])('%j — %j', (page, other) => {
    expect(answers(page, other)).toEqual([])
  })
})

describe('one group, and all', () => {
  test.each<[page: Other, ...others: Other[]]>([
    [
      'Of the 60 recruits in his company seven were dead by then.',
      'The shelling killed 40 recruits.',
      'The shelling killed 33 recruits.',
    ],
    [
      'In her village nine were dead within a week.',
      'The fever has killed 14 people.',
      'The fever has killed 16 people.',
    ],
    [
      'Of the 22 divers on his boat four were drowned, he says.',
      'The storm has drowned nine divers.',
      'The storm has drowned eleven divers.',
    ],
  ])('%j — %j', (page, ...others) => {
    const figure = reportOn(page, others).claims.findLast(claim => claim.figure)?.figure
    expect(relations(reportOn(page, others), figure?.surface ?? '').filter(a => !a.endsWith('related'))).toEqual([])
  })
})

describe('one toll all the same', () => {
  test.each<[page: Other, other: Other, expected: string]>([
    [
      'Fourteen people have died since the ferry sank.',
      'Seventeen people died when the ferry sank.',
      'Seventeen differs',
    ],
    ['So far 14 people have been killed by the landslide.', 'The landslide killed 17 people.', '17 differs'],
    ['The war has killed 7,000 people.', 'Since the war began, 9,000 people have been killed.', '9,000 differs'],
    ['The raid killed 1,247 people.', 'In the war 1,247 people have been killed.', '1,247 agrees'],
    [
      'The attack on the mill killed 12 people.',
      'Fifteen people were killed when the mill was attacked.',
      'Fifteen differs',
    ],
  ])('%j — %j', (page, other, expected) => {
    expect(answers(page, other)).toContain(expected)
  })
})

test.each([
  ['In 2019 a war had killed 9,000 people.', 'one'],
  ['The war has killed 9,000 people.', 'several'],
])('an attack killed 40, 42 and 45. “%s”: %s', (war, expected) => {
  const attacks: Other[] = [40, 42, 45].map(dead => `The attack on the ferry killed ${dead} people.`)
  expect(packOf([...attacks.slice(1), `${attacks[0]} ${war}`]).story.tally('killed')).toBe(expected)
})

describe('the toll of all, told again', () => {
  const others: Other[] = [
    { text: 'So far 130 rangers have been killed.', published: EARLIER },
    'Poachers attacked a camp in the marsh on Monday. The ministry said that 24 rangers were killed. Before the attack the number of dead rangers had stood at 130.',
    { text: 'An ambush at the ford killed 14 rangers on Friday, the ministry said.', published: LATER },
  ]

  test('has risen', () => {
    expect(
      relations(reportOn({ text: 'So far 170 rangers have been killed.', published: LATER }, others), '170'),
    ).toContain('130 differs')
  })

  test('is not that of one attack', () => {
    const answers = relations(
      reportOn({ text: 'So far 170 rangers have been killed.', published: LATER }, others),
      '170',
    )
    expect(answers).not.toContain('24 differs')
    expect(answers).not.toContain('14 differs')
  })
})

test.each([
  ['Eleven firefighters had given their lives.', 'killed'],
  ['Of the climbers two gave their lives.', 'killed'],
  ['Nine of the crew laid down their lives.', 'killed'],
])('%s', (text, role) => {
  expect(findClaims({ text, published: null, headings: [] }).find(({ figure }) => figure)?.frame?.role).toBe(role)
})

describe('some of so many, and more than those', () => {
  test.each<[page: string, other: string, expected: string[]]>([
    ['Over Velm 11 of 16 drones were destroyed.', 'The army destroyed 41 drones.', []],
    ['Over Velm 11 of 16 drones were destroyed.', 'Over Velm 11 drones were destroyed.', ['11 agrees']],
  ])('%s — %s', (page, other, expected) => {
    const report = reportOn(page, [{ text: other, published: LATER }])
    expect(relations(report, '11').filter(answer => !answer.endsWith('related'))).toEqual(expected)
  })
})
