import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf } from '../../../src/ui/quotes/excerpt.ts'

const words = (count: number, word = 'water') => Array(count).fill(word).join(' ')

function shown(quote: string, heart: string): string {
  const at = quote.indexOf(heart)
  const { start, end } = excerptOf(quote, { start: at, end: at + heart.length })
  return `${start > 0 ? '… ' : ''}${quote.slice(start, end)}${end < quote.length ? ' …' : ''}`
}

test('a short quotation is shown whole', () => {
  expect(shown('About 12,000 people have left the valley.', '12,000')).toBe('About 12,000 people have left the valley.')
})

test('so is one of which hardly anything would be left out', () => {
  const quote = `About 12,000 people left. ${words(29)}`
  expect(quote.length).toBeGreaterThan(180)
  expect(shown(quote, '12,000')).toBe(quote)
})

test('a long one breaks off behind what matters, between words', () => {
  expect(shown(`About 12,000 people left. ${words(60)}`, '12,000')).toMatch(/^About 12,000 people left\. (?:water )+…$/)
})

test('where that is far from the beginning, some words lead up to it', () => {
  expect(shown(`${words(60)} about 12,000 people left ${words(60)}`, '12,000')).toMatch(
    /^… (?:water ){5,9}about 12,000 people left (?:water )+…$/,
  )
})

test('whatever the quotation, no word is torn and what matters is in', () => {
  const sentence = fc.array(fc.string({ minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(sentence, fc.nat(), (parts, pick) => {
      const quote = parts.join(' ')
      const at = parts.slice(0, pick % parts.length).join(' ').length
      const heart = { start: at, end: at + (parts[pick % parts.length]?.length ?? 0) }
      const { start, end } = excerptOf(quote, heart)
      expect(start).toBeLessThanOrEqual(heart.start)
      expect(end).toBeGreaterThanOrEqual(heart.end)
      expect(start === 0 || quote[start - 1] === ' ').toBe(true)
      expect(end === quote.length || quote[end] === ' ').toBe(true)
    }),
  )
})
