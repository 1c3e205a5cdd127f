import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Anchor } from '../../../src/page/marks/anchor.ts'
import { createPainter, removeHighlights } from '../../../src/page/marks/highlight.ts'
import { inkLightness } from '../../../src/page/marks/is-on-dark.ts'
import type { ShownRelation } from '../../../src/ui/shown-relation.ts'

class FakeHighlight extends Set<unknown> {
  priority = 0
  constructor(...ranges: unknown[]) {
    super(ranges)
  }
}

let registry: Map<string, FakeHighlight>
let ink: string
let isFirefox: boolean
let isForced: boolean

beforeEach(() => {
  registry = new Map()
  ink = 'rgb(20, 20, 20)'
  isFirefox = false
  isForced = false
  vi.useFakeTimers()
  vi.stubGlobal('Highlight', FakeHighlight)
  vi.stubGlobal('CSS', { highlights: registry, supports: () => isFirefox })
  vi.stubGlobal('matchMedia', () => ({ matches: isForced }))
  vi.stubGlobal('getComputedStyle', () => ({ color: ink }))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function anchor(relation: ShownRelation, part: 'figure' | 'passage' = 'figure'): Anchor {
  const range = { startContainer: { parentElement: {} } } as unknown as Range
  return { mark: { relation, part, start: 0, end: 1, claim: {} as never }, range, words: '' }
}

describe('the lines in a page', () => {
  test('have a name for each relation, with the figure above the passage', () => {
    const [differs, agrees, passage] = [anchor('differs'), anchor('agrees'), anchor('differs', 'passage')]
    createPainter(new AbortController().signal).paint([differs, agrees, passage])
    expect([...registry.keys()]).toEqual([
      'second-source-differs',
      'second-source-agrees',
      'second-source-differs-passage',
    ])
    expect(registry.get('second-source-differs')?.has(differs.range)).toBe(true)
    expect(registry.get('second-source-differs')?.priority).toBeGreaterThan(
      registry.get('second-source-differs-passage')?.priority ?? 0,
    )
  })

  test('are light where the page’s own ink is light', () => {
    ink = 'rgb(230, 230, 230)'
    createPainter(new AbortController().signal).paint([anchor('fits')])
    expect([...registry.keys()]).toEqual(['second-source-fits-dark'])
  })

  test('are a wash of colour where the browser draws no lines', () => {
    isFirefox = true
    createPainter(new AbortController().signal).paint([anchor('related')])
    expect([...registry.keys()]).toEqual(['second-source-related-wash'])
  })

  test('leave whole clauses alone where colours are forced', () => {
    isForced = true
    createPainter(new AbortController().signal).paint([anchor('differs', 'passage'), anchor('differs')])
    expect([...registry.keys()]).toEqual(['second-source-differs'])
  })

  test('are replaced, not added to, and leave the page’s own highlights alone', () => {
    registry.set('search-hits', new FakeHighlight())
    const painter = createPainter(new AbortController().signal)
    painter.paint([anchor('differs'), anchor('fits')])
    painter.paint([anchor('fits')])
    expect([...registry.keys()]).toEqual(['search-hits', 'second-source-fits'])
  })

  test('are gone without a trace when the reader leaves, even during a flash', () => {
    registry.set('search-hits', new FakeHighlight())
    const controller = new AbortController()
    const painter = createPainter(controller.signal)
    painter.paint([anchor('differs')])
    painter.flash(anchor('differs').range)
    controller.abort()
    painter.paint([anchor('differs')])
    painter.flash(anchor('differs').range)
    expect([...registry.keys()]).toEqual(['search-hits'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('of a copy that was left behind by an update are taken away, and it takes none of its heir’s', () => {
    registry.set('search-hits', new FakeHighlight())
    const controller = new AbortController()
    createPainter(controller.signal).paint([anchor('differs'), anchor('later')])
    removeHighlights()
    createPainter(new AbortController().signal).paint([anchor('differs')])
    controller.abort()
    expect([...registry.keys()]).toEqual(['search-hits', 'second-source-differs'])
  })

  test('a flash outlasts a drawing, and passes', () => {
    const painter = createPainter(new AbortController().signal)
    painter.flash(anchor('differs').range)
    painter.paint([])
    expect(registry.has('second-source-flash')).toBe(true)
    vi.runAllTimers()
    expect(registry.size).toBe(0)
  })

  test('where the browser has no highlights nothing is drawn and nothing fails', () => {
    vi.stubGlobal('Highlight', undefined)
    vi.stubGlobal('CSS', { supports: () => false })
    const controller = new AbortController()
    const painter = createPainter(controller.signal)
    painter.paint([anchor('differs')])
    painter.flash(anchor('differs').range)
    expect(() => controller.abort()).not.toThrow()
  })
})

describe('the lightness of ink', () => {
  const cases: [color: string, isLight: boolean | null][] = [
    ['rgb(0, 0, 0)', false],
    ['rgb(255, 255, 255)', true],
    ['rgba(222, 222, 222, 0.9)', true],
    ['rgb(15, 76, 102)', false],
    ['color(srgb 0.92 0.9 0.88)', true],
    ['color(srgb 1e-7 0.01 0.02)', false],
    ['color(display-p3 0.95 0.95 0.97)', true],
    ['color(rec2020 0.1 0.12 0.1 / 0.9)', false],
    ['oklch(0.93 0.01 250)', true],
    ['oklab(0.2 0 0)', false],
    ['oklab(0.9 -0.01 -0.02)', true],
    ['lab(91 0 0)', true],
    ['transparent', null],
  ]
  test.each(cases)('%s', (color, isLight) => {
    const lightness = inkLightness(color)
    expect(lightness === null ? null : lightness > 0.5).toBe(isLight)
  })
})
