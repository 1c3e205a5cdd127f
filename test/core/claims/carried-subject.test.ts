/** Whom a sentence names once did both of the deeds it joins by “and”. */
import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

const termsOfLast = (text: string): string[] =>
  findClaims({ text, published: '2030-06-03', headings: [] })
    .filter(({ kind }) => kind === 'statement')
    .at(-1)?.terms ?? []

test.each([
  ['Later Tomas Brandl left the ministry on Monday and returned to his farm near the lake.', 'n:Tomas Brandl'],
  ['Late on Monday Kestria closed its only border crossing and recalled its envoy from the talks.', 'n:Kestria'],
])('%s', (text, name) => {
  expect(termsOfLast(text)).toContain(name)
})

test.each([
  // Another actor begins with the clause.
  ['Later Tomas Brandl left the ministry on Monday, and his deputy sold the farm near the lake.', 'n:Tomas Brandl'],
  // To whom it is done is not who does it.
  ['The union thanked the miner Tomas Brandl on Monday and returned to its talks near the lake.', 'n:Tomas Brandl'],
])('%s', (text, name) => {
  expect(termsOfLast(text)).not.toContain(name)
})
