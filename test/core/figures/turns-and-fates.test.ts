import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'

const lastOf = (text: string): string | undefined => readFrames(text).at(-1)

describe('by how much something has changed', () => {
  test.each([
    ['The wardens tagged 640 seals, a fall of 12 per cent.', 'seal tag'],
    ['The ministry counted 300 burglaries, a steep drop of a third.', 'burglary'],
    ['Divers saved 90 swimmers, up 12 per cent on last year.', 'swimmer rescued'],
    ['The museum saw a 30 per cent drop in visits.', 'visit'],
    ['The port reported a rise of 14 per cent in the number of thefts.', 'theft'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
  test.each([
    ['The museum saw a 30 per cent drop in the region.', 'region'],
    ['The museum, a drop of water, is 12 metres tall.', 'per cent'],
  ])('not so: %s', (text, thing) => {
    expect(lastOf(text)).not.toContain(thing)
  })
  test('a part behind a fall is a number', () => {
    const surfaces = (text: string) =>
      findClaims({ text, published: '2025-03-12' }).flatMap(({ figure }) => figure?.surface ?? [])
    expect(surfaces('It was a drop of a third.')).toEqual(['a third'])
    expect(surfaces('It was the work of a third man.')).toEqual([])
  })
})

describe('fates told in other words', () => {
  test.each([
    ['Six climbers were flown to Saint Olav Hospital.', 'Six climber hospitalised'],
    ['Three of the injured were in danger of death.', 'Three person critical'],
    ['Nine sailors were taken on board.', 'Nine sailor rescued'],
    ['Police placed four brokers under arrest.', 'four broker arrested'],
    ['Among the injured are five tourists.', 'five tourist wounded'],
    ['Among those killed were two nuns.', 'two nun killed'],
    ['Two men died and a further four, among them a boy of nine, were in hospital.', 'hospitalised'],
    ['Some 900 homes had no power; by noon supply was restored to 400 of them.', '400 household restored'],
    ['Of today’s 52 trains 14 were cancelled.', 'cancelled'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    ['Six climbers were sent to Saint Olav.', 'hospitalised'],
    ['Three of the injured were in danger of losing a leg.', 'critical'],
    ['The firm took on 90 clerks.', 'rescued'],
    ['Among the guests are five tourists.', 'killed'],
  ])('not so: %s', (text, role) => {
    expect(lastOf(text)).not.toContain(role)
  })
  test('the fate of one is not the noun of another', () => {
    const counted = findClaims({
      text: 'The clinic received 15 bodies and 43 injured.',
      published: '2025-03-12',
    }).flatMap(({ figure }) => figure?.counted ?? 'none')
    expect(counted).toEqual(['none', 'bodies', 'none'])
  })
  test('drones are over the regions of a country', () => {
    const bounds = findClaims({
      text: 'They shot down 41 drones over five Norwegian regions.',
      published: '2025-03-12',
    }).flatMap(({ figure }) => figure?.bound ?? [])
    expect(bounds).toEqual(['exact', 'exact'])
  })
})

describe('what a court gives', () => {
  test.each([
    ['Three brokers got 14 years each.', 'Three broker sentenced'],
    ['The boss was handed 18 months in jail.', '18 months boss sentenced'],
    ['A judge gave her nine years.', 'sentenced'],
    ['Two others received eight years.', 'Two - sentenced'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    'The deal gave farmers two years of certainty.',
    'They were given two years to pay.',
    'Doctors gave him six months.',
    'The mill got 14 lorries.',
  ])('not so: %s', text => {
    expect(readFrames(text).join('; ')).not.toContain('sentenced')
  })
  test('what is worth so much does not part a list', () => {
    expect(lastOf('Customs seized 40 kilos of ivory worth 2 million francs, six rifles and nine pistols.')).toBe(
      'nine pistol seized',
    )
  })
})
