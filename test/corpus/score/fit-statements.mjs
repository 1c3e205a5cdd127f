/**
 * Fits the weights of `src/core/compare/statements/statement-likeness.ts` to the labelled pairs of clauses, and tells for each topic how the
 * weights of all others do on it: `node test/corpus/score/fit-statements.mjs`. Held-out topics are left alone.
 */
import { isLinkable } from './expected-pairs.mjs'
import { areJoined, mostlyTouches, sidesOf, touches, voiceOf } from './links.mjs'
import { printFit } from './logistic.mjs'
import { readTunedTopics } from './read-topics.mjs'

const { engine, topics } = await readTunedTopics(
  "export { measure } from './src/core/compare/statements/statement-likeness.ts'",
)
printFit(
  topics.map(topic => ({ slug: topic.slug, pairs: pairsOf(topic) })),
  0,
  'tell of one event',
)

/** Every clause of an article against every clause of another, with what is measured of them and whether a label joins them. */
function pairsOf(topic) {
  const joined = [...topic.pairs.statements, ...topic.pairs.quotes].filter(isLinkable)
  const counted = topic.pairs.figures.filter(isLinkable)
  return topic.articles.flatMap(page =>
    topic.articles.flatMap(other => {
      if (voiceOf(topic, page.id) === voiceOf(topic, other.id)) return []
      const [one, same] = [joined, counted].map(pairs => pairs.flatMap(pair => sidesOf(topic, pair, page, other)))
      return statementsOf(page).flatMap(a =>
        statementsOf(other).flatMap(b => {
          if (!a.terms.some(term => b.terms.includes(term))) return []
          const isOne = areJoined(one, a, sentenceOf(b), mostlyTouches)
          // Joined by a figure alone: as statements they are neither right nor wrong.
          if (!isOne && areJoined(same, a, sentenceOf(b), touches)) return []
          return [{ measures: engine.measure(a, b, topic.loaded.story), isOne }]
        }),
      )
    }),
  )
}

function statementsOf({ claims }) {
  return claims.filter(({ kind }) => kind === 'statement')
}

function sentenceOf({ sentenceStart, sentence }) {
  return { start: sentenceStart, end: sentenceStart + sentence.length }
}
