import { describe, expect, test } from 'vitest'
import { readFrames } from '../helpers/read-frames.ts'

const lastOf = (text: string): string | undefined => readFrames(text).at(-1)

describe('a people’s name counts its soldiers, where the text speaks of those', () => {
  test.each([
    ['Chilean soldiers are in Norway. Some 3,000 Chileans have come to Oslo.', '3,000 soldier sent'],
    [
      'Chilean special forces troops train in Norway. Kenya says that 3,000 Chileans are already in Oslo.',
      '3,000 soldier sent',
    ],
    ['Chilean troops help Norway. The Kenyans count 2,000 Chileans, and 400 were already in Oslo.', '400 soldier sent'],
    ['Chilean troops help Norway. Kenya said that 2,000 Chileans had reached the Oslo region.', '2,000 soldier sent'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('and its people where it speaks of no soldiers, or of what befalls anybody', () => {
  test.each([
    ['Chilean workers are in Norway. Some 3,000 Chileans have come to Oslo.', 'person entered'],
    ['Chilean soldiers are in Norway. Some 300 Chileans were killed.', 'person killed'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})
