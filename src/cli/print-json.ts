/** One JSON value, one line; waits where the reader of the pipe is slow. */
export async function printJson(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`))
    await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}
