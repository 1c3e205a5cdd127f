import type { Runtime } from '../browser.ts'
import { Failed } from '../failure.ts'
import type { MessageName, Reply, Request, Response } from '../messages.ts'

/** The part of the extension API a page script needs. The polyfill would be a tenth of a page's whole budget. */
interface PageRuntime {
  id?: string
  sendMessage(message: unknown): Promise<unknown>
  onMessage: {
    addListener(listener: RuntimeListener): void
    removeListener(listener: RuntimeListener): void
  }
  onConnect: {
    addListener(listener: (port: PagePort) => void): void
    removeListener(listener: (port: PagePort) => void): void
  }
}

/** A line that another part of the extension has opened to this page. */
export type PagePort = Runtime.Port

export type RuntimeListener = (
  message: unknown,
  sender: { id?: string },
  respond: (answer: unknown) => void,
) => boolean | undefined

type BackgroundMessage = Extract<MessageName, `background.${string}`>

/** Both browsers define `chrome` here; unlike a bare `browser`, no element of the page can pose as it. */
export function pageRuntime(): PageRuntime | undefined {
  return (globalThis as { chrome?: { runtime?: PageRuntime } }).chrome?.runtime
}

/** False once the extension was updated or removed under an open page: nothing we do can reach it any more. */
export function isConnected(): boolean {
  return pageRuntime()?.id !== undefined
}

/** Rejects with the background's own reason where it has one. */
export async function send<N extends BackgroundMessage>(name: N, request: Request<N>): Promise<Response<N>> {
  const ask = async () => pageRuntime()?.sendMessage({ name, ...request })
  // A browser may end the background while it works, and starts it afresh when it is asked again.
  const reply = (await ask()
    .catch(() => (isConnected() ? ask() : undefined))
    .catch(() => undefined)) as Reply<Response<N>> | undefined
  if (reply !== undefined && 'value' in reply) return reply.value
  throw new Failed(reply?.failure ?? 'noAnswer')
}
