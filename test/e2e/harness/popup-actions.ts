import type { Popup } from './session.ts'
import { until, untilSays } from './until.ts'

/** The popup as a reader sees it; empty once it has closed. */
export async function popupText(popup: Popup): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree
  return (await popup.evaluate(view => view.document.body.innerText)) ?? ''
}

export function popupSays(popup: Popup, words: string | RegExp): Promise<string> {
  return untilSays('the popup', words, () => popupText(popup))
}

/** Presses the first button whose words begin so. */
export async function press(popup: Popup, words: string): Promise<void> {
  await until(`there is a button “${words}”`, () =>
    popup.evaluate((view, label) => {
      const buttons = [...view.document.querySelectorAll('button')]
      const button = buttons.find(({ textContent }) => textContent?.trim().startsWith(label))
      button?.click()
      return button !== undefined
    }, words),
  )
}

/** Types a query into the search box. */
export async function searchFor(popup: Popup, query: string): Promise<void> {
  await popup.evaluate((view, words) => {
    const box = view.document.querySelector<HTMLInputElement>('input[type=search]')
    if (!box) throw new Error('no search box')
    box.focus()
    box.value = words
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, query)
}

/** The groups of the report with their counts, as their headings say. */
export async function groupsIn(popup: Popup): Promise<Record<string, number>> {
  const heads = await popup.evaluate(view =>
    [...view.document.querySelectorAll('.group-head')].map(head => head.textContent?.trim() ?? ''),
  )
  return Object.fromEntries((heads ?? []).map(head => [head.replace(/\s*\d+$/, ''), Number(head.match(/\d+$/)?.[0])]))
}
