import { describe, expect, test } from 'vitest'
import { VoiceBook } from '../../../src/core/names/voice-book.ts'

const oneOf = (...voices: string[]): string[] => new VoiceBook(voices).namesOf(voices)

describe('names of one voice', () => {
  test.each([
    [['Mayor Ada Birchwood', 'Ada Birchwood', 'Ms Birchwood', 'Birchwood'], 'Ada Birchwood'],
    [['charity Clean Tarn', 'Clean Tarn'], 'Clean Tarn'],
    [['Interior Ministry', 'interior ministry', 'the interior ministry'], 'interior ministry'],
    [['Ada Birchwood of the Flood Office', 'Ada Birchwood'], 'Ada Birchwood'],
    [['ferry operator Norline', 'Norline'], 'Norline'],
  ])('%j', (voices, name) => {
    expect(oneOf(...voices).map(voice => voice.toLowerCase())).toEqual([name.toLowerCase()])
  })
})

describe('names of several voices', () => {
  test.each([
    [['Ada Birchwood', 'Tom Birchwood', 'Birchwood']],
    [['South Sudan', 'Sudan']],
    [['interior ministry', 'Interior Minister Ada Birchwood']],
    [['police', 'Marrow police']],
    [['a spokesman for Norline', 'Norline']],
  ])('%j', voices => {
    expect(oneOf(...voices)).toEqual(voices)
  })
})

test('of two ways to write a name, the one that is heard more often is taken', () => {
  const book = new VoiceBook(['Clean Tarn', 'Clean tarn', 'CLEAN TARN', 'CLEAN TARN'])
  expect(book.namesOf(['Clean Tarn'])).toEqual(['CLEAN TARN'])
})

test('a voice that is not in the book is found by its name, or keeps its own', () => {
  const book = new VoiceBook(['Mayor Ada Birchwood'])
  expect(book.namesOf(['Ms Birchwood', 'Ada Birchwood', 'the fire service'])).toEqual([
    'Mayor Ada Birchwood',
    'the fire service',
  ])
})

test('voices that come to a book meet each other, and its names stand', () => {
  const book = new VoiceBook(['Ada Birchwood', 'Clean Tarn'])
  const more = new VoiceBook(['President Tom Alder', 'Tom Alder of Marrow', 'Mayor Ada Birchwood'], book)
  expect(more.namesOf(['Tom Alder of Marrow', 'President Tom Alder'])).toHaveLength(1)
  expect(more.namesOf(['Mayor Ada Birchwood'])).toEqual(['Ada Birchwood'])
})
