import { describe, expect, test } from 'vitest'
import { containment, fingerprint, isCopy } from '../../../src/core/pack/fingerprint.ts'

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
    ['cut to a brief', text.slice(0, 130)],
    [
      'cut down, reworded here and there, and with a paragraph of its own',
      [...prose(70, 98), ...text.slice(20, 260)].map((word, i) => (i % 40 === 0 ? 'other' : word)),
    ],
  ])('%s', (_, other) => {
    expect(isCopy(print(text), print(other))).toBe(true)
    expect(isCopy(print(other), print(text))).toBe(true)
  })
})

describe('no copies', () => {
  test.each<[string, string[]]>([
    ['another text', prose(400, 8)],
    ['one paragraph in common', [...text.slice(0, 60), ...prose(340, 9)]],
    ['a fifth of a text twice as long', [...text.slice(0, 80), ...prose(720, 12)]],
    ['the same words in another order', [...text].reverse()],
    ['nothing', []],
  ])('%s', (_, other) => {
    expect(isCopy(print(text), print(other))).toBe(false)
  })

  test('the same long speech reported by two', () => {
    const speech = [`“${text.slice(0, 250).join(' ')}”`]
    const [one, other] = [print([...prose(150, 13), ...speech]), print([...speech, ...prose(150, 14)])]
    expect(isCopy(one, other)).toBe(false)
  })

  test('two texts too short to tell are none', () => {
    expect(isCopy(fingerprint('A flood.'), fingerprint('A flood.'))).toBe(false)
  })
})

test('containment runs from 0 to 1 and is symmetric', () => {
  const [a, b] = [print(text), print([...text.slice(100), ...prose(80, 5)])]
  expect(containment(a, a)).toBe(1)
  expect(containment(a, print(prose(400, 8)))).toBe(0)
  expect(containment(a, b)).toBe(containment(b, a))
  expect(containment(a, b)).toBeGreaterThan(0.5)
  expect(containment(a, b)).toBeLessThan(1)
})

test('a fingerprint is small, sorted and free of repeats', () => {
  const long = print(prose(20_000, 3))
  expect(long.length).toBeLessThanOrEqual(128)
  expect(long).toEqual([...new Set(long)].sort((a, b) => a - b))
})
