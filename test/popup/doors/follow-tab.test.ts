import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FollowedBrowser, followTab } from '../../../popup/doors/follow-tab.ts'
import type { View } from '../../../popup/doors/view.ts'
import { report } from '../../helpers/reports.ts'

type Listener = (...args: never[]) => unknown

/** An event of the extension API. */
function event() {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]))
    },
    listeners,
  }
}

const state: View = { state: 'report', report, onlyPart: null }
let lines: { onMessage: ReturnType<typeof event>; onDisconnect: ReturnType<typeof event>; disconnect: () => void }[]
let views: (View | null)[]
let places: (string | null)[]
let tab: { status: string; url?: string }
let stop: AbortController
const onUpdated = event()
const onMessage = event()

beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  views = []
  places = []
  tab = { status: 'complete', url: 'https://ledger.example/a' }
  stop = new AbortController()
  const api = {
    tabs: {
      connect: () => {
        const line = { onMessage: event(), onDisconnect: event(), disconnect: vi.fn() }
        lines.push(line)
        return line
      },
      get: async () => tab,
      onUpdated,
    },
    runtime: { onMessage },
  }
  const follower = { onView: (view: View | null) => views.push(view), onInView: (id: string | null) => places.push(id) }
  followTab(api as unknown as FollowedBrowser, 4, follower, stop.signal)
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

/** Until nothing is left that waits on a promise or a timer. */
const settle = () => vi.runAllTimersAsync()

test('tells what the page tells, and the claim being read', () => {
  lines[0]?.onMessage.tell({ name: 'panel.state', state })
  lines[0]?.onMessage.tell({ name: 'panel.inView', claimId: 'c1' })
  expect(views).toEqual([state])
  expect(places).toEqual(['c1'])
})

test('calls a page unread only when its reader has had time to come', async () => {
  lines[0]?.onDisconnect.tell()
  await Promise.resolve()
  await Promise.resolve()
  expect(views).toEqual([null])
  await settle()
  expect(views).toEqual([null, { state: 'unread' }])
})

test('knows a page that may not be read by its hidden address', async () => {
  tab = { status: 'complete' }
  lines[0]?.onDisconnect.tell()
  await settle()
  expect(views.at(-1)).toEqual({ state: 'cannotRead' })
})

test('hears of a reader that comes late by what it asks the background', async () => {
  lines[0]?.onDisconnect.tell()
  await settle()
  onMessage.tell({ name: 'background.compare' }, { tab: { id: 9 } })
  expect(lines).toHaveLength(1)
  onMessage.tell({ name: 'background.compare' }, { tab: { id: 4 } })
  lines[1]?.onMessage.tell({ name: 'panel.state', state })
  await settle()
  expect(views.at(-1)).toEqual(state)
})

test('hangs up when the tab goes to another page, and asks that page once it is there', async () => {
  lines[0]?.onMessage.tell({ name: 'panel.state', state })
  tab = { status: 'loading' }
  onUpdated.tell(4, { status: 'loading' })
  await settle()
  expect(lines[0]?.disconnect).toHaveBeenCalled()
  expect(views).toEqual([state, null])
  onUpdated.tell(9, { status: 'complete' })
  expect(lines).toHaveLength(1)
  onUpdated.tell(4, { status: 'complete' })
  expect(lines).toHaveLength(2)
})

test('leaves nothing behind', () => {
  stop.abort()
  expect(lines[0]?.disconnect).toHaveBeenCalled()
  expect([onUpdated.listeners.size, onMessage.listeners.size]).toEqual([0, 0])
})
