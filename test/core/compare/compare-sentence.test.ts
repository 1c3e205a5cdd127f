import { expect, test } from 'vitest'
import { compareSentence } from '../../../src/core/compare/compare-sentence.ts'
import { packOf } from '../helpers/tiny-topic.ts'

const FLOOD = packOf([
  { text: 'The flood killed 60 people in the Tessel valley, the Red Cross said.', url: 'https://ash.example/flood' },
])
const FERRY = packOf(['The ferry to Aldport will not sail before May, its owner said.'])

const compare = (text: string, url: string | null = null, packs = [FERRY, FLOOD]) =>
  compareSentence({ text, url }, packs)

test('a marked sentence is answered by the pack that knows most of it', () => {
  const report = compare('The flood killed 40 people in the Tessel valley.')
  expect(report.topic?.id).toBe('tiny')
  expect(
    report.claims.flatMap(({ others }) => others.map(({ outlet, relation }) => [outlet, relation])),
  ).toContainEqual(['Ash Herald', 'differs'])
})

test('what it leaves out is not listed', () => {
  expect(compare('The flood killed 40 people in the Tessel valley.').missing).toEqual([])
})

test('an outlet is not compared with its own page', () => {
  const report = compare('The flood killed 60 people in the Tessel valley.', 'https://ash.example/flood')
  expect(report.claims.flatMap(({ others }) => others)).toEqual([])
  expect(report.topic).toBeNull()
})

test('nothing known is no topic, whether there are packs or none', () => {
  expect(compare('Goats like salt.').topic).toBeNull()
  expect(compare('The flood killed 40 people.', null, []).topic).toBeNull()
})
