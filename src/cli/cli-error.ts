/** A mistake in what was asked or given: shown as its one sentence, exit code 2. */
export class CliError extends Error {
  override name = 'CliError'
}
