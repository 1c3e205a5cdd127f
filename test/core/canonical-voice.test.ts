import { expect, test } from 'vitest'
import { canonicalVoice } from '../../src/core/names/canonical-voice.ts'
import { makeNameTable } from '../../src/core/names/name-table.ts'

const table = makeNameTable([['Rivers Authority', 'RA']])

test.each([
  ['Nairobi', 'Kenya'],
  ['an RA official', 'Rivers Authority'],
  ["Kenya's Weather Service", 'Weather Service'],
  ['Weather Service of Kenya', 'Weather Service'],
  ['Kenyan Weather Service', 'Weather Service'],
  // Every country has one: two of them are two voices.
  ["Kenya's Ministry of Health", 'Ministry of Health of Kenya'],
  ['Ministry of Health of Norway', 'Ministry of Health of Norway'],
  // No body of its own name: the phrase stands as it is.
  ["Kenya's prosecutor", "Kenya's prosecutor"],
])('%s speaks as %s', (phrase, voice) => {
  expect(canonicalVoice(phrase, table)).toBe(voice)
})
