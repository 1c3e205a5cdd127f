import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asPhrase, hasWords, wordCount } from '../../src/core/article/phrase.ts'
import { runs } from './fuzz.ts'
import { anyText } from './texts.ts'

/** What phrases are, in patterns that are too costly for pages. */
const phraseByPattern = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d©'"]+/u, '')
    .replace(/[^\p{L}\d)'"]+$/u, '')

const line = fc.oneof(
  anyText,
  fc
    .array(fc.constantFrom('• ', '🔴 ', 'Read', 'é', '𝐀', '‘so’', ' \t', ' ', '»', ')', '"', '\ud800', '7'))
    .map(parts => parts.join('')),
)

test('phrases are what the patterns say', () => {
  fc.assert(
    fc.property(line, text => {
      expect(asPhrase(text)).toBe(phraseByPattern(text))
    }),
    runs(300),
  )
})

test('words are counted as far as one asks', () => {
  fc.assert(
    fc.property(line, fc.nat({ max: 9 }), (text, count) => {
      const words = text.split(/\s+/).filter(Boolean).length
      expect(wordCount(text)).toBe(words)
      expect(hasWords(count, text)).toBe(words >= count)
    }),
    runs(300),
  )
})
