/** Asks again and again until the answer is truthy, and gives it back. For conditions a browser has no event for. */
export async function until<T>(what: string, ask: () => Promise<T> | T): Promise<NonNullable<T>> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const answer = await answerOf(ask)
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`)
    await new Promise(resume => setTimeout(resume, PAUSE))
  }
}

/** A page that is just being loaded has no answer yet. */
async function answerOf<T>(ask: () => Promise<T> | T): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (/Execution context was destroyed/.test((error as Error).message)) return null
    throw error
  }
}

/** Waits until a text says these words; on failure the error tells what it said instead. */
export async function untilSays(
  who: string,
  words: string | RegExp,
  ask: () => Promise<string | null>,
): Promise<string> {
  let said: string | null = null
  try {
    return await until(`${who} says ${words}`, async () => {
      said = await ask()
      return said !== null && (typeof words === 'string' ? said.includes(words) : words.test(said)) ? said : null
    })
  } catch (error) {
    throw new Error(`${(error as Error).message}; it says: ${said ?? 'nothing'}`)
  }
}

/** Longer than a busy machine needs for anything a reader would wait for. */
const PATIENCE = 30_000
/** Between two questions: short beside anything a reader notices, long beside the cost of asking. */
const PAUSE = 30
