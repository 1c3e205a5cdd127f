import { readStrings } from '../strings.ts'
import { type Strings, speak } from '../ui/say.ts'

/** Kept only to save work, as the packs are. */
let strings: Promise<Strings> | null = null

/** Whoever says something in the background waits for this first. */
export async function openStrings(): Promise<Strings> {
  strings ??= readStrings().catch(error => {
    strings = null
    throw error
  })
  speak(await strings)
  return strings
}
