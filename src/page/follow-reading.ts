import type { Report } from '../core/types.ts'
import { findRange } from './anchor.ts'
import { spanOf } from './marks.ts'
import { readArticle } from './read-article.ts'

/** Where in the window one reads: below fixed headers, above the middle. Share of its height. */
const READING_LINE = 0.2

/** Tells the claim that is being read as the page scrolls, once each time that is another; null between articles. */
export function followReading(report: Report, tell: (claimId: string | null) => void, signal: AbortSignal): void {
  const reading = readArticle(document)
  const places = report.claims.flatMap(claim => {
    const range = findRange(spanOf(claim), report.article.text, reading)
    return range === null ? [] : [{ id: claim.id, range }]
  })
  let told: string | null | undefined
  let frame = 0
  const look = () => {
    const claimId = claimAtLine(places)
    if (claimId !== told) tell(claimId)
    told = claimId
  }
  const onMove = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(look)
  }
  look()
  window.addEventListener('scroll', onMove, { signal, capture: true, passive: true })
  window.addEventListener('resize', onMove, { signal, passive: true })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}

/** The first claim, in reading order, that ends below the reading line and is in the window. */
function claimAtLine(places: { id: string; range: Range }[]): string | null {
  const line = innerHeight * READING_LINE
  for (const { id, range } of places) {
    const { top, bottom, height } = range.getBoundingClientRect()
    if (height === 0 || bottom < line) continue
    return top < innerHeight ? id : null
  }
  return null
}
