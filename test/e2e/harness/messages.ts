import type { Session } from './session.ts'

/** Begins to write down every message that scripts in pages send. */
export async function listen(session: Session): Promise<void> {
  await session.inExtension(api => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    api.runtime.onMessage.addListener((message: unknown) => {
      heard.push(JSON.stringify(message))
      return undefined
    })
  })
}

/** The messages heard since the last time this was asked. */
export function messagesHeard(session: Session): Promise<string[]> {
  return session.inExtension(() => (globalThis as unknown as { heard: string[] }).heard.splice(0))
}
