import { annotate } from './annotate.ts'
import { answerExtension } from './answer-extension.ts'
import { hearChanges } from './hear-changes.ts'
import { learn } from './learn.ts'
import { askSettings, obeySettings } from './obey-settings.ts'
import { removeLeftovers } from './remove-leftovers.ts'
import { openSession, type Session } from './session.ts'

/** A page that draws itself anew just as we come has no article for a moment; it has one again by then, or is none. */
const PATIENCE_MS = 10_000
const patienceEnds = performance.now() + PATIENCE_MS

start()

function start(): void {
  const session = openSession()
  if (session === null) return
  removeLeftovers()
  read(session)
}

/** The popup may ask before the page is read; then its answer waits for the reading. */
function read(session: Session): void {
  // A router may still be drawing: what changes while this reading is compared is looked at right after.
  const changes = hearChanges(session.signal)
  const learnt = learn(document, session.signal)
  const underline = askSettings(session)
  const annotations = Promise.all([learnt, underline]).then(
    ([known, underline]) =>
      known?.state.state === 'report' && underline !== null && !session.signal.aborted
        ? annotate(known.reading, known.state, underline, changes, session, start)
        : null,
    () => null,
  )
  const startOver = async () => {
    session.stop()
    start()
    return null
  }
  annotations.then(async made => {
    if (made !== null) return
    const isEmpty = (await learnt)?.state.state === 'notArticle'
    if (isEmpty && performance.now() < patienceEnds) changes.attend(startOver)
    else changes.stop()
  })
  answerExtension(learnt, annotations, session)
  obeySettings(annotations, session)
}
