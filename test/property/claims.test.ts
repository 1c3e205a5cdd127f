import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findClaims } from '../../src/core/claims/find-claims.ts'
import { findQuotations } from '../../src/core/text/find-quotations.ts'
import { splitSentences } from '../../src/core/text/split-sentences.ts'
import { tokenize } from '../../src/core/text/tokenize.ts'
import { runs } from './fuzz.ts'
import { text } from './texts.ts'

const check = (usually: number, holds: (given: string) => void): void =>
  fc.assert(fc.property(text, holds), runs(usually))

test('sentences cover all that is not white space, in order and apart', () => {
  check(1500, given => {
    let last = 0
    for (const { start, end } of splitSentences(given)) {
      expect(given.slice(last, start).trim()).toBe('')
      expect(end).toBeGreaterThan(start)
      expect(given.slice(start, end)).toBe(given.slice(start, end).trim())
      last = end
    }
    expect(given.slice(last).trim()).toBe('')
  })
})

test('tokens stand in order and apart, and hold what they say', () => {
  check(1500, given => {
    let last = 0
    for (const token of tokenize(given)) {
      expect(token.start).toBeGreaterThanOrEqual(last)
      expect(given.slice(token.start, token.end).startsWith(token.text)).toBe(true)
      expect(given.slice(last, token.start).trim()).toBe('')
      last = token.end
    }
    expect(given.slice(last).trim()).toBe('')
  })
})

test('quotations stand in order, apart and within a paragraph', () => {
  check(1500, given => {
    let last = 0
    for (const { start, end } of findQuotations(given)) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(given.length)
      expect(given.slice(start, end)).not.toContain('\n')
      last = end
    }
  })
})

test('claims and their figures slice back to their own words', () => {
  check(800, given => {
    for (const claim of findClaims({ text: given, published: '2025-03-12' })) {
      expect(given.slice(claim.start, claim.end)).toBe(claim.text)
      expect(given.slice(claim.sentenceStart, claim.sentenceStart + claim.sentence.length)).toBe(claim.sentence)
      expect(claim.figure !== null).toBe(claim.kind === 'figure')
      if (!claim.figure) continue
      expect(given.slice(claim.figure.start, claim.figure.end)).toBe(claim.figure.surface)
      expect(claim.figure.start).toBeGreaterThanOrEqual(claim.start)
      expect(claim.figure.end).toBeLessThanOrEqual(claim.end)
    }
  })
})

test('claims are in reading order, each with an id of its own', () => {
  check(500, given => {
    const claims = findClaims({ text: given, published: null })
    const starts = claims.map(claim => claim.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(new Set(claims.map(claim => claim.id)).size).toBe(claims.length)
  })
})

test('speakers are named in the text', () => {
  check(500, given => {
    for (const { saidBy } of findClaims({ text: given, published: null })) {
      expect(new Set(saidBy).size).toBe(saidBy.length)
      for (const name of saidBy) expect(name.trim()).not.toBe('')
    }
  })
})

test('without a publication date no relative one is made up', () => {
  check(500, given => {
    const dated = /\d{4}/.test(given)
    for (const { asOf } of findClaims({ text: given, published: null })) if (!dated) expect(asOf).toBeNull()
  })
})

test('reading twice gives the same', () => {
  check(300, given => {
    const read = () => findClaims({ text: given, published: '2025-03-12' })
    expect(read()).toEqual(read())
  })
})
