import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

const ownersIn = (text: string): string[] =>
  findClaims({ text, published: '2025-03-12', headings: [] })
    .filter(({ figure }) => figure !== null)
    .map(({ figure, frame }) => [figure?.surface, ...(frame?.who ?? [])].join(' '))

test('a number told again without its owner is of the same one, where a text tells of several', () => {
  expect(
    ownersIn(
      'Nine soldiers were killed at the bridge.\n\nThe army said nine Norwegian soldiers were killed. Sweden lost 14 soldiers.',
    ),
  ).toEqual(['Nine Norway', 'nine Norway', '14 Sweden'])
})

test('of a number that both have nobody can tell', () => {
  expect(
    ownersIn(
      'Nine soldiers were killed at the bridge.\n\nThe army said nine Norwegian soldiers were killed. Nine Swedish soldiers were killed too.',
    ),
  ).toEqual(['Nine', 'nine Norway', 'Nine Sweden'])
})

test('where only one has dead it goes without saying', () => {
  expect(
    ownersIn('Nine soldiers were killed at the bridge.\n\nThe army said nine Norwegian soldiers were killed.'),
  ).toEqual(['Nine', 'nine Norway'])
})
