import { render } from 'preact-render-to-string'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HoverCard } from '../../../src/page/card/hover-card.tsx'
import { openOnHover } from '../../../src/page/card/open-on-hover.ts'
import type { Anchor } from '../../../src/page/marks/anchor.ts'
import { ClaimCard } from '../../../src/ui/claim-card.tsx'
import { answer, figure } from '../../helpers/answers.ts'

const line = { left: 100, top: 100, right: 180, bottom: 120 }
const cardBox = { left: 90, top: 128, right: 466, bottom: 400 }
const host = { nodeType: 1 } as unknown as EventTarget
const paragraph = { nodeType: 1 } as unknown as EventTarget

/** A word under the pointer at `line`, its card at `cardBox`, and a window that hands events on. */
function stage() {
  const listeners = new Map<string, (event: unknown) => void>()
  const commonAncestorContainer = { contains: () => true }
  const range = {
    getClientRects: () => [line],
    intersectsNode: () => true,
    commonAncestorContainer,
  } as unknown as Range
  const anchor = { range, mark: { part: 'figure' }, words: '' } as unknown as Anchor
  let open: Anchor | null = null
  const isOn = (box: typeof line, x: number, y: number) =>
    x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
  const card: HoverCard = {
    get anchor() {
      return open
    },
    open: next => {
      open = next
    },
    close: () => {
      open = null
    },
    rehang: () => undefined,
    holds: target => open !== null && target === host,
    hasFocus: () => false,
    box: () => (open === null ? null : cardBox),
  }
  vi.stubGlobal('window', {
    addEventListener: (type: string, listener: never, { signal }: { signal: AbortSignal }) => {
      listeners.set(type, listener)
      signal.addEventListener('abort', () => listeners.delete(type))
    },
  })
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 16))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id))
  const controller = new AbortController()
  openOnHover(() => [anchor], card, controller.signal)
  const move = (x: number, y: number, event: object = {}) => {
    const target = open !== null && isOn(cardBox, x, y) ? host : paragraph
    const pointer = { isTrusted: true, pointerType: 'mouse', buttons: 0, clientX: x, clientY: y, target }
    listeners.get('pointermove')?.({ ...pointer, ...event })
    vi.advanceTimersByTime(16)
  }
  return {
    card,
    move,
    controller,
    listeners,
    leaveWindow: () => listeners.get('pointerout')?.({ isTrusted: true, relatedTarget: null }),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the card', () => {
  test('opens when the pointer rests on a figure', () => {
    const { card, move } = stage()
    move(120, 110)
    expect(card.anchor).toBeNull()
    vi.advanceTimersByTime(400)
    expect(card.anchor).not.toBeNull()
  })

  test('does not open for a pointer that only passes', () => {
    const { card, move } = stage()
    move(120, 110)
    move(300, 60)
    vi.advanceTimersByTime(2000)
    expect(card.anchor).toBeNull()
  })

  const notAReader: [what: string, event: object][] = [
    ['an event the page made up', { isTrusted: false }],
    ['a finger scrolling', { pointerType: 'touch' }],
    ['a selection being made', { buttons: 1 }],
  ]
  test.each(notAReader)('does not open for %s', (_, event) => {
    const { card, move } = stage()
    move(120, 110, event)
    vi.advanceTimersByTime(2000)
    expect(card.anchor).toBeNull()
  })

  test('stays while the pointer is on it, and for as long as it comes nearer', () => {
    const { card, move } = stage()
    move(120, 110)
    vi.advanceTimersByTime(400)
    for (let step = 0; step < 6; step++) {
      // From beside the word, through the gap, slower than the closing delay in all.
      move(60, 112 + step * 3)
      vi.advanceTimersByTime(200)
    }
    move(120, 200)
    vi.advanceTimersByTime(5000)
    expect(card.anchor).not.toBeNull()
  })

  test('closes a moment after the pointer has left, also through the edge of the window', () => {
    for (const leave of ['move', 'window']) {
      const { card, move, leaveWindow } = stage()
      move(120, 110)
      vi.advanceTimersByTime(400)
      if (leave === 'move') move(900, 20)
      else leaveWindow()
      expect(card.anchor).not.toBeNull()
      vi.advanceTimersByTime(1000)
      expect(card.anchor, leave).toBeNull()
    }
  })

  test('leaves no listener and no timer behind', () => {
    const { move, controller, listeners } = stage()
    move(120, 110)
    controller.abort()
    expect(listeners.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what the card says', () => {
  const claim = {
    id: 'c',
    kind: 'figure' as const,
    text: 'Some 11,000 people have left the valley, the council said.',
    start: 0,
    end: 58,
    figure: figure('Some 11,000', 11_000, 11_000, { bound: 'about' }),
    saidBy: ['the council of Lenne'],
    origins: ['the council of Lenne'],
    certainty: 'estimated' as const,
    asOf: '2031-03-04',
    question: 'homes',
    others: [
      answer('harbour', 'Eleven thousand are gone.', { relation: 'agrees' }),
      answer('radio', 'About 12,000 <b>left</b>.', {
        relation: 'differs',
        cause: 'value',
        figure: figure('About 12,000', 12_000, 12_000, { bound: 'about' }),
      }),
    ],
  }
  const markup = render(
    <ClaimCard
      claim={claim}
      question="People moved out"
      language="en"
      titleId="title"
      onCompareAll={() => undefined}
    />,
  )

  test('begins with how far others are and how they stand, then what is said here and by whom', () => {
    const text = markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    const order = [
      'People moved out',
      'Radio Lenne says about 12,000 · 9',
      '1 differs · 1 agrees',
      'This article: some 11,000',
      'source: the council of Lenne',
      'an estimate',
      'Figures, earliest first',
    ]
    const places = order.map(words => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('puts the outlets that differ first', () => {
    expect(markup.indexOf('Radio Lenne</')).toBeLessThan(markup.indexOf('Harbour Daily</'))
  })

  test('says in which language the outlets are quoted, for voices that read it out', () => {
    expect(markup.match(/<blockquote[^>]* lang="en"/g)).toHaveLength(2)
  })

  test('is only ever text', () => {
    expect(markup).toContain('&lt;b>left&lt;/b>')
  })

  test('has its first line as the name of the dialog', () => {
    expect(markup).toMatch(/<h2[^>]* id="title"[^>]*>Radio Lenne says/)
  })
})
