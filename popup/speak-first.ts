import { readStrings } from '../src/strings.ts'
import { speak } from '../src/ui/say.ts'

/** What every page of ours does before it draws anything. */
export async function speakFirst(): Promise<void> {
  const strings = await readStrings()
  speak(strings)
  document.documentElement.lang = strings.language
}
