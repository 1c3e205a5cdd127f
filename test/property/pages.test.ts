import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentFromHtml } from '../../src/cli/document-from-html.ts'
import { findClaims } from '../../src/core/claims/find-claims.ts'
import { findArticleText } from '../../src/page/article/is-article.ts'
import { readArticle } from '../../src/page/article/read-article.ts'
import type { ArticleMap } from '../../src/page/article/read-article-map.ts'
import { type Anchorable, anchorMarks, reanchorMarks } from '../../src/page/marks/anchor.ts'
import type { Mark } from '../../src/page/marks/marks.ts'
import { runs } from './fuzz.ts'
import { page } from './html.ts'
import { expectLinear, filled } from './linear.ts'

const serialise = (document: Document): string => document.documentElement.outerHTML

/** White space in a page is one space in its text, and what is not shown is left out of it. */
const plain = (text: string): string => text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/[ \t\n\r\f]+/g, ' ')

function expectTrue({ pieces }: ArticleMap, text: string): void {
  for (const { node, nodeStart, start, end } of pieces) {
    if (end > text.length) continue
    const own = node.data.slice(nodeStart, nodeStart + end - start)
    expect(own.replace(/[\t\n\r\f]/g, ' ')).toBe(text.slice(start, end))
  }
}

test('any page is read without a throw or a change, and every span leads back to its own text', () => {
  fc.assert(
    fc.property(page, html => {
      const document = documentFromHtml(html)
      const before = serialise(document)
      findArticleText(document)
      const { article, ...map } = readArticle(document)
      expect(serialise(document)).toBe(before)
      expectTrue(map, article.text)
      for (const { start, end, text } of findClaims(article)) {
        expect(article.text.slice(start, end)).toBe(text)
        const points = map.toPoints(start, end)
        if (points === null || points.startNode !== points.endNode) continue
        const { startNode, startOffset, endOffset } = points
        expect(plain(startNode.data.slice(startOffset, endOffset))).toContain(plain(text).trim().slice(0, 20))
      }
    }),
    runs(150),
  )
})

/** What may happen to a page while it is read; each takes any place in it. */
const mutations: ((element: Element, other: Element) => void)[] = [
  element => element.remove(),
  (element, other) => element.contains(other) || other.append(element),
  element => element.replaceWith(element.cloneNode(true)),
  element => {
    if (element.firstChild?.nodeType === 3) element.firstChild.nodeValue = 'Some 70 people were hurt, the mayor said.'
  },
  element => element.prepend('Updated: '),
  element => element.append(element.ownerDocument.createTextNode(' More than 90 left.')),
  element => element.replaceChildren(),
  element => element.setAttribute('hidden', ''),
  element => {
    if (element.firstChild?.nodeType === 3) (element.firstChild as Text).splitText?.(0)
  },
]
const mutation = fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: mutations.length - 1 }))

/** linkedom's ranges do not slice; ours are only asked where they begin and end, and what they say. */
function anchorable(document: Document): Anchorable {
  const { article, ...map } = readArticle(document)
  const toRange = (start: number, end: number): Range | null => {
    const points = map.toPoints(start, end)
    if (points === null) return null
    const words = map.pieces
      .filter(piece => piece.end > start && piece.start < end)
      .map(({ node, nodeStart, ...piece }) =>
        node.data.slice(
          nodeStart + Math.max(start, piece.start) - piece.start,
          nodeStart + Math.min(end, piece.end) - piece.start,
        ),
      )
    return { collapsed: false, toString: () => words.join('') } as unknown as Range
  }
  return { article, toRange }
}

test('whatever a page does while it is marked, a mark stands under its own words or under none', () => {
  fc.assert(
    fc.property(page, fc.array(mutation, { minLength: 1, maxLength: 12 }), (html, steps) => {
      const document = documentFromHtml(html)
      const before = anchorable(document)
      const { text } = before.article
      const marks = findClaims({ text, published: null }).map((claim): Mark => {
        const { start, end } = claim.figure ?? claim
        return { claim: { ...claim, others: [] }, relation: 'differs', part: 'figure', start, end }
      })
      expect(anchorMarks(marks, before).length).toBeLessThanOrEqual(marks.length)
      for (const [at, to, kind] of steps) {
        const elements = [...document.body.querySelectorAll('*')]
        const [element, other] = [elements[at % elements.length], elements[to % elements.length]]
        if (element && other) mutations[kind]?.(element, other)
      }
      for (const { mark, words } of reanchorMarks(marks, text, anchorable(document))) {
        const [own, now] = [plain(text.slice(mark.start, mark.end)), plain(words)]
        // A long passage may have changed between its ends.
        if (own.length < 64) expect(now.replaceAll(' ', '')).toBe(own.replaceAll(' ', ''))
        else
          expect(now.slice(0, 12).replaceAll(' ', '')).toBe(own.slice(0, now.slice(0, 12).length).replaceAll(' ', ''))
      }
    }),
    runs(120),
  )
})

const fragments: Record<string, string> = {
  paragraphs: '<p>The flood killed 40 people in Norway, the ministry said, and it rose by 12 per cent on Monday.</p>',
  'line breaks': 'The flood killed 40 people.<br><br>',
  'list items': '<li>a <b>40</b></li>',
  'inline tags': '<span>a</span><i> </i>',
  links: '<a href="/x">The flood killed 40</a> ',
  cells: '<table><tr><td>40</td></tr></table>',
  teasers: '<h2><a href="/x">A flood, and what came of it</a></h2><p>Some paragraph that is rather long.</p>',
  'hidden things': '<p hidden>a</p><p aria-hidden="true">b</p>',
  'soft hyphens': 'a&shy;b ',
  footnotes: '<sup><a href="#1">1</a></sup>40 ',
  articles: '<article><p>The flood killed 40 people in Norway, the ministry said, and rose again.</p></article>',
  'class names': '<div class="a b c d e f g caption"><p>The flood killed 40 people.</p></div>',
}

test.each(Object.entries(fragments))(
  'time to read a page of %s is linear',
  (_, fragment) => {
    const make = (length: number) => documentFromHtml(filled(fragment, length))
    expectLinear(20_000, make, readArticle)
    expectLinear(20_000, make, findArticleText)
  },
  60_000,
)
