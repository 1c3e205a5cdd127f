import { describe, expect, it } from 'vitest'
import { buildSearchFile, openSearch, type Searchable } from '../../../src/core/pack/search-index.ts'

const sentences: [article: number, text: string][] = [
  [0, 'Rescuers brought 1,100 people out of the Morra valley before the second wave came.'],
  [0, 'Rescuers brought 1,100 people out of the Morra valley before the second wave came.'],
  [0, 'The upper dam gave way before dawn on Sunday, the operator confirmed.'],
  [1, 'Around 1200 people had left their homes by noon, officials in Lenne said.'],
  [1, 'The reservoir above Morra was full when the rain began, and no gate had been opened.'],
  [1, 'Of the 11,000 inhabitants of the valley most are sheltered in schools.'],
  [0, 'Three Café Morra employees were rescued from a roof.'],
]

const pack: Searchable = {
  language: 'en',
  articles: [
    { outlet: 'Valley Courier', url: 'https://courier.example/1', published: '2031-03-04' },
    { outlet: 'Radio Lenne', url: null, published: null },
  ],
  claims: sentences.map(([article, text], at) => ({ article, text, kind: at === 1 ? 'figure' : 'statement' })),
}

const shipped = () => openSearch(JSON.parse(JSON.stringify(buildSearchFile(pack))))
const starts = (query: string) =>
  shipped()
    .search(query)
    .map(({ text }) => text.split(' ').slice(0, 3).join(' '))

describe('buildSearchFile', () => {
  it('keeps one entry for each distinct sentence, with where it stood and all that it claims', () => {
    const { entries } = buildSearchFile(pack)
    expect(entries).toHaveLength(6)
    expect(entries[0]).toEqual({
      text: sentences[0]?.[1],
      outlet: 'Valley Courier',
      published: '2031-03-04',
      url: 'https://courier.example/1',
      language: 'en',
      kinds: ['statement', 'figure'],
    })
  })

  it('is the same bytes for the same pack', () => {
    expect(JSON.stringify(buildSearchFile(structuredClone(pack)))).toBe(JSON.stringify(buildSearchFile(pack)))
  })
})

describe('openSearch', () => {
  it.each([
    ['operator', ['The upper dam'], 'a whole word'],
    ['OPERATOR', ['The upper dam'], 'in capitals'],
    ['oper', ['The upper dam'], 'half a word, as one types'],
    ['reservor', ['The reservoir above'], 'one letter missing'],
    ['rain morra', ['The reservoir above'], 'words in any order'],
    ['lenne homes', ['Around 1200 people'], 'an outlet’s name narrows'],
    ['courier roof', ['Three Café Morra'], 'an outlet and a word'],
    ['1,100', ['Rescuers brought 1,100'], 'a number, and no other near it'],
    ['1100', ['Rescuers brought 1,100'], 'a number without its comma'],
    ['1,200 people', ['Around 1200 people'], 'a number with a comma the text has not'],
    ['11', ['Of the 11,000'], 'half a number'],
    ['11,000', ['Of the 11,000'], 'not 1,100'],
    ['people glacier', [], 'every word must be there'],
    ['', [], 'nothing asked'],
    ['?!', [], 'nothing but signs'],
  ])('%s → %j (%s)', (query, expected) => {
    expect(starts(query).sort()).toEqual([...expected].sort())
  })

  it('puts the nearer sentence first', () => {
    expect(starts('morra valley')[0]).toBe('Rescuers brought 1,100')
  })

  it.each([
    ['operator dawn', ['dawn', 'operator']],
    ['oper', ['operator']],
    ['1100', ['1,100']],
    ['rescuers wave', ['Rescuers', 'wave']],
    ['reservor', ['reservoir']],
    ['courier roof', ['roof']],
  ])('marks for “%s” the words %j', (query, words) => {
    const [hit] = shipped().search(query)
    expect(hit?.ranges.map(([start, end]) => hit.text.slice(start, end))).toEqual(words)
  })

  it('stops at the limit', () => {
    expect(shipped().search('morra', 2)).toHaveLength(2)
    expect(shipped().search('morra')).toHaveLength(3)
  })
})
