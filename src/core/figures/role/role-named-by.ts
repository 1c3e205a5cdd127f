import { roleOfState } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'

/** “52 homes as destroyed”, “were registered as unemployed” */
export const roleNamedBy = (words: readonly Word[], at: number): string | null =>
  words[at]?.lower === 'as' ? roleOfState(words[at + 1]?.lower ?? '') : null
