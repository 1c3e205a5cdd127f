import { describe, expect, test } from 'vitest'
import { documentFromHtml } from '../../../src/cli/document-from-html.ts'
import { looksLikeArticle } from '../../../src/page/article/is-article.ts'
import { readArticle } from '../../../src/page/article/read-article.ts'

const paragraph =
  '<p>The office of the harbour said that the ferries had to wait for their papers a little longer, and was sorry.</p>'
const story = (title: string) => `<article><h1>${title}</h1>${paragraph.repeat(6)}</article>`
const page = (head: string, body = story('Ferries held in Lomas over papers')) =>
  documentFromHtml(`<html lang="en"><head>${head}</head><body><main>${body}</main></body></html>`)
const titled = '<meta property="og:title" content="Ferries held in Lomas over papers">'

describe('an article that says little of itself', () => {
  test('has the outlet that the title of the window adds', () => {
    const { article } = readArticle(page(`<title>Ferries held in Lomas over papers - Harbour Times</title>${titled}`))
    expect(article.outlet).toBe('Harbour Times')
  })
  test('has no outlet where the title of the window is but a longer one', () => {
    const { article } = readArticle(page('<title>Ferries held in Lomas over papers - officials</title>'))
    expect(article.outlet).toBe('Unnamed outlet')
  })
  test.each([
    ['https://harbour.example/world/2025/03/14/ferries-held', '2025-03-14'],
    ['https://harbour.example/2025-03-14/ferries-held', '2025-03-14'],
    ['https://harbour.example/world/2025/33/14/ferries-held', null],
    ['https://harbour.example/rooms/2025', null],
  ])('was published on the day in its address: %s', (address, day) => {
    expect(readArticle(page(`<link rel="canonical" href="${address}">`)).article.published).toBe(day)
  })
})

test.each(['MediaWiki 1.42', 'DokuWiki', 'Discourse 3.3'])('a page made with %s is no article', software => {
  expect(
    looksLikeArticle(page(`<meta name="generator" content="${software}"><meta property="og:type" content="article">`)),
  ).toBe(false)
})

describe('a page with several articles', () => {
  const other = story('Buses of Varna are on time again').replaceAll('ferries', 'buses').repeat(2)
  const text = (body: string) => readArticle(page(titled, body)).article.text
  test.each([
    ['articles', `${story('Ferries held in Lomas over papers')}${other}`],
    [
      'divisions',
      `<div>${story('Ferries held in Lomas over papers')}</div><div>${other}</div>`.replaceAll(
        /<(\/?)article>/g,
        '<$1section>',
      ),
    ],
    ['the other first', `${other}${story('Ferries held in Lomas over papers')}`],
  ])('is read for the one it is titled with: %s', (_, body) => {
    expect(text(body)).toContain('ferries')
    expect(text(body)).not.toContain('buses')
  })
})
