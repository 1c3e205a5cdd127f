import { describe, expect, test } from 'vitest'
import { type Country, countries, notCountries } from '../../../src/core/language/en/names/countries.ts'
import { countryOfRegion } from '../../../src/core/language/en/names/regions.ts'

const spellingsOf = ({ name, aliases, capital, demonyms, government, forces }: Country) => [
  name,
  ...aliases,
  ...capital,
  ...demonyms,
  ...government,
  ...forces,
]

const namesBySpelling = new Map<string, string[]>()
for (const country of countries) {
  for (const spelling of spellingsOf(country)) {
    namesBySpelling.set(spelling, [...(namesBySpelling.get(spelling) ?? []), country.name])
  }
}

const nameOf = (spelling: string) => namesBySpelling.get(spelling)?.[0] ?? null

const outsideTheUnitedNations = [
  ...['Abkhazia', 'Cook Islands', 'European Union', 'Faroe Islands', 'Gibraltar', 'Greenland', 'Hong Kong', 'Kosovo'],
  ...['Macau', 'Niue', 'Northern Cyprus', 'Palestine', 'Puerto Rico', 'Somaliland', 'South Ossetia', 'Taiwan'],
  ...['Transnistria', 'Vatican', 'Western Sahara'],
]

describe('the table of countries', () => {
  test('holds the 193 members of the United Nations and the named others', () => {
    const names = countries.map(({ name }) => name)
    expect(names.filter(name => outsideTheUnitedNations.includes(name))).toEqual(outsideTheUnitedNations)
    expect(names.length - outsideTheUnitedNations.length).toBe(193)
  })

  test('gives every spelling, with and without a plural s, to one country and once', () => {
    expect([...namesBySpelling].filter(([, names]) => names.length > 1)).toEqual([])
    for (const { name, demonyms } of countries) {
      for (const demonym of demonyms) expect([name, null]).toContain(nameOf(`${demonym}s`))
    }
  })

  test('has clean spellings: no stray spaces, straight apostrophes, composed accents', () => {
    for (const spelling of [...namesBySpelling.keys(), ...notCountries]) {
      expect(spelling).toMatch(/^[\p{L}][\p{L}\p{M}.'& -]*$/u)
      expect(spelling).toBe(spelling.trim().normalize('NFC'))
    }
  })

  test('leaves no row short but where that is meant', () => {
    const without = (column: 'capital' | 'demonyms') =>
      countries.filter(country => country[column].length === 0).map(({ name }) => name)
    expect(without('demonyms')).toEqual(['Dominica', 'Republic of the Congo', 'European Union', 'Vatican'])
    expect(without('capital')).toEqual([
      ...['Monaco', 'San Marino', 'Seychelles', 'Singapore'],
      ...['European Union', 'Gibraltar', 'Hong Kong', 'Macau', 'Vatican'],
    ])
  })

  test.each([
    ['DPRK', 'North Korea'],
    ["Democratic People's Republic of Korea", 'North Korea'],
    ['Republic of Korea', 'South Korea'],
    ['Blue House', 'South Korea'],
    ['Kiev', 'Ukraine'],
    ['Kremlin', 'Russia'],
    ['America', 'United States'],
    ['Briton', 'United Kingdom'],
    ['Philippine', 'Philippines'],
    ["People's Republic of China", 'China'],
    ['Republic of China', 'Taiwan'],
    ['Nigerian', 'Nigeria'],
    ['Nigerien', 'Niger'],
    ['Niger', 'Niger'],
    ['Congo', 'DR Congo'],
    ['Congo-Brazzaville', 'Republic of the Congo'],
    ['Guinean', 'Guinea'],
    ['Equatorial Guinean', 'Equatorial Guinea'],
    ['Bissau-Guinean', 'Guinea-Bissau'],
    ['Papua New Guinean', 'Papua New Guinea'],
    ['Dominican', 'Dominican Republic'],
    ['Mauritian', 'Mauritius'],
    ['Mauritanian', 'Mauritania'],
    ['Georgian', 'Georgia'],
    ['Irish', 'Ireland'],
    ['Turkish Cypriot', 'Northern Cyprus'],
    ['Vatican City', 'Vatican'],
  ])('reads %s as %s', (spelling, name) => {
    expect(nameOf(spelling)).toBe(name)
  })

  test.each([
    'Korea',
    'Korean',
    'Northern Ireland',
    'the North',
    'Pentagon',
    'Male',
    'English',
    'European',
    'us',
    'polish',
  ])('leaves %s to the context', spelling => {
    expect(nameOf(spelling)).toBeNull()
  })

  test('lists as not a country only what holds a country’s spelling and is none itself', () => {
    expect(notCountries.filter(phrase => namesBySpelling.has(phrase))).toEqual([])
    expect(new Set(notCountries).size).toBe(notCountries.length)
    const holdsOne = (phrase: string) => [...namesBySpelling.keys()].some(spelling => phrase.includes(spelling))
    expect(notCountries.filter(phrase => !holdsOne(phrase))).toEqual([])
  })
})

describe('the table of regions', () => {
  test('names countries as their table does, and no country, capital or people', () => {
    const names = new Set(countries.map(({ name }) => name))
    expect([...countryOfRegion.values()].filter(country => !names.has(country))).toEqual([])
    expect([...countryOfRegion.keys()].filter(region => region === '' || nameOf(region) !== null)).toEqual([])
  })
  test('puts a region in the one country that news means by it', () => {
    expect(['Kharkiv', 'Belgorod', 'Gaza', 'Sichuan', 'Scotland'].map(region => countryOfRegion.get(region))).toEqual([
      'Ukraine',
      'Russia',
      'Palestine',
      'China',
      'United Kingdom',
    ])
    expect(countryOfRegion.get('Georgia')).toBeUndefined()
  })
})
