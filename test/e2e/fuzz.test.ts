import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { markedTexts } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { pageState } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
/** One page each; FUZZ_RUNS=<number> tries more. */
const SEEDS = Array.from({ length: Number(process.env.FUZZ_RUNS ?? 3) }, (_, i) => i + 1)
const STEPS = 40

let page: Page
afterEach(() => page.close())

/** Changes a document at random, the same for the same seed. Runs in the page, on its document or on a copy no script watches. */
function mutate(seed: number, steps: number, isCopy: boolean): Promise<string> {
  let state = seed
  const draw = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
  const change = (target: Document) => {
    const elements = [...target.querySelectorAll('article *')]
    const element = elements[draw(elements.length || 1)]
    const other = elements[draw(elements.length || 1)]
    if (!element || !other) return
    const kind = draw(7)
    if (kind === 0) element.replaceWith(element.cloneNode(true))
    else if (kind === 1 && !element.contains(other)) other.append(element)
    else if (kind === 2) element.prepend(`Updated ${draw(99)}. `)
    else if (kind === 3) element.append(target.createTextNode(` Some ${draw(9000)} more left.`))
    else if (kind === 4 && element.firstChild?.nodeType === 3) (element.firstChild as Text).splitText(0)
    else if (kind === 5) element.normalize()
    else if (kind === 6 && draw(3) === 0) element.remove()
  }
  const serialised = (target: Document) => new XMLSerializer().serializeToString(target)
  if (!isCopy)
    return new Promise(done => {
      let step = 0
      const next = () => {
        if (step++ >= steps) return done(serialised(document))
        change(document)
        requestAnimationFrame(next)
      }
      next()
    })
  return fetch(location.href)
    .then(response => response.text())
    .then(source => {
      const copy = new DOMParser().parseFromString(source, 'text/html')
      for (let step = 0; step < steps; step++) change(copy)
      return serialised(copy)
    })
}

test.each(SEEDS)(
  'a page that changes at random (%i) stays its own, and what is marked in it are claims of the article',
  async seed => {
    page = await suite.openArticle()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    const changed = await page.evaluate(mutate, seed, STEPS, false)
    expect(changed).toBe(await page.evaluate(mutate, seed, STEPS, true))

    const plain = (text: string) => text.replace(/\s+/g, ' ')
    let stray: string[] = []
    await until('every mark stands under the words of a claim', async () => {
      const answer = await pageState(suite.session, page)
      const known = answer.state === 'report' ? answer.report.claims.map(({ text }) => plain(text)) : []
      stray = (await markedTexts(page)).filter(words => !known.some(text => text.includes(plain(words))))
      return stray.length === 0
    }).catch(() => expect(stray).toEqual([]))
    expect(errors).toEqual([])
  },
)
