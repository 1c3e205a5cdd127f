import { beforeEach, expect, test, vi } from 'vitest'
import { welcome } from '../../src/background/welcome.ts'

const opened = vi.hoisted(() => [] as unknown[])
const kept = vi.hoisted(() => ({ settings: {} as object }))

vi.mock('../../src/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => path }, tabs: { create: async (tab: unknown) => opened.push(tab) } },
}))
vi.mock('../../src/settings-store.ts', () => ({
  readSettings: async () => kept.settings,
  changeSettings: async (how: (now: object) => object) => Object.assign(kept.settings, how(kept.settings)),
}))

beforeEach(() => {
  opened.length = 0
  kept.settings = { welcomed: false }
})

test('a new reader is welcomed, once', async () => {
  await welcome({ reason: 'install', temporary: false })
  await welcome({ reason: 'install', temporary: false })
  expect(opened).toEqual([{ url: 'popup/welcome.html' }])
})

test.each(['update', 'browser_update'] as const)('nobody is after an %s', async reason => {
  await welcome({ reason, temporary: false })
  expect(opened).toEqual([])
})
