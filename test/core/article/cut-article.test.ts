import { describe, expect, test } from 'vitest'
import type { DraftArticle } from '../../../src/core/article/block.ts'
import {
  cutArticle,
  LONGEST_LINE,
  LONGEST_TEXT,
  MOST_AGENCIES,
  MOST_HEADINGS,
} from '../../../src/core/article/cut-article.ts'

const article: DraftArticle = {
  title: 'A dam in Morra',
  outlet: 'Courier',
  url: 'https://courier.example/morra',
  published: '2031-03-01',
  language: 'en',
  via: ['Reuters'],
  text: 'A dam in Morra\n\nIt holds.',
}

describe('an article', () => {
  test('of any usual length is left as it is', () => {
    expect(cutArticle(article)).toEqual({ article, isCut: false })
  })

  test('that is too long keeps its first part, up to the end of a paragraph', () => {
    const paragraph = 'Water rose again in the valley, the mayor said, and the road was closed.'
    const text = Array(10_000).fill(paragraph).join('\n\n')
    const cut = cutArticle({ ...article, text })
    expect(cut.isCut).toBe(true)
    expect(text.startsWith(cut.article.text)).toBe(true)
    expect(cut.article.text.endsWith(paragraph)).toBe(true)
    expect(cut.article.text.length).toBeGreaterThan(LONGEST_TEXT - paragraph.length - 4)
    expect(cut.article.text.length).toBeLessThanOrEqual(LONGEST_TEXT)
  })

  test('keeps no more sub-headings than may be asked about', () => {
    const headings = Array(MOST_HEADINGS * 2).fill({ text: 'x'.repeat(LONGEST_LINE * 2), at: 0 })
    const cut = cutArticle({ ...article, headings }).article.headings ?? []
    expect(cut).toHaveLength(MOST_HEADINGS)
    expect(cut.every(({ text }) => text.length <= LONGEST_LINE)).toBe(true)
  })

  test('that is one endless paragraph is cut all the same', () => {
    expect(cutArticle({ ...article, text: 'a'.repeat(LONGEST_TEXT * 2) }).article.text).toHaveLength(LONGEST_TEXT)
  })

  test('with an endless title, address or list of agencies may still be asked about', () => {
    const endless = 'x'.repeat(LONGEST_LINE * 3)
    const cut = cutArticle({ ...article, title: endless, url: endless, via: Array(1_000).fill(endless) }).article
    expect(cut.title).toHaveLength(LONGEST_LINE)
    expect(cut.url).toBeNull()
    expect(cut.via).toHaveLength(MOST_AGENCIES)
    expect(cut.via.every(({ length }) => length <= LONGEST_LINE)).toBe(true)
  })
})
