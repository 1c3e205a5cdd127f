import { describe, expect, test } from 'vitest'
import { readFrames } from '../helpers/read-frames.ts'

/** What one reporter writes in one way and the next in another is one count: the frame, then its wordings. */
const deeds: readonly (readonly [frame: string, ...wordings: string[]])[] = [
  [
    '40 person killed',
    'The regime put 40 people to death.',
    'A total of 40 people starved to death.',
    'The bomb claimed 40 victims.',
  ],
  ['12 person killed', 'Another 12 did not survive.', 'Another 12 lost their lives.', 'The dead include 12 women.'],
  ['12 miner killed', 'The bodies of 12 miners were brought up.', 'The pit cost 12 miners their lives.'],
  [
    '40 person wounded',
    'The blast left 40 people injured.',
    'A total of 40 people were left injured.',
    'All 40 people suffered serious head injuries.',
  ],
  ['nine person missing', 'Divers searched for nine people.', 'In all, nine people went missing.'],
  ['40 person hospitalised', 'In all, 40 people needed hospital treatment.', 'In all, 40 people received treatment.'],
  ['40,000 person homeless', 'The quake left 40,000 people homeless.', 'In all, 40,000 people lost their homes.'],
  [
    '600 person sheltered',
    'The school gave shelter to 600 people.',
    'In all, 600 people took refuge in a church.',
    'The hotel is housing 600 people.',
  ],
  [
    '40 prisoner escaped',
    'In all, 40 inmates fled.',
    'In all, 40 inmates got away.',
    'Police searched for 40 inmates.',
  ],
  [
    '40 person released',
    'In all, 40 people walked free.',
    'In all, 40 people left jail.',
    'In all, 40 people were freed on bail.',
  ],
  [
    '40 person held',
    'In all, 40 people are in jail.',
    'In all, 40 people are under arrest.',
    'In all, 40 people are behind bars.',
  ],
  ['40 person arrested', 'Police locked up 40 people.', 'Police made 40 arrests.', 'The number of arrests rose to 40.'],
  ['40 soldier surrendered', 'In all, 40 soldiers gave themselves up.', 'In all, 40 soldiers laid down their arms.'],
  [
    '30 diplomat deported',
    'Ostrana expelled 30 diplomats.',
    'All 30 diplomats were told to leave the country.',
    'The expulsion of 30 diplomats was announced.',
    'Ostrana threw out 30 diplomats.',
  ],
  [
    '40 house destroyed',
    'The mob burned down 40 homes.',
    'The fire devoured 40 homes.',
    'The loss of 40 homes was confirmed.',
    'The digger knocked down 40 homes.',
  ],
  ['40 house damaged', 'In all, 40 homes sustained damage.', 'In all, 40 homes were damaged.'],
  [
    '40 household without power',
    'In all, 40 homes are out of power.',
    'Power was out in 40 homes.',
    'The lights went out in 40 homes.',
  ],
  [
    '40 villag without water',
    'The flood left 40 villages without drinking water.',
    'In all, 40 villages have no running water.',
  ],
  ['40 household restored', 'Power is back in 40 homes.', 'In all, 40 homes got their power back.'],
  [
    '4,000 job cut',
    'The firm will scrap 4,000 jobs.',
    'The closure will cost 4,000 jobs.',
    'The firm announced 4,000 layoffs.',
    'The plan calls for 4,000 job cuts.',
  ],
  ['40 vehicle produced', 'The plant turned out 40 cars.', 'The plant builds 40 cars.'],
  [
    '40 person charged',
    'In all, 40 people face trial.',
    'In all, 40 people went on trial.',
    'In all, 40 people were indicted.',
  ],
  ['40 person pardoned', 'In all, 40 people were granted amnesty.', 'The president pardoned 40 people.'],
  ['40 person returned', 'In all, 40 people went back.', 'In all, 40 people came home.', 'In all, 40 people returned.'],
  ['31 guard on duty', 'Only 31 guards were on duty.', 'According to the union, 31 guards were on shift.'],
]

describe.each(deeds)('%s', (frame, ...wordings) => {
  test.each(wordings)('%s', wording => {
    expect(readFrames(wording)).toEqual([frame])
  })
})

describe('what a verb means of one thing only', () => {
  test.each([
    ['The party took 40 seats.', '40 seat won'],
    ['Forty homes were partially destroyed.', 'Forty house damaged'],
    ['The office refused 4,000 visas.', '4,000 visa rejected'],
    ['The clinic transferred 40 patients.', '40 patient -'],
    ['Police seized three suspects.', 'three suspect arrested'],
  ])('%s', (text, frame) => {
    expect(readFrames(text)).toEqual([frame])
  })
})

describe('who does the deed to something else is not counted by it', () => {
  test.each([
    ['Forty countries sent troops.', 'Forty country send'],
    ['Forty companies bought land.', 'Forty company buy'],
    ['Forty people lost their savings.', 'Forty person lose'],
    ['The deal saved 4,000 jobs.', '4,000 job -'],
    // Those who join a march may be in a story of another crowd.
    ['Around 900 people joined a silent march.', 'Around 900 person join'],
    ['Turnout recovered to 62 per cent.', '62 per cent turnout -'],
    ['The search for guards is over. According to the union, 31 guards met.', '31 guard meet'],
  ])('%s', (text, frame) => {
    expect(readFrames(text)).toEqual([frame])
  })
})

test('a relative clause tells of all, and the verb of the sentence of some', () => {
  expect(readFrames('Police recaptured 168 of the 243 inmates who broke out.')).toEqual([
    '168 prisoner recaptured',
    '243 prisoner escaped',
  ])
  expect(readFrames('It says that 243 inmates got out, of whom 117 have been caught.')).toEqual([
    '243 prisoner escaped',
    '117 prisoner recaptured',
  ])
})
