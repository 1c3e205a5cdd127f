import { describe, expect, test } from 'vitest'
import { documentFromHtml } from '../../src/cli/document-from-html.ts'
import { readArticle } from '../../src/page/article/read-article.ts'

describe('a part after the text under a heading of its own', () => {
  const paragraphs = (count: number, of: string) =>
    Array.from({ length: count }, (_, n) => `<p>${n + 1}. ${of}</p>`).join('')
  const text = 'The harbour office has closed the gate, and the ferries lie idle. '.repeat(3)
  const page = (after: string) =>
    readArticle(
      documentFromHtml(
        `<h1>Ferries held over papers</h1><div class="view"><div class="body">${paragraphs(4, text)}</div>${after}</div>`,
      ),
    ).article.text

  test('is a box beside it', () => {
    const box = `<div class="today"><h3>Today on the coast</h3>${paragraphs(2, `A gale took roofs off. ${text}`)}</div>`
    expect(page(box)).not.toContain('gale')
  })

  test('is more of it where it is as long', () => {
    const rest = `<div class="rest"><h3>What comes next</h3>${paragraphs(4, `A court will sit. ${text}`)}</div>`
    expect(page(rest)).toContain('court')
  })
})
