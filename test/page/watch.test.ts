import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakePage, openFakePage } from './helpers/fake-page.ts'
import { ferries, sentence } from './helpers/ferries.ts'

vi.mock('second-source:profiles', () => ({ default: [ferries] }))

const onTopic = `<title>Ferries held in Lomas</title><h1>Ferries held in Lomas</h1>${`<p>${sentence.repeat(2)}</p>`.repeat(4)}`
const offTopic = onTopic.replaceAll(/ferries/gi, 'buses').replaceAll('Lomas', 'Varna')

let page: FakePage

beforeEach(() => {
  page = openFakePage()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const watch = () => import('../../src/page/watch.ts')
const opened = { name: 'background.openReader', frame: null }
const idle = { observers: 0, timers: 0 }

describe('the watcher', () => {
  test('asks for the reader on an article on a known topic, once', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    await watch()
    page.fire('pageshow')
    page.fire('scroll')
    page.fire('navigatesuccess')
    expect(page.sent).toEqual([opened])
    expect(page.atWork).toEqual(idle)
  })
  test('asks again when a setting has changed, for it may have been turned on', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    await watch()
    const change = (changes: object) => {
      for (const listener of page.storageListeners) listener(changes)
    }
    change({ other: {} })
    expect(page.sent).toEqual([opened])
    change({ settings: {} })
    expect(page.sent).toEqual([opened, opened])
    expect(page.storageListeners.size).toBe(1)
  })

  test('says nothing elsewhere, and leaves the page as it was', async () => {
    page.show(offTopic, 'https://harbour.example/buses-held')
    const before = document.toString()
    await watch()
    for (const type of ['pageshow', 'scroll', 'navigatesuccess']) page.fire(type)
    page.fire('pageshow', { persisted: true })
    expect(page.sent).toEqual([])
    expect(page.storageListeners.size).toBe(0)
    expect(page.atWork).toEqual(idle)
    expect(document.toString()).toBe(before)
  })
  test('bears with elements that pose as parts of the document', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    for (const name of ['getElementsByTagName', 'querySelector', 'querySelectorAll', 'head', 'body'])
      Object.defineProperty(document, name, { value: document.createElement('img') })
    await expect(watch()).resolves.toBeDefined()
    page.fire('pageshow')
    expect(page.sent).toEqual([])
  })

  test('looks again when the page goes on to another address', async () => {
    page.show(offTopic, 'https://harbour.example/buses-held')
    await watch()
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.fire('navigatesuccess')
    expect(page.sent).toEqual([opened])
    page.show(onTopic, 'https://harbour.example/ferries-held#comments')
    page.fire('navigatesuccess')
    expect(page.sent).toHaveLength(1)
  })
  test('asks again on coming back to the article from elsewhere in the site', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    await watch()
    page.show(offTopic, 'https://harbour.example/buses-held')
    page.fire('navigatesuccess')
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.fire('navigatesuccess')
    page.change()
    page.runTimer('last')
    expect(page.sent).toEqual([opened, opened])
  })
  test('waits for a page to rest that changes its address all the time', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    await watch()
    for (let count = 0; count < 20; count++) {
      page.show(onTopic, `https://harbour.example/ferries-held?seconds=${count}`)
      page.fire('navigatesuccess')
    }
    expect(page.sent).toHaveLength(2)
    expect(page.atWork).toEqual({ observers: 1, timers: 1 })
    page.runTimer('first')
    expect(page.sent).toHaveLength(3)
    expect(page.atWork).toEqual(idle)
  })
  test('looks at the article that an endless page has come to, told by its title alone', async () => {
    const [first, second] = [offTopic, onTopic].map(html => html.replace(/<title>.*?<\/title>/, ''))
    page.show(offTopic, 'https://harbour.example/buses-held')
    await watch()
    page.fire('scroll')
    const address = 'https://harbour.example/buses-held'
    page.show(`<title>Buses held in Varna</title><div>${first}</div><div>${second}</div>`, address)
    page.fire('scroll')
    expect(page.sent).toEqual([])
    page.show(`<title>Ferries held in Lomas – Post</title><div>${first}</div><div>${second}</div>`, address)
    page.fire('scroll')
    expect(page.sent).toEqual([opened])
    expect(page.atWork).toEqual(idle)
  })
  test('goes by the history where there is no Navigation API', async () => {
    vi.stubGlobal('navigation', undefined)
    page.show(offTopic, 'https://harbour.example/buses-held')
    await watch()
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.fire('popstate')
    expect(page.sent).toEqual([opened])
  })
  test('finds late text at the first scroll', async () => {
    page.show('<title>Ferries held in Lomas</title>', 'https://harbour.example/ferries-held')
    await watch()
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.fire('scroll')
    expect(page.sent).toEqual([opened])
  })
  test('finds text that comes late under a title on the topic, and is at rest then', async () => {
    page.show('<title>Ferries held in Lomas</title><p>Loading</p>', 'https://harbour.example/ferries-held')
    await watch()
    expect(page.sent).toEqual([])
    page.change()
    page.runTimer('last')
    expect(page.sent).toEqual([])
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.change()
    page.change()
    page.runTimer('last')
    expect(page.sent).toEqual([opened])
    expect(page.atWork).toEqual(idle)
  })
  test('waits with an empty shell for its text, but not for ever', async () => {
    page.show('<title>Harbour Times</title><div id="app"></div>', 'https://harbour.example/ferries-held')
    await watch()
    expect(page.atWork).toEqual({ observers: 1, timers: 1 })
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.runTimer('first')
    expect(page.sent).toEqual([opened])
    expect(page.atWork).toEqual(idle)
  })
  test('waits after a change of address, as routers draw the page after it', async () => {
    page.show(offTopic, 'https://harbour.example/buses-held')
    await watch()
    page.show(offTopic, 'https://harbour.example/ferries-held')
    page.fire('navigatesuccess')
    expect(page.sent).toEqual([])
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.change()
    page.runTimer('last')
    expect(page.sent).toEqual([opened])
    expect(page.atWork).toEqual(idle)
  })
  test('begins to wait anew with every change of address', async () => {
    page.show(offTopic, 'https://harbour.example/buses-held')
    await watch()
    for (const path of ['a', 'b', 'c']) {
      page.show(offTopic, `https://harbour.example/${path}`)
      page.fire('navigatesuccess')
      expect(page.atWork).toEqual({ observers: 1, timers: 1 })
    }
  })
  test('does not look at a page prepared in advance before it is shown', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    Object.defineProperty(document, 'prerendering', { value: true })
    await watch()
    expect([page.sent, page.listeners.size]).toEqual([[], 0])
    document.dispatchEvent(new (document.defaultView as typeof globalThis & Window).Event('prerenderingchange'))
    expect(page.sent).toEqual([opened])
  })
  test('keeps out of frames, and of documents that are not pages', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    vi.stubGlobal('window', { top: {} })
    await watch()
    expect([page.sent, page.listeners.size]).toEqual([[], 0])
  })
  test.each(['file:///home/ferries.html', 'about:blank', 'ftp://harbour.example/ferries'])(
    'keeps out of %s',
    async address => {
      page.show(onTopic, address)
      await watch()
      expect([page.sent, page.listeners.size]).toEqual([[], 0])
    },
  )
  test('goes away when the extension does', async () => {
    page.show(offTopic, 'https://harbour.example/buses-held')
    await watch()
    delete page.runtime.id
    page.fire('pageshow')
    expect([...page.listeners.values()].flat()).toEqual([])
  })
  test('a second copy takes over from the first', async () => {
    page.show(offTopic, 'https://harbour.example/buses-held')
    await watch()
    const once = [...page.listeners.values()].flat().length
    vi.resetModules()
    await watch()
    expect([...page.listeners.values()].flat()).toHaveLength(once)
  })
  test('a background that does not answer is asked again at the next occasion', async () => {
    page.show(onTopic, 'https://harbour.example/ferries-held')
    page.answer = undefined
    await watch()
    // The refusal passes through a few promises, and the timers one would wait with are forbidden here.
    for (let turn = 0; turn < 10 && page.sent.length < 2; turn++) {
      await null
      page.fire('pageshow')
    }
    expect(page.sent).toEqual([opened, opened])
  })
})
