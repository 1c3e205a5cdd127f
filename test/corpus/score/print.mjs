/** The table and the misses, for people. */
import { METRICS, measureOf } from './tally.mjs'

const NAME_WIDTH = 24
const WIDTH = 10

/** A line a topic; then each part of the corpus, its floors below it; then the goals. Of the hold-out only numbers are told. */
export function printTable(topics, scores, totals, checks) {
  console.log(row('', [...Object.values(METRICS).map(({ short }) => short), 'wrong']))
  for (const { slug, holdOut } of topics) console.log(row(`${slug}${holdOut ? ' *' : ''}`, measured(scores[slug])))
  for (const [part, sum] of Object.entries(totals)) {
    console.log(row(`\nall of ${part}`, measured(sum)))
    console.log(row('  floor', floorsOf(part, checks)))
  }
  console.log(row('goal', [...Object.values(METRICS).map(({ goal }) => percent(goal)), '0']))
  console.log('* held out: nobody tunes on it')
  printUnrecognised(topics)
  for (const [part, { wrongDiffers }] of Object.entries(totals))
    if (!part.startsWith('holdOut')) for (const line of wrongDiffers) console.log(`  wrong differs: ${line}`)
  for (const { part, metric, value, floor } of checks.filter(check => !check.ok))
    console.log(
      floor === null ? `no floor for ${part} ${metric}` : `under the floor: ${part} ${metric} ${value} < ${floor}`,
    )
}

const measured = sum => [
  ...Object.keys(METRICS).map(metric => percent(measureOf(sum, metric))),
  String(sum.wrongDiffers.length),
]

const floorsOf = (part, checks) =>
  [...Object.keys(METRICS), 'wrongDiffers'].map(metric => {
    const floor = checks.find(check => check.part === part && check.metric === metric)?.floor ?? null
    return metric === 'wrongDiffers' ? String(floor ?? 0) : percent(floor)
  })

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
  for (const { slug, holdOut, pages } of topics)
    for (const { id, report } of pages)
      if (!holdOut && !report.topic) console.log(`  not recognised as on its topic, all claims lost: ${slug}/${id}`)
}

const row = (title, cells) =>
  title.padEnd(NAME_WIDTH + (title.startsWith('\n') ? 1 : 0)) + cells.map(cell => cell.padStart(WIDTH)).join('')

const percent = value => (value === null ? '–' : (value * 100).toFixed(1))
