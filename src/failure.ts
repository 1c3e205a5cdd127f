/** Why something could not be done. The interface has a sentence for each: `failure_…` in its catalogue. */
export type Failure = 'badArticle' | 'noTopics' | 'noAnswer' | 'unreadable' | 'pageSilent' | 'unexpected'

/** Thrown where the reason is known. */
export class Failed extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure)
    this.failure = failure
  }
}

export function failureOf(error: unknown): Failure {
  return error instanceof Failed ? error.failure : 'unexpected'
}
