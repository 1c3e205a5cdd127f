import { readSettings } from '../settings-store.ts'
import { languageFor, readStrings } from '../strings.ts'
import { type Strings, speak } from '../ui/words/say.ts'

/** Kept only to save work, as the packs are. */
let known: Strings | null = null

/** Whoever says something in the background waits for this first. */
export async function openStrings(): Promise<Strings> {
  const language = languageFor((await readSettings()).language)
  const strings = known?.language === language ? known : await readStrings(language)
  known = strings
  speak(strings)
  return strings
}
