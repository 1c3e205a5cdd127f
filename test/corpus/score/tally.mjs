/** What is measured, in the order it is printed. `goal` is what the product aims at; the floor is what it may not fall under. */
export const METRICS = {
  found: { short: 'found', title: 'figure found', goal: 0.97 },
  value: { short: 'value', title: 'value and bound', goal: 0.95 },
  change: { short: 'change', title: 'change up or down', goal: 0.9 },
  counted: { short: 'counted', title: 'counted, role, scope', goal: 0.92 },
  attribution: { short: 'said by', title: 'attribution', goal: 0.9 },
  certainty: { short: 'certain', title: 'certainty', goal: 0.9 },
  asOf: { short: 'as of', title: 'as of', goal: 0.9 },
  linkPrecision: { short: 'links P', title: 'linking precision', goal: 0.98, shows: 'precision' },
  linkRecall: { short: 'links R', title: 'linking recall', goal: 0.92, shows: 'recall' },
  relation: { short: 'relation', title: 'relation and cause', goal: 0.95 },
  statementPrecision: { short: 'statem. P', title: 'statements precision', goal: 0.92, shows: 'precision' },
  statementRecall: { short: 'statem. R', title: 'statements recall', goal: 0.75, shows: 'recall' },
  quotes: { short: 'quotes', title: 'quotes', goal: 0.95 },
  missingPrecision: { short: 'missing P', title: 'what is missing, precision', goal: 0.95, shows: 'precision' },
  missingRecall: { short: 'missing R', title: 'what is missing, recall', goal: 0.75, shows: 'recall' },
  copies: { short: 'copies', title: 'copies', goal: 1 },
  detection: { short: 'topic', title: 'topic detection', goal: 0.95 },
  detectionSecond: { short: 'topic 2', title: 'topic detection, second set', goal: 0.95 },
  detectionThird: { short: 'topic 3', title: 'topic detection, third set', goal: 0.95 },
  detectionFourth: { short: 'topic 4', title: 'topic detection, fourth set', goal: 0.95 },
  detectionHeldOut: { short: 'held out', title: 'topic detection, held out', goal: 0.95 },
  pageKind: { short: 'page', title: 'article or not, language', goal: 0.98 },
}

/** Counts of one metric on one topic. `missing` and `extra` are lines for people. */
export class Tally {
  hits = 0
  missing = []
  extra = []

  hit() {
    this.hits++
  }
  miss(line) {
    this.missing.push(line)
  }
  surplus(line) {
    this.extra.push(line)
  }
  /** Found, but wrongly: costs precision and recall. */
  wrong(line) {
    this.missing.push(line)
    this.extra.push(null)
  }
  get precision() {
    return ratio(this.hits, this.hits + this.extra.length)
  }
  get recall() {
    return ratio(this.hits, this.hits + this.missing.length)
  }
  get f1() {
    return ratio(2 * this.hits, 2 * this.hits + this.extra.length + this.missing.length)
  }
  toJSON() {
    const { hits, precision, recall, f1 } = this
    return { hits, missing: this.missing.length, extra: this.extra.length, precision, recall, f1 }
  }
}

export function emptyScores() {
  const tallies = Object.fromEntries(Object.keys(METRICS).map(name => [name, new Tally()]))
  return { ...tallies, wrongDiffers: [] }
}

export function sumScores(list) {
  const sum = emptyScores()
  for (const scores of list) {
    sum.wrongDiffers.push(...scores.wrongDiffers)
    for (const name of Object.keys(METRICS)) {
      sum[name].hits += scores[name].hits
      sum[name].missing.push(...scores[name].missing)
      sum[name].extra.push(...scores[name].extra)
    }
  }
  return sum
}

/** The one number of a metric that its floor is about; null when nothing was measured. */
export function measureOf(scores, name) {
  return scores[name][METRICS[name].shows ?? 'f1']
}

function ratio(part, whole) {
  return whole === 0 ? null : part / whole
}
