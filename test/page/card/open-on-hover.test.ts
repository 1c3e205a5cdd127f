import { afterEach, expect, test, vi } from 'vitest'
import { createHoverCard } from '../../../src/page/card/hover-card.tsx'
import { openOnHover } from '../../../src/page/card/open-on-hover.ts'
import type { Anchor } from '../../../src/page/marks/anchor.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Words at the same place in the window until `scroll`, and a pointer that is told of. */
function hoverWords() {
  vi.useFakeTimers()
  const listeners = new Map<string, (event: object) => void>()
  vi.stubGlobal('window', { addEventListener: (type: string, listener: never) => listeners.set(type, listener) })
  vi.stubGlobal('document', {
    addEventListener: () => undefined,
    createElement: () => {
      throw new Error('a card was built')
    },
  })
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 16))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id))
  let top = 100
  const range = {
    commonAncestorContainer: { contains: () => true },
    intersectsNode: () => true,
    getClientRects: () => [{ left: 100, right: 180, top, bottom: top + 20 }],
  }
  const anchor = { range, mark: { part: 'figure' }, words: '' } as unknown as Anchor
  const { signal } = new AbortController()
  const card = createHoverCard(() => {
    throw new Error('a card was built')
  }, signal)
  const opened = vi.spyOn(card, 'open')
  openOnHover(() => [anchor], card, signal)
  return {
    card,
    opened,
    scroll: (by: number) => {
      top -= by
    },
    tellPointer: (clientX: number) =>
      listeners.get('pointermove')?.({
        isTrusted: true,
        pointerType: 'mouse',
        buttons: 0,
        clientX,
        clientY: 110,
        target: { nodeType: 1 },
      }),
  }
}

test('words that are scrolled away from the pointer before their card opens open none', () => {
  const { card, opened, scroll, tellPointer } = hoverWords()
  tellPointer(140)
  vi.advanceTimersByTime(50)
  scroll(60)
  vi.advanceTimersByTime(1000)
  expect(opened).toHaveBeenCalledOnce()
  expect(card.anchor).toBeNull()
})

test('a pointer that rests, and is told of again as a window comes to the front, opens no card anew', () => {
  const { opened, tellPointer } = hoverWords()
  opened.mockImplementation(() => undefined)
  tellPointer(140)
  vi.advanceTimersByTime(1000)
  tellPointer(140)
  vi.advanceTimersByTime(1000)
  expect(opened).toHaveBeenCalledOnce()
  tellPointer(141)
  vi.advanceTimersByTime(1000)
  expect(opened).toHaveBeenCalledTimes(2)
  // Out and back before the next frame is a move.
  tellPointer(900)
  tellPointer(141)
  vi.advanceTimersByTime(1000)
  expect(opened).toHaveBeenCalledTimes(3)
})
