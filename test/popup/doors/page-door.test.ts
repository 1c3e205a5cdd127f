import { describe, expect, it } from 'vitest'
import { openPageDoor, type PopupBrowser } from '../../../popup/doors/page-door.ts'
import type { Message } from '../../../src/messages.ts'
import { type Stored, understand } from '../../../src/settings.ts'

const PAGE = 'https://courier.example/morra-dam'
const noTopic = { state: 'noTopic', title: 'A tram line' }

interface Situation {
  url?: string
  hidesAddress?: boolean
  /** What the page answers each time it is asked; an Error where nobody listens. */
  answers: unknown[]
  mayInject?: boolean
  hasAccess?: boolean
  settings?: Stored
}

function situation({
  url = PAGE,
  hidesAddress = false,
  answers,
  mayInject = true,
  hasAccess = true,
  settings = {},
}: Situation) {
  const log: string[] = []
  const queue = [...answers]
  const api = {
    tabs: {
      query: async () => [hidesAddress ? { id: 7 } : { id: 7, url }],
      sendMessage: async (tabId: number, message: Message) => {
        log.push(`${message.name} → ${tabId}`)
        const answer = queue.shift()
        if (answer instanceof Error) throw answer
        return answer
      },
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        log.push(`inject ${files} → ${target.tabId}`)
        if (!mayInject) throw new Error('Cannot access contents of the page')
        return [{ frameId: 0 }]
      },
    },
    permissions: { contains: async () => hasAccess, request: async () => true },
  }
  return { log, door: openPageDoor(api as unknown as PopupBrowser, async () => understand(settings)) }
}

const nobody = new Error('Could not establish connection. Receiving end does not exist.')

describe('the popup asks the page', () => {
  it('and leaves it alone when its reader answers', async () => {
    const { door, log } = situation({ answers: [noTopic] })
    expect(await door.ask()).toEqual({ view: noTopic, closedSite: null, site: 'courier.example' })
    expect(log).toEqual(['page.state → 7'])
  })

  it.each([
    ['nobody listens', nobody],
    ['another listener says nothing', undefined],
    ['the answer is none of ours', { state: 'hello' }],
  ])('and puts the reader in when %s', async (_, first) => {
    const { door, log } = situation({ answers: [first, noTopic] })
    expect((await door.ask()).view).toEqual(noTopic)
    expect(log[1]).toBe('inject /page/common.js,/page/reader.js → 7')
  })

  it('and says so when there is still no answer', async () => {
    const { door } = situation({ answers: [nobody, nobody] })
    expect((await door.ask()).view.state).toBe('failed')
  })

  it('and knows a page no extension may read', async () => {
    const { door } = situation({ answers: [nobody], mayInject: false, url: 'about:config' })
    expect(await door.ask()).toEqual({ view: { state: 'cannotRead' }, closedSite: null, site: null })
  })

  it('and a page of Firefox itself, which takes the reader in silence and does not tell its address', async () => {
    const { door } = situation({ answers: [nobody, nobody], hidesAddress: true })
    expect((await door.ask()).view.state).toBe('cannotRead')
  })

  it('and a store page, whose site is open but which may not be read', async () => {
    const { door } = situation({ answers: [nobody], mayInject: false })
    expect((await door.ask()).view.state).toBe('cannotRead')
  })

  it('and a site whose access is off', async () => {
    const { door } = situation({ answers: [nobody], mayInject: false, hasAccess: false })
    const closed = { view: { state: 'siteAccessOff' }, closedSite: 'https://courier.example/*' }
    expect(await door.ask()).toMatchObject(closed)
  })

  it('and reads that site all the same where opening the popup allows it', async () => {
    const { door } = situation({ answers: [nobody, noTopic], hasAccess: false })
    expect(await door.ask()).toMatchObject({ view: noTopic, closedSite: 'https://courier.example/*' })
  })

  it.each([
    [{ on: false }, true],
    [{ sitesOff: ['courier.example'] }, false],
  ])('and puts nothing in where it is turned off: %j', async (settings, everywhere) => {
    const { door, log } = situation({ answers: [], settings })
    expect(await door.ask()).toMatchObject({ view: { state: 'turnedOff', everywhere }, site: 'courier.example' })
    expect(log.filter(line => line.startsWith('inject'))).toEqual([])
  })

  it('to show a claim, and hears whether it could', async () => {
    expect(await situation({ answers: [true] }).door.show('c1')).toBe(true)
    expect(await situation({ answers: [false] }).door.show('c1')).toBe(false)
    expect(await situation({ answers: [nobody] }).door.show('c1')).toBe(false)
  })
})
