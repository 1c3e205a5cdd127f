/** A denial and what became of it on a later day: told by other words and longer than the denial, and at odds with it all the same. */
import { expect, test } from 'vitest'
import { relationOf } from '../helpers/tiny-topic.ts'
import { STORY } from '../helpers/with-story.ts'

const MONDAY = '2025-03-10'

const told = (page: string, other: string, published = MONDAY): string =>
  relationOf('statement', page, { text: [other, ...STORY].join('\n\n'), published })

test.each([
  [
    'by one who is not named, and admitted by the next day',
    'The water company admitted that for nine summers sewage from an old basin had leaked into the lake and killed trout.',
    'No sewage from the works had leaked into the lake.',
    'differs later',
  ],
  [
    'of what he would not do, and has done',
    'Jonas Reet has stepped down at last.',
    'Reet said that he would not step down.',
    'differs later',
  ],
  [
    'of what he would not do, and another has done',
    'Olga Maar has stepped down at last.',
    'Reet said that he would not step down.',
    'related',
  ],
  [
    'of what he would not do, and did with other things',
    'Jonas Reet has sold the lightship.',
    'Reet said that he would not sell the tug.',
    'related',
  ],
])('a denial %s', (_, page, other, expected) => {
  expect(told(page, other)).toBe(expected)
})

test('on one day both may have been true', () => {
  const page = 'Jonas Reet has stepped down at last.'
  expect(told(page, 'Reet said that he would not step down.', '2025-03-12')).toBe('related')
})
