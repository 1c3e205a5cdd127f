/** Where values stand on a common axis: 0 is its start, 1 its end. */
export interface Scale {
  kind: 'linear' | 'log'
  /** A linear axis that does not begin at zero, and has to say so. */
  isBroken: boolean
  ticks: Tick[]
  /** Values beyond the axis stand at its ends. */
  at(value: number): number
}

export interface Tick {
  at: number
  value: number
}

/** What is this close together, in shares of the largest value, is not to be told apart on an axis from zero. */
const NARROW = 0.05
/** Values that stand closer than this on an axis, in shares of it, look like one… */
const CROWDED = 0.01
/** …which misleads when the larger is this many times the smaller. */
const TOLD_APART = 1.1
/** More ticks than this run into each other at 320 pixels. */
const MOST_STEPS = 4
/** Room for an arrow that points beyond the largest value, in shares of the axis. */
const BEYOND = 0.12

/**
 * An axis for these values, at least one. From zero, for then distances are in proportion, unless all are nearly the same;
 * in powers of ten only where one outlier would press the others into one point.
 */
export function scaleFor(values: number[], opensUp: boolean): Scale {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  if (lowest > 0 && isCrowded(values, highest)) return logScale(lowest, highest, opensUp)
  const spread = highest - lowest
  const isBroken = lowest > 0 && spread > 0 && spread < NARROW * highest
  const start = isBroken ? lowest - spread : Math.min(0, lowest)
  const end = highest === start ? start + 1 : Math.max(highest, isBroken ? highest : 0)
  const step = roundStep((end - start) / MOST_STEPS, values.every(Number.isInteger) ? 1 : 0)
  const from = Math.floor(start / step) * step
  const last = Math.ceil(end / step - 1e-9) * step
  const to = opensUp ? Math.max(last, end + (end - from) * BEYOND) : last
  const at = (value: number) => share((value - from) / (to - from))
  const count = Math.floor((to - from) / step + 1e-9)
  const ticks = Array.from({ length: count + 1 }, (_, k) => tidy(from + k * step)).map(value => ({
    value,
    at: at(value),
  }))
  return { kind: 'linear', isBroken, ticks, at }
}

function logScale(lowest: number, highest: number, opensUp: boolean): Scale {
  const from = Math.floor(Math.log10(lowest))
  const to = Math.ceil(Math.log10(highest) + (opensUp ? BEYOND : 0))
  const at = (value: number) => (value <= 0 ? 0 : share((Math.log10(value) - from) / (to - from)))
  const step = Math.ceil((to - from) / MOST_STEPS)
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, k) => 10 ** (from + k * step))
  return { kind: 'log', isBroken: false, ticks: ticks.map(value => ({ value, at: at(value) })), at }
}

function isCrowded(values: number[], highest: number): boolean {
  const ascending = values.toSorted((a, b) => a - b)
  return ascending.some((value, k) => {
    const next = ascending[k + 1] ?? value
    return next > value * TOLD_APART && next - value < CROWDED * highest
  })
}

/** The next 1, 2 or 5 times a power of ten. */
function roundStep(atLeast: number, smallest: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast))
  const step = [1, 2, 5, 10].map(factor => factor * power).find(round => round >= atLeast * (1 - 1e-9)) ?? atLeast
  return Math.max(step, smallest)
}

/** Sums of tenths end in digits nobody asked for. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function share(value: number): number {
  return Math.max(0, Math.min(1, value))
}
