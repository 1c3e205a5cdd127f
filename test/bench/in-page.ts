/**
 * What runs inside each measured page. Rivals and we read the same document in the same world; neither changes it.
 * `parse()` changes what it reads, so it is given a copy, made before the clock starts.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { compareArticle } from '../../src/core/compare/compare-article.ts'
import { type LoadedPack, loadPack } from '../../src/core/pack/load-pack.ts'
import { readArticle } from '../../src/page/read-article.ts'

interface Bench {
  /** The script that runs on every page, as shipped, wrapped in a function. */
  watch?: () => void
  load(pack: unknown): void
  measure(runs: number, isOursFirst: boolean): Timings
}

/** Milliseconds; the first of each is the one that a page loaded afresh pays. */
export interface Timings {
  watch: number[]
  readerable: number[]
  read: number[]
  report: number[]
  parse: number[]
  isArticle: boolean
  parsed: boolean
  claims: number
}

declare global {
  var bench: Bench
}

let pack: LoadedPack | null = null

globalThis.bench = {
  load(json) {
    pack = loadPack(json)
  },
  measure(runs, isOursFirst) {
    const timings: Timings = {
      watch: [],
      readerable: [],
      read: [],
      report: [],
      parse: [],
      isArticle: false,
      parsed: false,
      claims: 0,
    }
    const watch = () => timings.watch.push(time(() => globalThis.bench.watch?.()))
    const readerable = () => timings.readerable.push(time(() => isProbablyReaderable(document)))
    const parse = () => {
      const copy = document.cloneNode(true) as Document
      timings.parse.push(
        time(() => {
          timings.parsed = new Readability(copy).parse() !== null
        }),
      )
    }
    const report = () => {
      const start = performance.now()
      const { article, isArticle } = readArticle(document)
      const read = performance.now()
      const { claims } = compareArticle(article, pack ? [pack] : [])
      timings.report.push(performance.now() - start)
      timings.read.push(read - start)
      Object.assign(timings, { isArticle, claims: claims.length })
    }
    for (let run = 0; run < runs; run++)
      for (const work of isOursFirst ? [watch, readerable, report, parse] : [readerable, watch, parse, report]) work()
    return timings
  },
}

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
