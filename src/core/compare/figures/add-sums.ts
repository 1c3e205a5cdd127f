/** Parts that add up: an article that says “100 killed” and “1,000 injured” agrees with one that says 1,100 casualties. */
import { COUNT, type Frame } from '../../figures/frame.ts'
import { relateValues } from '../../figures/values.ts'
import { joinRoles } from '../../meaning/roles.ts'
import { disjoint } from '../../names/meet.ts'
import type { ClaimTable, ToldClaim } from '../../pack/claim-table.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { Answer, PageClaim } from '../answer.ts'
import { reasons } from '../reasons.ts'

/** A part and its partner stand in one sentence, as writers put them. */
export function addSums(
  claims: readonly PageClaim[],
  answers: Map<string, Answer[]>,
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Map<string, Answer[]> {
  const pairs = pairsByRole(loaded)
  for (const claim of claims) {
    const total = claim.figure
    if (!total || claim.frame?.dimension !== COUNT || total.min === null) continue
    for (const { sum, rows } of pairs.get(claim.frame.role ?? '') ?? []) {
      if (relateValues(total, { min: sum, max: sum, bound: 'about' }).kind !== 'agrees') continue
      const [first, second] = rows.map(row => loaded.claims.at(row)) as [ToldClaim, ToldClaim]
      if (!voices.has(first.article) || !sameOwner(claim.frame, first.frame as Frame)) continue
      const parts = [first, second].map(part => `${part.figure?.surface} ${part.frame?.role}`)
      const answer: Answer = {
        claim: first,
        relation: { relation: 'agrees', cause: null, reason: reasons.sum(parts, total.surface), strength: 0.7 },
      }
      const kept = (answers.get(claim.id) ?? []).filter(({ claim: other }) => other !== first && other !== second)
      answers.set(claim.id, [...kept, answer])
    }
  }
  return answers
}

interface Pair {
  /** Claims of the pack. */
  rows: [number, number]
  sum: number
}

const known = new WeakMap<LoadedPack, Map<string, Pair[]>>()

/** The pairs of a pack by what both together are; the same for every page. */
function pairsByRole(loaded: LoadedPack): Map<string, Pair[]> {
  const before = known.get(loaded)
  if (before) return before
  const pairs = findPairs(loaded.claims)
  known.set(loaded, pairs)
  return pairs
}

function findPairs({ count, fields, figures, frames, figureRows }: ClaimTable): Map<string, Pair[]> {
  const pairs = new Map<string, Pair[]>()
  let before = -1
  for (let row = 0; row < count; row++) {
    const at = figureRows[row] as number
    if (at < 0 || frames.dimension.at(at) !== COUNT || frames.role.at(at) === null || figures.min.at(at) === null)
      continue
    if (before >= 0 && fields.sentence.at(before) === fields.sentence.at(row)) {
      const parts = [figureRows[before] as number, at]
      const [a = '', b = ''] = parts.map(part => frames.role.at(part) ?? '')
      const role = joinRoles(a, b)
      const sum = parts.reduce((all, part) => all + (figures.min.at(part) ?? 0), 0)
      if (role) pairs.set(role, [...(pairs.get(role) ?? []), { rows: [before, row], sum }])
    }
    before = row
  }
  return pairs
}

const sameOwner = (a: Frame, b: Frame): boolean => !disjoint(a.who, b.who)
