/** One person in two articles of a pack, by the full name in one and by the last alone in the other. */
import { describe, expect, test } from 'vitest'
import { packOf } from '../helpers/tiny-topic.ts'

const namesIn = (texts: readonly string[]): string[] => [
  ...new Set(
    packOf([...texts])
      .claims.all()
      .flatMap(({ terms }) => terms.filter(term => term.startsWith('n:'))),
  ),
]

const SPEAKER = 'The bridge is safe, the minister, Ada Birchwood, said on Monday. Ada Birchwood opened the bridge.'

describe('a last name alone', () => {
  test('is the person who has it in another article', () => {
    const names = namesIn([SPEAKER, 'Justice Minister Birchwood closed the old bridge for the winter.'])
    expect(names).toContain('n:Ada Birchwood')
    expect(names).not.toContain('n:Birchwood')
  })

  test('is nobody where two have it', () => {
    const two = `${SPEAKER} Her brother, Tor Birchwood, built the bridge.`
    expect(namesIn([two, 'Justice Minister Birchwood closed the old bridge for the winter.'])).toContain('n:Birchwood')
  })

  test('is a place where things happen in it', () => {
    expect(namesIn([SPEAKER, 'A storm destroyed the old bridge in Birchwood during the winter.'])).toContain(
      'n:Birchwood',
    )
  })
})
