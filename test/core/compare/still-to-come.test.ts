/** What may come and what is planned are both still to come, and nearer to each other than to what was done. */
import { expect, test } from 'vitest'
import { explainArticle } from '../../../src/core/compare/explain/explain-article.ts'
import { article, packOf } from '../helpers/tiny-topic.ts'
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
