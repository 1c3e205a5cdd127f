import { expect, test } from 'vitest'
import { newCountriesFor } from '../../../src/core/names/new-countries-for.ts'

const namesFor = (word: string): string[] => newCountriesFor(word).map(({ name }) => name)

test('a word tells of the countries with a name that begins with it, in the order of the table', () => {
  expect(namesFor('Guinea')).toEqual(['Guinea', 'Guinea-Bissau'])
  expect(namesFor('Congo')).toHaveLength(2)
  expect(namesFor('Harbour')).toEqual([])
})

test('a capital and a people in the plural tell of their country', () => {
  expect(namesFor('Reykjavik')).toEqual(['Iceland'])
  expect(namesFor('Peruvians')).toEqual(['Peru'])
})

test('a part of a word is none, unless what follows it is no small letter', () => {
  expect(namesFor('Norw')).toEqual([])
  expect(namesFor('Timor')).toEqual(['East Timor'])
})

test('each country is told once', () => {
  expect(namesFor('Lisbon')).toEqual(['Portugal'])
  expect(namesFor('Portugal')).toEqual([])
})
