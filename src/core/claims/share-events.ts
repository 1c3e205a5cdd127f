/** Which event a toll is of, told where the text gives the same number again, or of what it speaks as “a toll”. */
import { COUNT } from '../figures/frame.ts'
import { OF_EVENT, tellsWhichToll } from '../figures/scope/toll-of.ts'
import { tollWord } from '../language/words.ts'
import { familyOfRole } from '../meaning/roles.ts'
import type { FoundClaim } from './found-claim.ts'

/** “90 dead” heads a text that tells of 90 killed in an attack on Friday; “a toll of 60 to 100 is plausible” follows on them. */
export function shareEvents(figures: readonly FoundClaim[]): void {
  const byValue = new Map<string, readonly string[]>()
  const marks = figures.map(({ figure, frame }) => {
    const key =
      frame && familyOfRole(frame.role ?? '') === 'harm' ? `${frame.role} ${figure?.min} ${figure?.max}` : null
    const own = frame?.apart.filter(tellsWhichToll) ?? []
    if (key !== null && own.includes(OF_EVENT)) byValue.set(key, own)
    return key
  })
  let before: FoundClaim | null = null
  figures.forEach((claim, i) => {
    const { frame, sentence } = claim
    const key = marks[i]
    if (!frame || key == null || frame.part || frame.dimension !== COUNT) return
    if (!frame.apart.some(tellsWhichToll)) {
      const ofToll = before?.frame?.role === frame.role && sentence.toLowerCase().includes(`a ${tollWord} of`)
      frame.apart.push(...(byValue.get(key) ?? (ofToll ? before?.frame?.apart.filter(tellsWhichToll) : null) ?? []))
    }
    before = claim
  })
}
