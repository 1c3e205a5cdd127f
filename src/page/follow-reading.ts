import type { Report, ReportClaim } from '../core/types.ts'
import { readGradually } from './article/read-gradually.ts'
import { findRange } from './marks/anchor.ts'
import { spanOf } from './marks/marks.ts'

/** Where in the window one reads: below fixed headers, above the middle. Share of its height. */
const READING_LINE = 0.2

/** Tells the claim that is being read as the page scrolls, once each time that is another; null between articles. */
export async function followReading(
  report: Report,
  tell: (claimId: string | null) => void,
  signal: AbortSignal,
): Promise<void> {
  const reading = await readGradually(document, signal)
  if (reading === null) return
  const places = report.claims.flatMap(claim => {
    const range = findRange(spanOf(claim), report.article.text, reading)
    return range === null ? [] : [{ claim, range }]
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

interface Place {
  claim: ReportClaim
  range: Range
}

/** The first claim that ends below the reading line and is in the window; of those in one sentence, the one others answer. */
function claimAtLine(places: Place[]): string | null {
  const line = innerHeight * READING_LINE
  const first = places.find(({ range }) => {
    const { bottom, height } = range.getBoundingClientRect()
    return height > 0 && bottom >= line
  })
  if (first === undefined || first.range.getBoundingClientRect().top >= innerHeight) return null
  const { start, end } = first.claim
  const answered = places.find(({ claim }) => claim.others.length > 0 && claim.start < end && claim.end > start)
  return (answered ?? first).claim.id
}
