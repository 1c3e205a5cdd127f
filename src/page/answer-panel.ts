import { PANEL_PORT, type PageState, type PanelNews } from '../messages.ts'
import type { Annotations } from './annotate.ts'
import { followReading } from './follow-reading.ts'
import { type PagePort, pageRuntime } from './send.ts'

/** Keeps the side panel told, for as long as it looks at this page: without a panel nothing here runs. */
export function answerPanel(
  stateNow: () => Promise<PageState>,
  annotations: Promise<Annotations | null>,
  signal: AbortSignal,
): void {
  const runtime = pageRuntime()
  if (runtime === undefined) return
  const onConnect = (port: PagePort) => {
    if (port.name === PANEL_PORT) void tellPanel(port, stateNow, annotations, signal)
  }
  runtime.onConnect.addListener(onConnect)
  signal.addEventListener('abort', () => runtime.onConnect.removeListener(onConnect))
}

async function tellPanel(
  port: PagePort,
  stateNow: () => Promise<PageState>,
  annotations: Promise<Annotations | null>,
  signal: AbortSignal,
): Promise<void> {
  const panel = new AbortController()
  const tell = (news: PanelNews) => {
    if (!panel.signal.aborted) port.postMessage(news)
  }
  port.onDisconnect.addListener(() => panel.abort())
  // The reader leaves: the panel hears it by the line going dead, and asks whoever is there then.
  signal.addEventListener('abort', () => port.disconnect(), { signal: panel.signal })
  tell({ name: 'panel.state', state: await stateNow() })
  const drawn = await annotations
  if (drawn === null || signal.aborted || panel.signal.aborted) return
  let reading = new AbortController()
  const follow = () => {
    reading.abort()
    reading = new AbortController()
    void followReading(drawn.state().report, claimId => tell({ name: 'panel.inView', claimId }), reading.signal)
  }
  panel.signal.addEventListener('abort', () => reading.abort())
  follow()
  let told = drawn.state().report
  drawn.onDraw(() => {
    const state = drawn.state()
    // Lines drawn anew in a page that was rebuilt are no news.
    if (state.report !== told) tell({ name: 'panel.state', state })
    told = state.report
    follow()
  }, panel.signal)
}
