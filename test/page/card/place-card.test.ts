import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeCard } from '../../../src/page/card/place-card.ts'

const view = { left: 0, top: 0, right: 1000, bottom: 800 }
const card = { width: 376, height: 300 }
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 })

describe('the card', () => {
  test('hangs below the line, its text where the figure begins', () => {
    expect(placeCard(line(300, 100), card, view, false)).toMatchObject({ left: 284, top: 128 })
  })

  test('goes above near the lower edge', () => {
    const { top, maxHeight } = placeCard(line(300, 700), card, view, false)
    expect(top + Math.min(card.height, maxHeight)).toBe(692)
  })

  test('keeps clear of the left and right edges', () => {
    expect(placeCard(line(2, 100), card, view, false).left).toBe(8)
    expect(placeCard(line(920, 100), card, view, false).left).toBe(1000 - 8 - 376)
  })

  test('hangs from the right in a page that reads from the right', () => {
    expect(placeCard(line(600, 100), card, view, true).left).toBe(680 + 16 - 376)
  })

  test('is shortened where neither side has room for it, and takes the larger one', () => {
    const low = { ...view, bottom: 420 }
    expect(placeCard(line(300, 150), card, low, false)).toMatchObject({ top: 178, maxHeight: 420 - 8 - 178 })
  })

  test('never covers the line when there is room for a card, and never leaves the window', () => {
    const any = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 760 }),
      width: fc.integer({ min: 100, max: 376 }),
      height: fc.integer({ min: 40, max: 2000 }),
      rtl: fc.boolean(),
    })
    fc.assert(
      fc.property(any, ({ left, top, width, height, rtl }) => {
        const at = line(left, top)
        const placed = placeCard(at, { width, height }, view, rtl)
        const bottom = placed.top + Math.min(height, placed.maxHeight)
        expect(placed.left).toBeGreaterThanOrEqual(8)
        expect(placed.left + width).toBeLessThanOrEqual(992)
        expect(placed.top).toBeGreaterThanOrEqual(8)
        expect(bottom).toBeLessThanOrEqual(792)
        expect(placed.top >= at.bottom || bottom <= at.top).toBe(true)
      }),
    )
  })
})
