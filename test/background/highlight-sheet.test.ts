import { describe, expect, test } from 'vitest'
import { highlightSheet } from '../../src/background/highlight-sheet.ts'
import type { LineLook } from '../../src/ui/line-styles.ts'

const kinds = ['differs', 'later', 'agrees', 'fits', 'related']
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

  test('leaves no style of a line to the page', () => {
    for (const [, declarations = ''] of sheet.matchAll(/::highlight\([\w-]+\) \{([^}]*)\}/g))
      for (const declaration of declarations.split(';').filter(text => text.trim() !== ''))
        expect(declaration).toMatch(/ !important$/m)
  })

  test('reaches nothing of the page but its highlights and its card, and prints none', () => {
    const selectors = [...sheet.matchAll(/([^{}@;]+)\{/g)].flatMap(([, list = '']) => list.split(','))
    const foreign = selectors.filter(selector => !/^(?:::highlight\(second-source-|media )/.test(selector.trim()))
    expect(foreign.map(selector => selector.trim())).toEqual(['[data-second-source="card"]'])
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

test('a clause that others only told on another day has another form than one they contradict', () => {
  const sheet = highlightSheet({ lines: 'byRelation', contrast: false })
  expect(sheet).toMatch(/differs-passage\) \{ text-decoration: underline solid 1px/)
  expect(sheet).toMatch(/later-passage\) \{ text-decoration: underline dotted 1px/)
})
