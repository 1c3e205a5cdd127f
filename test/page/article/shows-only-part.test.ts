import { describe, expect, test } from 'vitest'
import { documentFromHtml } from '../../../src/cli/document-from-html.ts'
import { readArticle } from '../../../src/page/article/read-article.ts'

const paragraph = (n: number) =>
  `<p>The office of the harbour said on day ${n} that the ferries had to wait for their papers a little longer, and that it was sorry.</p>`
const teaser = [1, 2, 3, 4].map(paragraph).join('')
const whole = [1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('')
const rest = `<div class="rest">${[5, 6, 7].map(paragraph).join('')}</div>`
const brokenOff = `${teaser}<p>What the mayor did next surprised even the oldest of the ferrymen, who had…</p>`
const wall = '<div class="article-paywall"><p>Subscribe to read on.</p></div>'

const page = (text: string, data: object = {}, head = '') =>
  documentFromHtml(`<html lang="en"><head><title>Ferries held over papers</title>${head}
    <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferries held over papers', ...data })}</script>
    </head><body><main><article><h1>Ferries held over papers</h1>${text}</article></main></body></html>`)

const closed = { isAccessibleForFree: false }
const closedRest = {
  ...closed,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' },
}

describe('only part of an article is shown', () => {
  test.each([
    ['when that part is there without its text', page(`${teaser}<div class="rest">Read on</div>`, closedRest)],
    ['when its page says that it has far more words', page(teaser, { wordCount: 900 })],
    [
      'when its page gives the whole text to machines',
      page(teaser, { articleBody: 'The ferries waited. '.repeat(100) }),
    ],
    ['when it is not free and breaks off', page(brokenOff, { isAccessibleForFree: 'False' })],
    [
      'when it is locked and breaks off',
      page(brokenOff, {}, '<meta property="article:content_tier" content="locked">'),
    ],
    ['when it breaks off at a wall', page(brokenOff + wall)],
  ])('%s', (_, document) => {
    expect(readArticle(document)).toMatchObject({ isArticle: true, onlyPart: 'notAllShown' })
  })
})

describe('all of an article is shown', () => {
  test.each([
    ['when nothing speaks against it', page(whole)],
    ['when a script has yet to name the part that is not free', page(teaser, closedRest)],
    ['when a wall is carried along that no style sheet is known to show', page(whole + wall, closed)],
    ['when the part that is not free is there, as for those who have paid', page(teaser + rest, closedRest)],
    ['when it is not free, and ends as articles do', page(whole, closed)],
    ['when what breaks off stands in what is called a wall', page(`<div class="paywall">${brokenOff}</div>`)],
    ['when it is shown whole beside an empty wall', page(`${brokenOff}${paragraph(5)}<div id="paywall-root"></div>`)],
    ['when it ends in three dots on a free page', page(brokenOff)],
    ['when its page counts its words a little differently', page(whole, { wordCount: 250 })],
    [
      'when what its page says makes no sense',
      page(whole, {
        ...closed,
        wordCount: 'many',
        hasPart: [null, 'x', { isAccessibleForFree: false, cssSelector: '..:' }],
      }),
    ],
  ])('%s', (_, document) => {
    expect(readArticle(document)).toMatchObject({ isArticle: true, onlyPart: null })
  })
})
