/** What runs inside each article beside libraries that find words in text, and one that marks them. Nothing is left behind. */
import nlp from 'compromise'
import Mark from 'mark.js'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findClaims } from '../../src/core/claims/find-claims.ts'
import { readArticle } from '../../src/page/article/read-article.ts'
import { anchorMarks } from '../../src/page/marks/anchor.ts'
import { createPainter } from '../../src/page/marks/highlight.ts'

/** Milliseconds of each run; the first is cold. */
export type RivalTimings = Record<'claims' | 'wink' | 'compromise' | 'draw' | 'markJs', number[]> & { marks: number }

/** Longer articles are cut for all: compromise takes seconds for them. Characters. */
const LONGEST = 60_000

const wink = winkNLP(model, ['sbd', 'ner', 'pos'])

function readByWink(text: string): void {
  const doc = wink.readDoc(text)
  doc.sentences().out()
  doc.entities().out()
  doc.tokens().out(wink.its.pos)
}

function readByCompromise(text: string): void {
  const doc = nlp(text)
  doc.sentences().out('array')
  doc.numbers().out('array')
}

function measureRivals(runs: number): RivalTimings {
  const reading = readArticle(document)
  const article = { ...reading.article, text: reading.article.text.slice(0, LONGEST) }
  const marks = findClaims(article).flatMap(claim => {
    const { figure } = claim
    if (figure === null) return []
    const place = { start: figure.start, end: figure.end }
    return [{ claim: { ...claim, others: [] }, relation: 'differs' as const, part: 'figure' as const, ...place }]
  })
  const words = [...new Set(marks.map(({ claim }) => claim.figure?.surface ?? ''))]
  const root = (reading.root ?? document.body) as HTMLElement
  const timings: RivalTimings = { claims: [], wink: [], compromise: [], draw: [], markJs: [], marks: marks.length }
  for (let run = 0; run < runs; run++) {
    timings.claims.push(time(() => findClaims(article)))
    timings.wink.push(time(() => readByWink(article.text)))
    timings.compromise.push(time(() => readByCompromise(article.text)))
    const drawing = new AbortController()
    timings.draw.push(time(() => createPainter(drawing.signal).paint(anchorMarks(marks, reading))))
    drawing.abort()
    const marker = new Mark(root)
    timings.markJs.push(time(() => marker.mark(words, { separateWordSearch: false, acrossElements: true })))
    marker.unmark()
  }
  return timings
}

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

Object.assign(globalThis, { measureRivals })
