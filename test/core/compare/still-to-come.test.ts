/** What may come and what is planned are both still to come, and nearer to each other than to what was done. */
import { expect, test } from 'vitest'
import { explainArticle } from '../../../src/core/compare/explain/explain-article.ts'
import { article, packOf, reportOn } from '../helpers/tiny-topic.ts'
import { withStory } from '../helpers/with-story.ts'

const PLANNED = 'The brewery plans to sell its oldest horse carts to a film studio.'

test.each([
  ['The brewery may sell its oldest horse carts to a film studio.', 'otherStage 0'],
  ['The brewery sold its oldest horse carts to a film studio.', 'otherStage 1'],
])('%j', (other, measured) => {
  const explanation = explainArticle(article(PLANNED), [packOf([withStory(other)])])
  const steps = explanation?.pairs.flatMap(pair => pair.steps.map(step => step.measured)) ?? []
  expect(steps.join()).toContain(measured)
})

test.each([
  ['The ministry may close the mountain pass to heavy traffic.', 'differs'],
  ['The ministry may close the bridge besides the mountain pass already closed to heavy traffic.', 'agrees'],
])('what is done beside what may come is not told as still to come: %s', (page, expected) => {
  const other = withStory('The ministry closed the mountain pass to heavy traffic.')
  const statement = reportOn(page, [other]).claims.find(({ kind }) => kind === 'statement')
  expect(statement?.others[0]?.relation).toBe(expected)
})
