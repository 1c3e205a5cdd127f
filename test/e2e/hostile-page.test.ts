import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import { cardIsGone, cardSays, cardText } from './harness/card.ts'
import { markedTexts, pointAt } from './harness/page-actions.ts'
import { popupSays } from './harness/popup-actions.ts'
import { openSuite } from './harness/suite.ts'
import { pageState } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

afterEach(() => page.close())

/** What a page caught of us, by the names of its traps. */
interface Trapped extends Window {
  caught: string[]
}

/** Runs before any script of the page: every door we might go through in the page's own world becomes a trap. */
function setTraps() {
  const caught: string[] = []
  Object.assign(window, { caught })
  const note = caught.push.bind(caught)
  const trap = (owner: object, name: string) => {
    const { value, get, ...rest } = Object.getOwnPropertyDescriptor(owner, name) ?? {}
    if (typeof value === 'function')
      Object.defineProperty(owner, name, {
        ...rest,
        value: function (this: unknown, ...args: unknown[]) {
          note(name)
          return new.target ? Reflect.construct(value, args) : Reflect.apply(value, this, args)
        },
      })
    else if (get)
      Object.defineProperty(owner, name, {
        ...rest,
        get() {
          note(name)
          return get.call(this)
        },
      })
  }
  trap(Element.prototype, 'attachShadow')
  for (const name of ['getAttribute', 'getElementsByTagName', 'append', 'closest', 'remove'])
    trap(Element.prototype, name)
  for (const name of ['textContent', 'firstChild', 'nextSibling', 'parentElement']) trap(Node.prototype, name)
  for (const name of ['createRange', 'createElement', 'querySelector', 'body']) trap(Document.prototype, name)
  for (const name of ['setStart', 'getClientRects', 'toString']) trap(Range.prototype, name)
  for (const name of ['Highlight', 'MutationObserver', 'AbortController', 'getComputedStyle', 'requestIdleCallback'])
    trap(window, name)
  for (const name of ['slice', 'matchAll', 'indexOf', 'toLowerCase']) trap(String.prototype, name)
  for (const name of ['map', 'filter', 'flatMap', 'find', 'sort']) trap(Array.prototype, name)
  for (const name of ['exec', 'test']) trap(RegExp.prototype, name)
  trap(EventTarget.prototype, 'addEventListener')
  trap(Promise.prototype, 'then')
  trap(Map.prototype, 'set')
  trap(JSON, 'stringify')
  // Whoever reads a message or a Report with a poisoned prototype would read this.
  for (const name of ['report', 'claims', 'state', 'name', 'sender'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() {
        note(`${name} of any object`)
        return undefined
      },
    })
}

describe('a page that has poisoned its own world', () => {
  test('catches nothing of us, and is read as any other', async () => {
    page = await suite.openArticle()
    const plain = await pageState(suite.session, page)
    await page.close()

    page = await suite.session.open(`${suite.site.origin}/demo-article.html`, setTraps)
    const poisoned = await until('the poisoned page is read', async () => {
      const answer = await pageState(suite.session, page).catch(() => null)
      return answer?.state === 'report' && answer
    })
    expect(await page.evaluate(() => [...(window as unknown as Trapped).caught])).toEqual([])
    expect(poisoned).toEqual(plain)

    await page.evaluate(() => document.createElement('div').attachShadow({ mode: 'closed' }))
    expect(await page.evaluate(() => (window as unknown as Trapped).caught)).toContain('attachShadow')
    await page.evaluate(() => {
      const { caught } = window as unknown as Trapped
      caught.length = 0
    })

    // From here on the test itself steps into the traps, but nobody else attaches a shadow root.
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    expect(await page.evaluate(() => (window as unknown as Trapped).caught)).not.toContain('attachShadow')
  })
})

/** Elements under names by which scripts know the document and the window. */
function clobber() {
  addEventListener('DOMContentLoaded', () => {
    const { body } = document
    const names = `body head title documentElement createRange createElement querySelector querySelectorAll contentType
      getElementsByTagName forms navigation chrome browser CSS Highlight`
    for (const name of names.split(/\s+/)) {
      const image = document.implementation.createHTMLDocument().createElement('img')
      image.name = name
      image.id = name
      body.append(image)
    }
  })
}

/** A form around the whole page whose fields pose as its relatives: who walks by them walks for ever. */
function wrapInForm() {
  addEventListener('DOMContentLoaded', () => {
    const form = document.createElement('form')
    form.append(...document.body.childNodes)
    for (const name of ['parentNode', 'parentElement', 'nextSibling', 'firstChild', 'children', 'getAttribute']) {
      const field = document.createElement('input')
      field.name = name
      HTMLElement.prototype.append.call(form, field)
    }
    document.body.append(form)
  })
}

/** Old pages stand in a form as a whole, and may ask in it how many children are coming. */
function wrapInOrdinaryForm() {
  addEventListener('DOMContentLoaded', () => {
    const form = document.createElement('form')
    form.append(...document.body.childNodes)
    for (const name of ['id', 'name', 'title', 'role', 'children', 'length', 'hidden', 'slot']) {
      const field = document.createElement('input')
      field.name = name
      HTMLElement.prototype.append.call(form, field)
    }
    document.body.append(form)
  })
}

describe('a page whose elements pose as something else', () => {
  test('without meaning to: is read as any other', async () => {
    page = await suite.session.open(`${suite.site.origin}/demo-article.html`, wrapInOrdinaryForm)
    await until('the article is marked', async () => (await markedTexts(page)).length > 0)
    const marked = await markedTexts(page)
    await page.close()
    page = await suite.openArticle()
    expect(marked).toEqual(await markedTexts(page))
  })
  test.each([
    ['the document and the window', clobber],
    ['the relatives of a form', wrapInForm],
  ])('%s: goes on unharmed, and the popup has its answer', async (_, before) => {
    page = await suite.session.open(`${suite.site.origin}/demo-article.html`, before)
    const popup = await suite.session.openPopup(page)
    await popupSays(popup, /not read like a news article|could not be read|Missing here/)
    await popup.close()
    expect(await page.evaluate(() => location.pathname)).toBe('/demo-article.html')
  })
})

describe('a page under a strict policy', () => {
  const policies = [
    "script-src 'none'",
    "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'",
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ]
  test.each(policies)('%s: is marked, and its card is drawn', async policy => {
    page = await suite.session.open(`${suite.site.origin}/demo-article.html?csp=${encodeURIComponent(policy)}`, () => {
      const caught: string[] = []
      Object.assign(window, { caught })
      addEventListener('DOMContentLoaded', () => {
        addEventListener('securitypolicyviolation', event =>
          caught.push(`${event.violatedDirective} ${event.blockedURI}`),
        )
      })
    })
    await until('the article is marked', async () => (await markedTexts(page)).length > 0)
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    const drawn = await suite.session.inShadow(page, '[data-second-source="card"]', root => {
      const { position, display, backgroundColor } = getComputedStyle(root.querySelector('.card') as Element)
      return { position, display, isOpaque: !/, 0\)|transparent/.test(backgroundColor) }
    })
    expect(drawn).toEqual({ position: 'fixed', display: expect.stringMatching(/block|flex|grid/), isOpaque: true })
    expect(await page.evaluate(() => (window as unknown as Trapped).caught)).toEqual([])
  })
})

describe('a page that would use us', () => {
  test('has no door to the extension: not by messages, not by its files', async () => {
    page = await suite.openArticle()
    const files = ['icons/48.png', 'popup/popup.html', 'page/reader.js', 'manifest.json', 'packs/index.json']
    const urls = await suite.session.inExtension((api, names) => names.map(name => api.runtime.getURL(name)), files)
    const reached = await page.evaluate(async addresses => {
      const { chrome, browser } = window as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>
      const doors: string[] = []
      if (chrome?.runtime?.sendMessage || browser?.runtime?.sendMessage) doors.push('sendMessage')
      const loads = (tag: 'img' | 'script' | 'iframe', url: string) =>
        new Promise<boolean>(done => {
          const element = document.createElement(tag)
          element.onload = () => done(tag !== 'iframe' || element.clientWidth < 0)
          element.onerror = () => done(false)
          element.src = url
          document.body.append(element)
        })
      for (const url of addresses) {
        if (
          await fetch(url).then(
            () => true,
            () => false,
          )
        )
          doors.push(`fetch ${url}`)
        for (const tag of ['img', 'script'] as const) if (await loads(tag, url)) doors.push(`${tag} ${url}`)
      }
      return doors
    }, urls)
    expect(reached).toEqual([])
  })

  test('is not heard when it speaks as if it were one of us', async () => {
    page = await suite.openArticle()
    await page.evaluate(() => {
      const messages = [
        { name: 'page.walk', step: 1 },
        { name: 'page.show', claimId: 'c1' },
        { name: 'background.closeReader' },
      ]
      for (const message of messages) {
        postMessage(message, '*')
        dispatchEvent(new CustomEvent(message.name, { detail: message }))
        document.dispatchEvent(new MessageEvent('message', { data: message }))
      }
      for (const key of ['Period', 'Comma'])
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { code: key, altKey: true, shiftKey: true, bubbles: true }),
        )
    })
    // The reader's own pointer is heard right after, so the page has had its chance.
    await pointAt(page, '12,000')
    expect(await cardSays(suite.session, page, '11,000')).toContain('12,000')
    expect((await markedTexts(page)).length).toBeGreaterThan(0)
  })

  test('sees of the card only that something lies there', async () => {
    page = await suite.openArticle()
    await page.evaluate(() => {
      const paths = new Set<string>()
      Object.assign(window, { paths })
      for (const type of ['pointermove', 'pointerover', 'focusin', 'click'])
        addEventListener(
          type,
          event => {
            for (const target of event.composedPath())
              if (target instanceof Node) paths.add(`${target.getRootNode().nodeName} ${target.nodeName}`)
          },
          true,
        )
    })
    await pointAt(page, '1,100')
    const text = await cardSays(suite.session, page, '1,100')
    const words =
      text
        .split('\n')
        .filter(line => line.length > 20)
        .at(-1) ?? ''
    const seen = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-second-source]')
      getSelection()?.selectAllChildren(document.documentElement)
      return {
        root: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        text: `${document.documentElement.textContent}${getSelection()}`,
        html: new XMLSerializer().serializeToString(document),
        sheets: [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join(''),
        paths: [...(window as unknown as { paths: Set<string> }).paths],
      }
    })
    expect(words).not.toBe('')
    expect(seen.root).toBeNull()
    expect(seen.children).toBe(0)
    expect(seen.text).not.toContain(words)
    expect(seen.html).not.toContain(words)
    expect(seen.sheets).not.toContain('second-source')
    expect(seen.paths.filter(path => !path.startsWith('#document '))).toEqual([])
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    expect(await cardText(suite.session, page)).toBeNull()
  })
})
