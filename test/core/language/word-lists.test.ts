import { expect, test } from 'vitest'
import * as words from '../../../src/core/language/words.ts'

const lists = Object.entries(words).filter((entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set)

test('there are word lists to look at', () => {
  expect(lists.length).toBeGreaterThan(100)
})

test.each(lists)('%s holds single words without white space', (_, list) => {
  // A row that is broken into lines but split at spaces alone would hold words that no text can ever meet.
  expect([...list].filter(word => word === '' || /\s/.test(word))).toEqual([])
})
