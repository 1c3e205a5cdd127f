import { describe, expect, test } from 'vitest'
import { defaults, isOffAt, migrate, siteOf, switchSite, understand } from '../../src/settings.ts'

describe('what is stored', () => {
  test('is on, quiet, and in the browser’s language until something is chosen', () => {
    expect(understand({})).toEqual({
      on: true,
      sitesOff: [],
      underline: 'reported',
      lines: 'byRelation',
      contrast: false,
      language: null,
      welcomed: false,
    })
  })

  test.each<[what: string, stored: Record<string, unknown>, kept: object]>([
    ['a word that was never an answer', { underline: 'all of it', lines: 'wavy' }, { lines: 'wavy' }],
    ['a yes that is no yes', { on: 'yes', contrast: true }, { contrast: true }],
    ['a language nobody speaks here', { language: 'xx', on: false }, { on: false }],
    ['a list that is none', { sitesOff: 'courier.example', welcomed: true }, { welcomed: true }],
    ['a list with strangers in it', { sitesOff: ['a.example', 7, null, 'a.example'] }, { sitesOff: ['a.example'] }],
    ['fields of another version', { colour: 'red', contrast: true }, { contrast: true }],
  ])('loses nothing but %s', (_, stored, kept) => {
    expect(understand(stored)).toEqual({ ...defaults, ...kept })
  })
})

describe('versions', () => {
  const steps = [
    ({ quiet, ...rest }: Record<string, unknown>) => ({ ...rest, underline: quiet ? 'differing' : 'reported' }),
    (stored: Record<string, unknown>) => ({ ...stored, lines: 'solid' }),
  ]

  test('are gone through in order, from the one that was stored', () => {
    expect(migrate({ quiet: true }, steps)).toEqual({ version: 3, underline: 'differing', lines: 'solid' })
    expect(migrate({ version: 2, underline: 'everything' }, steps)).toEqual({
      version: 3,
      underline: 'everything',
      lines: 'solid',
    })
    expect(migrate({ version: 3, lines: 'dotted' }, steps)).toEqual({ version: 3, lines: 'dotted' })
  })

  test('of the future stay what they are', () => {
    expect(migrate({ version: 9, lines: 'dotted' }, steps)).toEqual({ version: 9, lines: 'dotted' })
  })

  test.each([-1, 0, 1.5, '2', null, Number.NaN])('that are none (%j) count as the first', version => {
    expect(migrate({ version, quiet: true }, steps).underline).toBe('differing')
  })
})

describe('sites', () => {
  test.each<[url: string | undefined, site: string | null]>([
    ['https://www.courier.example/a?b#c', 'courier.example'],
    ['http://news.courier.example:8080/', 'news.courier.example'],
    ['http://127.0.0.1:4000/demo.html', '127.0.0.1'],
    ['about:config', null],
    ['file:///home/a.html', null],
    ['no address', null],
    [undefined, null],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site)
  })

  test('are turned off and on one by one, and all at once', () => {
    const off = { ...defaults, ...switchSite(defaults, 'a.example', false) }
    expect([isOffAt(off, 'a.example'), isOffAt(off, 'b.example'), isOffAt(off, null)]).toEqual([true, false, false])
    expect(switchSite(off, 'a.example', false)).toEqual({ sitesOff: ['a.example'] })
    expect(switchSite(off, 'a.example', true)).toEqual({ sitesOff: [] })
    expect(isOffAt({ ...defaults, on: false }, 'a.example')).toBe(true)
  })
})
