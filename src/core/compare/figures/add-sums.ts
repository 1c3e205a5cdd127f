/** Parts that add up: an article that says “100 killed” and “1,000 injured” agrees with one that says 1,100 casualties. */
import { COUNT, type Frame } from '../../figures/frame.ts'
import { relateValues } from '../../figures/values.ts'
import { joinRoles } from '../../meaning/roles.ts'
import { disjoint } from '../../names/meet.ts'
import type { ClaimTable, ToldClaim } from '../../pack/claim-table.ts'
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { Figure } from '../../types.ts'
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
  for (const parts of pagePairs(claims)) addTotals(parts, answers, loaded, voices)
  return answers
}

/** Counts of a page that stand beside each other in one sentence, and what both together are. */
interface PagePair {
  parts: readonly [PageClaim, PageClaim]
  role: string
  sum: number
}

function pagePairs(claims: readonly PageClaim[]): PagePair[] {
  const counts = claims.filter(
    ({ figure, frame }) => frame?.dimension === COUNT && frame.role !== null && figure?.min != null,
  )
  return counts.flatMap((second, i) => {
    const first = counts[i - 1]
    if (first?.sentence !== second.sentence || first?.frame?.per !== second.frame?.per) return []
    const role = joinRoles(first?.frame?.role ?? '', second.frame?.role ?? '')
    const sum = (first?.figure?.min ?? 0) + (second.figure?.min ?? 0)
    return first && role ? [{ parts: [first, second], role, sum }] : []
  })
}

/** The same of a page that says “100 killed” and “1,000 injured”, against the totals of a pack, one of each article. */
function addTotals(
  { parts, role, sum }: PagePair,
  answers: Map<string, Answer[]>,
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): void {
  const [part] = parts
  const frame = part.frame as Frame
  const told = answers.get(part.id) ?? []
  const met = new Set(told.flatMap(({ claim, relation }) => (relation.relation === 'related' ? [] : [claim.article])))
  for (const row of totalsByRole(loaded).get(role) ?? []) {
    const total = loaded.claims.at(row)
    if (!voices.has(total.article) || met.has(total.article) || total.frame?.per !== frame.per) continue
    if (relateValues(total.figure as Figure, { min: sum, max: sum, bound: 'about' }).kind !== 'agrees') continue
    if (!sameOwner(frame, total.frame as Frame)) continue
    met.add(total.article)
    const surfaces = parts.map(one => `${one.figure?.surface} ${one.frame?.role}`)
    const reason = reasons.sum(surfaces, total.figure?.surface ?? '')
    const answer: Answer = { claim: total, relation: { relation: 'agrees', cause: null, reason, strength: 0.7 } }
    answers.set(part.id, [...(answers.get(part.id) ?? []).filter(({ claim }) => claim !== total), answer])
  }
}

interface Pair {
  /** Claims of the pack. */
  rows: [number, number]
  sum: number
}

const known = new WeakMap<LoadedPack, Map<string, Pair[]>>()
const totals = new WeakMap<LoadedPack, Map<string, number[]>>()

/** The counts of a pack by what became of them; the same for every page. */
function totalsByRole(loaded: LoadedPack): Map<string, number[]> {
  const before = totals.get(loaded)
  if (before) return before
  const found = new Map<string, number[]>()
  const { count, figures, frames, figureRows } = loaded.claims
  for (let row = 0; row < count; row++) {
    const at = figureRows[row] as number
    if (at < 0 || frames.dimension.at(at) !== COUNT || figures.min.at(at) === null) continue
    const role = frames.role.at(at)
    if (role === null) continue
    const rows = found.get(role)
    if (rows) rows.push(row)
    else found.set(role, [row])
  }
  totals.set(loaded, found)
  return found
}

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
