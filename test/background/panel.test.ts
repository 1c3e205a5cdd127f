import { beforeEach, describe, expect, test, vi } from 'vitest'
import { packOf } from '../core/helpers/tiny-topic.ts'

const calls: unknown[][] = []
const refused = new Set<string>()
const record =
  (name: string) =>
  async (...args: unknown[]) => {
    calls.push([name, ...args])
    if (refused.has(name)) throw new Error('only in the turn of a click')
  }

vi.mock('../../src/browser.ts', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `extension://us/${path}` },
    i18n: { getUILanguage: () => 'en' },
    tabs: { create: record('tabs.create') },
    action: { openPopup: record('openPopup') },
    contextMenus: { removeAll: record('removeAll'), create: record('create') },
    storage: { session: { set: record('session.set') } },
  },
  sidePanel: { open: record('sidePanel.open') },
}))
vi.mock('../../src/background/load-packs.ts', () => ({
  loadPacks: async () => [
    packOf(['Two ferries sank, killing 60 people in Aldport, the mayor said.'], [['ferries', 'mail boats']]),
  ],
}))
vi.mock('../../src/background/open-strings.ts', () => ({ openStrings: async () => ({}) }))

const { answer } = await import('../../src/background/answer.ts')
const { addMenu, onMenu } = await import('../../src/background/compare-menu.ts')

const page = { id: 'us', tab: { id: 4 }, frameId: 0, url: 'https://ledger.example/a' } as never
const own = { id: 'us', url: 'extension://us/popup/panel.html' } as never
const words = { name: 'background.wordChoice', topicId: 'tiny', outlet: 'This Page', text: 'The mail boats sank.' }
const passage = {
  name: 'background.compareSentence',
  passage: { text: 'The ferries sank, killing 40 people in Aldport.', url: null },
}

beforeEach(() => {
  calls.length = 0
  refused.clear()
})

describe('our own pages ask', () => {
  test('which outlet uses which word', async () => {
    expect(await answer(words, own)).toEqual({
      value: [
        {
          thing: 'ferries',
          words: [
            { word: 'mail boats', outlets: ['This Page'] },
            { word: 'ferries', outlets: ['Ash Herald'] },
          ],
        },
      ],
    })
    expect(await answer({ ...words, topicId: 'none' }, own)).toEqual({ value: [] })
  })

  test('what is known about a passage', async () => {
    const reply = (await answer(passage, own)) as { value: { claims: { others: { relation: string }[] }[] } }
    expect(reply.value.claims.flatMap(({ others }) => others.map(({ relation }) => relation))).toContain('differs')
  })

  test.each([
    { ...words, text: 7 },
    { name: 'background.compareSentence' },
    { ...passage, passage: { text: 'x'.repeat(100_000), url: null } },
  ])('and get no answer to what is of another form', async message => {
    expect(await answer(message, own)).toHaveProperty('failure')
  })

  test.each([
    ['a page of somebody else’s', page],
    ['another extension', { id: 'them', url: 'extension://them/panel.html' } as never],
    ['a page whose address begins alike', { id: 'us', url: 'https://evil.example/extension://us/' } as never],
  ])('and nobody else: %s', (_, sender) => {
    expect(answer(words, sender)).toBeUndefined()
    expect(answer(passage, sender)).toBeUndefined()
  })
})

describe('the full comparison, asked for by a card', () => {
  const open = () => answer({ name: 'background.openPanel' }, page)

  test('is shown beside the page, in the very turn of the click', async () => {
    const opening = open()
    expect(calls).toEqual([['sidePanel.open', { tabId: 4 }]])
    await opening
    expect(calls).toHaveLength(1)
  })

  test('else over it, else in a tab', async () => {
    refused.add('sidePanel.open')
    await open()
    expect(calls.map(([name]) => name)).toEqual(['sidePanel.open', 'openPopup'])
    refused.add('openPopup')
    await open()
    expect(calls.at(-1)).toEqual(['tabs.create', { url: 'extension://us/popup/panel.html?tab=4&purpose=read' }])
  })
})

describe('the menu of a marked passage', () => {
  const chosen = { menuItemId: 'compare-sentence', selectionText: 'Some 40 died.', pageUrl: 'https://a.example/' }

  test('is made anew at each update', async () => {
    await addMenu()
    expect(calls.map(([name]) => name)).toEqual(['removeAll', 'create'])
    expect(calls[1]?.[1]).toMatchObject({ contexts: ['selection'], title: 'Compare this sentence' })
  })

  test('opens the panel in the very turn of the click, and keeps the passage for it', async () => {
    const done = onMenu(chosen as never, { id: 4 } as never)
    expect(calls[0]).toEqual(['sidePanel.open', { tabId: 4 }])
    await done
    const kept = { tabId: 4, text: 'Some 40 died.', url: 'https://a.example/' }
    expect(calls[1]).toEqual(['session.set', { passage: kept }])
  })

  test('minds no other entry, and no passage outside a tab', async () => {
    await onMenu({ ...chosen, menuItemId: 'other' } as never, { id: 4 } as never)
    await onMenu(chosen as never, undefined)
    expect(calls).toEqual([])
  })

  test('opens a tab where the panel may not open', async () => {
    refused.add('sidePanel.open')
    await onMenu(chosen as never, { id: 4 } as never)
    expect(calls.map(([name]) => name).sort()).toEqual(['session.set', 'sidePanel.open', 'tabs.create'])
  })
})
