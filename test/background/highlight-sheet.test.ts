import { describe, expect, test } from 'vitest'
import { highlightSheet } from '../../src/background/highlight-sheet.ts'
import type { LineLook } from '../../src/ui/line-styles.ts'

const kinds = ['differs', 'agrees', 'fits', 'related']
const grounds = ['', '-dark', '-wash', '-passage', '-passage-dark', '-passage-wash']

const looks: LineLook[] = [
  { lines: 'byRelation', contrast: false },
  { lines: 'byRelation', contrast: true },
  { lines: 'wavy', contrast: true },
]

describe.each(looks)('the sheet of %j', look => {
  const sheet = highlightSheet(look)

  test('styles every name that a highlight may have', () => {
    for (const kind of kinds)
      for (const ground of grounds) expect(sheet).toContain(`::highlight(second-source-${kind}${ground}) {`)
    expect(sheet).toContain('::highlight(second-source-flash) {')
  })

  test('reaches nothing of the page but its highlights, and prints none', () => {
    const selectors = sheet.split('\n').flatMap(line => line.match(/::?[\w-]+\([\w-]+\)/g) ?? [])
    expect(selectors.every(selector => selector.startsWith('::highlight(second-source-'))).toBe(true)
    expect(sheet.startsWith('@media screen')).toBe(true)
  })
})

test('strong contrast takes the ink of the page', () => {
  expect(highlightSheet({ lines: 'byRelation', contrast: true })).toMatch(
    /differs\) \{ text-decoration: underline solid 4px currentColor/,
  )
})

test('one form for all lines leaves their width and colour', () => {
  const sheet = highlightSheet({ lines: 'dotted', contrast: false })
  expect(sheet).toMatch(/differs\) \{ text-decoration: underline dotted 2px #a5301a/)
  expect(sheet).not.toMatch(/underline (?:solid|double|dashed)/)
})
