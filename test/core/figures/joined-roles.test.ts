import { describe, expect, test } from 'vitest'
import { readFrames } from '../helpers/read-frames.ts'

describe('what became of people is told by all of a list, and by the parts of a total', () => {
  test.each([
    ['Some 4,000 people are dead, wounded, missing or captured.', 'Some 4,000 person casualties'],
    ['The hospital counted 40 people killed, wounded or burnt.', '40 person casualties'],
    ['It knew of 100 deaths and 1,000 injuries, and the army gave a total of 1,100.', '1,100 person casualties'],
    ['The storm killed 20 people and injured 80, which makes 100 altogether.', '100 person casualties'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).at(-1)).toBe(expected)
  })

  test('but by its own word beside another number', () => {
    expect(readFrames('The flood left 12 dead, 30 wounded.')[0]).toBe('12 person killed')
  })

  test('and a total of something else is none of the parts', () => {
    const text = 'It knew of 100 deaths and 1,000 injuries, and the army gave a total of 4,000.'
    expect(readFrames(text).at(-1)).not.toContain('casualties')
  })
})
