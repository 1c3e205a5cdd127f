/**
 * Fits the weights of `src/core/compare/statements/statement-likeness.ts` to the labelled pairs of clauses, and tells for each topic how the
 * weights of all others do on it: `node test/corpus/score/fit-statements.mjs`. Held-out topics are left alone, and clauses whose
 * figures meet: these are found by their figures.
 */
import { isLinkable, isRequired } from './expected-pairs.mjs'
import { areJoined, mostlyTouches, sidesOf, touches, voiceOf } from './links.mjs'
import { fitted, oddsOf, printFit } from './logistic.mjs'
import { readTunedTopics } from './read-topics.mjs'

const { engine, topics } = await readTunedTopics(
  `export { measure } from './src/core/compare/statements/statement-likeness.ts'
export { relateFigures } from './src/core/compare/figures/relate-figures.ts'`,
)
const read = topics.map(topic => ({ slug: topic.slug, pairs: pairsOf(topic) }))
const first = fitted(read.flatMap(({ pairs }) => pairs))
printFit(
  read.map(({ slug, pairs }) => ({ slug, pairs: nearestOf(pairs, first) })),
  0,
  'tell of one event',
)

/** A label joins sentences: of their clauses the nearest two are those that it is about, and the others tell nothing either way. */
function nearestOf(pairs, weights) {
  const best = new Map()
  for (const pair of pairs)
    for (const label of pair.labels) {
      const known = best.get(label)
      if (!known || oddsOf(pair.measures, weights) > oddsOf(known.measures, weights)) best.set(label, pair)
    }
  const nearest = new Set(best.values())
  return pairs.filter(pair => !pair.isOne || nearest.has(pair))
}

/**
 * Every clause of an article against every clause of another, with what is measured of them and which labels join them. Two that only
 * may be linked, or are joined by a figure or a quotation alone, are neither right nor wrong.
 */
function pairsOf(topic) {
  const joined = topic.pairs.statements.filter(isRequired)
  const open = [...topic.pairs.statements, ...topic.pairs.quotes, ...topic.pairs.figures].filter(isLinkable)
  return topic.articles.flatMap((page, i) =>
    topic.articles.slice(i + 1).flatMap(other => {
      if (voiceOf(topic, page.id) === voiceOf(topic, other.id)) return []
      const one = joined.map(pair => ({ pair, sides: sidesOf(topic, pair, page, other) }))
      const either = open.flatMap(pair => sidesOf(topic, pair, page, other))
      return statementsOf(page).flatMap(a =>
        statementsOf(other).flatMap(b => {
          if (!a.terms.some(term => b.terms.includes(term)) || (a.quoted && b.quoted)) return []
          if (meetAsFigures(figuresIn(page, a), figuresIn(other, b), topic.pack.story)) return []
          const labels = one.filter(({ sides }) => areJoinedBySentence(sides, a, b)).map(({ pair }) => pair)
          if (labels.length === 0 && areJoined(either, a, sentenceOf(b), touches)) return []
          return [{ measures: engine.measure(a, b, topic.pack.story), isOne: labels.length > 0, labels }]
        }),
      )
    }),
  )
}

function areJoinedBySentence(sides, a, b) {
  return areJoined(sides, a, sentenceOf(b), mostlyTouches) || areJoined(sides, sentenceOf(a), b, mostlyTouches)
}

function figuresIn({ claims }, { start, end }) {
  return claims.filter(({ figure }) => figure && figure.start >= start && figure.end <= end)
}

/** Do some of them meet, as more than near? */
function meetAsFigures(mine, theirs, story) {
  const relations = mine.flatMap(one => theirs.map(other => engine.relateFigures(one, other, story)))
  return relations.some(relation => relation !== null && relation.relation !== 'related')
}

function statementsOf({ claims }) {
  return claims.filter(({ kind }) => kind === 'statement')
}

function sentenceOf({ sentenceStart, sentence }) {
  return { start: sentenceStart, end: sentenceStart + sentence.length }
}
