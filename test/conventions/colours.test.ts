import { describe, expect, test } from 'vitest'
import { lineColours, lineSets } from '../../src/ui/line-styles.ts'
import { shownRelations } from '../../src/ui/shown-relation.ts'
import { readSource } from './sources.ts'

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5
const GRAPHIC = 3

const sheets = ['src/ui/tokens.css', 'src/ui/own-tokens.css'].map(path =>
  readSource(path).text.split('@media (prefers-color-scheme: dark)'),
)
const [light, dark] = [0, 1].map(theme => {
  const rules = sheets.map(parts => parts[theme]).join('')
  return Object.fromEntries([...rules.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, hex]) => [name, hex]))
}) as [Record<string, string>, Record<string, string>]
const themes = { light, dark: { ...light, ...dark } }

const relations = [...shownRelations, 'missing']

/** Every pair of tokens that meet: what stands on what, and the contrast it needs. */
const pairs: [ink: string, paper: string, least: number][] = [
  ...['ink', 'ink-soft', ...relations].map(ink => [ink, 'paper', TEXT] as [string, string, number]),
  ...['ink', 'ink-soft', ...relations].map(ink => [ink, 'paper-raised', TEXT] as [string, string, number]),
  ['ink', 'hit', TEXT],
  ['focus', 'paper', GRAPHIC],
  ['focus', 'paper-raised', GRAPHIC],
]

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  test.each(pairs)('%s on %s', (ink, paper, least) => {
    expect(contrast(tokens[ink] ?? '', tokens[paper] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

describe('the dark theme', () => {
  test('has every colour of the light one', () => {
    expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
  })
})

describe('the lines in a page', () => {
  const grounds = { light: ['#ffffff', '#f4f1ea'], dark: ['#000000', '#22262b'] }

  test.each(['light', 'dark'] as const)('have the colours of the %s theme, and contrast with its pages', theme => {
    for (const [relation, colour] of Object.entries(lineColours[theme])) {
      expect(colour, relation).toBe(themes[theme][relation])
      for (const ground of grounds[theme]) expect(contrast(colour, ground), relation).toBeGreaterThanOrEqual(TEXT)
    }
  })

  test.each(Object.entries(lineSets))('of the set “%s” differ in form', (_, { figures }) => {
    const forms = Object.values(figures).map(({ form }) => form)
    expect(new Set(forms).size).toBe(forms.length)
  })

  test.each(Object.entries(lineSets))(
    'of the set “%s” are heaviest where outlets differ',
    (_, { figures, passage }) => {
      for (const relation of shownRelations)
        expect(figures.differs.width).toBeGreaterThanOrEqual(figures[relation].width)
      expect(figures.differs.width).toBeGreaterThan(passage.width)
    },
  )
})

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
