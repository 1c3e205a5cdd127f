import { describe, expect, test } from 'vitest'
import { traitOf, traitsIn } from '../../../src/core/text/lexeme.ts'
import { tokenize } from '../../../src/core/text/tokenize.ts'

describe('traits', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst']
  const beginsWith = letters.map(letter => traitOf(({ lower }) => lower.startsWith(letter)))
  const heldBy = (of: Parameters<(typeof beginsWith)[number]>[0]): string =>
    letters.filter((_, i) => beginsWith[i]?.(of)).join('')

  test('more than one number has room for are told of a word, and of a sentence by any of its words', () => {
    const words = tokenize('Boats sank')
    expect(words.map(heldBy)).toEqual(['bb', 'ss'])
    expect(heldBy(traitsIn(words))).toBe('bsbs')
    expect(heldBy(traitsIn([]))).toBe('')
  })

  test('no more are made than two numbers have room for', () => {
    expect(() => letters.map(() => traitOf(() => true))).toThrow(RangeError)
  })
})
