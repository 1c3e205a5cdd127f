import { describe, expect, it } from 'vitest'
import { markFigure } from '../../../src/ui/words/mark-figure.ts'
import { figure } from '../../helpers/answers.ts'

describe('markFigure', () => {
  const marked = (sentence: string, surface: string, start = 0) =>
    markFigure(sentence, { ...figure(surface, 1, 1), start, end: start + surface.length })
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('')

  it.each([
    ['Of 60 people 60 are safe.', '60', 13, 'Of 60 people [60] are safe.', 'where the offsets say'],
    ['Of 60 people all are safe.', '60', 99, 'Of [60] people all are safe.', 'the only one there is, offsets or not'],
    ['Of 60 people 60 are safe.', '60', 99, 'Of 60 people 60 are safe.', 'nowhere, when it may be either'],
    ['Nobody is hurt.', '60', 0, 'Nobody is hurt.', 'nowhere, when it is not there'],
  ])('%s, %s at %i', (sentence, surface, start, expected) => {
    expect(marked(sentence, surface, start)).toBe(expected)
  })
})
