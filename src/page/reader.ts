import { annotate } from './annotate.ts'
import { answerExtension } from './answer-extension.ts'
import { learn } from './learn.ts'
import { openSession, type Session } from './session.ts'

const session = openSession()
if (session !== null) read(session)

/** The popup may ask before the page is read; then its answer waits for the reading. */
function read(session: Session): void {
  const learnt = learn(document)
  const annotations = learnt.then(known =>
    known?.state.state === 'report' && !session.signal.aborted
      ? annotate(known.reading, known.state.report, session)
      : null,
  )
  answerExtension(learnt, annotations, session.signal)
}
