import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LONGEST_TEXT } from '../../src/core/article/cut-article.ts'
import { readSource } from '../conventions/sources.ts'
import { report } from '../helpers/reports.ts'

const calls: [name: string, ...args: unknown[]][] = []
const files = new Map<string, unknown>()
/** Where the tab is now. */
let shownAt: string | undefined
let stored: Record<string, unknown> = {}
const record =
  (name: string, result?: unknown) =>
  (...args: unknown[]) => {
    calls.push([name, ...args])
    return Promise.resolve(result)
  }

vi.mock('../../src/browser.ts', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `extension://us/${path}` },
    i18n: { getUILanguage: () => 'en-US' },
    tabs: {
      query: async () => [{ id: 9 }],
      get: async () => ({ url: shownAt }),
      sendMessage: record('tabs.sendMessage', true),
    },
    scripting: {
      executeScript: record('executeScript', [
        { frameId: 0, result: false },
        { frameId: 3, result: true },
      ]),
      insertCSS: record('insertCSS'),
      removeCSS: record('removeCSS'),
    },
    storage: { local: { get: async () => stored } },
    action: {
      setBadgeText: record('setBadgeText'),
      setBadgeTextColor: record('setBadgeTextColor'),
      setBadgeBackgroundColor: record('setBadgeBackgroundColor'),
      setTitle: record('setTitle'),
    },
  },
}))
vi.mock('../../src/core/compare/compare-article.ts', () => ({
  compareArticle: (article: unknown, packs: unknown[]) => {
    calls.push(['compareArticle', article, packs])
    return report
  },
}))
vi.mock('../../src/core/pack/load-pack.ts', () => ({
  loadPack: (json: { broken?: boolean }) => {
    if (json.broken) throw new Error('no pack')
    return json
  },
}))

const page = { id: 'us', tab: { id: 4 }, frameId: 0, url: 'https://www.courier.example/dam' } as never
const { copyOf: _, ...article } = { ...report.article, via: ['Transit Press'] }
const question = { name: 'background.compare', article, bylines: [] }

/** As after the browser has started the background anew. */
async function freshAnswer() {
  vi.resetModules()
  return (await import('../../src/background/answer.ts')).answer
}

// biome-ignore lint/suspicious/noExplicitAny: what a call was given is for each test to say
const called = (name: string): any[][] => calls.filter(call => call[0] === name).map(([, ...args]) => args)

beforeEach(() => {
  calls.length = 0
  files.clear()
  stored = {}
  shownAt = undefined
  files.set('extension://us/packs/index.json', [{ pack: 'good.json' }, { pack: 'bad.json' }])
  files.set('extension://us/_locales/en/messages.json', JSON.parse(readSource('src/ui/locales/en/messages.json').text))
  files.set('extension://us/packs/good.json', { id: 'good' })
  files.set('extension://us/packs/bad.json', { broken: true })
  vi.stubGlobal('fetch', async (url: string) => {
    calls.push(['fetch', url])
    return { json: async () => structuredClone(files.get(url)) }
  })
})

describe('who is answered', () => {
  const strangers: [who: string, sender: unknown][] = [
    ['another extension', { id: 'them', tab: { id: 4 }, frameId: 0 }],
    ['a page of ours that is no tab', { id: 'us', frameId: 0 }],
  ]
  test.each(strangers)('not %s', async (_, sender) => {
    const answer = await freshAnswer()
    expect(answer(question, sender as never)).toBeUndefined()
    expect(calls).toEqual([])
  })

  const nonsense: unknown[] = [null, 'background.compare', {}, { name: 'toString' }, { name: 'page.state' }]
  test.each(nonsense)('not with a message that is none of ours: %j', async message => {
    const answer = await freshAnswer()
    expect(answer(message, page)).toBeUndefined()
  })
})

describe('what the reader has chosen', () => {
  const asked = { name: 'background.tellSettings' }
  const sheets = () => called('insertCSS').map(([{ css }]) => css as string)

  test('is told the page, with the strings of its language and the lines styled before they are drawn', async () => {
    stored = { settings: { underline: 'everything', lines: 'wavy' } }
    const answer = await freshAnswer()
    const strings = { language: 'en', messages: expect.objectContaining({ appName: ['Second Source'] }) }
    expect(await answer(asked, page)).toEqual({ value: { underline: 'everything', strings } })
    expect(sheets()).toEqual([expect.stringMatching(/::highlight\(second-source-agrees\) \{[^}]* wavy 1px/)])
  })

  test('replaces the sheet there was', async () => {
    const answer = await freshAnswer()
    await answer(asked, page)
    const [first] = sheets()
    calls.length = 0
    stored = { settings: { contrast: true } }
    await answer(asked, page)
    expect(called('removeCSS').map(([{ css }]) => css)).toContain(first)
    expect(sheets()).not.toContain(first)
  })

  test.each([{ on: false }, { sitesOff: ['courier.example'] }])('may be to be left alone: %j', async settings => {
    stored = { settings }
    const answer = await freshAnswer()
    expect(await answer(asked, page)).toEqual({ value: null })
    expect(await answer({ name: 'background.openReader' }, page)).toEqual({ value: null })
    expect(calls).toEqual([])
  })

  test('may be to leave the site alone, also in a frame without an address', async () => {
    stored = { settings: { sitesOff: ['courier.example'] } }
    const frame = { id: 'us', tab: { id: 4, url: 'https://www.courier.example/dam' }, frameId: 2, url: 'about:srcdoc' }
    const answer = await freshAnswer()
    expect(await answer({ name: 'background.tellSettings' }, frame as never)).toEqual({ value: null })
  })
  test('of another site is of no matter here', async () => {
    stored = { settings: { sitesOff: ['harbour.example'] } }
    const answer = await freshAnswer()
    await answer({ name: 'background.openReader' }, page)
    expect(called('executeScript')).toHaveLength(1)
  })
})

describe('comparing', () => {
  test('answers with the Report, compared with every pack that can be read', async () => {
    const answer = await freshAnswer()
    expect(await answer(question, page)).toEqual({ value: report })
    expect(called('compareArticle')).toEqual([[{ ...article, id: expect.stringMatching(/^morra-/) }, [{ id: 'good' }]]])
  })

  test('puts nothing on the badge of the next page, when the reader has gone on meanwhile', async () => {
    const answer = await freshAnswer()
    shownAt = 'https://elsewhere.example/'
    const sender = { ...(page as object), tab: { id: 4, url: 'https://www.courier.example/dam' } }
    expect(await answer(question, sender as never)).toEqual({ value: report })
    expect(called('setBadgeText')).toEqual([])
    shownAt = 'https://www.courier.example/dam'
    await answer(question, sender as never)
    expect(called('setBadgeText')).toHaveLength(1)
  })
  test('puts the number of contradicted claims on this tab’s badge, without those merely counted on another day', async () => {
    const answer = await freshAnswer()
    await answer(question, page)
    const differing = report.claims.filter(({ others }) => others.some(({ relation }) => relation === 'differs'))
    const contradicted = differing.filter(({ others }) =>
      others.some(({ cause }) => cause !== null && cause !== 'later'),
    )
    expect(contradicted.length).toBeLessThan(differing.length)
    expect(called('setBadgeText')).toEqual([[{ tabId: 4, text: String(contradicted.length) }]])
  })

  test('reads packs and strings once while it lives, and again after a failure', async () => {
    const answer = await freshAnswer()
    files.delete('extension://us/packs/index.json')
    expect(await answer(question, page)).toEqual({ failure: 'noTopics' })
    files.set('extension://us/packs/index.json', [{ pack: 'good.json' }])
    expect(await answer(question, page)).toEqual({ value: report })
    expect(await answer(question, page)).toEqual({ value: report })
    expect(called('fetch').flat()).toEqual([
      'extension://us/packs/index.json',
      'extension://us/packs/index.json',
      'extension://us/packs/good.json',
      'extension://us/_locales/en/messages.json',
    ])
  })

  const malformed: [what: string, article: unknown][] = [
    ['no article', undefined],
    ['an article without text', { ...question.article, text: undefined }],
    ['a text that is no text', { ...question.article, text: { toString: 'x' } }],
    ['agencies that are no list', { ...question.article, via: 'Transit Press' }],
    ['a text beyond all measure', { ...question.article, text: 'a'.repeat(LONGEST_TEXT + 1) }],
  ]
  test.each(malformed)('refuses %s, and says why', async (_, article) => {
    const answer = await freshAnswer()
    expect(await answer({ ...question, article }, page)).toEqual({
      failure: 'badArticle',
    })
    expect(called('compareArticle')).toEqual([])
  })
})

test('the reader is put into the top document of the tab that asked, and nowhere else', async () => {
  const answer = await freshAnswer()
  expect(await answer({ name: 'background.openReader' }, page)).toEqual({ value: null })
  expect(called('executeScript')).toEqual([
    [{ target: { tabId: 4, frameIds: [0] }, files: ['/page/common.js', '/page/reader.js'] }],
  ])
})

test('the reader of an article in a frame is put into the frame at its place alone', async () => {
  const answer = await freshAnswer()
  expect(await answer({ name: 'background.openReader', frame: 1 }, page)).toEqual({ value: null })
  expect(called('executeScript').at(-1)).toEqual([
    { target: { tabId: 4, frameIds: [3] }, files: ['/page/common.js', '/page/reader.js'] },
  ])
  expect(called('executeScript')[0]).toMatchObject([{ target: { tabId: 4, allFrames: true }, args: [1] }])
})

test('when the reader leaves, badge and styles go', async () => {
  const answer = await freshAnswer()
  expect(await answer({ name: 'background.closeReader' }, page)).toEqual({ value: null })
  expect(called('setBadgeText')).toEqual([[{ tabId: 4, text: '' }]])
  expect(called('removeCSS')).not.toEqual([])
})

test('a shortcut walks in the tab it was pressed in, or else in the active one', async () => {
  const { walk } = await import('../../src/background/walk.ts')
  await walk('next-figure', { id: 5 } as never)
  await walk('previous-figure')
  await walk('another-command', { id: 5 } as never)
  expect(called('tabs.sendMessage')).toEqual([
    [5, { name: 'page.walk', step: 1 }],
    [9, { name: 'page.walk', step: -1 }],
  ])
})
