/**
 * The shape of a pack's claims, checked field by field and nothing copied: a pack may hold a hundred thousand, and a
 * schema library takes ten times as long. Each check gives the first field that is not as it should be, or null.
 */
import type { Frame } from '../figures/frame.ts'
import type { Figure } from '../types.ts'
import type { PackClaim } from './types.ts'

/** Some object of which nothing is known but what it ought to be. */
type Unknown<T> = Partial<Record<keyof T, unknown>>

const KINDS = new Set<unknown>(['figure', 'statement', 'quote'] satisfies PackClaim['kind'][])
const BOUNDS = new Set<unknown>(['exact', 'about', 'atLeast', 'atMost', 'between', 'vague'] satisfies Figure['bound'][])
const CHANGES = new Set<unknown>(['up', 'down', null] satisfies Figure['change'][])
const CERTAINTIES = new Set<unknown>([
  'asserted',
  'reported',
  'estimated',
  'likely',
  'possible',
  'planned',
  'denied',
] satisfies PackClaim['certainty'][])

export const isText = (value: unknown): boolean => typeof value === 'string'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string'
const isNumberOrNull = (value: unknown): boolean =>
  value === null || (typeof value === 'number' && !Number.isNaN(value))
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

export function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (const item of value) if (typeof item !== 'string') return false
  return true
}

export function isNumbers(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (const item of value) if (typeof item !== 'number' || Number.isNaN(item)) return false
  return true
}

const isSpan = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1])

export function wrongInClaim(value: unknown): string | null {
  if (!isObject(value)) return ''
  const claim: Unknown<PackClaim> = value
  if (!isCount(claim.article)) return 'article'
  if (!KINDS.has(claim.kind)) return 'kind'
  if (!isText(claim.text)) return 'text'
  if (!isTexts(claim.saidBy)) return 'saidBy'
  if (!isTexts(claim.origins)) return 'origins'
  if (!CERTAINTIES.has(claim.certainty)) return 'certainty'
  if (!isTextOrNull(claim.asOf)) return 'asOf'
  if (!isTexts(claim.terms)) return 'terms'
  if (!isSpan(claim.span)) return 'span'
  if (!isTexts(claim.denied)) return 'denied'
  if (!isFlag(claim.ahead)) return 'ahead'
  if (!isFlag(claim.hasFigure)) return 'hasFigure'
  if (!isFlag(claim.quoted)) return 'quoted'
  if (!isCount(claim.question)) return 'question'
  return within('figure', claim.figure, wrongInFigure) ?? within('frame', claim.frame, wrongInFrame)
}

function within(name: string, value: unknown, wrongIn: (value: object) => string | null): string | null {
  if (value === null) return null
  const wrong = isObject(value) ? wrongIn(value) : ''
  return wrong === null ? null : wrong === '' ? name : `${name}.${wrong}`
}

function wrongInFigure(figure: Unknown<Figure>): string | null {
  if (!isText(figure.surface)) return 'surface'
  if (!isCount(figure.start)) return 'start'
  if (!isCount(figure.end)) return 'end'
  if (!isNumberOrNull(figure.min)) return 'min'
  if (!isNumberOrNull(figure.max)) return 'max'
  if (!BOUNDS.has(figure.bound)) return 'bound'
  if (!isTextOrNull(figure.unit)) return 'unit'
  if (!isTextOrNull(figure.counted)) return 'counted'
  if (!isTextOrNull(figure.role)) return 'role'
  if (!isTexts(figure.scope)) return 'scope'
  if (!isFlag(figure.isSpecification)) return 'isSpecification'
  return CHANGES.has(figure.change) ? null : 'change'
}

function wrongInFrame(frame: Unknown<Frame>): string | null {
  if (!isText(frame.dimension)) return 'dimension'
  if (!isTextOrNull(frame.head)) return 'head'
  if (!isFlag(frame.attribute)) return 'attribute'
  if (!isTexts(frame.modifiers)) return 'modifiers'
  if (!isTextOrNull(frame.role)) return 'role'
  if (!isTexts(frame.who)) return 'who'
  if (!isTexts(frame.where)) return 'where'
  if (!isFlag(frame.part)) return 'part'
  if (!isFlag(frame.delta)) return 'delta'
  if (!isFlag(frame.unreal)) return 'unreal'
  if (!isFlag(frame.former)) return 'former'
  if (!isFlag(frame.unsure)) return 'unsure'
  if (!isFlag(frame.sole)) return 'sole'
  if (!isFlag(frame.lesser)) return 'lesser'
  return isTextOrNull(frame.per) ? null : 'per'
}

/** A question is asked by its id, in words, of claims of one kind. */
export function wrongInQuestion(value: unknown): string | null {
  if (!isObject(value)) return ''
  const { id, text, kind }: { id?: unknown; text?: unknown; kind?: unknown } = value
  return !isText(id) ? 'id' : !isText(text) ? 'text' : KINDS.has(kind) ? null : 'kind'
}
