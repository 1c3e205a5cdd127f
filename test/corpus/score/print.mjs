/** The table and the misses, for people. */
import { METRICS, measureOf } from './tally.mjs'

const WIDTH = 10

export function printTable(topics, scores, totals, checks) {
  const columns = [...topics.map(topic => [topic.slug, scores[topic.slug]]), ['all tuned', totals.corpus]]
  console.log(row('', [...columns.map(([name]) => name.slice(0, WIDTH - 1)), 'P', 'R', 'floor', 'goal']))
  for (const [metric, { title, goal, shows }] of Object.entries(METRICS)) {
    const precision = shows === 'recall' ? null : totals.corpus[metric].precision
    const recall = shows === 'precision' ? null : totals.corpus[metric].recall
    const floor = checks.find(check => check.part === 'corpus' && check.metric === metric)?.floor ?? null
    const values = [...columns.map(([, one]) => measureOf(one, metric)), precision, recall, floor, goal]
    console.log(row(title, values.map(percent)))
  }
  console.log(row('wrong differs', [...columns.map(([, one]) => String(one.wrongDiffers.length)), '', '', '0', '0']))
  printUnrecognised(topics)
  for (const line of totals.corpus.wrongDiffers) console.log(`  wrong differs: ${line}`)
  for (const { part, metric, value, floor } of checks.filter(check => !check.ok))
    console.log(
      floor === null ? `no floor for ${part} ${metric}` : `under the floor: ${part} ${metric} ${value} < ${floor}`,
    )
}

export function printMisses(topics, wanted = '') {
  for (const [slug, scores] of topics)
    for (const [metric, { title }] of Object.entries(METRICS)) {
      const lines = [
        ...scores[metric].missing.filter(Boolean).map(line => `- ${line}`),
        ...scores[metric].extra.filter(Boolean).map(line => `+ ${line}`),
      ].filter(line => `${slug} ${title} ${line}`.includes(wanted))
      if (lines.length > 0) console.log(`\n${slug}, ${title}\n${lines.join('\n')}`)
    }
}

/** Claims of a page that is not recognised are lost with it, so these come before any other miss. */
function printUnrecognised(topics) {
  for (const { slug, holdOut, articles } of topics)
    for (const { id, report } of articles)
      if (!holdOut && !report.topic) console.log(`  not recognised as on its topic, all claims lost: ${slug}/${id}`)
}

const row = (title, cells) => title.padEnd(22) + cells.map(cell => cell.padStart(WIDTH)).join('')

const percent = value => (value === null ? '–' : (value * 100).toFixed(1))
