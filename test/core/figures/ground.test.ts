import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

/** What armies take, hold and lose of a country. */
const frameOf = (text: string) => findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure)?.frame

describe('ground that is measured is neither its holder nor its place', () => {
  test.each([
    ['Kenya still holds about 800 square kilometres of Lamu.', 'held', ['Kenya'], ['Lamu']],
    ['Kenyan forces seized 418 square kilometres of Norwegian territory.', 'seized', ['Kenya'], ['Norway']],
    ['The army retook 30 sq km in the north.', 'regained', [], []],
    ['The rebels control an area of 900 square kilometres.', 'held', [], []],
    ['About 60 square kilometres were captured.', 'seized', [], []],
    ['The rebels now occupy 18 per cent of Norway.', 'held', [], ['Norway']],
  ])('%s', (text, role, who, where) => {
    expect(frameOf(text)).toMatchObject({ head: 'territory', role, who, where })
  })

  test.each([
    'The fire burned 40 hectares.',
    'The firm controls 18 per cent of Telenor.',
    'The lake covers 40 hectares.',
  ])('but %s', text => {
    expect(frameOf(text)?.head).not.toBe('territory')
  })
})

describe('places change hands', () => {
  test.each([
    ['The rebels captured three villages.', 'seized'],
    ['The rebels have taken three villages.', 'seized'],
    ['The army liberated two settlements.', 'regained'],
    ['Twelve towns were recaptured by the army.', 'regained'],
    ['The rebels captured three soldiers.', 'captured'],
  ])('%s', (text, role) => {
    expect(frameOf(text)?.role).toBe(role)
  })
})
