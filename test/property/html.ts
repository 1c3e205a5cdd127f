/** Random pages: a grammar of elements, attributes and text, well formed or not. */
import fc from 'fast-check'
import { anyText, newsLike } from './texts.ts'

const CONTAINERS =
  'div div section article main aside header footer nav blockquote ul ol li table tr td figure figcaption details summary form span b i em a sup ruby rt template x-card svg iframe button'.split(
    ' ',
  )
const TEXTS = 'p p p p p h1 h2 h3 li td figcaption span script style noscript title textarea option'.split(' ')
const VOID = [
  '<br>',
  '<br><br>',
  '<hr>',
  '<img alt="A dam">',
  '<input name="children">',
  '<wbr>',
  '<!-- a -->',
  '<p>',
  '</div>',
  '</p>',
]
const ATTRIBUTES = [
  '',
  '',
  '',
  ' class="caption"',
  ' class="sr-only"',
  ' class="  comment  body"',
  ' hidden',
  ' aria-hidden="true"',
  ' style="display:none"',
  ' style="x:\u0000"',
  ' itemprop="articleBody"',
  ' role="article"',
  ' id="comments"',
  ' href="https://a.example/"',
  ' class=x<y',
  ' lang="ko"',
]

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const words = fc.oneof(
  { weight: 6, arbitrary: newsLike.map(escaped) },
  { weight: 1, arbitrary: anyText.map(escaped) },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom('&nbsp;', '&shy;', '&#0;', '&#x1F600;', '&lt;', '<', '&', '\n\t ') },
)

const { node } = fc.letrec<{ node: string }>(tie => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc
      .tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...ATTRIBUTES), words)
      .map(([tag, attribute, text]) => `<${tag}${attribute}>${text}</${tag}>`),
    words,
    fc.constantFrom(...VOID),
    fc
      .tuple(fc.constantFrom(...CONTAINERS), fc.constantFrom(...ATTRIBUTES), fc.array(tie('node'), { maxLength: 6 }))
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
  ),
}))

const META = [
  '<meta property="og:type" content="article">',
  '<meta property="og:title" content="A dam &amp; a flood">',
  '<meta name="date" content="12 March 2025">',
  '<link rel="canonical" href="javascript:alert(1)">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":1,"publisher":[{}],"datePublished":{}}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle",</script>',
  '<title>A flood in Norway</title>',
]

/** A page with at least some running text, so that there is something to read. */
export const page = fc
  .tuple(fc.subarray(META), fc.array(node, { maxLength: 12 }), fc.array(newsLike, { maxLength: 6 }))
  .map(
    ([meta, nodes, prose]) =>
      `<!doctype html><html lang="en"><head>${meta.join('')}</head><body><main>${nodes.join('')}${prose.map(text => `<p>${escaped(text)} The flood killed 40 people in Norway.</p>`).join('')}</main></body></html>`,
  )
