import { describe, expect, test } from 'vitest'
import { wordChoice } from '../../../src/core/compare/questions/word-choice.ts'

const SYNONYMS = [
  ['ferries', 'mail boats', 'night mail boats', 'packet-boats'],
  ['harbour wall', 'breakwater', 'mole'],
  ['Harbour Master', 'HM'],
]
const own = { outlet: 'This Page', text: 'Two mail boats lay at the mole. HM closed the port.' }

const wordsFor = (texts: [outlet: string, text: string][], page = own) =>
  wordChoice(
    SYNONYMS,
    page,
    texts.map(([outlet, text]) => ({ outlet, text })),
  ).map(({ thing, words }) => [thing, ...words.map(({ word, outlets }) => `${word}: ${outlets.join(', ')}`)])

describe('word choice', () => {
  test('tells which outlet uses which word, this article’s word first', () => {
    const texts: [string, string][] = [
      ['Ash Herald', 'The ferries did not sail.'],
      ['Birch Post', 'No ferry? The ferries stayed. A mail boat left.'],
      ['Ash Herald', 'Other ferries followed.'],
    ]
    expect(wordsFor(texts)).toEqual([
      ['ferries', 'mail boats: This Page, Birch Post', 'ferries: Ash Herald, Birch Post'],
    ])
  })

  test('takes the longest word, whatever its case, hyphens, line break or plural', () => {
    expect(wordsFor([['Ash Herald', 'NIGHT  MAIL\nboat. The packet boats.']])[0]).toEqual([
      'ferries',
      'mail boats: This Page',
      'night mail boats: Ash Herald',
      'packet-boats: Ash Herald',
    ])
  })

  test('leaves out what all call the same, names with their acronyms, and words inside others', () => {
    expect(wordsFor([['Ash Herald', 'Mail boats at the molehill. The Harbour Master knows.']])).toEqual([])
  })

  test('puts things this article mentions first', () => {
    const texts: [string, string][] = [
      ['Ash Herald', 'The ferries passed the breakwater.'],
      ['Birch Post', 'The mail boats passed the harbour wall.'],
    ]
    const page = { outlet: 'This Page', text: 'A mole of stone.' }
    expect(wordsFor(texts, page).map(([thing]) => thing)).toEqual(['harbour wall', 'ferries'])
  })

  test('takes words for words, not for patterns', () => {
    const found = wordChoice([['a.b', 'c+d']], { outlet: 'This Page', text: 'axb, c+d' }, [
      { outlet: 'Ash', text: 'a.b' },
    ])
    expect(found[0]?.words.map(({ word }) => word)).toEqual(['c+d', 'a.b'])
  })
})
