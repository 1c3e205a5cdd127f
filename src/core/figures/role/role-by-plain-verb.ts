import { emptyVerbs, sayingVerbs } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** No table knows the verb: it names its own role, so that “fortifying” never meets “sent”. */
export function roleByPlainVerb({ words, predicate, governor }: RoleEvidence): string | null {
  const candidates = [
    predicate?.lemma,
    governor?.kind === 'verb' && governor.through === null ? (words[governor.at] as Word).lemma : null,
  ]
  return candidates.find(lemma => lemma && !emptyVerbs.has(lemma) && !sayingVerbs.has(lemma)) ?? null
}
