import { certaintyCues } from '../language/en/certainty.ts'
import type { Certainty } from '../types.ts'

/** How sure the words of a clause are that what they say is so. */
export function certaintyOf(clause: string): Certainty {
  return certaintyCues.find(([, pattern]) => pattern.test(clause))?.[0] ?? 'asserted'
}
