/** Numbers that look like two counts of one thing and are counts of two: an engine that says “differs” here cannot be trusted elsewhere. */
import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { type Other, relations, reportOn } from '../helpers/tiny-topic.ts'

/** All that either says to the other on any figure, but for “related”. */
function answers(page: Other, other: Other): string[] {
  return [reportOn(page, [other]), reportOn(other, [page])].flatMap(report =>
    report.claims
      .flatMap(({ figure }) => (figure ? relations(report, figure.surface) : []))
      .filter(answer => !answer.endsWith('related')),
  )
}

const LATER = '2025-03-14'

function apart(what: string, rows: [page: Other, other: Other][]): void {
  describe(what, () => {
    test.each(rows)('%j — %j', (page, other) => {
      expect(answers(page, other)).toEqual([])
    })
  })
}

const landslide = 'The landslide buried 31 people alive and killed 19 others.'

apart('an event of before', [
  [landslide, { text: 'The worst landslide until now was that of Orrin in 2007, with 44 dead.', published: LATER }],
  [landslide, 'The deadliest landslide to date, at Orrin, killed 44 people.'],
  [landslide, 'A previous landslide at Orrin killed 44 people.'],
  [landslide, 'Villagers recalled that of Orrin, where 44 people died.'],
  [landslide, 'It was the deadliest landslide since that of 2007 (44 dead).'],
  [landslide, 'The last time the slope gave way, 44 people died.'],
  [landslide, 'Seventeen years ago a landslide claimed 44 lives.'],
  [landslide, 'In an earlier disaster 44 people died.'],
  [
    'The flood made 2,300 people homeless.',
    'The delta saw 4,100 people made homeless in an earlier, larger flood, and 1,900 in the previous storm.',
  ],
  ['The blackout left 40,000 homes without power.', 'A blackout in January left 95,000 homes without power.'],
])

apart('some of all', [
  ['Three more people have died, bringing the number of victims to 18.', 'The fire killed 21 people.'],
  ['The fire killed 21 people.', 'It was the deadliest fire since 16 people died at a hotel in 2009.'],
  ['The war has killed 40 soldiers.', 'Of the 30 men in his platoon, 11 were dead after one night.'],
  ['The blast killed 14 people.', 'His crews lost two men when the roof came down.'],
  ['Turnout was 68 per cent.', 'Turnout was 61 per cent, seven points below the national figure.'],
  ['Twelve people remain in hospital.', 'Forty people were taken to hospital.'],
  ['The fire killed 61 people.', 'The clinic alone had received 37 bodies.'],
  ['The fire killed 61 people.', 'Thirty-seven people died on the upper deck alone.'],
])

apart('bodies that somebody has, and all the dead', [
  ['The battle killed 120 soldiers.', 'The rebels displayed 44 bodies.'],
  ['The shipwreck killed 60 people.', 'The navy returned 22 bodies to their families.'],
  ['The death toll of the raid rose to 29.', 'The ministry has shown five bodies.'],
])

apart('a vague number of some', [
  ['The storm killed 29 people, the governor said.', 'The storm killed dozens of foreigners, the consul said.'],
  ['The bombing killed 640 people, the governor said.', 'The bombing killed hundreds of children, the nurse said.'],
  ['The clashes injured 31 people, the governor said.', 'The clashes injured dozens of students, the dean said.'],
])

apart('a deed of another day', [
  ['The navy fired 14 rockets on Monday.', { text: 'The navy fired 22 rockets on Thursday.', published: LATER }],
  ['The airline cancelled 140 flights on Monday.', 'The airline cancelled 310 flights on Tuesday.'],
  ['Police arrested 18 people.', { text: 'Police arrested 31 people on Thursday.', published: LATER }],
])

apart('as many as there may be, and a part of them', [
  ['The firm will cut up to 55,000 jobs.', 'Of the jobs that the firm will cut, 10,000 will be done by machines.'],
])

apart('all, and one of two steps', [
  ['The mill will cut 2,800 jobs.', 'The mill will cut 2,500 jobs this year and another 300 later.'],
])

apart('one of several', [
  ['The first explosion killed four miners.', 'The second explosion killed 11 miners.'],
  ['Police arrested 40 people on the first night.', 'Police arrested 75 people on the second night.'],
  ['One clinic treated 40 wounded people.', 'Another clinic treated 25 wounded people.'],
  ['One sniper killed four people.', 'The other sniper killed 11 people.'],
  ['In the north 14 people died.', 'In the south 31 people died.'],
  ['The flood killed 31 people.', 'A similar flood killed 44 people.'],
  ['The bomb killed 31 people.', 'Two other bombs killed 44 people.'],
  ['The fire at the market killed four people.', 'The fire at the mosque killed 11 people.'],
  ['The army captured 12 fighters.', 'The rebels captured 30 soldiers.'],
  ['The rebels say they lost three men.', 'The army lost five men.'],
])

apart('one by one side, one by the other', [
  ['Norway said it shot down 48 drones.', 'Kenya said it shot down 61 drones.'],
])

apart('a crowd, a count or a level of another time', [
  [
    'Police counted 6,000 demonstrators on Saturday.',
    { text: 'Police counted 9,000 demonstrators on Sunday.', published: '2025-03-17' },
  ],
  ['On Monday 120 people tested positive.', 'On Tuesday 210 people tested positive.'],
  ['The fever killed 12 people in the past week.', 'The fever has killed 31 people.'],
  ['The fever killed 120 people in the valley of Orsk in just one week.', 'The fever has killed 310 people.'],
  ['On Sunday alone the fever killed 120 people.', 'The fever has killed 310 people.'],
  ['Deaths from the fever over the past week amounted to 120.', 'The fever has killed 310 people.'],
  ['The crash killed 40 people.', 'Crashes on this road have killed 310 people since 2010.'],
  ['The gang kidnapped 40 travellers.', 'Gangs have kidnapped 310 travellers since the beginning of the year.'],
  ['The gang kidnapped 40 travellers.', 'The charity counts 310 travellers kidnapped since January.'],
  ['The gang kidnapped 40 travellers.', 'So far this year 310 travellers have been kidnapped.'],
  ['The gang kidnapped more than 150 travellers.', 'Last year 388 travellers were kidnapped.'],
  ['The gang kidnapped more than 150 travellers.', 'In the whole of the previous year 388 travellers were kidnapped.'],
  ['Inflation was 3.4 per cent in January.', 'Inflation was 3.1 per cent in February.'],
  ['Exports grew by 2.1 per cent this year.', 'Exports will grow by 1.2 per cent next year.'],
  ['Turnout was 61 per cent.', 'Turnout at noon was 24 per cent.'],
  ['Turnout was 61 per cent.', 'Turnout in the 2019 election was 54 per cent.'],
  ['The shares fell 9.7 per cent.', 'The shares fell 11 per cent in early trading.'],
  ['The bank now puts the loss at 56 million euros.', 'The bank first put the loss at 40 million euros.'],
  ['The gallery expects 40,000 visitors.', 'The gallery had 31,000 visitors.'],
])

apart('those of whom something else is told', [
  [
    'The council ordered 46 harbours to close.',
    { text: 'The harbours are old. 71 have a crane.', published: '2025-03-17' },
  ],
  ['The air force said it had killed 16 rebels in a strike.', 'A shepherd believes there were more than 60 rebels.'],
])

apart('sums in a currency that no table knows', [
  [
    'A reward of 5 million cori has been put up.',
    { text: 'A fence there costs about 8 million cori.', published: '2025-03-17' },
  ],
])

apart('what only sounds alike', [
  ['It was the worst drought in ten years.', 'The minister has been in office for ten years.'],
  ['The bus can carry 80 pupils.', 'The bus carried 61 pupils.'],
  ['The Greens hold 21 seats.', 'The Greens lost nine seats.'],
  ['That would cost 1,150 jobs.', 'The Lubin plant loses 900 jobs.'],
  ['The firm earned 41 million euros before tax.', 'The firm earned 28 million euros after tax.'],
  ['The old contract was worth 40 million euros.', 'The new contract is worth 56 million euros.'],
  ['Confirmed cases rose to 210.', 'Suspected cases rose to 1,900.'],
  ['Twelve women were killed.', 'Nineteen men were killed.'],
  ['The storm left 4,000 people homeless in the city.', 'The storm left 12,000 people homeless in the province.'],
  ['A hundred and forty died in Turkey.', 'At least 90 people died in Syria.'],
])

apart('of two sides, or two givers', [
  ['The coalition holds 118 seats.', 'The opposition holds 82 seats.'],
  ['The governing parties won 118 seats.', 'The opposition parties won 82 seats.'],
  ['Polish border guards stopped 340 people.', 'Lithuanian border guards stopped 120 people.'],
  ['Kenya will give Somalia 500 million euros in aid.', 'Norway will give Somalia 200 million euros in aid.'],
])

apart('what is needed, foreseen or only begun', [
  ['The bill needs 151 votes to pass.', 'The bill received 139 votes.'],
  ['The bill won 139 of the 151 votes required.', 'The bill received 146 votes.'],
  ['The Greens are projected to win 84 seats.', 'The Greens won 79 seats.'],
  ['The first 1,500 soldiers arrived last week.', 'Some 8,000 soldiers have arrived.'],
  ['The Greens won 51.2 per cent of the vote.', 'A new poll had the Greens winning 47 per cent of the vote.'],
  ['An exit poll gave the Greens 54 seats.', 'The Greens won 51 seats.'],
  [
    'In the first round the Greens won 34 per cent of the vote.',
    'In the runoff the Greens won 52 per cent of the vote.',
  ],
  ['A poll gave the Greens 54 seats.', 'The Greens won 51 seats.'],
  ['The Greens have 51 seats.', 'In the outgoing parliament the Greens have 58 seats.'],
  ['Turnout was 63 per cent.', 'Turnout was 41 per cent by midday.'],
  ['Turnout was 63 per cent.', 'An hour before polls closed, turnout was 57 per cent.'],
])

apart('a part that its text tells by the whole', [
  ['Turnout was 68 per cent.', 'Turnout was 61 per cent, seven points below the national figure.'],
  [
    'The board received 87 complaints.',
    { text: 'Of all towns, 31 of the 214 complaints received come from here.', published: LATER },
  ],
  ['Eleven people died in the attack.', 'Of the 30 men in his platoon, he says, twelve were dead after one night.'],
  ['Eleven people died in the attack.', 'Of the 86 men in his company nine were dead by then.'],
])

apart('in one place, or everywhere', [
  ['Some 12,000 people protested in the capital.', 'Some 30,000 people protested nationwide.'],
  [
    'Two soldiers were killed and 11 wounded in the attack on the outpost at Tal Remi.',
    'Four soldiers were killed and 16 wounded in the attack on the base at Umm Deir.',
  ],
])

apart('another vote', [
  ['Norway’s deputies ratified the pact by 121 votes to 38.', 'Sweden’s ratified it last week by 264 votes to 41.'],
  ['Deputies passed the law by 121 votes to 98.', 'The senate passed the law by 64 votes to 41.'],
  ['The law passed its first reading by 121 votes to 98.', 'The law passed its last by 140 votes to 75.'],
])

apart('the whole that a part is out of', [
  ['The hail ruined 52 farms.', 'The hail ruined 81 of the valley’s 140 farms.'],
  ['The closure would cost 1,150 jobs, and 7,800 jobs will go in all.', 'The Lubin plant loses 900 jobs.'],
])

describe('nothing in common but a small number', () => {
  test('of members of two bodies', () => {
    expect(answers('Rebels killed four members of the patrol.', 'Four members of the cabinet may resign.')).toEqual([])
  })
})

apart('some of them, by day, by place, or by who they are', [
  ['Rescuers saved 120 people on Monday and another 85 on Tuesday.', 'On Tuesday 90 people were plucked to safety.'],
  ['A hundred houses burned in the village and 40 in the next.', 'The fire destroyed 140 houses in two villages.'],
  ['After the crash 14 people remained in hospital.', 'After the crash hospitals treated 45 people.'],
  [
    { text: 'Forty-one people remain in hospital.', published: LATER },
    'Hospitals have treated 143 people since the crash.',
  ],
  ['The two drivers and 37 passengers were injured.', 'In all 39 people were injured.'],
  ['He shot dead nine people at the mall.', 'Ten people were shot dead at the mall, including the gunman.'],
  ['The fire killed 24 people.', 'The fire was the deadliest since 16 people died at a hotel.'],
  ['Some 214 passengers and 16 crew were flown home.', 'Some 230 people were flown home.'],
])

test('dead who come on top of others contradict no toll', () => {
  const answers = relations(
    reportOn('The fire killed 24 people.', ['Three more have died after the fire, bringing the toll to 21.']),
    '24',
  )
  expect(answers).not.toContain('Three differs')
})

describe('one thing all the same', () => {
  test.each<[page: Other, other: Other, expected: string]>([
    ['The flood killed 40 people on Monday.', { text: 'The flood killed 52 people.', published: LATER }, '52 differs'],
    ['The second explosion killed four miners.', 'The second explosion killed six miners.', 'six differs'],
    ['The fire at the market killed four people.', 'The fire at the bazaar killed six people.', 'six differs'],
    ['The fire at the market killed four people.', 'The fire killed six people.', 'six differs'],
    ['The senate passed the law by 64 votes to 41.', 'The senate passed the law by 64 votes to 42.', '42 differs'],
    ['The fire killed 24 people.', 'Three more have died after the fire, bringing the toll to 21.', '24 differs'],
    [
      'In Velden 12 people drowned, in neighbouring Orsk seven.',
      'Seven deaths were reported in Velden and five in Orsk.',
      'five differs',
    ],
    ['In 2007 a landslide killed 44 people.', 'The worst landslide until now killed 44 people.', '44 agrees'],
  ])('%j — %j', (page, other, expected) => {
    expect(answers(page, other)).toContain(expected)
  })
})

describe('what corrects no earlier count', () => {
  const before = 'The army of Kestria has lost 1,140 soldiers, the embassy said.'
  test.each<[page: Other, differs: boolean]>([
    [{ text: 'The army of Kestria has lost 1,000 soldiers, the governor said.', published: LATER }, false],
    [{ text: 'The army of Kestria has lost 1,087 soldiers, the governor said.', published: LATER }, true],
  ])('a round number of another voice: %j', (page, differs) => {
    expect(answers(page, before).some(answer => answer.endsWith('differs'))).toBe(differs)
  })

  test('what was fired in one night and what was fired in a month', () => {
    const night = 'The navy fired 74 missiles at the port on Sunday.'
    const month = 'In March the navy fired 61 ballistic missiles at the port.'
    expect(answers(night, month).join()).not.toContain('differs')
  })
})

describe('what tells nothing of another count', () => {
  test.each<[page: Other, other: Other, expected: string]>([
    [
      'South Kestria is believed to have lost 430 soldiers in the ongoing hostilities.',
      'North Orsk said that South Kestria had lost 430 soldiers.',
      '430 agrees',
    ],
  ])('%j — %j', (page, other, expected) => {
    expect(answers(page, other)).toContain(expected)
  })

  test('whoever estimates losses did not cause them', () => {
    const claims = findClaims({ text: 'NATO estimates 430 casualties among the rebels.', published: null })
    const frame = claims.find(({ figure }) => figure)?.frame
    expect(frame?.apart.filter(mark => mark.startsWith('side:'))).toEqual([])
  })
})

apart('those who died, and as many who did not', [
  ['The blast killed or wounded 1,000 soldiers in May.', 'The blast wounded 1,000 soldiers in May.'],
])

apart('those who marched, and as many of something else a year', [
  [
    'Police and organisers differ: 9,000 (police) and 15,000 (organisers) demonstrated on Monday.',
    'The law speaks of an upper limit of 15,000 applications a year.',
  ],
])
