/**
 * Fits the weights of `src/core/compare/statement-likeness.ts` to the labelled pairs of clauses, and tells for each topic how the
 * weights of all others do on it: `node test/corpus/score/fit-statements.mjs`. Held-out topics are left alone.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { isLinkable } from './expected-pairs.mjs'
import { mostlyTouches, placesOf, touches, voiceOf } from './links.mjs'
import { readCorpus } from './read-labels.mjs'

const ROOT = resolve(import.meta.dirname, '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/second-source-score')
/** Steps of gradient descent, and how long each is: enough for weights that move in the third place only. */
const STEPS = 600
const STEP = 0.1
/** Keeps weights of rare measures small. */
const RIDGE = 1e-5

const { topics } = await readCorpus()
const engine = await loadEngine()
const tuned = []
for (const topic of topics) if (!topic.holdOut) tuned.push({ slug: topic.slug, pairs: await pairsOf(topic) })

console.log(JSON.stringify(fitted(tuned), null, 2))
for (const topic of tuned) {
  const weights = fitted(tuned.filter(other => other !== topic))
  const linked = topic.pairs.filter(({ measures }) => oddsOf(measures, weights) > 0)
  const right = linked.filter(({ isOne }) => isOne).length
  console.log(topic.slug, `${right} of ${linked.length} above even odds tell of one event`)
}

async function loadEngine() {
  await mkdir(CACHE, { recursive: true })
  const outfile = join(CACHE, 'fit.mjs')
  await esbuild.build({
    stdin: {
      contents: `export { compileTopic } from './src/cli/compile-topic.ts'
export { readInput } from './src/cli/read-input.ts'
export { loadPack } from './src/core/pack/load-pack.ts'
export { readPage } from './src/core/compare/compare-article.ts'
export { measure } from './src/core/compare/statement-likeness.ts'`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { canvas: join(ROOT, 'node_modules/linkedom/commonjs/canvas-shim.cjs') },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

/** Every clause of an article against every clause of another, with what is measured of them and whether a label joins them. */
async function pairsOf(topic) {
  const loaded = engine.loadPack(JSON.parse(JSON.stringify(await engine.compileTopic(topic.dir))))
  for (const article of topic.articles) {
    const input = await engine.readInput(article.path, { url: article.url, published: article.published })
    const { text } = input.article ?? input
    article.report = { article: { text } }
    article.statements = engine
      .readPage(input.article ?? input, loaded)
      .claims.filter(({ kind }) => kind === 'statement')
  }
  const joined = [...topic.pairs.statements, ...topic.pairs.quotes].filter(isLinkable)
  const counted = topic.pairs.figures.filter(isLinkable)
  return topic.articles.flatMap(page =>
    topic.articles.flatMap(other => {
      if (voiceOf(topic, page.id) === voiceOf(topic, other.id)) return []
      const [one, same] = [joined, counted].map(pairs => pairs.flatMap(pair => sidesOf(topic, pair, page, other)))
      return page.statements.flatMap(a =>
        other.statements.flatMap(b => {
          if (!a.terms.some(term => b.terms.includes(term))) return []
          const isOne = meet(one, a, sentenceOf(b), mostlyTouches)
          // Joined by a figure alone: as statements they are neither right nor wrong.
          if (!isOne && meet(same, a, sentenceOf(b), touches)) return []
          return [{ measures: engine.measure(a, b, loaded.story), isOne }]
        }),
      )
    }),
  )
}

function meet(sides, a, b, touch) {
  return sides.some(([x, y]) => x.some(at => touch(at, a)) && y.some(at => touch(at, b)))
}

function sentenceOf({ sentenceStart, sentence }) {
  return { start: sentenceStart, end: sentenceStart + sentence.length }
}

function sidesOf(topic, { a, b }, page, other) {
  if (a.article === page.id && b.article === other.id) return [[placesOf(topic, a), placesOf(topic, b)]]
  if (b.article === page.id && a.article === other.id) return [[placesOf(topic, b), placesOf(topic, a)]]
  return []
}

/** Logistic regression by gradient descent (Adam); `nothing`: the odds where nothing is measured. */
function fitted(list) {
  const rows = list.flatMap(({ pairs }) => pairs)
  const names = ['nothing', ...Object.keys(rows[0].measures)]
  const vectors = rows.map(({ measures }) => names.map(name => measures[name] ?? 1))
  const weights = names.map(() => 0)
  const mean = names.map(() => 0)
  const square = names.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : RIDGE * weight))
    vectors.forEach((vector, i) => {
      const odds = vector.reduce((sum, value, k) => sum + value * weights[k], 0)
      const miss = (1 / (1 + Math.exp(-odds)) - Number(rows[i].isOne)) / rows.length
      for (let k = 0; k < names.length; k++) slope[k] += miss * vector[k]
    })
    for (let k = 0; k < names.length; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * slope[k]
      square[k] = 0.99 * square[k] + 0.01 * slope[k] ** 2
      weights[k] -= (STEP * (1 - step / STEPS) * mean[k]) / (Math.sqrt(square[k]) + 1e-8)
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, Number(weights[k].toFixed(2))]))
}

function oddsOf(measures, weights) {
  return Object.entries(measures).reduce((sum, [name, value]) => sum + value * weights[name], weights.nothing)
}
