import type { Page } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { popupSays, popupText } from './harness/popup-actions.ts'
import type { Popup } from './harness/session.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()
let page: Page
let popup: Popup

beforeAll(async () => {
  page = await suite.openArticle()
  popup = await suite.session.openPopup(page)
  await popupSays(popup, 'Missing here')
})

/** Presses a key where the focus is; typing and clicking by Enter are the browser's own doing and not tried here. */
function key(name: string): Promise<unknown> {
  return popup.evaluate(({ document }, pressed) => {
    const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true })
    return (document.activeElement ?? document.body).dispatchEvent(event)
  }, name)
}

/** Escape that closes the popup must not close it under the evaluation that presses it. */
function escapeSoon(): Promise<unknown> {
  return popup.evaluate(view => {
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    view.setTimeout(() => view.document.body.dispatchEvent(event), 0)
  })
}

/** The beginning of what has the focus: the words of a row or heading, or what a field invites to. */
const focused = () =>
  popup.evaluate(({ document: { activeElement } }) =>
    (activeElement?.getAttribute('placeholder') ?? activeElement?.textContent ?? '').trim(),
  )

const focusIsOn = (words: string | RegExp) =>
  until(`the focus is on ${words}`, async () => (await focused())?.match(words) !== null)

const pressFocused = () => popup.evaluate(({ document }) => (document.activeElement as HTMLElement).click())

test('arrows, Home and End walk from the search box through headings and rows', async () => {
  await key('/')
  await focusIsOn('Search all outlets')
  await key('End')
  expect(await focused(), 'in a text field End is the field’s').toBe('Search all outlets')
  await key('ArrowDown')
  await focusIsOn(/^(Differ|Agree) \d+$/)
  await key('End')
  await focusIsOn(/^Who is behind it \d+$/)
  await pressFocused()
  await until('the group is open', () =>
    popup.evaluate(({ document }) => document.activeElement?.getAttribute('aria-expanded') === 'true'),
  )
  await key('ArrowDown')
  await focusIsOn(/^Who is behind it/)
  await key('k')
  await focusIsOn(/^Word choice \d+$/)
  await key('k')
  await focusIsOn(/^Missing here \d+$/)
  await pressFocused()
  await key('j')
  await until('a row has the focus', () =>
    popup.evaluate(({ document }) => document.activeElement?.className === 'row-head'),
  )
  await key('ArrowUp')
  await focusIsOn(/^Missing here/)
  await key('Home')
  await focusIsOn('Search all outlets')
})

test('j and k lead into no field, where the next letter would be typed', async () => {
  await popup.evaluate(({ document }) => (document.activeElement as HTMLElement | null)?.blur())
  await key('j')
  await focusIsOn(/^(Differ|Agree) \d+$/)
  await key('k')
  await focusIsOn(/^(Differ|Agree) \d+$/)
})

test('Escape clears the search first and closes the popup then', async () => {
  await key('/')
  await popup.evaluate(({ document }) => {
    const box = document.activeElement as HTMLInputElement
    box.value = 'drones'
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await popupSays(popup, /\d+ sentences/)
  await key('ArrowDown')
  await until('the first sentence has the focus', () =>
    popup.evaluate(({ document }) => document.activeElement?.matches('.hit') ?? false),
  )
  await key('Escape')
  await focusIsOn('Search all outlets')
  expect(await popupSays(popup, 'Missing here')).not.toMatch(/\d+ sentences/)
  await escapeSoon()
  // Asked while it closes, a popup may answer with an error.
  await until('the popup has closed', async () => (await popupText(popup).catch(() => '')) === '')
})
