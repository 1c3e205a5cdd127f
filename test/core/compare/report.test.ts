import { describe, expect, test } from 'vitest'
import { compareArticle } from '../../../src/core/compare/compare-article.ts'
import { loadPack } from '../../../src/core/pack/load-pack.ts'
import type { Article } from '../../../src/core/types.ts'
import { answersTo, article, packOf, reportOn } from '../helpers/tiny-topic.ts'

const LONG = [
  'A flood killed 40 people in the valley of the Tessel river on Sunday night, the ministry said.',
  'The water took two bridges and the only road to the upper villages, where rescuers arrived by boat.',
  'Some 2,000 villagers were evacuated to a school in the town of Aldport, the mayor told local radio.',
  'Power was cut in most of the valley, and engineers expect repairs to take at least ten days.',
].join('\n\n')

describe('the page itself and its copies', () => {
  const other = 'The flood killed 60 people in the valley, the Red Cross said.'

  test('a copy is named and not compared with', () => {
    const copy = { text: LONG.replace('on Sunday night', 'late on Sunday'), outlet: 'Copy Courier' }
    const report = reportOn(LONG, [copy, other])
    expect(report.article.copyOf).toBe('Copy Courier')
    expect(report.claims.flatMap(claim => claim.others.map(({ outlet }) => outlet))).not.toContain('Copy Courier')
    expect(report.missing.flatMap(({ answers }) => answers.map(({ outlet }) => outlet))).not.toContain('Copy Courier')
  })

  test('a copy takes the date of its original', () => {
    const report = reportOn({ text: LONG, published: null }, [{ text: LONG, published: '2025-03-10' }, other])
    expect(report.article.published).toBe('2025-03-10')
  })

  test('another report of the event is no copy', () => {
    expect(reportOn(LONG, [other]).article.copyOf).toBeNull()
  })

  test.each([
    ['https://ash.example/flood', 'https://ash.example/flood'],
    ['http://www.ash.example/flood/', 'https://ash.example/flood'],
    ['https://ash.example/flood?utm=1#top', 'https://ash.example/flood'],
  ])('the article at the same address is left out: %s', (page, url) => {
    const report = reportOn({ text: LONG, url: page }, [{ text: 'The flood killed 60 people.', url }])
    expect(report.article.copyOf).toBeNull()
    expect(report.claims.flatMap(claim => claim.others)).toEqual([])
    expect(report.missing).toEqual([])
  })

  test('another address of the same outlet is compared', () => {
    const report = reportOn({ text: LONG, url: 'https://ash.example/flood' }, [
      { text: 'The flood killed 60 people in the valley.', url: 'https://ash.example/flood-toll' },
    ])
    expect(report.claims.flatMap(claim => claim.others)).not.toEqual([])
  })

  test('two copies in a pack speak once', () => {
    const copies = [
      { text: LONG, outlet: 'First Herald' },
      { text: LONG, outlet: 'Second Herald' },
    ]
    const report = reportOn('The flood killed 40 people.', copies)
    expect(report.claims.find(claim => claim.figure)?.others.map(({ outlet }) => outlet)).toEqual(['First Herald'])
  })

  test.each<[string, Partial<Article>, Partial<Article>]>([
    ['who was later', { published: '2025-03-11' }, { published: '2025-03-10' }],
    ['who relays an agency', { via: ['Tessel Wire'] }, {}],
  ])('and it is not the copy that speaks: %s', (_, copy, original) => {
    const report = reportOn('The flood killed 40 people.', [
      { text: LONG, outlet: 'Copying Herald', ...copy },
      { text: LONG, outlet: 'First Herald', ...original },
    ])
    expect(report.claims.find(claim => claim.figure)?.others.map(({ outlet }) => outlet)).toEqual(['First Herald'])
  })
})

describe('what is missing', () => {
  const others = [
    'The flood killed 40 people. The water destroyed 12 bridges. A dog was rescued by a choir of 19 singers.',
    'The flood killed 40 people. Twelve bridges were destroyed by the water.',
    'The flood killed 42 people. The water destroyed 14 bridges.',
  ]

  test('what the page answers is not', () => {
    const report = reportOn('The flood killed 40 people and destroyed 12 bridges.', others.slice(1))
    const quotes = report.missing.flatMap(({ answers }) => answers.map(({ quote }) => quote))
    expect(quotes.filter(quote => /killed|bridges/.test(quote))).toEqual([])
  })

  test('what more outlets report stands first', () => {
    const { missing } = reportOn('The flood killed 40 people.', others)
    expect(missing[0]?.answers.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('12 bridges'),
      expect.stringContaining('Twelve bridges'),
      expect.stringContaining('14 bridges'),
    ])
    const outlets = missing.map(({ answers }) => answers.length)
    expect(outlets).toEqual([...outlets].sort((a, b) => b - a))
  })

  test('every question named is in the report, once', () => {
    const { missing, claims, questions } = reportOn('The flood killed 40 people.', others)
    const ids = questions.map(question => question.id)
    expect(new Set(ids).size).toBe(ids.length)
    const asked = [...missing.map(({ question }) => question), ...claims.flatMap(claim => claim.question ?? [])]
    expect(ids).toEqual(expect.arrayContaining(asked))
    expect(questions.every(({ text }) => text.trim() !== '')).toBe(true)
  })
})

describe('origins', () => {
  test('outlets that cite one voice are one origin', () => {
    const { origins } = reportOn('The flood killed 40 people, the National Flood Office said.', [
      'According to the National Flood Office, the flood killed 40 people.',
      'In the valley 40 people are dead, the National Flood Office (NFO) said on Monday.',
      'The flood killed 60 people, the Red Cross said.',
    ])
    expect(origins[0]).toEqual({ name: 'National Flood Office', outlets: ['Ash Herald', 'Birch Post', 'This Page'] })
    expect(origins).toContainEqual({ name: 'Red Cross', outlets: ['Cedar Times'] })
  })

  test('an agency that names its source only relays it', () => {
    const { origins } = reportOn('The flood killed 40 people.', [
      'Reuters reported, citing the National Flood Office, that the flood killed 40 people.',
    ])
    expect(origins.map(({ name }) => name)).toEqual(['National Flood Office'])
  })

  test('are told of every claim and answer, under one name', () => {
    const { claims } = reportOn('The flood killed 40 people, the National Flood Office said.', [
      'Reuters reported, citing the National Flood Office, that the flood killed 40 people.',
    ])
    const [claim] = claims.filter(({ figure }) => figure !== null)
    expect(claim?.origins).toEqual(['National Flood Office'])
    expect(claim?.others.map(({ origins }) => origins)).toEqual([['National Flood Office']])
  })
})

test('a plan has no day of a year before its article', () => {
  const page = 'The town will build 40 houses.'
  const days = (text: string) => answersTo('figure', reportOn(page, [text])).map(({ asOf }) => asOf)
  expect(days('The town plans to build 40 houses in May 2024.')).toEqual([null])
  expect(days('The town plans to build 40 houses in May 2025.')).toEqual(['2025-05'])
})

describe('which topic', () => {
  const facet = (term: string) => ({ terms: [term], weight: 1, core: true })
  const pack = (id: string, term: string) => {
    const { pack } = packOf(['The flood killed 40 people.'])
    return loadPack({ ...pack, id, profile: { ...pack.profile, id, facets: [facet(term)], threshold: 0.6 } })
  }

  test('a page on none is left alone', () => {
    const page = article('Bakers raised the price of bread to 3 euros. “Flour is dear,” said one of them.')
    expect(compareArticle(page, [pack('flood', 'flood')])).toMatchObject({
      schema: 1,
      topic: null,
      claims: [],
      questions: [],
      missing: [],
      origins: [],
      article: { text: page.text, copyOf: null },
    })
    expect(compareArticle(page, []).topic).toBeNull()
  })

  test('of several, the best', () => {
    const page = article('The flood came at night. A bridge fell. The flood rose. At noon the flood went.')
    expect(compareArticle(page, [pack('bridges', 'bridge'), pack('floods', 'flood')]).topic?.id).toBe('floods')
  })
})

test('an empty article is no error', () => {
  expect(reportOn('', ['The flood killed 40 people.']).claims).toEqual([])
})

test('a report is plain JSON', () => {
  const report = reportOn(LONG, ['The flood killed 60 people in the valley.'])
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})
