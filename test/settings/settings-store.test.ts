import { beforeEach, describe, expect, test, vi } from 'vitest'
import { defaults, type Settings, switchSite } from '../../src/settings.ts'
import { changeSettings, eraseEverything, onSettings, readSettings } from '../../src/settings-store.ts'

const storage = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  broken: false,
  marked: null as string | null,
  listeners: [] as ((changes: object) => void)[],
}))

vi.mock('../../src/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        async clear() {
          storage.marked = null
        },
      },
      local: {
        async get(key: string) {
          if (storage.broken) throw new Error('the storage is damaged')
          return key in storage.kept ? structuredClone({ [key]: storage.kept[key] }) : {}
        },
        async set(values: object) {
          Object.assign(storage.kept, structuredClone(values))
        },
        async clear() {
          storage.kept = {}
        },
        onChanged: { addListener: (listener: (changes: object) => void) => storage.listeners.push(listener) },
      },
    },
  },
}))

/** One at a time, as the browser grants its locks. */
let last: Promise<unknown> = Promise.resolve()
vi.stubGlobal('navigator', {
  locks: {
    request: (_: string, work: () => Promise<unknown>) => {
      last = last.then(work, work)
      return last
    },
  },
})

beforeEach(() => {
  storage.kept = {}
  storage.broken = false
})

describe('the settings', () => {
  test('are the defaults until they are changed, and then what was chosen', async () => {
    expect(await readSettings()).toEqual(defaults)
    await changeSettings(() => ({ lines: 'dotted' }))
    expect(await readSettings()).toEqual({ ...defaults, lines: 'dotted' })
  })

  test('lose nothing when two pages change them at once', async () => {
    await Promise.all(
      ['a.example', 'b.example', 'c.example'].map(site => changeSettings(now => switchSite(now, site, false))),
    )
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example', 'c.example'])
  })

  test.each([['nonsense'], [null], [42], [[1, 2]]])('are the defaults where %j is stored', async value => {
    storage.kept.settings = value
    expect(await readSettings()).toEqual(defaults)
    await changeSettings(() => ({ contrast: true }))
    expect(await readSettings()).toEqual({ ...defaults, contrast: true })
  })

  test('keep what a later version has written', async () => {
    storage.kept.settings = { version: 7, sidebar: 'left', contrast: true }
    await changeSettings(() => ({ on: false }))
    expect(storage.kept.settings).toMatchObject({ version: 7, sidebar: 'left', contrast: true, on: false })
  })

  test('are the defaults where the storage cannot be read, and then nothing is written over', async () => {
    await changeSettings(() => ({ contrast: true }))
    storage.broken = true
    expect(await readSettings()).toEqual(defaults)
    await expect(changeSettings(() => ({ on: false }))).rejects.toThrow('damaged')
    storage.broken = false
    expect(await readSettings()).toEqual({ ...defaults, contrast: true })
  })

  test('can be erased, with the passage that was marked', async () => {
    storage.marked = 'a passage'
    await changeSettings(now => switchSite(now, 'a.example', false))
    await eraseEverything()
    expect(storage.kept).toEqual({})
    expect(storage.marked).toBeNull()
    expect(await readSettings()).toEqual(defaults)
  })

  test('are heard of when they change, and when they are erased', () => {
    const heard: Settings[] = []
    onSettings(settings => heard.push(settings))
    for (const listener of storage.listeners) {
      listener({ settings: { newValue: { contrast: true } } })
      listener({ library: { newValue: {} } })
      listener({ settings: { oldValue: { contrast: true } } })
    }
    expect(heard).toEqual([{ ...defaults, contrast: true }, defaults])
  })
})
