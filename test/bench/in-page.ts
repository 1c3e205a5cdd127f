/**
 * What runs inside each measured page. Rivals and we read the same document in the same world; neither changes it.
 * `parse()` changes what it reads, so it is given a copy, made before the clock starts.
 */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { completeArticle } from '../../src/core/article.ts'
import { compareArticle } from '../../src/core/compare/compare-article.ts'
import { type LoadedPack, loadPack } from '../../src/core/pack/load-pack.ts'
import { scoreTopic } from '../../src/core/topic/score-topic.ts'
import type { TopicProfile } from '../../src/core/topic/types.ts'
import { findArticleText } from '../../src/page/article/is-article.ts'
import { readArticle } from '../../src/page/article/read-article.ts'
import { readGradually } from '../../src/page/article/read-gradually.ts'
import { mentionsTopic, topicText } from '../../src/page/article/topic-text.ts'

interface Bench {
  /** The script that runs on every page, as shipped, wrapped in a function. */
  watch?: () => void
  load(pack: unknown, profiles: TopicProfile[]): void
  measure(runs: number, isOursFirst: boolean): Timings
  /** The longest time for which reading keeps the page waiting, in milliseconds, as the reader reads it. */
  measureSlices(): Promise<number>
}

/** Milliseconds; the first of each is the one that a page loaded afresh pays. */
export interface Timings {
  decide: number[]
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
let topics: TopicProfile[] = []

globalThis.bench = {
  load(json, profiles) {
    pack = loadPack(json)
    topics = profiles
  },
  measure(runs, isOursFirst) {
    const timings: Timings = {
      decide: [],
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
    const decide = () => timings.decide.push(time(isOnKnownTopic))
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
      const { isArticle, ...draft } = readArticle(document)
      const read = performance.now()
      const { claims } = compareArticle(completeArticle(draft), pack ? [pack] : [])
      timings.report.push(performance.now() - start)
      timings.read.push(read - start)
      Object.assign(timings, { isArticle, claims: claims.length })
    }
    for (let run = 0; run < runs; run++)
      for (const work of isOursFirst
        ? [decide, readerable, watch, report, parse]
        : [readerable, decide, watch, parse, report])
        work()
    return timings
  },
  measureSlices: longestSlice,
}

/** Scripts are given a turn by `scheduler.yield` alone, so whatever lies between two of its calls is one task. */
async function longestSlice(): Promise<number> {
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } }
  const giveTurn = scheduler.yield.bind(scheduler)
  let longest = 0
  let began = performance.now()
  const end = () => {
    longest = Math.max(longest, performance.now() - began)
  }
  scheduler.yield = async () => {
    end()
    await giveTurn()
    began = performance.now()
  }
  await readGradually(document, new AbortController().signal)
  end()
  return longest
}

/** The watcher's question, put as the watcher puts it. */
function isOnKnownTopic(): boolean {
  if (!mentionsTopic(document, topics)) return false
  const found = findArticleText(document)
  if (!found) return false
  const text = topicText(document, found)
  return topics.some(topic => scoreTopic(topic, text) >= topic.threshold)
}

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
