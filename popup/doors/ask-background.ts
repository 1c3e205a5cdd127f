import { browser } from '../../src/browser.ts'
import { Failed } from '../../src/failure.ts'
import type { Reply, Request, Response } from '../../src/messages.ts'

/** What the background answers to our own pages. */
type Question = 'background.wordChoice' | 'background.compareSentence'

/** Rejects with the background's own reason where it has one. */
export async function askBackground<N extends Question>(name: N, request: Request<N>): Promise<Response<N>> {
  const reply: Reply<Response<N>> | undefined = await browser.runtime.sendMessage({ name, ...request })
  if (reply !== undefined && 'value' in reply) return reply.value
  throw new Failed(reply?.failure ?? 'noAnswer')
}
