import { describe, expect, test } from 'vitest'
import { namesOfPack } from '../../../src/core/compare/names-of-pack.ts'
import { packOf } from '../helpers/tiny-topic.ts'

describe('one person under a full name and the last alone', () => {
  const full = namesOfPack(packOf(['The mayor, Ada Birchwood, opened the bridge.']))

  test('is named as the pack names them', () => {
    expect(full('n:Birchwood')).toBe('n:Ada Birchwood')
    expect(full('n:Ada Birchwood')).toBe('n:Ada Birchwood')
    expect(namesOfPack(packOf(['Mayor Birchwood opened the bridge.']))('n:Ada Birchwood')).toBe('n:Birchwood')
  })

  test('unless the pack knows two, or knows the last name by itself', () => {
    const two = namesOfPack(packOf(['Ada Birchwood met her brother, Tor Birchwood, at the bridge.']))
    expect(two('n:Birchwood')).toBe('n:Birchwood')
    expect(full('n:Oster')).toBe('n:Oster')
  })

  test('and no other word is touched', () => {
    expect(full('bridg')).toBe('bridg')
  })
})
