import { speak } from '../ui/say.ts'
import { annotate } from './annotate.ts'
import { answerExtension } from './answer-extension.ts'
import { learn } from './learn.ts'
import { removeLeftovers } from './leftovers.ts'
import { send } from './send.ts'
import { openSession, type Session } from './session.ts'

const session = openSession()
if (session !== null) {
  removeLeftovers()
  read(session)
}

/** The popup may ask before the page is read; then its answer waits for the reading. */
function read(session: Session): void {
  const learnt = learn(document)
  const spoken = send('background.tellStrings', {}).then(speak)
  const annotations = Promise.all([learnt, spoken]).then(
    ([known]) =>
      known?.state.state === 'report' && !session.signal.aborted ? annotate(known.reading, known.state, session) : null,
    () => null,
  )
  answerExtension(learnt, annotations, session.signal)
}
