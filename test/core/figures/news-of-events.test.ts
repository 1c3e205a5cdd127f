import { describe, expect, test } from 'vitest'
import { readFrames } from '../helpers/read-frames.ts'

const lastOf = (text: string): string | undefined => readFrames(text).at(-1)

describe('a toll has its clause behind it', () => {
  test.each([
    ['The death toll in the quake that hit the coast rose to 58.', '58 person killed'],
    ['The toll from the storm, which came at dawn, has reached 17.', '17 person killed'],
    ['The death toll from mudslides that buried two villages has risen to 120.', '120 person killed'],
    ['The number of barns that burned has risen to 30.', '30 barn destroyed'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('what became of those that are counted', () => {
  test.each([
    ['They shot down 40 drones, and 19 more were “lost from radar”.', '19 drone lost'],
    ['Twelve hikers remain untraced.', 'Twelve hiker missing'],
    ['Some 400 villagers were shifted to a school.', 'Some 400 person evacuated'],
    ['Some 90 captains were repatriated by ship.', 'Some 90 captain returned'],
    ['The army pressed 20 helicopters into service.', '20 helicopter sent'],
    ['Some 250 people died or vanished on the route.', 'Some 250 person casualties'],
    ['At least 60 people are dead or missing.', 'At least 60 person casualties'],
    ['Chile recorded 20,000 arrivals by sea.', '20,000 person entered'],
    ['The yard has repaired 30 of the 50 tanks damaged in battle.', '50 tank damaged'],
    ['Police put the number of participants at 20,000.', '20,000 person attended'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })

  test('the verb before some of all is theirs, and not that behind all', () => {
    expect(readFrames('The yard has repaired 30 of the 50 tanks damaged in battle.')[0]).toBe('30 tank repair')
  })
  test('who makes off with something is not stolen', () => {
    expect(readFrames('Four men who made off with 12 paintings were seen.')[0]).not.toContain('stolen')
  })
  test('of who was registered the arrival tells nothing more', () => {
    expect(lastOf('The agency has registered 30,000 arrivals.')).not.toContain('entered')
  })
})

describe('what is worth so much', () => {
  test.each([
    ['The army received medical aid worth 3 billion euros.', 'aid supplied'],
    ['Thieves stole jewels worth 2 million dollars.', 'jewel stolen'],
    ['He gave Chile a bronze statue worth 40,000 euros.', 'statu -'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('who tells is not counted', () => {
  test('before a colon', () => {
    expect(lastOf('Coast guard: 87 brought ashore')).toContain('87 person rescued')
  })
  test('but a label is', () => {
    expect(lastOf('Houses burnt: 87')).toContain('87 house')
  })
})

test('a clock opens an entry, and no count', () => {
  expect(readFrames('10.15 The mayor speaks of four dead.')).toEqual(['four person killed'])
})
