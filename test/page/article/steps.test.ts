import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { allAtOnce, gradually, type Steps } from '../../../src/page/article/steps.ts'

/** Observers of the page; `change` tells them all, as a browser does, before the next turn. */
const observers = new Set<{ hear: () => void; roots: unknown[] }>()
const change = () => {
  for (const { hear } of observers) hear()
}
const page = {} as Document
let turns = 0
let now = 0

beforeEach(() => {
  turns = 0
  now = 0
  observers.clear()
  vi.stubGlobal('performance', { now: () => now })
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly entry: { hear: () => void; roots: unknown[] }
      constructor(hear: () => void) {
        this.entry = { hear, roots: [] }
      }
      observe(root: unknown) {
        this.entry.roots.push(root)
        observers.add(this.entry)
      }
      disconnect() {
        observers.delete(this.entry)
      }
      takeRecords() {
        return []
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

/** Work of so many steps of 4 ms; gives back which beginning it was. */
const work = (steps: number) => {
  let beginnings = 0
  const begin = function* (): Steps<number> {
    const own = ++beginnings
    for (let step = 0; step < steps; step++) {
      now += 4
      yield
    }
    return own
  }
  return begin
}
const giveTurns = (meanwhile: (turn: number) => void = () => {}) =>
  vi.stubGlobal('scheduler', { yield: async () => meanwhile(++turns) })

const { signal } = new AbortController()

test('steps all at once', () => expect(allAtOnce(work(100)())).toBe(1))

describe('gradually', () => {
  test('short work is done in one go, and nothing is observed', async () => {
    giveTurns()
    expect(await gradually(page, work(2), signal)).toBe(1)
    expect(turns).toBe(0)
  })
  test('long work lets the page have its turns, and leaves no observer', async () => {
    const seen: unknown[][] = []
    giveTurns(() => seen.push(...[...observers].map(({ roots }) => roots)))
    expect(await gradually(page, work(30), signal)).toBe(1)
    expect(turns).toBe(10)
    expect(seen.every(roots => roots.length === 1 && roots[0] === page)).toBe(true)
    expect(observers.size).toBe(0)
  })
  test('begins anew when the page changes in between', async () => {
    giveTurns(turn => turn === 2 && change())
    expect(await gradually(page, work(9), signal)).toBe(2)
  })
  test('hears of changes in shadow roots that it went into', async () => {
    const [early, late] = [{}, {}] as ShadowRoot[]
    giveTurns(turn => {
      if (turn === 2) expect([...observers].map(({ roots }) => roots)).toEqual([[page, early, late]])
    })
    const begin = function* (): Steps<string> {
      yield early
      now += 20
      yield
      yield late
      now += 20
      yield
      return 'done'
    }
    expect(await gradually(page, begin, signal)).toBe('done')
    expect(turns).toBe(2)
  })
  test('of a page that never rests is done in one go in the end', async () => {
    giveTurns(change)
    expect(await gradually(page, work(9), signal)).toBe(4)
    expect(observers.size).toBe(0)
  })
  test('ends when nobody wants it any more', async () => {
    const controller = new AbortController()
    giveTurns(() => controller.abort())
    expect(await gradually(page, work(9), controller.signal)).toBeNull()
    expect(observers.size).toBe(0)
  })
  test('passes on what went wrong, and leaves no observer', async () => {
    giveTurns()
    const begin = function* (): Steps<never> {
      now += 20
      yield
      throw new Error('a strange page')
    }
    await expect(gradually(page, begin, signal)).rejects.toThrow('a strange page')
    expect(observers.size).toBe(0)
  })
  test('gives turns where the browser has no scheduler', async () => {
    vi.stubGlobal('scheduler', undefined)
    expect(await gradually(page, work(30), signal)).toBe(1)
  })
})
