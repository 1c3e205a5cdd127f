import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentFromHtml } from '../../../src/cli/document-from-html.ts'
import { articleFromText, completeArticle } from '../../../src/core/article.ts'
import { looksLikeArticle } from '../../../src/page/article/is-article.ts'
import { type ReadArticle, readArticle } from '../../../src/page/article/read-article.ts'
import { blockText } from '../../../src/page/article/text-map.ts'

const folder = new URL('../../pages/', import.meta.url)
const load = (file: string) => documentFromHtml(readFileSync(new URL(file, folder), 'utf8'))
const paragraphsOf = ({ article }: ReadArticle) => article.text.split('\n\n')

/** Every piece of the text is, character for character, what its text node holds there; white space apart. */
const expectTrueMap = ({ article, pieces }: Pick<ReadArticle, 'article' | 'pieces'>) => {
  let last = 0
  for (const { node, nodeStart, start, end } of pieces) {
    expect(start).toBeGreaterThanOrEqual(last)
    const inPage = node.data.slice(nodeStart, nodeStart + end - start)
    expect(article.text.slice(start, end).replace(/\s/g, ' ')).toBe(inPage.replace(/\s/g, ' '))
    last = end
  }
}

describe('a tricky article', () => {
  const document = load('article-tricky.html')
  const before = document.toString()
  const read = readArticle(document)

  test('its text, without what is around it', () => {
    expect(paragraphsOf(read)).toEqual([
      'Ferries held in Lomas over missing\u00a0papers',
      'Some 300 ferries may not leave the harbour until their papers are found.',
      'About 1,200 people were on board when the harbour’s office closed the gate, its head said.',
      'The ferries carry up to 40 cars each, or four buses.',
      'The harbour 港 has nine piers, of which two are open & guarded.',
      'The papers of 300 ferries.',
      'The keys to 12 of them.',
      'The south pier held the other 160 ferries.',
      '“We shall find them within 3 days,” the head of the office said.',
      'The union of ferrymen, which speaks for 2,500 of them, said that it had not been asked, and that at least 40 had gone home without pay.',
    ])
  })
  test('what it says about itself', () => {
    expect(read.isArticle).toBe(true)
    expect(completeArticle(read)).toMatchObject({
      title: 'Ferries held in Lomas over missing\u00a0papers',
      outlet: 'Harbour Times',
      url: 'https://harbour.example/ports/ferries-held',
      published: '2025-03-14T09:05:00Z',
      language: 'en-GB',
      via: ['Reuters'],
    })
  })
  test('leads back to the page', () => {
    expectTrueMap(read)
    const at = (words: string) => {
      const start = read.article.text.indexOf(words)
      return read.toPoints(start, start + words.length)
    }
    expect(at('About 1,200 people')?.startNode.nodeValue).toContain('About 1,')
    expect(at('About 1,200 people')?.endNode.nodeValue).toMatch(/^200/)
    const ferries = at('ferries carry up to 40')
    expect(ferries?.startNode.data.slice(ferries.startOffset)).toMatch(/^fer/)
    expect(ferries?.endNode.data.slice(0, ferries.endOffset)).toBe('40')
    expect(at('piers, of which')?.endNode.nodeValue?.slice(0, at('piers, of which')?.endOffset)).toBe('of which')
    expect(read.toPoints(read.article.text.length + 5, read.article.text.length + 9)).toBeNull()
    expect(read.toPoints(7, 7)).toBeNull()
  })
  test('leads nowhere once a page has put other words there', () => {
    const changed = load('article-tricky.html')
    const reading = readArticle(changed)
    const start = reading.article.text.indexOf('2,500')
    const points = reading.toPoints(start, start + 5)
    if (points === null) throw new Error('it was there')
    const { data } = points.startNode
    points.startNode.data = data.replace('2,500', '7,300')
    expect(reading.toPoints(start, start + 5)).toBeNull()
    const before = reading.article.text.lastIndexOf('which speaks', start)
    expect(reading.toPoints(before, before + 5)).not.toBeNull()
    expect(reading.toPoints(before, start + 5)).toBeNull()
  })
  test('changes nothing', () => expect(document.toString()).toBe(before))
})

describe('pages that are not articles', () => {
  test.each(readdirSync(folder).filter(file => file.startsWith('not-article-')))('%s', file => {
    expect(looksLikeArticle(load(file))).toBe(false)
    expect(readArticle(load(file)).isArticle).toBe(false)
  })
  test('an empty page', () => expect(readArticle(documentFromHtml('')).isArticle).toBe(false))
})

describe('articles without a word about themselves', () => {
  const sentence = (n: number) =>
    `The office of the harbour said on day ${n} that the ferries had to wait for their papers a little longer. `
  const text = (n: number) => `${sentence(n)}${sentence(n + 1)}`
  const shapes: [string, string][] = [
    ['bare paragraphs', `<h1>Ferries held over papers</h1><p>${text(1)}</p><p>${text(3)}</p><p>${text(5)}</p>`],
    [
      'every paragraph wrapped',
      `<h1>Ferries held over papers</h1><main>${[1, 3, 5].map(n => `<div class="block"><div><p>${text(n)}</p></div></div>`).join('')}</main>`,
    ],
    [
      'divisions, declared',
      `<meta property="og:type" content="article"><article><h1>Ferries held over papers</h1><div>${[1, 3, 5].map(n => `<div>${text(n)}</div>`).join('')}</div></article>`,
    ],
    ['line breaks', `<h1>Ferries held over papers</h1><div>${[1, 3, 5, 7, 9].map(text).join('<br><br>')}</div>`],
    [
      'a form around everything',
      `<form><h1>Ferries held over papers</h1><div><p>${text(1)}</p><p>${text(3)}</p><p>${text(5)}</p></div></form>`,
    ],
    [
      'a dialog over a page set aside',
      `<main aria-hidden="true"><h1>Ferries held over papers</h1><p>${text(1)}</p><p>${text(3)}</p><p>${text(5)}</p></main><div role="dialog"><p>We use cookies.</p></div>`,
    ],
  ]
  test.each(shapes)('%s', (_, html) => {
    const read = readArticle(documentFromHtml(html))
    expect(read.isArticle).toBe(true)
    expect(read.article.title).toBe('Ferries held over papers')
    expect(read.article.text).toContain(sentence(1).trim())
    expect(read.article.text).toContain(sentence(5).trim())
    expectTrueMap(read)
  })
})

describe('several articles on a page', () => {
  const story = (title: string, text: string) => `<article><h1>${title}</h1>${`<p>${text}</p>`.repeat(3)}</article>`
  const first = 'The bakers of Varna raised the price of a loaf by a tenth on Monday, the guild said.'
  const second = 'The ferries stay in harbour until their papers are found, the office in Lomas said.'

  test('the one with the page’s title is read, however short both are', () => {
    const bodies = story('Bread is dearer in all of Varna', first) + story('Ferries held over missing papers', second)
    const read = readArticle(documentFromHtml(`<title>Ferries held over missing papers – Lomas Post</title>${bodies}`))
    expect(paragraphsOf(read)).toEqual(['Ferries held over missing papers', second])
  })
})

test('a time that only styles set apart from its neighbours is a word of its own', () => {
  const text =
    'The ferries stay in harbour, the office said at noon (<time>Monday</time>), until <time>May</time> or later.'
  const html = `<h1>Ferries held over papers</h1><div><a>Lena Holm</a><time>30 Mar 2025</time><span>4 min read</span></div><div>${`<p>${text}</p><p>${text.replace('ferries', 'barges')}</p><p>${text.replace('ferries', 'tugs')}</p>`.repeat(2)}</div>`
  const [, first] = paragraphsOf(readArticle(documentFromHtml(html)))
  expect(first).toBe(text.replace(/<.?time>/g, ''))
})

describe('parts with a paragraph each', () => {
  const parts = [1, 2, 3].map(
    n =>
      `<li><time>${n} pm</time><h2>Post ${n}</h2><p>Some ${n}00 ferries wait in the harbour of Lomas, its office said, and ${n}0 more at sea off the pier. Their papers are still being looked for, and nobody knows how long that will take, or who had them last.</p></li>`,
  )
  const page = (declared: string, list: string) =>
    readArticle(documentFromHtml(`${declared}<main><h1>Live: ferries held in Lomas</h1><ol>${list}</ol></main>`))
  const liveBlog = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>'

  test('are an article where the page says that it is one', () => {
    const read = page(liveBlog, parts.join(''))
    expect(read.isArticle).toBe(true)
    expect(paragraphsOf(read)).toHaveLength(4)
  })
  test('but a list like others where it says nothing', () => expect(page('', parts.join('')).isArticle).toBe(false))
  test('and cards where their headings lead elsewhere', () => {
    const cards = parts.join('').replace(/<h2>(.*?)<\/h2>/g, '<h2><a href="/$1">$1</a></h2>')
    expect(page(liveBlog, cards).isArticle).toBe(false)
  })
})

test('what a part of the page is may be told by an attribute for tests', () => {
  const text = 'The ferries stay in harbour until their papers are found, the office said on Monday.'
  const box =
    '<div class="x7" data-testid="newsletter-box"><p>The news of the coast, every evening in your inbox.</p></div>'
  const html = `<h1>Ferries held over papers</h1><div>${[1, 2, 3].map(n => `<div><p>${n}. ${text.repeat(2)}</p></div>`).join(box)}</div>`
  const read = readArticle(documentFromHtml(html))
  expect(paragraphsOf(read)).toHaveLength(4)
  expect(read.article.text).not.toContain('inbox')
})

describe('the bundled articles, dressed as pages', () => {
  const seeds = new URL('../../../seeds/', import.meta.url)
  const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  test.each(readdirSync(seeds).filter(file => file.endsWith('.txt')))('%s reads the same as in plain text', file => {
    const text = readFileSync(new URL(file, seeds), 'utf8')
    const plain = articleFromText(text)
    const lines = text.split('\n').filter(line => line.trim())
    const html = lines.map(line =>
      line.trim() === plain.title ? `<h1>${escaped(line)}</h1>` : `<p>${escaped(line)}</p>`,
    )
    const page = `<html lang="en"><head><title>${escaped(plain.title || 'World news')} | Harbour Times</title></head><body>
      <header><nav><a href="/">World</a> <a href="/">Ports</a></nav></header><main><article>${html.join('\n')}</article></main>
      <aside><h2>Most read</h2><p><a href="/">Ferries held in Lomas over papers that nobody has seen since the spring of last year</a></p></aside>
      <footer><p>© 2024 Harbour Times. All rights reserved.</p></footer></body></html>`
    const read = readArticle(documentFromHtml(page))
    expect(read.isArticle).toBe(true)
    expect(paragraphsOf(read)).toEqual(plain.text.split('\n\n'))
    expect(completeArticle(read).via).toEqual(plain.via)
    expectTrueMap(read)
  })
})

describe('blockText', () => {
  const textOf = (html: string) =>
    blockText(documentFromHtml(`<div id="x">${html}</div>`).getElementById('x') as Element)
  test.each([
    ['  a \n\t b  ', 'a b'],
    ['a<b> b</b> c', 'a b c'],
    ['a <b> b</b>', 'a b'],
    ['a<br>b', 'a b'],
    ['a<br> b<br>', 'a b'],
    ['1,&shy;100', '1,100'],
    ['a&#8203;b', 'ab'],
    ['&nbsp;a&nbsp;b&nbsp;', 'a\u00a0b'],
    ['a&amp;b &lt;c&gt;', 'a&b <c>'],
    ['a<script>b</script><style>c</style><template>d</template>e', 'ae'],
    ['a<span class="sr-only">b</span>c', 'ac'],
    ['1,100<sup><a href="#">[2]</a></sup> men', '1,100 men'],
    ['10<sup>3</sup> or 300 km<sup>2</sup> on the 4<sup>th</sup>', '103 or 300 km2 on the 4th'],
    ['1,100<sup>1</sup> men at sea.<sup>12</sup> All<a href="#n"><sup>3</sup></a>', '1,100 men at sea. All'],
    ['of ferries<sup>†</sup> <b>12,000</b><sup>[a]</sup>', 'of ferries 12,000'],
    [
      '300<a class="footnote-ref">5</a> of <span class="note">40</span> ferries <span class="note">12</span>',
      '300 of 40 ferries 12',
    ],
    ['<i aria-hidden="true">A</i><i class="sr-only">A</i>bout <i aria-hidden="true">x</i>9', 'About 9'],
    ['', ''],
    ['🚢<i>é</i>\u0301', '🚢é\u0301'],
  ])('%j → %j', (html, expected) => {
    const mapped = textOf(html)
    expect(mapped.text).toBe(expected)
    expectTrueMap({ article: { text: mapped.text } as ReadArticle['article'], pieces: mapped.pieces })
  })
  test('very deep nesting', () => {
    const deep = documentFromHtml('<div id="x"></div>')
    let inner = deep.getElementById('x') as Element
    for (let level = 0; level < 20_000; level++) inner = inner.appendChild(deep.createElement('span'))
    inner.textContent = 'found'
    expect(blockText(deep.getElementById('x') as Element).text).toBe('found')
  })
})

test('whatever the page: no throw, a true map, nothing changed', () => {
  const word = fc.constantFrom(
    'ferry',
    '1,200',
    'Comments',
    'said.',
    '  ',
    '\n',
    '&nbsp;',
    '&shy;',
    'By',
    '“',
    '港',
    '🚢',
    '.',
    'the harbour office said on Monday that 300 ferries were held.',
  )
  const tag = fc.constantFrom(
    'p',
    'div',
    'span',
    'b',
    'a',
    'h1',
    'h2',
    'li',
    'ul',
    'td',
    'table',
    'section',
    'article',
    'main',
    'aside',
    'br',
    'blockquote',
    'figure',
    'figcaption',
    'custom-thing',
  )
  const { page } = fc.letrec<{ page: string }>(tie => ({
    page: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.array(word, { maxLength: 12 }).map(words => words.join(' ')),
      fc
        .tuple(tag, fc.array(tie('page'), { maxLength: 5 }))
        .map(([name, inner]) => (name === 'br' ? '<br>' : `<${name}>${inner.join('')}</${name}>`)),
    ),
  }))
  fc.assert(
    fc.property(fc.array(page, { maxLength: 12 }), parts => {
      const document = documentFromHtml(parts.join(''))
      const before = document.toString()
      const read = readArticle(document)
      expectTrueMap(read)
      expect(document.toString()).toBe(before)
    }),
    { numRuns: 150, seed: 7 },
  )
})
