import { expect, test } from 'vitest'
import { canonicalVoice, nameBodies } from '../../../src/core/names/canonical-voice.ts'
import { makeNameTable } from '../../../src/core/names/name-table.ts'

const table = makeNameTable([['Rivers Authority', 'RA']])

test.each([
  ['Nairobi', 'Kenya'],
  ['an RA official', 'Rivers Authority'],
  ["Kenya's Weather Service", 'Weather Service'],
  ['Weather Service of Kenya', 'Weather Service'],
  ['Kenyan Weather Service', 'Weather Service'],
  ["Kenya's Teachers' Union", "Teachers' Union"],
  // Every country has one: two of them are two voices.
  ["Kenya's Ministry of Health", 'Ministry of Health of Kenya'],
  ['Ministry of Health of Norway', 'Ministry of Health of Norway'],
  ["Kenya's health ministry", 'Ministry of Health of Kenya'],
  ['an energy ministry official', 'Ministry of Energy'],
  ["Norway's military intelligence", 'Military Intelligence of Norway'],
  ['Defense Intelligence of the Ministry of Defense of Norway', 'Military Intelligence of Norway'],
  ['the Norwegian foreign ministry', 'Ministry of Foreign Affairs of Norway'],
  ["Nairobi's spy agency", 'Intelligence Service of Kenya'],
  ['the Kenyan army', 'Armed Forces of Kenya'],
  ["Nairobi's state media", 'State Media of Kenya'],
  ['state media', 'state media'],
  ["Kenya's military", 'Armed Forces of Kenya'],
  ['Western intelligence services', 'Western intelligence services'],
  // Of something that is no state, or no longer of it.
  ['the Marrow health ministry', 'the Marrow health ministry'],
  ['a former defence ministry official', 'a former defence ministry official'],
  // No body of its own name: the phrase stands as it is.
  ["Kenya's prosecutor", "Kenya's prosecutor"],
])('%s speaks as %s', (phrase, voice) => {
  expect(canonicalVoice(phrase, table)).toBe(voice)
})

test('a body of a state has the name a topic gives it, however it is called', () => {
  const synonyms = [['National Watch', 'NW', 'Kenyan intelligence agency']]
  const named = makeNameTable(synonyms)
  nameBodies(named, synonyms)
  expect(canonicalVoice("Nairobi's spy agency", named)).toBe('National Watch')
  expect(canonicalVoice("Oslo's spy agency", named)).toBe('Intelligence Service of Norway')
})
