import { byDay, bySize } from '../../core/compare/by-day-and-size.ts'
import type { Figure, OtherClaim, ReportClaim } from '../../core/types.ts'
import { type ShownRelation, shownRelation } from '../shown-relation.ts'
import { type Scale, scaleFor, type Tick } from './plot-scale.ts'

/** What one article says to a Question, ready to be drawn. */
export interface PlotEntry {
  /** Null: the article that is being read. */
  outlet: string | null
  figure: Figure
  /** Empty: the outlet speaks for itself. */
  origins: string[]
  asOf: string | null
  relation: ShownRelation | null
}

/** A figure on the axis, in shares of it. A point where `from` and `to` are one. */
export interface PlotMark {
  from: number
  to: number
  /** Not so of “up to 200”, which begins at nothing in particular. */
  hasStart: boolean
  /** Said to be more than the axis shows on this side: “at least”, “thousands”. */
  opensUp: boolean
  opensDown: boolean
  /** “About”, or a vague word. */
  isRough: boolean
}

/** One voice saying one thing, however many outlets pass it on. */
export interface PlotRow {
  isOwn: boolean
  /** Outlets other than this article. */
  outlets: string[]
  /** Whom they credit; empty when they speak for themselves. */
  origins: string[]
  figure: Figure
  asOf: string | null
  relation: ShownRelation | null
  mark: PlotMark
}

export interface Plot {
  kind: 'linear' | 'log'
  isBroken: boolean
  ticks: Tick[]
  /** By date where they are of several, else from the lowest up. */
  rows: PlotRow[]
  isDated: boolean
  /** The one year all dates are of, which then need not be told with each. */
  year: string | null
  /** Rows left out for want of room. */
  unshown: number
  /** Where this article's own figure stands: one place, or both ends of a range. */
  guides: number[]
}

/** Two values closer than this are one, only rounded. */
const SAME = 0.05

/** More than any Question has: what weighs more than their number counts in these. */
const OUTLETS = 1e6

/** A claim and the answers that can stand on one axis with it: the same quantity, in the same unit. */
export function plotEntries({ figure, origins, asOf, others }: ReportClaim): PlotEntry[] {
  if (figure === null) return []
  return [{ outlet: null, figure, origins, asOf, relation: null }, ...answerEntries(others, figure)]
}

/** Answers alone, where this article is silent. */
export function answerEntries(answers: OtherClaim[], own: Figure | null = null): PlotEntry[] {
  const unit = own?.unit ?? answers.find(({ figure }) => figure !== null)?.figure?.unit ?? null
  return answers.flatMap(answer => {
    const { outlet, figure, origins, asOf, relation } = answer
    const shown = shownRelation(answer)
    const belongs = own === null || (relation !== 'related' && !isPartOfSum(answer, own))
    return figure !== null && figure.unit === unit && belongs
      ? [{ outlet, figure, origins, asOf, relation: shown }]
      : []
  })
}

/** “At least 100 killed + 1,000 injured” agrees with 1,100 as a whole; alone, the part would look like another value. */
export function isPartOfSum({ relation, figure }: OtherClaim, own: Figure): boolean {
  return relation === 'agrees' && figure !== null && !near(figure.min, own.min) && !near(figure.max, own.max)
}

function near(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b)))
}

/**
 * Null when there is nothing to see: fewer than two different values, or none that is more than rounded, or sizes of a thing rather
 * than counts.
 * Where there is room for `most` rows only, it goes to this article, then to who differs, then to who speaks for most outlets.
 */
export function plotOf(entries: PlotEntry[], most = Number.POSITIVE_INFINITY): Plot | null {
  const shown = entries.filter(({ figure }) => !figure.isSpecification && values(figure).length > 0)
  if (new Set(shown.map(({ figure }) => extent(figure))).size < 2) return null
  const scale = scaleFor(
    shown.flatMap(({ figure }) => values(figure)),
    shown.some(({ figure }) => opensUp(figure)),
  )
  // Values that agree by rounding would lie far apart on an axis of their own.
  if (scale.isBroken && shown.every(({ outlet, relation }) => outlet === null || relation === 'agrees')) return null
  const all = mergeVoices(shown).map(row => ({ ...row, mark: markOf(row.figure, scale) }))
  const heaviest = new Set(all.toSorted((a, b) => weight(b) - weight(a)).slice(0, most))
  const dates = new Set(all.flatMap(({ asOf }) => asOf ?? []))
  const [year, ...years] = new Set([...dates].map(date => date.slice(0, 4)))
  const isDated = dates.size > 1
  return {
    kind: scale.kind,
    isBroken: scale.isBroken,
    ticks: scale.ticks,
    rows: all
      .filter(row => heaviest.has(row))
      .sort((a, b) => (isDated ? byDay(a, b) : 0) || bySize(a.figure, b.figure)),
    isDated,
    year: isDated && years.length === 0 ? (year ?? null) : null,
    unshown: all.length - heaviest.size,
    guides: guidesOf(all.find(({ isOwn }) => isOwn)),
  }
}

/** Where this article's own figure ends, on the sides on which it does; a vague word ends nowhere in particular. */
function guidesOf(own: PlotRow | undefined): number[] {
  if (own === undefined || own.figure.bound === 'vague') return []
  const { from, to, opensDown, opensUp } = own.mark
  return [...new Set([...(opensDown ? [] : [from]), ...(opensUp ? [] : [to])])]
}

function weight({ isOwn, relation, outlets }: PlotRow): number {
  return outlets.length + (relation === 'differs' || relation === 'later' ? OUTLETS : 0) + (isOwn ? 2 * OUTLETS : 0)
}

/** Five outlets that quote one source with one figure are one voice, and get one row; so do those that name none. */
function mergeVoices(entries: PlotEntry[]): Omit<PlotRow, 'mark'>[] {
  const rows = new Map<string, Omit<PlotRow, 'mark'>>()
  for (const { outlet, figure, origins, asOf, relation } of entries) {
    const key = [...origins.toSorted(), extent(figure)].join('\n')
    const row = rows.get(key) ?? { isOwn: false, outlets: [], origins, figure, asOf, relation }
    rows.set(key, row)
    if (relation === 'differs' && row.relation === 'later') row.relation = relation
    if (outlet === null) row.isOwn = true
    else if (!row.outlets.includes(outlet)) row.outlets.push(outlet)
    // Repeated later, a count is as old as when it was first told; but of this article’s own day the headline speaks.
    if (!row.isOwn && asOf !== null && asOf < (row.asOf ?? '~')) row.asOf = asOf
  }
  return [...rows.values()]
}

function markOf(figure: Figure, { at, kind, isBroken }: Scale): PlotMark {
  const { min, max, bound } = figure
  // Nothing is counted below zero: where the axis shows it, “up to 200” ends there.
  const opensDown = min === null && (kind === 'log' || isBroken)
  const to = max === null ? 1 : at(max)
  return {
    from: opensDown ? 0 : Math.min(at(min ?? 0), to),
    to,
    hasStart: min !== null,
    opensUp: opensUp(figure),
    opensDown,
    isRough: bound === 'about' || bound === 'vague',
  }
}

/** A vague word sets no upper limit: “thousands” are said of 12,000 too. */
function opensUp({ max, bound }: Figure): boolean {
  return max === null || bound === 'vague'
}

function values({ min, max }: Figure): number[] {
  return [min, max].filter(value => value !== null)
}

function extent({ min, max }: Figure): string {
  return `${min} ${max}`
}
