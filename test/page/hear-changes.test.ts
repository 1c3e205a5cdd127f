import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearChanges } from '../../src/page/hear-changes.ts'

type Record = { addedNodes: object[]; removedNodes: object[] }

let tell: (records: Record[]) => void
const text: Record = { addedNodes: [], removedNodes: [] }
const added = (words: string): Record => ({ addedNodes: [{ isConnected: true, textContent: words }], removedNodes: [] })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { addEventListener: () => {}, requestIdleCallback: (work: () => void) => setTimeout(work) })
  vi.stubGlobal('document', {})
  vi.stubGlobal('HTMLElement', class {})
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(hear: (records: Record[]) => void) {
        tell = hear
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const hear = () => hearChanges(new AbortController().signal)

test('looks once after a burst, and is told how much text came in', async () => {
  const looks: number[] = []
  const changes = hear()
  changes.attend(async characters => {
    looks.push(characters)
    return null
  })
  tell([added('four'), text])
  tell([added('and six')])
  await vi.runAllTimersAsync()
  expect(looks).toEqual([11])
})

test('looks at what was heard before anyone attended', async () => {
  const look = vi.fn(async () => null)
  const changes = hear()
  tell([text])
  changes.attend(look)
  await vi.runAllTimersAsync()
  expect(look).toHaveBeenCalledTimes(1)
})

test('looks again at what changes during a look, be it only a word that is another', async () => {
  let looks = 0
  hear().attend(async () => {
    if (++looks === 1) tell([text])
    return null
  })
  tell([text])
  await vi.runAllTimersAsync()
  expect(looks).toBe(2)
})
