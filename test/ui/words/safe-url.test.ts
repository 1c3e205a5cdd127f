import { describe, expect, it } from 'vitest'
import { safeUrl } from '../../../src/ui/words/safe-url.ts'

describe('safeUrl', () => {
  it.each([
    ['https://courier.example/a?b#c', 'https://courier.example/a?b#c'],
    ['http://courier.example', 'http://courier.example/'],
    ['javascript:alert(1)', null],
    ['JavaScript:alert(1)', null],
    ['data:text/html,hello', null],
    ['//courier.example', null],
    ['', null],
    [null, null],
  ])('%j → %j', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })
})
