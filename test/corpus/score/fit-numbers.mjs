/**
 * Fits the weights of `src/core/compare/figures/number-likeness.ts` to the labelled pairs of figures of one value, and tells for each topic
 * how the weights of all others do on it: `node test/corpus/score/fit-numbers.mjs`. Held-out topics are left alone.
 */
import { isLinkable } from './expected-pairs.mjs'
import { areJoined, sidesOf, touches, voiceOf } from './links.mjs'
import { printFit } from './logistic.mjs'
import { readTunedTopics } from './read-topics.mjs'

const { engine, topics } =
  await readTunedTopics(`export { LIKELY, mayBeOneNumber } from './src/core/compare/figures/align-by-value.ts'
export { measureNumber } from './src/core/compare/figures/number-likeness.ts'`)
printFit(
  topics.map(topic => ({ slug: topic.slug, pairs: pairsOf(topic) })),
  engine.LIKELY,
  'count one thing',
)

/** Figures of one value in two articles, with what is measured of them and whether a label joins them. */
function pairsOf(topic) {
  const linkable = topic.pairs.figures.filter(isLinkable)
  return topic.articles.flatMap((page, i) =>
    topic.articles.slice(i + 1).flatMap(other => {
      if (voiceOf(topic, page.id) === voiceOf(topic, other.id)) return []
      const sides = linkable.flatMap(pair => sidesOf(topic, pair, page, other))
      return figuresOf(page).flatMap(a =>
        figuresOf(other).flatMap(b => {
          if (!engine.mayBeOneNumber(a, b)) return []
          const isOne = areJoined(sides, a.figure, b.figure, touches)
          return [{ measures: engine.measureNumber(a, b, topic.pack.story), isOne }]
        }),
      )
    }),
  )
}

function figuresOf({ claims }) {
  return claims.filter(({ kind }) => kind === 'figure')
}
