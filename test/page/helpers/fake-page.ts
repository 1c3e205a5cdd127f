import { expect, vi } from 'vitest'
import { documentFromHtml } from '../../../src/cli/document-from-html.ts'

/** The globals of a page, as far as the watcher may use them, counting what it does. */
export class FakePage {
  readonly listeners = new Map<string, ((event: object) => void)[]>()
  readonly navigation = { addEventListener: this.listen.bind(this) }
  readonly sent: unknown[] = []
  readonly runtime: { id?: string; sendMessage: (message: unknown) => Promise<unknown> }
  answer: unknown = { value: null }
  readonly storageListeners = new Set<(changes: object) => void>()
  readonly changes = {
    addListener: (listener: () => void) => this.storageListeners.add(listener),
    removeListener: (listener: () => void) => this.storageListeners.delete(listener),
  }
  /** Observers that are observing, and timers that are set. */
  readonly observers = new Set<() => void>()
  readonly timers = new Map<number, () => void>()

  constructor() {
    this.runtime = {
      id: 'second-source',
      sendMessage: async message => {
        this.sent.push(message)
        return this.answer
      },
    }
  }

  listen(type: string, listener: (event: object) => void, { signal }: { signal: AbortSignal }) {
    const listeners = this.listeners.get(type) ?? []
    this.listeners.set(type, [...listeners, listener])
    signal.addEventListener('abort', () =>
      this.listeners.set(
        type,
        (this.listeners.get(type) ?? []).filter(other => other !== listener),
      ),
    )
  }

  /** What is at work on the page while nothing happens. */
  get atWork() {
    return { observers: this.observers.size, timers: this.timers.size }
  }

  /** Nodes came in. */
  change() {
    for (const hear of this.observers) hear()
  }

  runTimer(which: 'first' | 'last') {
    const timers = [...this.timers]
    const [id, work] = (which === 'first' ? timers[0] : timers.at(-1)) ?? []
    if (id === undefined || work === undefined) throw new Error('no timer is set')
    this.timers.delete(id)
    work()
  }

  fire(type: string, event: object = {}) {
    for (const listener of this.listeners.get(type) ?? []) listener(event)
  }

  show(html: string, address: string) {
    const [title = ''] = /<title>.*?<\/title>/.exec(html) ?? []
    const body = html.replace(title, '')
    const document = documentFromHtml(`<!doctype html><html><head>${title}</head><body>${body}</body></html>`)
    const location = new URL(address)
    Object.defineProperty(document, 'location', { value: location, configurable: true })
    Object.defineProperty(document, 'contentType', { value: 'text/html', configurable: true })
    vi.stubGlobal('document', document)
    vi.stubGlobal('location', location)
  }
}

/** Puts it in place of the real globals. Whatever else would keep a page busy fails the test. */
export function openFakePage(): FakePage {
  const page = new FakePage()
  const window = {}
  vi.stubGlobal('window', Object.assign(window, { top: window }))
  vi.stubGlobal('chrome', { runtime: page.runtime, storage: { local: { onChanged: page.changes } } })
  vi.stubGlobal('navigation', page.navigation)
  vi.stubGlobal('addEventListener', page.listen.bind(page))
  const { observers, timers } = page
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(readonly hear: () => void) {}
      observe() {
        observers.add(this.hear)
      }
      disconnect() {
        observers.delete(this.hear)
      }
    },
  )
  let lastTimer = 0
  vi.stubGlobal('setTimeout', (work: () => void) => {
    timers.set(++lastTimer, work)
    return lastTimer
  })
  vi.stubGlobal('clearTimeout', (id: number) => timers.delete(id))
  for (const forbidden of [
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
    'IntersectionObserver',
    'ResizeObserver',
  ])
    vi.stubGlobal(forbidden, () => expect.unreachable(`${forbidden} on an ordinary page`))
  return page
}
