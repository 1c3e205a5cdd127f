import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openSession, pageAddress, type Session } from '../../src/page/session.ts'

const open: Session[] = []

function openAt(href: string): Session | null {
  vi.stubGlobal('location', new URL(href))
  const session = openSession()
  if (session !== null) open.push(session)
  return session
}

beforeEach(() => {
  open.length = 0
})
afterEach(() => {
  for (const session of open) session.stop()
  vi.unstubAllGlobals()
})

describe('the reader in a page', () => {
  test('is there once, however often it is put in', () => {
    expect(openAt('https://ledger.example/a')).not.toBeNull()
    expect(openAt('https://ledger.example/a#comments')).toBeNull()
  })

  test('makes way for the one of the page that is shown now', () => {
    const first = openAt('https://ledger.example/a')
    const second = openAt('https://ledger.example/b')
    expect(first?.signal.aborted).toBe(true)
    expect(second?.signal.aborted).toBe(false)
  })

  test('stays when it follows its page, and knows that another one was called for', () => {
    const first = openAt('https://ledger.example/a')
    if (first === null) throw new Error('it is not there')
    first.isFollowing = true
    expect(openAt('https://ledger.example/b')).toBeNull()
    expect(first).toMatchObject({ isCalled: true, signal: { aborted: false } })
  })

  test('starts anew after it has left', () => {
    openAt('https://ledger.example/a')?.stop()
    expect(openAt('https://ledger.example/a')).not.toBeNull()
  })
})

test('a fragment is a place in a page, unless it is a path', () => {
  const address = (href: string) => pageAddress(new URL(href) as unknown as Location)
  expect(address('https://ledger.example/a?x=1#notes')).toBe(address('https://ledger.example/a?x=1'))
  expect(address('https://ledger.example/#/a')).not.toBe(address('https://ledger.example/#/b'))
  expect(address('https://ledger.example/#!a')).not.toBe(address('https://ledger.example/#!b'))
})
