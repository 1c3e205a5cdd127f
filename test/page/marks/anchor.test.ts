import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contextOf, findQuote } from '../../../src/page/marks/find-quote.ts'

const text =
  'The river rose at dusk. At least 200 people left the lower town before the bridge closed, the mayor said. ' +
  'By morning another 200 had gone. The council expects some 1,400 to return within the week, if the dam holds.'

function span(quote: string, from = 0) {
  const start = text.indexOf(quote, from)
  return { start, end: start + quote.length }
}

describe('a quote in a text that has changed', () => {
  const first = span('200')
  const second = span('200', first.end)

  test('is found again where text was put before it', () => {
    const later = `Live. Updated at noon with a statement.\n\n${text}`
    const found = findQuote(later, '200', contextOf(text, second))
    expect(found?.start).toBe(later.lastIndexOf('200'))
  })

  test('is told from the same words elsewhere by what stands around it', () => {
    const swapped = text.replace('The river rose at dusk. ', '')
    expect(findQuote(swapped, '200', contextOf(text, first))?.start).toBe(swapped.indexOf('200'))
    expect(findQuote(swapped, '200', contextOf(text, second))?.start).toBe(swapped.lastIndexOf('200'))
  })

  test('is given up when a short quote has lost its surroundings', () => {
    const other = 'In another town 200 lamps were lit. Nobody left, and the bridge stood open all night long.'
    expect(findQuote(other, '200', contextOf(text, first))).toBeNull()
  })

  test('is given up when the figure itself was changed', () => {
    expect(findQuote(text.replace('1,400', '1,900'), '1,400', contextOf(text, span('1,400')))).toBeNull()
  })

  test('of some length is found by its ends when a word inside was changed', () => {
    const quote = 'At least 200 people left the lower town before the bridge closed, the mayor said.'
    const edited = text.replace('before the bridge', 'when the bridge')
    const found = findQuote(edited, quote, contextOf(text, span(quote)))
    expect(found && edited.slice(found.start, found.end)).toBe(quote.replace('before the', 'when the'))
  })

  test('of some length is given up when most of it was rewritten', () => {
    const quote = 'At least 200 people left the lower town before the bridge closed, the mayor said.'
    const rewritten = text.replace('people left the lower town before the bridge closed,', 'left,')
    expect(findQuote(rewritten, quote, contextOf(text, span(quote)))).toBeNull()
  })

  test('is always found at its own place in an unchanged text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (any, a, b) => {
        const start = a % any.length
        const end = start + 1 + (b % (any.length - start))
        const found = findQuote(any, any.slice(start, end), contextOf(any, { start, end }))
        expect(found && any.slice(found.start, found.end)).toBe(any.slice(start, end))
      }),
    )
  })

  test('costs no more than a look at each place even where every place fits', () => {
    const same = 'aaaaaaaaaa'.repeat(100_000)
    const before = performance.now()
    findQuote(same, 'aaaa', contextOf(same, { start: 500_000, end: 500_004 }))
    expect(performance.now() - before).toBeLessThan(200)
  })
})
