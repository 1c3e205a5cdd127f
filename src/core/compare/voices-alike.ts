import { nameTailPrepositions, offices } from '../language/words.ts'
import { meet } from '../names/meet.ts'
import { isUpperAt } from '../text/char-class.ts'

/**
 * Whether two claims are told by one voice: it is the same, or persons have a family name in common (“Ada Birchwood”, “Governor
 * Birchwood”). `open`: nobody is named, or a person in one and an office in the other, which may be that person's.
 */
export function voicesAlike(a: readonly string[], b: readonly string[]): 'one' | 'open' | 'apart' {
  if (meet(a, b)) return 'one'
  const [x, y] = [a.flatMap(familyName), b.flatMap(familyName)]
  if (meet(x, y)) return 'one'
  return a.length === 0 || b.length === 0 || (x.length === 0) !== (y.length === 0) ? 'open' : 'apart'
}

/** The last word of a voice, unless it is an office: “Birchwood”, of the Flood Office or not; of “mediator” and “Ministry” nothing. */
function familyName(voice: string): string[] {
  const words = voice.split(' ')
  const from = words.findIndex((word, i) => i >= SHORTEST_NAME && nameTailPrepositions.has(word))
  const last = words[(from < 0 ? words.length : from) - 1] ?? ''
  return isUpperAt(last, 0) && !offices.has(last.toLowerCase()) ? [last] : []
}

/** “Bank of …” is no person. */
const SHORTEST_NAME = 2
