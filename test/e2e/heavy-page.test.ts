import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, test } from 'vitest'
import { cardSays } from './harness/card.ts'
import { pointAt, shownMarks } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { untilSays } from './harness/until.ts'

const suite = openSuite()
let page: Page
let plain: string[]

beforeAll(async () => {
  page = await suite.openArticle()
  plain = await shownMarks(page, 'figures')
})

afterEach(() => page.close())

/** Run before the page's first script; none closes over anything. */
const heavy: [what: string, before: () => void][] = [
  [
    'a hundred thousand nodes beside its article',
    () => {
      addEventListener('DOMContentLoaded', () => {
        const section = document.createElement('section')
        for (let i = 0; i < 100_000; i++)
          section.append(Object.assign(document.createElement('span'), { textContent: `word ${i} ` }))
        document.body.append(section)
      })
    },
  ],
  [
    'its article below two thousand elements, half of them without a box',
    () => {
      addEventListener('DOMContentLoaded', () => {
        const article = document.querySelector('article') as Element
        const outer = document.createElement('div')
        let inner = outer
        for (let i = 0; i < 2_000; i++) {
          const next = document.createElement('div')
          if (i % 2) next.style.display = 'contents'
          inner.append(next)
          inner = next
        }
        article.replaceWith(outer)
        inner.append(article)
      })
    },
  ],
  [
    'three hundred shadow roots in one another',
    () => {
      addEventListener('DOMContentLoaded', () => {
        let host = document.body.appendChild(document.createElement('div'))
        for (let i = 0; i < 300; i++) {
          const next = document.createElement('div')
          host.attachShadow({ mode: 'open' }).append(next)
          host = next
        }
        host.textContent = 'At last.'
      })
    },
  ],
  [
    'thousands of attributes on each paragraph',
    () => {
      addEventListener('DOMContentLoaded', () => {
        for (const paragraph of document.querySelectorAll('p'))
          for (let i = 0; i < 2_000; i++) paragraph.setAttribute(`data-a${i}`, 'x'.repeat(20))
        document.querySelector('article')?.setAttribute('class', 'ad-free '.repeat(100_000))
      })
    },
  ],
  [
    'five million characters in one node',
    () => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelector('article')?.append(' \u00ad'.repeat(2_500_000))
        const footer = document.body.appendChild(document.createElement('footer'))
        footer.textContent = 'a'.repeat(5_000_000)
      })
    },
  ],
  [
    'a megabyte in its title, its address, its language and its outlet’s name',
    () => {
      addEventListener('DOMContentLoaded', () => {
        document.title += ' and so on'.repeat(100_000)
        document.documentElement.lang = `en-${'x'.repeat(1_000_000)}`
        document.querySelector('meta[property="og:site_name"]')?.setAttribute('content', 'Courier'.repeat(150_000))
        const canonical = document.head.appendChild(document.createElement('link'))
        canonical.rel = 'canonical'
        canonical.href = `${location.origin}/${'a'.repeat(1_000_000)}`
      })
    },
  ],
  [
    'linked data nested without end, and thousands of it',
    () => {
      addEventListener('DOMContentLoaded', () => {
        const sources = ['['.repeat(200_000), `${'{"@graph":'.repeat(30_000)}1${'}'.repeat(30_000)}`]
        for (let i = 0; i < 2_000; i++) sources.push(`{"@type":"WebPage","name":"${'x'.repeat(1_000)}"}`)
        for (const source of sources) {
          const script = document.createElement('script')
          script.type = 'application/ld+json'
          script.textContent = source
          document.head.prepend(script)
        }
      })
    },
  ],
  [
    'itself in its frames, and those in theirs',
    () => {
      addEventListener('DOMContentLoaded', () => {
        let depth = 0
        for (let at: Window = window; at !== at.parent; at = at.parent) depth++
        for (let i = 0; depth < 3 && i < 2; i++)
          document.body.appendChild(document.createElement('iframe')).src = `${location.pathname}?${depth}-${i}`
      })
    },
  ],
  [
    'elements of its own that throw whatever is done to them',
    () => {
      const toss = () => {
        throw new Error('of the page itself')
      }
      class Tossing extends HTMLElement {
        static observedAttributes = ['class', 'id', 'data-second-source']
        connectedCallback = toss
        disconnectedCallback = toss
        attributeChangedCallback = toss
      }
      customElements.define('x-tossing', Tossing)
      addEventListener('DOMContentLoaded', () => {
        for (const paragraph of document.querySelectorAll('article p'))
          paragraph.replaceChildren(document.createElement('x-tossing'), ...paragraph.childNodes)
      })
    },
  ],
  [
    'its globals frozen',
    () => {
      const names = 'Array Document Element Event EventTarget Highlight Map Node Object Promise Range String'
      for (const name of names.split(' ')) {
        const frozen = Reflect.get(window, name)
        Object.freeze(Object.freeze(frozen).prototype)
      }
      Object.freeze(CSS.highlights)
    },
  ],
  [
    'marks of direction and broken characters in every paragraph',
    () => {
      addEventListener('DOMContentLoaded', () => {
        document.title = `\u202e${document.title}`
        document.documentElement.dir = 'rtl'
        for (const paragraph of document.querySelectorAll('article p'))
          paragraph.append(' \u202e\u2066\u0000\ud800 \udc00\u0301')
      })
    },
  ],
]

describe('a page with', () => {
  test.each(heavy)('%s is marked as any other, and its card opens', async (_, before) => {
    page = await suite.session.open(`${suite.site.origin}/demo-article.html`, before)
    await untilSays('the marks', plain.join(), async () => (await shownMarks(page, 'figures')).join())
    await pointAt(page, '12,000')
    await cardSays(suite.session, page, '11,000')
  })
})
