import { expect, test } from 'vitest'
import { packOf } from '../helpers/tiny-topic.ts'

test('a word that only the page has tells as much as one that the pack has once', () => {
  const { story } = packOf(['The lighthouse keeper painted his door.', 'The lighthouse was sold to a painter.'])
  expect(story.weight('zeppelin')).toBe(story.weight('door'))
  expect(story.weight('zeppelin')).toBeGreaterThan(story.weight('lighthous'))
})
