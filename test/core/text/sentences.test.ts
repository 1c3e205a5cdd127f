import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/core/text/split-sentences.ts'

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('a full stop ends a sentence', () => {
  test.each<[string, string[]]>([
    ['The dam held. Nobody was hurt.', ['The dam held.', 'Nobody was hurt.']],
    ['Did the dam hold? It did!', ['Did the dam hold?', 'It did!']],
    ['The dam held... The town slept.', ['The dam held...', 'The town slept.']],
    ['The dam held… The town slept.', ['The dam held…', 'The town slept.']],
    ['Votes rose to 45. Turnout fell.', ['Votes rose to 45.', 'Turnout fell.']],
    ['They left in 2019. 12 came back.', ['They left in 2019.', '12 came back.']],
    ['The mayor left (in a car). The crowd stayed.', ['The mayor left (in a car).', 'The crowd stayed.']],
    ['“The dam held.” Nobody was hurt.', ['“The dam held.”', 'Nobody was hurt.']],
    ['"The dam held." Nobody was hurt.', ['"The dam held."', 'Nobody was hurt.']],
    ['Nobody was hurt. “The dam held.”', ['Nobody was hurt.', '“The dam held.”']],
    ['“The dam held,” she said. “Nobody was hurt.”', ['“The dam held,” she said.', '“Nobody was hurt.”']],
    ['Dam holds\n\nNobody was hurt.', ['Dam holds', 'Nobody was hurt.']],
    ['Dam holds\nNobody was hurt', ['Dam holds', 'Nobody was hurt']],
    ['  The dam held.  \n', ['The dam held.']],
    [
      'The dam held.[3] Nobody was hurt.[12][13] It rained.',
      ['The dam held.[3]', 'Nobody was hurt.[12][13]', 'It rained.'],
    ],
    ['', []],
    [' \n\n ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })
})

describe('a full stop that ends no sentence', () => {
  test.each([
    'Mr. Alder met Dr. Birch.',
    'Gen. Alder retired.',
    'Gov. Alder and Sen. Birch agreed.',
    'The bill (No. 12) passed.',
    'Around 3.5 million people voted.',
    'It cost approx. 4 million.',
    'The talks of Jan. 12 failed.',
    'A. B. Cedar spoke.',
    'Xenia T. Birch spoke.',
    'They bought tents, blankets, etc. and left.',
    'She asked, “Why? because of rain?” and left.',
    'Visit example.com for more.',
    'The club St. Alder won vs. Birch.',
    'It grew by 2 p.m. on Monday.',
  ])('%j', text => {
    expect(split(text)).toEqual([text])
  })
})

test('offsets are into the text', () => {
  const text = 'First one.  Second one.\n\nThird one.'
  expect(splitSentences(text)).toEqual([
    { start: 0, end: 10 },
    { start: 12, end: 23 },
    { start: 25, end: 35 },
  ])
})
