/**
 * Measures the engine against the labelled corpus, as a reader would meet it: every article is the page, the others are the pack.
 *   npm run score                      the table and the floors
 *   npm run score -- --misses [TEXT]   and every miss by name, or those whose line contains TEXT; never those of the hold-out
 *   npm run score -- --json            the same as JSON
 *   npm run score -- --topics A,B      these topics alone: no detection, no floors
 *   npm run score -- --raise           raise the floors to what was measured; they never go down
 */
import { parseArgs } from 'node:util'
import { buildEngine } from './score/engine.mjs'
import { checkFloors, raiseFloors } from './score/floors.mjs'
import { printMisses, printTable } from './score/print.mjs'
import { readCorpus } from './score/read-labels.mjs'
import { scoreDetection } from './score/score-detection.mjs'
import { scoreFigureLinks } from './score/score-figure-links.mjs'
import { scoreFigures } from './score/score-figures.mjs'
import { scoreMissing } from './score/score-missing.mjs'
import { scoreWordLinks } from './score/score-word-links.mjs'
import { emptyScores, sumScores } from './score/tally.mjs'

const { values: options, positionals } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    raise: { type: 'boolean' },
    topics: { type: 'string' },
  },
  allowPositionals: true,
})

const corpus = await readCorpus(options.topics?.split(',')).catch(stop)
const engine = await buildEngine().catch(stop)
const scores = Object.fromEntries(corpus.topics.map(topic => [topic.slug, emptyScores()]))
await measure().catch(stop)

const tuned = corpus.topics.filter(topic => !topic.holdOut)
const totals = Object.fromEntries(
  [...new Set(corpus.topics.map(({ part }) => part))].map(part => [
    part,
    sumScores(corpus.topics.filter(topic => topic.part === part).map(topic => scores[topic.slug])),
  ]),
)
if (options.raise && !options.topics) await raiseFloors(totals)
const checks = options.topics ? [] : await checkFloors(totals)

if (options.json) console.log(JSON.stringify({ scores, totals, checks }, withoutHoldOut, 2))
else {
  printTable(corpus.topics, scores, totals, checks)
  if (options.misses)
    printMisses(
      tuned.map(topic => [topic.slug, scores[topic.slug]]),
      positionals[0],
    )
}
const failed = checks.filter(check => !check.ok).length
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function measure() {
  for (const topic of corpus.topics) {
    await engine.compile(topic)
    engine.compareAll(topic)
    scoreFigures(topic, scores[topic.slug])
    scoreFigureLinks(topic, scores[topic.slug])
    scoreWordLinks(topic, scores[topic.slug])
    scoreMissing(topic, scores[topic.slug])
  }
  if (!options.topics) await scoreDetection(corpus, engine, scores)
}

/** Of the hold-out nobody is shown a line: names of wrong links become their number. */
function withoutHoldOut(key, value) {
  const hidden = corpus.topics.some(topic => topic.holdOut && (topic.slug === key || topic.part === key))
  return hidden ? { ...value, wrongDiffers: value.wrongDiffers.length } : value
}

/** Nothing could be measured: that is one failure, told in a few lines. */
function stop(error) {
  console.log(`${error.stderr || error.message}\n0 passed, 1 failed`)
  process.exit(1)
}
