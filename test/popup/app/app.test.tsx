import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App, type AppProps } from '../../../popup/app/app.tsx'
import { askOnce } from '../../../popup/doors/ask-once.ts'
import type { Opening, View } from '../../../popup/doors/view.ts'
import { defaults } from '../../../src/settings.ts'
import { report } from '../../helpers/reports.ts'

let body: HTMLElement

beforeEach(() => {
  const { window } = parseHTML('<!doctype html><html><body></body></html>')
  vi.stubGlobal('window', window)
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('requestAnimationFrame', setTimeout)
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  vi.stubGlobal('HTMLInputElement', window.HTMLInputElement)
  vi.stubGlobal('HTMLSelectElement', window.HTMLSelectElement)
  body = window.document.body
})

afterEach(() => {
  render(null, body)
  vi.unstubAllGlobals()
})

type Asked = { ask?: () => Promise<Opening> }

function open(view: View, { ask, ...props }: Partial<AppProps> & Asked = {}, closedSite: string | null = null) {
  const calls: string[] = []
  const hit = {
    outlet: 'Radio Lenne',
    published: null,
    url: null,
    language: 'en',
    kinds: ['statement' as const],
    score: 0,
    ranges: [],
  }
  render(
    <App
      follow={askOnce(ask ?? (async () => ({ view, closedSite, site: 'courier.example' })))}
      settings={defaults}
      change={async how => calls.push(`change ${JSON.stringify(how(defaults))}`)}
      openOptions={async () => void calls.push('options')}
      print={async () => void calls.push('print')}
      loadWords={async () => []}
      show={async id => id !== 'dead'}
      allow={async site => calls.push(`allow ${site}`) > 0}
      loadTopics={async () => ['The flood in the Morra valley']}
      loadSearch={async () => ({
        search: query => (query.startsWith('x') ? [] : [{ ...hit, text: `found ${query}` }]),
      })}
      close={() => calls.push('close')}
      {...props}
    />,
    body,
  )
  return calls
}

const says = (words: string | RegExp) => vi.waitFor(() => expect(body.textContent).toMatch(words))

async function press(label: string | RegExp) {
  const button = await vi.waitFor(() => {
    const found = [...body.querySelectorAll('button')].find(({ textContent }) => textContent?.match(label))
    if (found === undefined) throw new Error(`no button ${label}`)
    return found
  })
  button.click()
}

async function type(query: string) {
  const box = body.querySelector('input') as HTMLInputElement
  box.dispatchEvent(new window.Event('focus'))
  box.value = query
  box.dispatchEvent(new window.Event('input'))
}

function key(name: string) {
  const event = Object.assign(new window.Event('keydown', { cancelable: true, bubbles: true }), { key: name })
  body.dispatchEvent(event)
}

describe('what the popup says', () => {
  it.each<[View, RegExp]>([
    [{ state: 'notArticle' }, /Not an article/],
    [{ state: 'noTopic', title: 'A tram line' }, /nothing from other outlets on “A tram line” yet/],
    [{ state: 'otherLanguage', language: 'uk' }, /An article in Ukrainian/],
    [{ state: 'otherLanguage', language: 'not a code' }, /An article in not a code/],
    [{ state: 'failed', failure: 'badArticle' }, /could not be compared.*too long/],
    [{ state: 'cannotRead' }, /This page cannot be read/],
  ])('%j', async (view, words) => {
    open(view)
    await says(words)
    await says(/You can still search what outlets say on “The flood in the Morra valley”/)
  })

  it('nothing at first, then that it is reading', async () => {
    open({ state: 'notArticle' }, { ask: () => new Promise(() => {}) })
    expect(body.querySelector('[role=status]')?.textContent).toBe('')
    await says(/Reading the page/)
  })

  it('that one may try again what need not fail the next time', async () => {
    const answers: View[] = [{ state: 'failed', failure: 'noAnswer' }, { state: 'notArticle' }]
    const ask = async () => ({ view: answers.shift() as View, closedSite: null, site: null })
    open({ state: 'notArticle' }, { ask })
    await press('Try again')
    await says(/Not an article/)
    open({ state: 'failed', failure: 'badArticle' })
    await says(/too long/)
    expect(body.textContent).not.toContain('Try again')
  })

  it('what went wrong when asking itself fails', async () => {
    open({ state: 'notArticle' }, { ask: () => Promise.reject(new Error('The tab is gone')) })
    await says(/could not be compared.*Something went wrong/)
  })

  it('the report, and asks for no topics', async () => {
    const loadTopics = vi.fn()
    open({ state: 'report', report, onlyPart: null }, { loadTopics })
    await says(/Others report 8 of this article’s claims/)
    expect(loadTopics).not.toHaveBeenCalled()
  })

  it('that only the first part was read, where the page is too long', async () => {
    open({ state: 'report', report, onlyPart: 'tooLong' })
    await says(/very long: only its first part was read and compared.*Others report 8/)
  })
})

describe('what the popup does', () => {
  it('closes once the page shows the claim, and else says why not', async () => {
    const calls = open({ state: 'report', report, onlyPart: null })
    await press(/^at least 14/)
    await press('Show in page')
    await says(/no longer in the page/)
    expect(calls).toEqual([])
    await press(/^some 11,000/)
    await press('Show in page')
    await vi.waitFor(() => expect(calls).toEqual(['close']))
  })

  it('shows of what is missing the first few, and the rest when asked', async () => {
    const [model] = report.missing as [(typeof report.missing)[number]]
    const missing = Array.from({ length: 13 }, (_, k) => ({
      question: `q${k}`,
      answers: model.answers.map(answer => ({ ...answer, quote: `Sentence ${k}.` })),
    }))
    open({ state: 'report', report: { ...report, missing }, onlyPart: null })
    await press(/^Missing here 13/)
    const rows = () => body.querySelectorAll('[data-relation="missing"]').length
    await vi.waitFor(() => expect(rows()).toBe(8))
    await press('Show 5 more')
    await vi.waitFor(() => expect(rows()).toBe(13))
    await says(/^(?!.*Show \d+ more)/)
  })

  it('turns this site off with its switch, and everything on again with a button', async () => {
    const calls = open({ state: 'notArticle' })
    const box = await vi.waitFor(() => {
      const found = body.querySelector<HTMLInputElement>('[role=switch]')
      if (found === null) throw new Error('no switch')
      return found
    })
    expect(box.getAttribute('aria-checked')).toBe('true')
    box.checked = false
    box.dispatchEvent(new window.Event('change'))
    await vi.waitFor(() => expect(calls).toEqual(['change {"sitesOff":["courier.example"]}']))
    render(null, body)
    const others = open({ state: 'turnedOff', everywhere: true }, { settings: { ...defaults, on: false } })
    await press('Turn on')
    await vi.waitFor(() => expect(others).toEqual(['change {"on":true}']))
    expect(body.querySelector('[role=switch]')).toBeNull()
  })

  it('asks for a closed site, and reads again when it may', async () => {
    const view = { state: 'siteAccessOff' } as const
    const ask = vi.fn(async () => ({ view, closedSite: 'https://a.example/*', site: 'a.example' }))
    const calls = open({ state: 'siteAccessOff' }, { ask })
    await press('Allow on this site')
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2))
    expect(calls).toEqual(['allow https://a.example/*'])
  })

  it('says so when a page was read on a closed site', async () => {
    open({ state: 'report', report, onlyPart: null }, {}, 'https://a.example/*')
    await says(/Site access is off: this page was read only because you opened this window/)
  })

  it('loads the search only when the box is entered, shows what it finds, and keeps the report behind', async () => {
    const search = vi.fn((query: string) => [
      {
        text: `found ${query}`,
        outlet: 'Radio Lenne',
        published: null,
        url: null,
        language: 'en',
        kinds: ['statement' as const],
        score: 0,
        ranges: [],
      },
    ])
    const loadSearch = vi.fn(async () => ({ search }))
    open({ state: 'report', report, onlyPart: null }, { loadSearch })
    await says(/Others report 8/)
    expect(loadSearch).not.toHaveBeenCalled()
    await type('dam')
    await says(/1 sentence.*found dam/)
    expect(body.querySelector('.topic')?.closest('[hidden]')).not.toBeNull()
    expect(loadSearch).toHaveBeenCalledTimes(1)
  })

  it('says so when the search cannot be opened, and tries again', async () => {
    const loadSearch = vi.fn(() => Promise.reject(new Error('gone')))
    open({ state: 'notArticle' }, { loadSearch })
    await type('dam')
    await says(/could not be opened/)
    await type('dams')
    await vi.waitFor(() => expect(loadSearch).toHaveBeenCalledTimes(2))
  })

  it('clears the search with Escape, then closes', async () => {
    const calls = open({ state: 'notArticle' })
    await says(/Not an article/)
    await type('dam')
    await says(/found dam/)
    key('Escape')
    await vi.waitFor(() => expect(body.textContent).not.toMatch(/found dam/))
    expect(calls).toEqual([])
    key('Escape')
    expect(calls).toEqual(['close'])
  })
})
