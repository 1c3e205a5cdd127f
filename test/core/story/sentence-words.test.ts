import { expect, test } from 'vitest'
import { SentenceWords } from '../../../src/core/story/sentence-words.ts'

test('sentences have the words in common that both hold, plural and tense aside, each once', () => {
  const sentences = new SentenceWords()
  const [one, other, third] = [
    'The bridge and the bridges closed on Monday.',
    'A bridge closes on Tuesday, and a second bridge too.',
    'Nobody was hurt.',
  ].map(text => sentences.of(text)) as [readonly number[], readonly number[], readonly number[]]
  expect(one).toHaveLength(6)
  expect(sentences.inCommon(one, other)).toBe(4)
  expect(sentences.inCommon(other, one)).toBe(4)
  expect(sentences.inCommon(other, third)).toBe(0)
  expect(sentences.inCommon(one, one)).toBe(6)
  expect(sentences.of('Nobody was hurt.')).toBe(third)
})
