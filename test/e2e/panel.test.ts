import { describe, expect, test } from 'vitest'
import { marksIn } from './harness/page-actions.ts'
import { openBesideArticle, openPanelTab, panelSays, pressIn, readIn, tabIdOf } from './harness/panel-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until, untilSays } from './harness/until.ts'

/** The panel in a tab; panel.chromium.test.ts drives the real one, which Firefox does not let a debugger reach. */
const suite = openSuite()

describe('the panel beside an article', () => {
  test('has all that the popup has, and word choice and origins', async () => {
    const { page, panel } = await openBesideArticle(suite, 'Who is behind it')
    const text = await panelSays(panel, 'Who is behind it')
    for (const group of ['Differ', 'Agree', 'Only here', 'Missing here']) expect(text).toContain(group)
    await pressIn(panel, 'Word choice')
    await panelSays(panel, /“kamikaze drones”\s+This article/)
    await pressIn(panel, 'Who is behind it')
    // Rows out of sight are not laid out, and some browsers tell their words only to who asks for them as text.
    await untilSays('the last group', /Joint Chiefs of Staff 6 outlets\s*This article, /, () =>
      panel.evaluate(() => document.querySelector('.group:last-of-type')?.textContent ?? null),
    )
    await panel.close()
    await page.close()
  })

  test('follows as one reads, and shows in the page what is opened', async () => {
    const { page, panel } = await openBesideArticle(suite, '12,000')
    await page.setViewport({ width: 900, height: 500 })
    await page.bringToFront()
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('article p')]
      const told = all.find(({ textContent }) => textContent?.includes('90 North Korean-made'))
      told?.scrollIntoView({ block: 'start', behavior: 'instant' })
      // Its first line now stands where one reads: a fifth down the window.
      window.scrollBy({ top: -90, behavior: 'instant' })
    })
    await untilSays('the mark', 'about 90', () => readIn(panel))
    await pressIn(panel, 'some 12,000')
    await until('the figure flashes', async () =>
      ((await marksIn(page))['second-source-flash'] ?? []).some(words => words.includes('12,000')),
    )
    await panel.close()
    await page.close()
  })

  test('follows the page to another address and back', async () => {
    const { page, panel } = await openBesideArticle(suite, '12,000')
    const article = page.url()
    await page.evaluate(address => location.assign(address), `${suite.site.origin}/off-topic-recipe.html`)
    await panelSays(panel, 'Nothing to compare here')
    await pressIn(panel, 'Read it all the same')
    await panelSays(panel, /Not an article|Not on a topic/)
    await page.evaluate(address => location.assign(address), article)
    await panelSays(panel, '12,000')
    await panel.close()
    await page.close()
  })
})

describe('a passage that was marked', () => {
  /** What the menu does when it is chosen: no debugger opens a browser's own menu. */
  const mark = async (url: string, tabId: number, text: string) =>
    suite.session.inExtension((api, passage) => api.storage.session.set({ passage }) as Promise<void>, {
      tabId,
      text,
      url,
    })

  test('is answered on any page, until one goes back', async () => {
    const page = await suite.open('off-topic-recipe.html')
    const panel = await openPanelTab(suite.session, page)
    const tabId = await tabIdOf(suite.session, page)
    await mark(page.url(), tabId, 'Pyongyang has sent some 14,000 soldiers to Russia, officials said.')
    await panelSays(panel, /The sentence you marked[\s\S]*What other outlets say/)
    await panelSays(panel, /some 14,000[\s\S]*Another figure/)
    await pressIn(panel, 'some 14,000')
    expect(await panelSays(panel, 'The marked sentence')).not.toContain('This article')
    await mark(page.url(), tabId, 'Fold the egg whites into the dough.')
    await panelSays(panel, /no figure and no statement|No other outlet we know says anything/)
    await pressIn(panel, 'Back to the page')
    await panelSays(panel, 'Nothing to compare here')
    await panel.close()
    await page.close()
  })
})
