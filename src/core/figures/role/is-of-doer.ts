import type { RoleEvidence } from './role-evidence.ts'

/** “gunman who killed 5 held”: he is. */
export const isOfDoer = ({ words, governor, right }: RoleEvidence): boolean =>
  right === null && governor?.kind === 'verb' && governor.through === null && words[governor.at - 1]?.tag === 'rel'
