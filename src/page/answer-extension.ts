import type { Message, PageState } from '../messages.ts'
import type { Annotations } from './annotate.ts'
import { answerPanel } from './answer-panel.ts'
import type { Learnt } from './learn.ts'
import { pageRuntime, type RuntimeListener } from './send.ts'
import type { Session } from './session.ts'

/**
 * Answers popup and background for as long as the reader is at work in this page. One that has nothing to do leaves when it
 * has said so: whoever asks again has the page read afresh, which may be an article by then.
 */
export function answerExtension(
  learnt: Promise<Learnt | null>,
  annotations: Promise<Annotations | null>,
  { signal, stop }: Session,
): void {
  const runtime = pageRuntime()
  if (runtime === undefined) return
  const stateNow = async () => stateOf(await learnt, await annotations)
  answerPanel(stateNow, annotations, signal)
  const answers = {
    'page.state': () => stateNow(),
    'page.show': async ({ claimId }: Message<'page.show'>) => (await annotations)?.show(claimId) ?? false,
    'page.walk': async ({ step }: Message<'page.walk'>) => (await annotations)?.walk(step) ?? false,
  }

  const listener: RuntimeListener = (message, sender, respond) => {
    if (sender.id !== runtime.id || !isPageMessage(message)) return undefined
    const answer = answers[message.name] as (message: Message) => Promise<unknown>
    answer(message)
      .then(respond, () => respond(null))
      .then(() => annotations)
      .then(made => made ?? (message.name === 'page.state' && stop()))
    // Keeps the way back open until `respond` is called.
    return true
  }
  runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener))
}

/** The latest Report where there is one: the page may have grown since it was learnt. */
function stateOf(learnt: Learnt | null, annotations: Annotations | null): PageState {
  if (annotations !== null) return annotations.state()
  return learnt?.state ?? { state: 'failed', failure: 'unreadable' }
}

type PageMessage = Message<'page.state' | 'page.show' | 'page.walk'>

function isPageMessage(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null) return false
  const { name, claimId, step } = message as Record<string, unknown>
  if (name === 'page.show') return typeof claimId === 'string'
  if (name === 'page.walk') return step === 1 || step === -1
  return name === 'page.state'
}
