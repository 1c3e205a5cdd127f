import { expect, test } from 'vitest'
import type { SearchHit } from '../../../src/core/pack/types.ts'
import type { ClaimKind } from '../../../src/core/types.ts'
import { countHits, filterHits } from '../../../src/ui/search/filter-hits.ts'

const hit = (kinds: ClaimKind[], outlet: string): SearchHit => ({
  kinds,
  outlet,
  text: [outlet, ...kinds].join(' '),
  published: null,
  url: null,
  language: 'en',
  score: 0,
  ranges: [],
})
const hits = [
  hit(['figure'], 'Ash'),
  hit(['quote', 'figure'], 'Ash'),
  hit(['figure'], 'Birch'),
  hit(['statement'], 'Cedar'),
]
const texts = (kind: ClaimKind | null, outlet: string | null) => filterHits(hits, { kind, outlet }).map(one => one.text)

test('narrows by kind, by outlet, by both, and keeps the order', () => {
  expect(texts(null, null)).toEqual(hits.map(({ text }) => text))
  expect(texts('figure', null)).toEqual(['Ash figure', 'Ash quote figure', 'Birch figure'])
  expect(texts(null, 'Ash')).toEqual(['Ash figure', 'Ash quote figure'])
  expect(texts('figure', 'Birch')).toEqual(['Birch figure'])
  expect(texts('quote', 'Birch')).toEqual([])
})

test('tells of each choice how much it leaves, the other choice being as it is', () => {
  const { kinds, outlets } = countHits(hits, { kind: 'figure', outlet: 'Ash' })
  expect(Object.fromEntries(kinds)).toEqual({ figure: 2, quote: 1 })
  expect(Object.fromEntries(outlets)).toEqual({ Ash: 2, Birch: 1 })
})
