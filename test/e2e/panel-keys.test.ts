import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { tabTo } from './harness/own-page.ts'
import { marksIn } from './harness/page-actions.ts'
import { openBesideArticle, panelSays } from './harness/panel-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

/** The panel without a pointer: every stop is reached by the keys a browser gives, says what it is, and shows that it is there. */
const suite = openSuite()
let page: Page
let panel: Page

beforeAll(async () => {
  ;({ page, panel } = await openBesideArticle(suite, 'Who is behind it'))
})

interface Stop {
  role: string
  name: string
  isOutlined: boolean
}

/** What a screen reader would say of what has the focus, and whether it is seen; null for the page itself. */
const stop = (): Promise<Stop | null> =>
  panel.evaluate(() => {
    const { activeElement: at } = document
    if (!(at instanceof HTMLElement) || at === document.body) return null
    const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : null
    // biome-ignore lint/performance/useDomNodeTextContent: a name has spaces where a reader sees a new line
    const name = at.getAttribute('aria-label') ?? label ?? at.innerText
    const around = [at, at.parentElement, at.nextElementSibling].filter(element => element !== null)
    const outlines = around.map(element => getComputedStyle(element))
    return {
      role: at.getAttribute('role') ?? at.localName,
      name: name.replace(/\s+/g, ' ').trim(),
      isOutlined: outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
    }
  })

const press = (key: 'Tab' | 'Enter' | 'ArrowDown' | 'Escape' | 'Home') => panel.keyboard.press(key)

/** Every stop from the first to the last, by Tab. */
async function walk(): Promise<Stop[]> {
  await panel.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.setPosition(document.body, 0)
  })
  const stops: Stop[] = []
  await press('Tab')
  for (let at = await stop(); at !== null && stops.length < 200; at = await stop()) {
    stops.push(at)
    if (at.name === 'Settings') break
    await press('Tab')
  }
  return stops
}

describe('by keyboard alone', () => {
  test('one reaches the search, every group, every row, what can be taken along, and the settings, in this order', async () => {
    const stops = await walk()
    const names = stops.map(({ role, name }) => `${role}: ${name.replace(/\d+/g, '#')}`)
    expect(names[0]).toBe('input: Search all outlets')
    const landmarks = ['Differ #', 'On another day #', 'Agree #', 'Only here #', 'Missing here #', 'Word choice #']
    const wanted = [...landmarks, 'Who is behind it #', 'Markdown', 'JSON', 'CSV', 'Print'].map(
      name => `button: ${name}`,
    )
    expect(names.filter(name => wanted.includes(name))).toEqual(wanted)
    expect(names.at(-1)).toBe('button: Settings')
    expect(stops.filter(({ name }) => name === '')).toEqual([])
    expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([])
  })

  test('one opens a row, hears what it says, and finds all it offers', async () => {
    await press('Home')
    await tabTo(panel, '.row-head')
    const row = await stop()
    expect(row?.name).toMatch(/^about 90 ?, others: about 60 .+ Another figure\. RBC-Ukraine · 33% fewer;/)
    await press('Enter')
    await until('the row is open', () =>
      panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true'),
    )
    await until('its figure flashes in the page', async () =>
      ((await marksIn(page))['second-source-flash'] ?? []).some(words => words.includes('about 90')),
    )
    const inside: string[] = []
    for (let step = 0; step < 3; step++) {
      await press('Tab')
      inside.push((await stop())?.name ?? '')
    }
    expect(inside).toEqual(['Show in page', 'Copy', expect.stringMatching(/^Read at /)])
  })

  test('one searches, walks through what is found, and gets back', async () => {
    await panel.keyboard.press('Escape')
    await panel.keyboard.type('/')
    await panel.keyboard.type('drones')
    await panelSays(panel, /\d+ sentences/)
    await press('ArrowDown')
    await until('a sentence has the focus', () =>
      panel.evaluate(() => document.activeElement?.matches('.hit') ?? false),
    )
    expect((await stop())?.isOutlined).toBe(true)
    await press('Escape')
    await until('the search box has the focus, and is empty', () =>
      panel.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value === ''),
    )
  })
})
