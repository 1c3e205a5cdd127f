/** A day's pack against a pack of a hundred thousand claims. */
const SMALL_PACK = 500

export function measurePacks({ core }, largeClaims) {
  const [small, large] = core.measurePacks([SMALL_PACK, largeClaims])
  const size = `${largeClaims.toLocaleString('en')} claims`
  return [
    {
      what: `pack of ${size}: checked and indexed`,
      budget: 150,
      value: large.loadMs,
      unit: 'ms',
      detail: `${large.articles} articles, ${large.megabytes.toFixed(1)} MB of JSON, parsed in ${large.parseMs.toFixed(0)} ms besides`,
    },
    {
      what: `one article compared: ${size} against ${SMALL_PACK}`,
      budget: 2,
      value: large.compareMs / small.compareMs,
      unit: '×',
      detail: `${large.compareMs.toFixed(1)} and ${small.compareMs.toFixed(1)} ms`,
    },
  ]
}
