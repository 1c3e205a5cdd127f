import { expect, test } from 'vitest'
import { packOf } from '../helpers/tiny-topic.ts'

const STATEMENTS = Array.from({ length: 20 }, (_, i) => `The lighthouse keeper sold ${i + 2} boats to a painter.`)

test('a word that only the page has tells as much as one that the pack has once', () => {
  const { story } = packOf([['The keeper painted his door.', ...STATEMENTS].join('\n\n')])
  expect(story.weight('zeppelin')).toBe(story.weight('door'))
  expect(story.weight('zeppelin')).toBeGreaterThan(story.weight('lighthous'))
})

test('not where the pack tells so little that once is often', () => {
  const { story } = packOf(['The lighthouse keeper painted his door.', 'The lighthouse was sold to a painter.'])
  expect(story.weight('zeppelin')).toBeGreaterThan(story.weight('door'))
})
