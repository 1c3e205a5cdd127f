import { emptyVerbs, sayingVerbs } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** No table knows the verb: it names its own role, so that “fortifying” never meets “sent”. */
export function roleByPlainVerb(evidence: RoleEvidence): string | null {
  const lemma = evidence.predicate?.lemma
  return lemma && tells(lemma) ? lemma : plainVerbBefore(evidence)
}

/** “overhauled 88 tanks” */
export function plainVerbBefore({ words, governor }: RoleEvidence): string | null {
  const lemma = governor?.kind === 'verb' && governor.through === null ? (words[governor.at] as Word).lemma : null
  return lemma && tells(lemma) ? lemma : null
}

const tells = (lemma: string): boolean => !emptyVerbs.has(lemma) && !sayingVerbs.has(lemma)
