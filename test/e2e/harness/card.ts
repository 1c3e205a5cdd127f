import type { Page } from 'puppeteer-core'
import type { Session } from './session.ts'
import { until, untilSays } from './until.ts'

const HOST = '[data-second-source="card"]'

/** What the hover card says, line by line; null when there is no card. */
export function cardText(session: Session, page: Page): Promise<string | null> {
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree
  return session.inShadow(page, HOST, root => root.querySelector<HTMLElement>('.card')?.innerText ?? null)
}

export function cardSays(session: Session, page: Page, words: string | RegExp): Promise<string> {
  return untilSays('the card', words, () => cardText(session, page))
}

/** A card fades in: for pictures, and for anything measured. */
export async function cardIsStill(session: Session, page: Page): Promise<void> {
  await session.inShadow(page, HOST, async root => {
    await Promise.all(root.getAnimations().map(({ finished }) => finished))
  })
}

/** Runs on the open card's root; null when there is none. */
export function inCard<R>(session: Session, page: Page, work: (root: ShadowRoot) => R): Promise<Awaited<R> | null> {
  return session.inShadow(page, HOST, work)
}

/** What the open card says that its page does not, text by text, the longest first. */
export async function textsOnlyInCard(session: Session, page: Page): Promise<string[]> {
  const texts = await inCard(session, page, root => {
    const walker = document.createTreeWalker(root.querySelector('.card') ?? root, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? '')
    return found.filter(text => text.length > 1)
  })
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is in the tree
  const own = await page.evaluate(() => document.body.innerText)
  return (texts ?? []).filter(text => !own.includes(text)).toSorted((a, b) => b.length - a.length)
}

/** Where the card is, and whether something in it is wider than it. */
export async function cardBox(session: Session, page: Page) {
  const box = await inCard(session, page, root => {
    const card = root.querySelector('.card')
    const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect()
    return { left, top, right, bottom, isWiderInside: card !== null && card.scrollWidth > card.clientWidth }
  })
  if (!box) throw new Error('no card is open')
  return box
}

/** What in the card has the keyboard, by its name; null when nothing of it has. */
export function cardFocus(session: Session, page: Page): Promise<string | null> {
  return inCard(session, page, root => {
    const stop = root.activeElement
    return stop === null ? null : (stop.getAttribute('aria-label') ?? stop.textContent)
  })
}

export async function cardLinks(session: Session, page: Page): Promise<string[]> {
  const links = await session.inShadow(page, HOST, root => [...root.querySelectorAll('a')].map(link => link.href))
  return links ?? []
}

export function cardIsGone(page: Page): Promise<boolean> {
  return until('the card is gone', () => page.evaluate(host => document.querySelector(host) === null, HOST))
}

/** The middle of the open card, or of a part of it, for a pointer that wants to rest on it. */
export async function cardCentre(session: Session, page: Page, part = '.card'): Promise<{ x: number; y: number }> {
  const middle = (root: ShadowRoot, selector: string) => {
    const { left, top, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  const centre = await session.inShadow(page, HOST, middle, part)
  if (!centre) throw new Error('no card is open')
  return centre
}

/**
 * axe cannot look into a closed root, nor through a gradient: the same nodes and styles in an open one, on plain paper, in an
 * empty page that is opened for it.
 */
export async function copyCard(session: Session, page: Page): Promise<Page> {
  const card = await session.inShadow(page, HOST, root => ({
    style: root.querySelector('style')?.textContent ?? '',
    nodes: new XMLSerializer().serializeToString(root.querySelector('.card') ?? root),
  }))
  if (!card) throw new Error('no card is open')
  const empty = await session.open('about:blank')
  await empty.evaluate(({ style, nodes }) => {
    const host = document.body.appendChild(document.createElement('div'))
    host.id = 'copy'
    const root = host.attachShadow({ mode: 'open' })
    root.appendChild(document.createElement('style')).textContent =
      `${style} .card { background: var(--paper); position: static }`
    root.append(
      document.importNode(new DOMParser().parseFromString(nodes, 'application/xhtml+xml').documentElement, true),
    )
  }, card)
  return empty
}
