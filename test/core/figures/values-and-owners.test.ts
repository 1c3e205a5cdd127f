import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'

const all = (text: string): string => readFrames(text).join('; ')

describe('what a value is of, in news of work and money', () => {
  test.each([
    ['The economy added 140,000 jobs, above the 95,000 economists had expected.', '95,000 job'],
    ['Nine million people are out of work. The participation rate slipped to 62 per cent.', '62 per cent rate -'],
    ['Only three of the region’s 29 towns backed it.', 'three vote for'],
    ['Shares fell as much as 21 per cent on Tuesday after its new pill helped patients.', '21 per cent shar -'],
    ['The firm cut its 2027 sales forecast for the drug to 4 billion dollars.', 'forecast'],
    ['It will book a charge of 640 million dollars in the fourth quarter.', 'charg'],
    ['The team has won just two of their last 14 games.', 'two gam won'],
    ['A £4.6m repair bill shocked the school.', '£4.6m bill'],
    ['The council said the repairs would cost 4 million euros.', 'repair cost'],
    ['Class sizes have crept up to 31.', '31 siz'],
  ])('%s', (text, expected) => {
    expect(all(text)).toContain(expected)
  })
  test.each([
    ['Some 300 economists had expected it.', 'job'],
    ['Nine people went missing on Tuesday after a wall fell.', 'fell'],
    ['The firm repairs 40 buses.', 'repair cost'],
  ])('not so: %s', (text, thing) => {
    expect(all(text)).not.toContain(thing)
  })
})

describe('what is told of several in one sentence, and of none', () => {
  test.each([
    ['Two nuns died near Velm, where nine farms, home to 300 people, have been cleared.', 'nine farm clear'],
    ['One man lost 200,000 euros in three visits.', '200,000 euros - lost'],
    ['The boss splurged 60,000 euros on a car.', 'spent'],
    ['Some 388 people were taken to hospital, 29 of them to intensive care.', '29 person critical'],
    ['Two climbers were buried under three metres of snow.', 'Two climber trapped'],
  ])('%s', (text, expected) => {
    expect(all(text)).toContain(expected)
  })
  test('savings of a life are no lives', () => {
    expect(all('Ada, 83, lost life savings of 90,000 euros.')).not.toContain('killed')
  })
  test.each([
    ['In week 47, some 2,900 cases were told.', 1],
    ['Week 46 was worse, as was the end of week 45.', 0],
    ['In a week 47 were freed.', 1],
    ['Each week 47 were freed.', 1],
  ])('a week has a number: %s', (text, count) => {
    expect(readFrames(text)).toHaveLength(count)
  })
})

describe('the sum of all is of no day', () => {
  test.each([
    ['Some 160 were hurt in the past day, bringing the total to 8,030.', '8,030 person wounded'],
    ['Nine died in the past week, bringing the toll to 120.', '120 person killed'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).at(-1)).toBe(expected)
  })
  test('but what is so much a day is', () => {
    expect(readFrames('The plant is raising the number to 300 a day.').at(-1)).toContain('/day')
  })
})

describe('who speaks between two commas has none of “their” men', () => {
  const whoseOf = (text: string) =>
    findClaims({ text, published: '2025-03-12' }).findLast(({ figure }) => figure)?.frame?.who

  test.each([
    ['Peruvian troops are retreating, Norway said on Friday, and 40 of their men were killed.', ['Peru']],
    ['The Kenyan navy is at sea, Norwegian officials say, and two of its ships were hit.', ['Kenya']],
    ['After the battle, Norway said 40 of its men were killed.', ['Norway']],
  ])('%s', (text, expected) => {
    expect(whoseOf(text)).toEqual(expected)
  })
})

describe('some of a sum are money, and so are loans of so many millions', () => {
  const dimension = (text: string) =>
    findClaims({ text, published: '2025-03-12' }).findLast(({ figure }) => figure)?.frame?.dimension

  test.each([
    ['The bank lost 14 billion crowns. Savers took out 3 billion of the crowns.', 'count'],
    ['The bank had 14 billion crowns. It spoke of bad loans of 2.3 billion.', 'crown'],
    ['The bank had 14 billion crowns. It spoke of 2.3 million loans.', 'count'],
  ])('%s', (text, expected) => {
    expect(dimension(text)).toBe(expected)
  })
  test('of the sum behind it', () => {
    const [some] = findClaims({
      text: 'Savers took out 3.2 billion of the 14 billion crowns they had.',
      published: '2025-03-12',
    }).filter(({ figure }) => figure)
    expect(some?.frame?.dimension).toBe('crown')
  })
})

test('whoever speaks of a value is not what has it', () => {
  expect(all('The search took a month; Medilane had spoken of three weeks.')).toContain('three weeks -')
  expect(all('The firm had put that figure at 90,000.')).toBe('90,000 - -')
})

test('a village that lost people is where they lived', () => {
  const frame = (text: string) => findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure)?.frame
  expect(frame('The village of Orlen lost 40 people.')).toMatchObject({ who: [], where: ['Orlen'] })
  expect(frame('Norway lost 40 soldiers.')).toMatchObject({ who: ['Norway'] })
})

test('a toll from a strike counts the dead, and what is capped at a number counts that', () => {
  expect(all('A man died, bringing the death toll from the strike to 14.')).toBe('14 person killed')
  expect(all('The law caps the number of asylum applications at 10,000.')).toContain('10,000 apply')
})
