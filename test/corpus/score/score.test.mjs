import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { allows, expectedPairs, isRequired } from './expected-pairs.mjs'
import { attributionFits, certaintyFits, countedFits, valueFits } from './figure-fits.mjs'
import { findMarked, findPlain, parseMarked } from './marked-text.mjs'
import { readCorpus } from './read-labels.mjs'

describe('marked text', () => {
  test('finds the bracketed part, white space aside', () => {
    const text = 'Fire: at least\n12 dead, and 12 hurt'
    const [place, ...others] = findMarked(text, 'at least [12] dead')
    expect(others).toEqual([])
    expect(text.slice(place.start, place.end)).toBe('12')
    expect(findMarked(text, '[12]')).toHaveLength(2)
    expect(findMarked(text, 'at most [12]')).toEqual([])
  })

  test('every label of the corpus quotes its article', async () => {
    const { topics } = await readCorpus()
    for (const { pages } of topics)
      for (const { path, labels } of pages) {
        const text = await readFile(path, 'utf8')
        for (const { text: marked } of labels.figures)
          expect(findPlain(text, parseMarked(marked).plain).length, `${path}: ${marked}`).toBeGreaterThan(0)
      }
  })
})

describe('expected pairs', () => {
  const question = {
    question: 'Dead',
    answers: { a: 'one: [1] dead', b: 'two: [2] dead', c: ['three: [3] dead', 'copy: [3] dead'] },
    pairs: { 'a / b c': 'differs:later | fits', 'b c': 'related | none' },
  }

  test('spells out every pair with its outcomes', () => {
    const pairs = expectedPairs(question, 'here')
    expect(pairs.map(({ a, b }) => `${a.article} ${b.article}`)).toEqual([
      'one two',
      'one three',
      'one copy',
      'two three',
      'two copy',
    ])
    expect(pairs.map(isRequired)).toEqual([true, true, true, false, false])
    expect(allows(pairs[0].outcomes, 'differs', 'later')).toBe(true)
    expect(allows(pairs[0].outcomes, 'differs', 'value')).toBe(false)
  })

  test('stops at a cell nobody labelled', () => {
    expect(() => expectedPairs({ ...question, pairs: { 'a / b c': 'fits' } }, 'here')).toThrow(
      'b against c is not labelled',
    )
  })
})

describe('what fits a label', () => {
  const figure = {
    min: 100,
    max: null,
    bound: 'atLeast',
    unit: null,
    isSpecification: false,
    counted: 'dead people',
    role: 'killed',
    scope: ['Peru'],
  }

  test.each([
    [{ min: 100, bound: 'atLeast' }, true],
    [{ value: 100 }, false],
    [{ value: 100, bound: ['exact', 'atLeast'] }, true],
    [{ min: 100, bound: 'atLeast', unit: 'euro' }, false],
  ])('value %j: %s', (label, fits) => expect(valueFits(label, figure)).toBe(fits))

  test.each([
    [{ counted: ['people'], role: 'killed', scope: { include: ['Peru|Peruvian'] } }, true],
    [{ counted: ['houses'] }, false],
    [{ role: ['wounded', null] }, false],
    [{ scope: { exclude: ['Peru'] } }, false],
    [{ specification: true }, false],
  ])('counted, role and scope %j: %s', (label, fits) => expect(countedFits(label, figure)).toBe(fits))

  test.each([
    [undefined, [], true],
    [undefined, ['police'], false],
    [['police|officers'], ['two officers'], true],
    [['Reuters', 'police'], ['Reuters'], false],
    [['Reuters?', 'police'], ['police'], true],
  ])('said by %j, told %j: %s', (saidBy, told, fits) => expect(attributionFits({ saidBy }, told)).toBe(fits))

  test('what somebody says may be reported, what the outlet says is asserted', () => {
    expect(certaintyFits({ saidBy: ['police'] }, 'reported')).toBe(true)
    expect(certaintyFits({}, 'reported')).toBe(false)
  })
})
