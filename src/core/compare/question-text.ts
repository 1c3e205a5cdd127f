import type { Comparable } from './comparable.ts'

/** Longest question shown whole; a statement's own words are cut at a word. */
const LONGEST = 90

/** A claim's Question as a reader would ask it: “North Korean soldiers sent to Russia”. */
export function questionText(claim: Comparable): string {
  return claim.kind === 'figure' ? figureQuestion(claim) : shorten(claim.words)
}

function figureQuestion({ figure, frame }: Comparable): string {
  if (!figure || !frame) return ''
  if (figure.isSpecification) return capital(`${figure.surface} ${figure.counted ?? ''}`.trim())
  const thing = figure.counted ?? frame.head ?? unitNoun(figure.unit)
  const role = frame.role && !thing.toLowerCase().includes(frame.role) ? ` ${frame.role}` : ''
  const owner = frame.who.find(name => !thing.includes(name) && !startsAlike(thing, name))
  const place = frame.where.filter(name => name !== 'nationwide')
  const where =
    place.length > 0 ? ` ${frame.role === 'sent' || frame.role === 'supplied' ? 'to' : 'in'} ${place.join(', ')}` : ''
  return capital(`${owner ? `${owner}: ` : ''}${thing}${role}${where}`)
}

/** “North Korean soldiers” need no “North Korea:” before them. */
const startsAlike = (thing: string, name: string): boolean =>
  thing.toLowerCase().includes(name.toLowerCase().slice(0, Math.max(4, name.length - 2)))
const unitNoun = (unit: string | null): string => (unit === null ? 'number' : unit === 'percent' ? 'share' : unit)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`
}
