import { describe, expect, test } from 'vitest'
import * as words from '../../../src/core/language/words.ts'
import { meaningOf } from '../../../src/core/meaning/meaning-of.ts'
import { roleOfVerb } from '../../../src/core/meaning/roles.ts'
import { stem } from '../../../src/core/text/stem.ts'

const lists = Object.entries(words).filter((entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set)

test('there are word lists to look at', () => {
  expect(lists.length).toBeGreaterThan(100)
})

test.each(lists)('%s holds single words without white space', (_, list) => {
  // A row that is broken into lines but split at spaces alone would hold words that no text can ever meet.
  expect([...list].filter(word => word === '' || /\s/.test(word))).toEqual([])
})

/** What stands in several of `rows`, where the first or the last of them would silently overrule the others. */
const inSeveral = (rows: readonly (readonly string[])[]): string[] => {
  const all = rows.flatMap(row => [...new Set(row)])
  return all.filter((word, i) => all.indexOf(word) !== i)
}

/** “role | one phrase, another” */
const phrasesOf = (row: string): string[] => (row.split(' | ')[1] ?? '').split(', ')
const onlySo = '!'

describe('a word in two rows of a table is an error', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['synonyms', words.synonymRows.map(row => row.split(' ').map(word => (word[0] === onlySo ? word : stem(word))))],
    ['verbs of roles', words.roleRows.map(({ verbs }) => verbs)],
    ['nouns of roles', words.roleRows.map(({ nouns }) => nouns.map(stem))],
    ['states of roles', words.roleRows.map(({ states }) => states)],
    ['phrases of roles', words.phrasalRoles.map(phrasesOf)],
    ['phrases and what they mean', words.phraseRows.map(phrasesOf)],
    ['concepts', words.concepts.map(row => row.words.map(stem))],
    ['events', words.eventRows.map(row => row.split(' ').map(stem))],
    ['verbs', words.verbLemmas.map(verb => [verb])],
  ])('%s', (_, rows) => {
    expect(rows.length).toBeGreaterThan(5)
    expect(inSeveral(rows)).toEqual([])
  })

  test('all words of a row of synonyms mean one thing', () => {
    const otherwise = words.synonymRows.flatMap(row => {
      const [name = '', ...others] = row.split(' ').map(word => (word.startsWith(onlySo) ? word.slice(1) : word))
      const meaning = words.rowsOfRoles.has(name) ? `r:${roleOfVerb(name)}` : meaningOf(name)
      return others.filter(word => meaningOf(word) !== meaning).map(word => `${word} in “${row}”`)
    })
    expect(otherwise).toEqual([])
  })

  test('every row that means a role is there', () => {
    const names = new Set(words.synonymRows.map(row => row.split(' ')[0]))
    expect([...words.rowsOfRoles].filter(name => !names.has(name))).toEqual([])
  })
})
