import { afterEach, expect, test, vi } from 'vitest'
import { documentFromHtml } from '../../../src/cli/document-from-html.ts'
import type { Anchor } from '../../../src/page/marks/anchor.ts'
import { anchorAt, targetOf } from '../../../src/page/marks/hit-test.ts'

afterEach(() => vi.unstubAllGlobals())

const page = documentFromHtml('<body><article><p>Sent: <em>some 900</em></p><aside>Read more</aside></article></body>')
const find = (name: string) => page.querySelector(name) as Element
const box = { left: 100, top: 100, right: 180, bottom: 120 }

/** “some 900”, whose box is at `box`. */
function anchors(): Anchor[] {
  const [text] = find('em').childNodes
  const range = {
    commonAncestorContainer: text,
    getClientRects: () => [box],
    intersectsNode: (node: Node) => node.contains(text as Node),
  }
  return [{ range, mark: { part: 'figure' }, words: 'some 900' } as unknown as Anchor]
}

const hitOn = (name: string, pointerEvents = 'auto') => {
  vi.stubGlobal('getComputedStyle', () => ({ pointerEvents }))
  return anchorAt(anchors(), find(name), 140, 110) !== null
}

test('words are hit where the browser finds their element under the pointer', () => {
  expect(hitOn('em')).toBe(true)
})

test('words that are cut off are not: the browser finds what lies around them, or over them', () => {
  expect(hitOn('article')).toBe(false)
  expect(hitOn('aside')).toBe(false)
})

test('words that a page lets no pointer find are hit all the same', () => {
  expect(hitOn('article', 'none')).toBe(true)
})

test('of a wall of text only so much is measured for a pointer', () => {
  const [one] = anchors() as [Anchor]
  const getClientRects = vi.fn(() => [])
  const wall = Array.from({ length: 9000 }, () => ({ ...one, range: { ...one.range, getClientRects } }) as never)
  expect(anchorAt(wall, find('em'), 140, 110)).toBeNull()
  expect(getClientRects.mock.calls.length).toBeLessThan(1000)
})

test('an event on a slot is about the words of its host, which stand in it', () => {
  const host = find('article')
  const slot = { nodeType: 1, nodeName: 'SLOT', getRootNode: () => ({ host }) }
  const event = (target: unknown) => ({ composedPath: () => [target], target: host }) as unknown as Event
  expect(targetOf(event(slot))).toBe(host)
  expect(targetOf(event({ ...slot, getRootNode: () => page }))).toMatchObject({ nodeName: 'SLOT' })
  expect(targetOf(event(find('em')))).toBe(find('em'))
})
