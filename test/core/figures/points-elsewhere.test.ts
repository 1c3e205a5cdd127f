import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

const isUnsure = (text: string): boolean | undefined =>
  findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure)?.frame?.unsure

describe('a count bounded by what another sentence names', () => {
  test.each([
    'Observers counted 31 violations by the other side.',
    'The spokesman told of 96 violations on the part of the enemy.',
    'The army lost 40 tanks to the opposing camp.',
    'In which 34 people died.',
    'Turnout was 61 per cent, more than seven points below the national figure.',
  ])('%s', text => {
    expect(isUnsure(text)).toBe(true)
  })
})

describe('a count that is bounded where it stands', () => {
  test.each(['Observers counted 31 violations by the army.', 'The army lost 40 tanks on the northern side.'])(
    '%s',
    text => {
      expect(isUnsure(text)).toBe(false)
    },
  )
})

describe('what sets a count apart', () => {
  test.each<[text: string, ...marks: string[]]>([
    ['The second wave killed 40 people.', 'order:second'],
    ["A fire in the country's second city killed 40 people."],
    ['First responders counted 40 people.'],
  ])('%s', (text, ...marks) => {
    const [claim] = findClaims({ text, published: '2025-03-12' }).filter(({ figure }) => figure)
    expect(claim?.frame?.apart.filter(mark => /^(?:order|area):/.test(mark))).toEqual(marks)
    expect(claim?.frame?.where).toEqual([])
  })
})
