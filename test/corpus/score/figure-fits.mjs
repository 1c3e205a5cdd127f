/** Does what the engine says of a figure fit its label? A label leaves out what is plain: exact, no unit, said by the outlet. */
import { sameRole } from './roles.mjs'

const ANY = '*'

export function valueFits(label, figure) {
  if (!oneOf(label.bound ?? 'exact', figure.bound)) return false
  if (label.fraction) return fractionFits(label, figure)
  return unitFits(label, figure) && rangeFits(label, figure, 1)
}

/** A fraction may be given as 0.33 or as 33 per cent. */
function fractionFits(label, figure) {
  if (figure.unit === 'percent') return rangeFits(label, figure, 100)
  return figure.unit === null && rangeFits(label, figure, 1)
}

function rangeFits(label, figure, scale) {
  const expected = { min: label.min ?? label.value ?? null, max: label.max ?? label.value ?? null }
  if (label.value !== undefined && figure.bound === 'atMost') expected.min = null
  if (label.value !== undefined && figure.bound === 'atLeast') expected.max = null
  return near(expected.min, figure.min, scale) && near(expected.max, figure.max, scale)
}

/** A thirtieth of a per cent for the rounding of a third; counts are whole anyway. */
const ROUNDING = 0.003

function near(expected, actual, scale) {
  return [expected].flat().some(value => {
    if (value === null || actual === null) return value === actual
    return Math.abs(value * scale - actual) <= Math.abs(value * scale) * ROUNDING
  })
}

/** “940 euros a month” may be in euros or in euros per month. */
function unitFits(label, figure) {
  const unit = label.unit ?? null
  return unit === ANY || oneOf(unit, figure.unit) || oneOf(unit, figure.unit?.split(' per ')[0] ?? null)
}

export function changeFits(label, figure) {
  return label.change === ANY || (label.change ?? null) === figure.change
}

export const isCountedJudged = label =>
  label.counted !== undefined || label.role !== undefined || label.scope !== undefined || label.specification === true

export function countedFits(label, figure) {
  return (
    (label.specification === 'either' || (label.specification ?? false) === figure.isSpecification) &&
    (label.counted === undefined || label.counted.some(word => contains(figure.counted, word))) &&
    (label.role === undefined || label.role === ANY || [label.role].flat().some(role => sameRole(role, figure.role))) &&
    scopeFits(label.scope ?? {}, figure.scope)
  )
}

function scopeFits({ include = [], exclude = [] }, scope) {
  const has = names => names.split('|').some(name => scope.some(place => contains(place, name)))
  return include.every(has) && !exclude.some(has)
}

/** “A|B” must be among the voices under one of its names; “C?” may be; nobody else. */
export function attributionFits(label, saidBy) {
  const expected = label.saidBy ?? []
  if (expected === ANY) return true
  const voices = expected.map(text => ({ names: text.replace(/\?/g, '').split('|'), optional: text.endsWith('?') }))
  const isVoice = (name, voice) => voice.names.some(one => contains(name, one))
  return (
    saidBy.every(name => voices.some(voice => isVoice(name, voice))) &&
    voices.every(voice => voice.optional || saidBy.some(name => isVoice(name, voice)))
  )
}

export function certaintyFits(label, certainty) {
  const outright = (label.saidBy ?? []).length > 0 ? ['asserted', 'reported'] : ['asserted']
  const expected = label.certainty ?? outright
  return expected === ANY || expected.includes(certainty)
}

const contains = (text, part) =>
  part === null || text === null || text === undefined
    ? (text ?? null) === part
    : text.toLowerCase().includes(part.toLowerCase())

const oneOf = (expected, actual) => [expected].flat().includes(actual)
