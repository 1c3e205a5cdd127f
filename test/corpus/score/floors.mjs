/**
 * Floors under which no number may fall. They only rise: `--raise` never lowers one. It stops at the goal, because a perfect
 * precision over the few links of an early engine would forbid every later gain in recall.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { METRICS, measureOf } from './tally.mjs'

const FILE = join(import.meta.dirname, '../floors.json')

export async function checkFloors(totals) {
  const floors = await readFloors()
  return Object.entries(totals).flatMap(([part, scores]) => [
    ...measured(scores).map(([metric, value]) => {
      const floor = floors[part]?.[metric] ?? null
      return { part, metric, value, floor, ok: floor !== null && value >= floor }
    }),
    wrongDiffers(part, scores, floors),
  ])
}

/** None at all where the engine is built; on the hold-out and in a cohort that has just joined, no more than the file allows. */
function wrongDiffers(part, scores, floors) {
  const value = scores.wrongDiffers.length
  const floor = floors[part]?.wrongDiffers ?? 0
  return { part, metric: 'wrongDiffers', value, floor, ok: value <= floor }
}

export async function raiseFloors(totals) {
  const floors = await readFloors()
  for (const [part, scores] of Object.entries(totals)) {
    floors[part] ??= {}
    for (const [metric, value] of measured(scores))
      floors[part][metric] = Math.max(floors[part][metric] ?? 0, roundDown(Math.min(value, METRICS[metric].goal)))
  }
  await writeFile(FILE, `${JSON.stringify(floors, null, 2)}\n`)
}

const measured = scores =>
  Object.keys(METRICS)
    .map(metric => [metric, measureOf(scores, metric)])
    .filter(([, value]) => value !== null)

const roundDown = value => Math.floor(value * 1000) / 1000

async function readFloors() {
  return JSON.parse(await readFile(FILE, 'utf8'))
}
