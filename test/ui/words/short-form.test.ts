import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/core/types.ts'
import { ownWords, shortFigures } from '../../../src/ui/words/short-form.ts'
import { answer, figure } from '../../helpers/answers.ts'

describe('ownWords', () => {
  it.each([
    ['but has not reversed the result,', '… but has not reversed the result'],
    ['“We wait,” she said.', '“We wait,” she said.'],
  ])('%s', (text, words) => {
    expect(ownWords({ text })).toBe(words)
  })
})

describe('shortFigures', () => {
  const say = (surfaces: string[], own?: string) =>
    shortFigures(
      surfaces.map((surface, i) => {
        const value = Number(surface.replace(/\D/g, '')) || i
        return answer('north', '', { figure: figure(surface, value, value) })
      }),
      own,
    )

  it.each<[string[], string | undefined, string]>([
    [['2,300', 'up to 2,500'], 'More than 2,000', '2,300 · up to 2,500'],
    [['Some 240', 'some 240'], undefined, 'some 240'],
    [['US$62 million', 'A third'], undefined, 'a third · US$62 million'],
    [['thousands', 'some 11,000', 'thousands'], 'Thousands', 'some 11,000'],
    [['thousands', 'thousands'], 'thousands', 'thousands'],
    [['238 millimetres', '241 millimetres', '240'], 'around 240 millimetres', '238 millimetres + 2 more'],
  ])('%j beside %j → %s', (surfaces, own, expected) => {
    expect(say(surfaces, own)).toBe(expected)
  })

  it('says one value once, however it is written', () => {
    const euros = { unit: 'euro' }
    const written = [
      figure('€3.1bn', 31, 31, euros),
      figure('3.1 billion euros', 31, 31, euros),
      figure('3.1 billion', 31, 31),
    ]
    expect(shortFigures(written.map(figure => answer('north', '', { figure })))).toBe('€3.1bn')
    expect(
      shortFigures(
        [figure('31 kg', 31, 31, { unit: 'kilogram' }), ...written].map(figure => answer('north', '', { figure })),
      ),
    ).toBe('31 kg · €3.1bn')
  })

  it('goes from the lowest up, but of two measures as they come', () => {
    const [more, less] = [figure('118', 118, 118), figure('94', 94, 94)]
    const answers = (...figures: Figure[]) => figures.map(one => answer('north', '', { figure: one }))
    expect(shortFigures(answers(more, less))).toBe('94 · 118')
    expect(shortFigures(answers(more, { ...less, unit: 'percent' }))).toBe('118 · 94')
  })

  it('has nothing to say of answers without figures', () => {
    expect(shortFigures([answer('north', 'No figure.')])).toBeNull()
  })
})
