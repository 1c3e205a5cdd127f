import { describe, expect, test } from 'vitest'
import { fingerprint, isCopy, likeness } from '../../src/core/pack/fingerprint.ts'

const WORDS =
  'river bridge mayor flood valley rescue school council storm ferry harbour miner bread museum teacher'.split(' ')

/** Prose of this many words that does not repeat itself, the same for the same seed. */
function prose(length: number, seed: number): string[] {
  let state = seed
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return `${WORDS[state % WORDS.length]}${state % 97}`
  })
}

const text = prose(400, 7)
const print = (words: readonly string[]): number[] => fingerprint(words.join(' '))

describe('copies', () => {
  test.each<[string, string[]]>([
    ['the same text', text],
    ['in capitals and with other marks', text.map(word => `${word.toUpperCase()},`)],
    ['with a paragraph added', [...text, ...prose(60, 99)]],
    ['with its last paragraph cut', text.slice(0, 340)],
    ['with a few words changed', text.map((word, i) => (i % 60 === 0 ? 'other' : word))],
  ])('%s', (_, other) => {
    expect(isCopy(print(text), print(other))).toBe(true)
    expect(isCopy(print(other), print(text))).toBe(true)
  })
})

describe('no copies', () => {
  test.each<[string, string[]]>([
    ['another text', prose(400, 8)],
    ['one paragraph in common', [...text.slice(0, 60), ...prose(340, 9)]],
    ['the same words in another order', [...text].reverse()],
    ['nothing', []],
  ])('%s', (_, other) => {
    expect(isCopy(print(text), print(other))).toBe(false)
  })

  test('two texts too short to tell are none', () => {
    expect(isCopy(fingerprint('A flood.'), fingerprint('A flood.'))).toBe(false)
  })
})

test('likeness runs from 0 to 1 and is symmetric', () => {
  const [a, b] = [print(text), print(text.slice(100))]
  expect(likeness(a, a)).toBe(1)
  expect(likeness(a, print(prose(400, 8)))).toBe(0)
  expect(likeness(a, b)).toBe(likeness(b, a))
  expect(likeness(a, b)).toBeGreaterThan(0.5)
  expect(likeness(a, b)).toBeLessThan(1)
})

test('a fingerprint is small, sorted and free of repeats', () => {
  const long = print(prose(20_000, 3))
  expect(long.length).toBeLessThanOrEqual(128)
  expect(long).toEqual([...new Set(long)].sort((a, b) => a - b))
})
