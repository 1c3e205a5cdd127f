import { describe, expect, test } from 'vitest'
import { tagWords } from '../../../src/core/text/tag-words.ts'
import { tokenize } from '../../../src/core/text/tokenize.ts'
import { verbFormOf } from '../../../src/core/text/verb-form-of.ts'

const tagOf = (text: string, word: string) => tagWords(tokenize(text)).find(({ text }) => text === word)?.tag

describe('verbs of news', () => {
  test.each([
    ['cede', 'cede', 'base'],
    ['misled', 'mislead', 'past'],
    ['unravelling', 'unravel', 'ing'],
    ['spurns', 'spurn', 's'],
    ['shredded', 'shred', 'past'],
  ])('%s', (word, lemma, form) => {
    expect(verbFormOf(word)).toEqual({ lemma, form })
  })

  test.each(['table', 'seedling', 'hundred'])('%s is none', word => {
    expect(verbFormOf(word)).toBeNull()
  })

  test('are verbs behind a name, and nouns of the same letters stay nouns', () => {
    expect(tagOf('Later Kestria cedes the port.', 'cedes')).toBe('verb')
    expect(tagOf('The hail broke a window.', 'hail')).toBe('noun')
  })
})
