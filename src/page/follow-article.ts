import type { Report } from '../core/types.ts'
import type { OnlyPart } from '../messages.ts'
import type { Underline } from '../settings.ts'
import type { ReadArticle } from './article/read-article.ts'
import { readGradually } from './article/read-gradually.ts'
import type { Changes, Look } from './hear-changes.ts'
import { compareReading } from './learn.ts'
import { leave } from './leave.ts'
import { type Anchor, anchorMarks, isIntact, reanchorMarks } from './marks/anchor.ts'
import { marksOf } from './marks/marks.ts'
import { isConnected } from './send.ts'
import { pageAddress, type Session } from './session.ts'

/** Less added text than this is a counter or a button; a post of a live blog may be one sentence. */
const MORE_OF_ARTICLE = 80
/** A page is read anew at once, then after this wait, doubled each time it changes again, up to the second: restless pages stay cheap. */
const REREAD_WAIT_MS = 1_000
const MAX_REREAD_WAIT_MS = 16_000

/** What is drawn in the page now. */
export interface Drawing {
  report: Report
  onlyPart: OnlyPart | null
  underline: Underline
  anchors: Anchor[]
}

/** Our own card is told of in the same words. */
const isFold = (target: EventTarget | null) => target instanceof Element && target.localName === 'details'

const isIncomplete = ({ report, underline, anchors }: Drawing) => anchors.length < marksOf(report, underline).length

/** Keeps a drawing true to a page that changes: ties it anew, compares anew when the text grew, leaves when another page is shown. */
export function followArticle(
  first: ReadArticle,
  drawing: Drawing,
  draw: (next: Partial<Drawing>) => void,
  changes: Changes,
  session: Session,
  startAnew: () => void,
): void {
  const { signal } = session
  const { documentElement } = document
  let address = pageAddress()
  let { title } = document
  let { hasHidden } = first
  let wait = REREAD_WAIT_MS
  let nextReading = 0
  // Words that were changed while they were compared are under no line yet.
  let isOwed = isIncomplete(drawing)

  const look: Look = async added => {
    if (!isConnected()) return leave(session)
    // Who writes a document anew takes our listeners away with all others.
    if (document.documentElement !== documentElement) return moveOn()
    const isMoved = pageAddress() !== address
    // Another title over the same nodes: the reader has come to the next article of an endless page.
    isOwed ||= isMoved || document.title !== title || added >= MORE_OF_ARTICLE || !drawing.anchors.every(isIntact)
    if (!isOwed) return null
    const early = nextReading - performance.now()
    if (early > 0 && !isMoved) return early
    isOwed = false
    space()
    return read()
  }

  const read = async (): Promise<null> => {
    const reading = await readGradually(document, signal)
    if (reading === null) return null
    const { report } = drawing
    ;({ title } = document)
    ;({ hasHidden } = reading)
    changes.hearIn(reading.shadowRoots)
    const isSameText = reading.article.text === report.article.text
    if (pageAddress() !== address && !isSameText) return session.isCalled ? moveOn() : leave(session)
    address = pageAddress()
    session.isCalled = false
    draw({ anchors: reanchorMarks(marksOf(report, drawing.underline), report.article.text, reading) })
    if (!isSameText && reading.isArticle) await compareAnew(reading)
    return null
  }

  const moveOn = async () => {
    await leave(session)
    startAnew()
    return null
  }

  const compareAnew = async (reading: ReadArticle) => {
    const state = await compareReading(reading)
    if (signal.aborted || state.state === 'failed') return
    // A router may change the address first and the text after: this is where we learn that it shows another story.
    if (state.state !== 'report') return leave(session)
    const { report, onlyPart } = state
    draw({ report, onlyPart, anchors: anchorMarks(marksOf(report, drawing.underline), reading) })
    isOwed ||= isIncomplete(drawing)
  }

  // A page taken out of the back-forward cache is as it was, but the browser cleared its badge when it was left.
  const onReturn = async (event: PageTransitionEvent) => {
    if (!event.persisted) return
    if (!isConnected()) return leave(session)
    const reading = await readGradually(document, signal)
    if (reading !== null) await compareAnew(reading)
    return null
  }

  const space = () => {
    const now = performance.now()
    const wasCalm = now - nextReading > MAX_REREAD_WAIT_MS
    wait = wasCalm ? REREAD_WAIT_MS : Math.min(wait * 2, MAX_REREAD_WAIT_MS)
    nextReading = now + wait
  }

  // What a style sheet unfolds at a click, or the browser itself, no observer hears of.
  const onUnfolded = () => {
    if (!hasHidden) return
    isOwed = true
    changes.lookSoon()
  }

  window.addEventListener('pageshow', event => void onReturn(event), { signal })
  const options = { signal, capture: true, passive: true }
  window.addEventListener('click', onUnfolded, options)
  window.addEventListener('toggle', event => isFold(event.target) && onUnfolded(), options)
  session.isFollowing = true
  changes.hearIn(first.shadowRoots)
  changes.attend(look)
}
