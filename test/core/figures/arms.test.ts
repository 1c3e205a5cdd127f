import { describe, expect, test } from 'vitest'
import { readFrames } from '../helpers/read-frames.ts'

const lastOf = (text: string): string | undefined => readFrames(text).at(-1)

describe('arms are counted by their kind, whatever stands in their name', () => {
  test.each([
    ['Sweden sent 50 CV90 infantry fighting vehicles.', '50 vehicle sent'],
    ['Chile has lost 14 Keeler 3B8 main battle tanks.', '14 tank lost'],
    ['The army received 30 Otago armoured personnel carriers and 20 Otago guided missiles.', '20 missile supplied'],
    ['Two F-16 fighters were destroyed on the ground.', 'Two aircraft destroyed'],
    ['Norway sent 14 Leopards.', '14 tank supplied'],
    ['The brigade fired 4,000 artillery rounds.', '4,000 shell used'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })

  test.each([
    ['Two fighters were killed on the ground.', 'Two soldier killed'],
    ['The zoo bought 14 leopards.', '14 leopard bought'],
    ['The boxers fought four rounds.', 'four round'],
  ])('but %s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('whoever gets arms bears no number, and has been supplied', () => {
  test.each([
    ['Norway will give Chile 12 Keeler launchers.', '12 launcher supplied'],
    ['Norway handed Chile 12 drones.', '12 drone supplied'],
    ['Chile will get 25 more tanks.', '25 tank supplied'],
    ['Twelve launchers were given to the army.', 'Twelve launcher supplied'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })

  test.each(['They follow the Orlen 40 index.', 'The prize was given to Studio 12 Films.'])('but %s', text => {
    expect(readFrames(text)).toEqual([])
  })

  test('but medals are not', () => {
    expect(lastOf('Norway gave Chile 12 medals.')).not.toContain('supplied')
  })
})
