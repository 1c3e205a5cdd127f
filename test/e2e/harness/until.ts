/** Asks again and again until the answer is truthy, and gives it back. For conditions a browser has no event for. */
export async function until<T>(what: string, ask: () => Promise<T> | T, within = 10_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + within
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`)
    await new Promise(resume => setTimeout(resume, PAUSE))
  }
}

/** Between two questions: short beside anything a reader notices, long beside the cost of asking. */
const PAUSE = 30
