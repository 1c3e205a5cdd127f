import { annotate } from './annotate.ts'
import { answerExtension } from './answer-extension.ts'
import { hearChanges } from './hear-changes.ts'
import { learn } from './learn.ts'
import { removeLeftovers } from './leftovers.ts'
import { askSettings, obeySettings } from './obey-settings.ts'
import { openSession, type Session } from './session.ts'

const session = openSession()
if (session !== null) {
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
        ? annotate(known.reading, known.state, underline, changes, session)
        : null,
    () => null,
  )
  annotations.then(made => made ?? changes.stop())
  answerExtension(learnt, annotations, session)
  obeySettings(annotations, session)
}
