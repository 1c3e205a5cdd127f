import { describe, expect, test } from 'vitest'
import { FigurePlot } from '../../../src/ui/plot/figure-plot.tsx'
import { type PlotEntry, plotOf } from '../../../src/ui/plot/plot-layout.ts'
import { speak } from '../../../src/ui/words/say.ts'
import { figure } from '../../helpers/answers.ts'
import { draw } from '../../helpers/drawn.ts'
import { stringsOf } from '../../helpers/speak.ts'

const entry = (outlet: string | null, surface: string, value: number, rest: Partial<PlotEntry> = {}): PlotEntry => ({
  outlet,
  figure: figure(surface, value, value),
  origins: [],
  asOf: null,
  relation: null,
  ...rest,
})

function drawPlot(entries: PlotEntry[]) {
  const plot = plotOf(entries)
  if (plot === null) throw new Error('nothing to draw')
  return draw(<FigurePlot plot={plot} />)
}

const rescue = ['Rescue service']
const page = drawPlot([
  entry(null, 'some 11,000', 11_000, { origins: rescue, asOf: '2031-03-04' }),
  entry('Radio Lenne', '11,000', 11_000, { origins: rescue, asOf: '2031-03-05' }),
  entry('Harbour Daily', '12,000', 12_000, { asOf: '2031-03-06', relation: 'differs' }),
])

describe('the figures on their axis', () => {
  test('name the voice that several outlets pass on', () => {
    const shared = drawPlot([
      entry(null, 'some 9,000', 9000),
      entry('Radio Lenne', '11,000', 11_000, { origins: rescue }),
      entry('Harbour Daily', '11,000', 11_000, { origins: rescue }),
    ])
    const who = [...shared.querySelectorAll('tbody th')].map(cell => cell.textContent?.replace(/\s+/g, ' ').trim())
    expect(who).toEqual(['This article', 'Radio Lenne, Harbour Daily · one source: Rescue service'])
  })

  test('are a table for those who listen: who, what, and when', () => {
    const rows = [...page.querySelectorAll('tr')].map(row =>
      [...row.querySelectorAll('th, td')].map(cell => cell.textContent?.replace(/\s+/g, ' ').trim()),
    )
    expect(rows).toEqual([
      ['Outlet', 'Figure', 'Date (2031)'],
      // Whom this article credits stands above the figures.
      ['This article, Radio Lenne · the same source', 'some 11,000', '4 Mar'],
      ['Harbour Daily', '12,000', '6 Mar'],
    ])
    expect(page.querySelector('caption')?.textContent).toMatch(/earliest first/)
  })

  test('are drawn only for the eye', () => {
    const drawings = [...page.querySelectorAll('svg')]
    expect(drawings.length).toBeGreaterThan(2)
    expect(drawings.every(svg => svg.closest('[aria-hidden="true"]') !== null)).toBe(true)
  })

  test('tell this article by its form, not by colour alone', () => {
    const shapes = [...page.querySelectorAll('tbody tr')].map(row =>
      row.querySelector('circle, path')?.tagName.toLowerCase(),
    )
    expect(shapes).toEqual(['path', 'circle'])
  })

  test('are drawn at zero too', () => {
    const none = drawPlot([entry(null, '0', 0), entry('Radio Lenne', '3', 3)])
    expect(none.querySelector('.plot-own path')).not.toBeNull()
  })

  test('stand above ticks in short', () => {
    expect([...page.querySelectorAll('.plot-axis text')].map(({ textContent }) => textContent)).toEqual([
      '0',
      '5k',
      '10k',
      '15k',
    ])
  })

  test('have long labels only at every second tick', () => {
    speak(stringsOf('uk'))
    const long = drawPlot([entry(null, '40', 40), entry('A', '60', 60), entry('B', '90000', 90_000)])
    speak(stringsOf('en'))
    const labels = [...long.querySelectorAll('.plot-axis text')].map(({ textContent }) => textContent)
    expect(labels.map(label => label !== '')).toEqual([true, false, true, false, true])
  })

  test('say in words when the axis is not what one expects', () => {
    const said = (values: number[]) =>
      drawPlot(values.map((value, k) => entry(`O${k}`, `${value}`, value))).querySelector('.plot-note')?.textContent ??
      null
    expect(said([10, 12])).toBeNull()
    expect(said([51.2, 51.9])).toMatch(/zero/)
    expect(said([40, 60, 90_000])).toMatch(/step/)
  })
})
