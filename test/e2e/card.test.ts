import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { violationsIn } from './harness/axe.ts'
import {
  cardBox,
  cardCentre,
  cardFocus,
  cardIsGone,
  cardIsStill,
  cardSays,
  cardText,
  copyCard,
  inCard,
} from './harness/card.ts'
import { lineBoxes, markedTexts, placesIn, pointAt, tapOn } from './harness/page-actions.ts'
import { takePicture } from './harness/pictures.ts'
import { openSuite } from './harness/suite.ts'
import { walkTo } from './harness/toolbar.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page

beforeAll(async () => {
  page = await suite.openArticle()
})

afterEach(async () => {
  await page.keyboard.press('Escape')
  await cardIsGone(page)
})

async function openCard(figure: string): Promise<void> {
  await pointAt(page, figure)
  await cardSays(suite.session, page, figure)
  await cardIsStill(suite.session, page)
}

describe('the card, to those who do not see it', () => {
  test('is a dialog named by its verdict, with the figures as a table', async () => {
    await openCard('12,000')
    const heard = await inCard(suite.session, page, root => {
      const card = root.querySelector('.card')
      return {
        role: card?.getAttribute('role'),
        name: root.getElementById(card?.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        caption: root.querySelector('caption')?.textContent ?? '',
        rows: [...root.querySelectorAll('tbody tr')].map(row =>
          [...row.children].map(cell => cell.textContent?.trim()),
        ),
        seen: [...root.querySelectorAll('svg')].filter(svg => svg.closest('[aria-hidden="true"]') === null).length,
        links: [...root.querySelectorAll('a')].map(link => link.textContent ?? ''),
        buttons: [...root.querySelectorAll('button')].map(
          button => button.getAttribute('aria-label') ?? button.textContent,
        ),
      }
    })
    expect(heard).toMatchObject({ role: 'dialog', seen: 0 })
    expect(heard?.name).toMatch(/11,000/)
    expect(heard?.caption).toMatch(/^Figures/)
    expect(heard?.rows.length).toBeGreaterThan(2)
    expect(heard?.rows.map(([who]) => who).filter(who => who?.startsWith('This article'))).toHaveLength(1)
    expect(heard?.rows.every(cells => cells.every(cell => cell !== ''))).toBe(true)
    expect(heard?.links.every(name => /^Read at ./.test(name))).toBe(true)
    expect(heard?.buttons).toContain('Close')
  })

  test('says of a quotation’s other words what stands here instead', async () => {
    await pointAt(page, 'A comprehensive assessment')
    await cardSays(suite.session, page, 'other words')
    const marks = await inCard(suite.session, page, root =>
      [...root.querySelectorAll('mark')].map(mark => [mark.textContent, mark.nextElementSibling?.textContent?.trim()]),
    )
    expect(marks?.length).toBeGreaterThan(0)
    expect(marks?.every(([word, instead]) => word !== '' && /^\((?:here|not here)/.test(instead ?? ''))).toBe(true)
  })
})

describe('a long quotation', () => {
  const told = () =>
    inCard(suite.session, page, root => {
      const answer = root.querySelector<HTMLElement>('.answer:has(summary)')
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree
      return answer?.querySelector<HTMLElement>('blockquote')?.innerText ?? ''
    })

  test('shows what matters first, and the whole sentence at a press, within the window', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus())
    await openCard('240mm')
    const brief = await told()
    expect(brief).toContain('…')
    expect(brief).toContain('240-millimeter')
    await inCard(suite.session, page, root => root.querySelector<HTMLElement>('.answer summary')?.focus())
    await page.keyboard.press('Enter')
    await until('the sentence is whole', async () => !(await told())?.includes('…'))
    const whole = await told()
    for (const part of brief?.split('…') ?? []) expect(whole).toContain(part.trim())
    const { top, bottom } = await cardBox(suite.session, page)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(await page.evaluate(() => innerHeight))
    await page.keyboard.press('Enter')
    await until('it is brief again', async () => (await told()) === brief)
  })
})

describe('the keyboard alone', () => {
  test('opens the card, goes through all of it in reading order, and comes back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus())
    expect(await walkTo(suite.session, page, 1)).toBe(true)
    await until('the card has the keyboard', () => cardFocus(suite.session, page))
    const stops: string[] = []
    const count = await inCard(suite.session, page, root => root.querySelectorAll('a[href], button, summary').length)
    for (let k = 0; k < (count ?? 0); k++) {
      await page.keyboard.press('Tab')
      stops.push((await cardFocus(suite.session, page)) ?? 'outside')
    }
    const inOrder = await inCard(suite.session, page, root =>
      [...root.querySelectorAll('a[href], button, summary')].map(
        stop => stop.getAttribute('aria-label') ?? stop.textContent,
      ),
    )
    expect(stops).toEqual(inOrder)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World')
  })

  test('opens none below a dialog of the page, which has the keyboard', async () => {
    const dialogIsOpen = () => page.evaluate(() => document.querySelector('dialog')?.open)
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.append(document.createElement('button'))
      document.body.append(dialog)
      dialog.showModal()
    })
    expect(await walkTo(suite.session, page, 1)).toBe(false)
    await cardIsGone(page)
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('BUTTON')
    await page.keyboard.press('Escape')
    await until('the dialog is closed', async () => (await dialogIsOpen()) === false)
    await page.evaluate(() => document.querySelector('dialog')?.remove())
    expect(await walkTo(suite.session, page, 1)).toBe(true)
  })

  test('takes a card that the pointer opened away, and leaves the keyboard where it was', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus())
    await openCard('1,100')
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World')
  })
})

describe.each(['light', 'dark'])('on a %s page', theme => {
  test('axe finds nothing wrong in the card, contrast included', async () => {
    await page.evaluate(name => document.documentElement.style.setProperty('color-scheme', name), theme)
    const [ink, paper] = theme === 'dark' ? ['#e4e6e8', '#15181b'] : ['#1d2126', '#ffffff']
    await page.evaluate(colours => Object.assign(document.body.style, colours), { color: ink, background: paper })
    for (const figure of ['12,000', 'A comprehensive assessment']) {
      await pointAt(page, figure)
      await until('a card is open', () => cardText(suite.session, page))
      await cardIsStill(suite.session, page)
      await takePicture(suite.session, page, `card-${theme}-${figure.split(' ')[0]}`)
      const empty = await copyCard(suite.session, page)
      expect(await violationsIn(empty, '#copy')).toEqual([])
      await empty.close()
      await page.bringToFront()
      // A key that comes before the window does is nobody's.
      await until('the page is in front', () => page.evaluate(() => document.hasFocus()))
      await page.keyboard.press('Escape')
      await cardIsGone(page)
    }
    await page.evaluate(() => {
      document.documentElement.removeAttribute('style')
      document.body.removeAttribute('style')
    })
  })
})

describe('the page', () => {
  test('does not move when a card opens or closes', async () => {
    await pointAt(page, '1,100')
    await cardSays(suite.session, page, '1,100')
    const open = await placesIn(page)
    await page.keyboard.press('Escape')
    await cardIsGone(page)
    expect(await placesIn(page)).toEqual(open)
  })
})

describe('the card lies beside its figure, inside the window', () => {
  const places: [
    name: string,
    width: number,
    height: number,
    change: Partial<Record<'dir' | 'transform' | 'fontSize', string>>,
  ][] = [
    ['at 320 pixels', 320, 640, {}],
    ['at 200 % zoom', 640, 450, {}],
    ['on a page from right to left', 1280, 860, { dir: 'rtl' }],
    ['on a page from right to left at 320 pixels', 320, 640, { dir: 'rtl' }],
    ['on a page that is scaled and turned', 1280, 860, { transform: 'scale(0.9) rotate(1deg)' }],
    ['with large letters', 900, 860, { fontSize: '32px' }],
  ]

  test.each(places)('%s', async (name, width, height, { dir = 'ltr', ...style }) => {
    await page.setViewport({ width, height })
    await page.evaluate(
      (direction, changed) => {
        document.documentElement.dir = direction
        Object.assign(document.body.style, changed)
      },
      dir,
      style,
    )
    for (const figure of ['12,000', '1,100', 'about 90']) {
      await pointAt(page, figure)
      await cardSays(suite.session, page, figure)
      await cardIsStill(suite.session, page)
      const card = await cardBox(suite.session, page)
      const lines = await lineBoxes(page, figure)
      expect(card.left, figure).toBeGreaterThanOrEqual(0)
      expect(card.right, figure).toBeLessThanOrEqual(width)
      expect(card.top, figure).toBeGreaterThanOrEqual(0)
      expect(card.bottom, figure).toBeLessThanOrEqual(height)
      expect(card.isWiderInside, `${figure} overflows sideways`).toBe(false)
      for (const line of lines)
        expect(line.bottom <= card.top || line.top >= card.bottom, `${figure} is covered`).toBe(true)
      const gap = Math.min(...lines.map(line => Math.max(card.top - line.bottom, line.top - card.bottom)))
      expect(gap, `${figure} is far off`).toBeLessThan(60)
      await takePicture(suite.session, page, `card ${name} ${figure}`.replace(/\W+/g, '-'))
      await page.keyboard.press('Escape')
      await cardIsGone(page)
    }
    await page.evaluate(() => {
      document.documentElement.removeAttribute('dir')
      document.body.removeAttribute('style')
    })
  })
})

describe('the first view of the card', () => {
  test.each([
    ['on a phone', 360, 660],
    ['on a laptop', 1366, 660],
  ])('has the figure of another outlet in its own words, however many there are: %s', async (_name, width, height) => {
    await page.setViewport({ width, height })
    await openCard('12,000')
    const view = await inCard(suite.session, page, root => {
      const bottomOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
      const rows = root.querySelectorAll('tbody tr').length
      return {
        rows,
        said: bottomOf('blockquote b'),
        end: root.querySelector('.claim-card-foot')?.getBoundingClientRect().top,
      }
    })
    expect(view?.rows).toBeGreaterThan(3)
    expect(view?.said).toBeLessThanOrEqual(view?.end ?? 0)
  })
})

describe('a finger', () => {
  test('opens the card with a tap, and closes it with another elsewhere', async () => {
    await page.setViewport({ width: 390, height: 780, hasTouch: true })
    // To have a touch screen, the page is loaded anew.
    await until('the article is marked', async () => (await markedTexts(page)).length > 0)
    await tapOn(page, '12,000')
    await cardSays(suite.session, page, '12,000')
    await page.touchscreen.tap(5, 5)
    await cardIsGone(page)
  })
})

describe('from the card', () => {
  test('one goes on to the comparison of the whole article', async () => {
    await openCard('12,000')
    const { x, y } = await cardCentre(suite.session, page, '.claim-card-all')
    await page.mouse.click(x, y)
    await until('the comparison is open beside the page or above it', () =>
      suite.session.inExtension(async api =>
        (await api.runtime.getContexts({})).some(({ documentUrl }) => /(?:panel|popup)\.html/.test(documentUrl ?? '')),
      ),
    )
  })
})
