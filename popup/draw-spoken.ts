import type { Settings } from '../src/settings.ts'
import { onSettings, readSettings } from '../src/settings-store.ts'
import { languageFor, readStrings } from '../src/strings.ts'
import { speak, spokenLanguage } from '../src/ui/words/say.ts'

/**
 * Draws a page of ours in the reader's language, and again whenever a setting changes. The first time it waits for
 * `ready` too, so that what is nearly there is not preceded by a page without it.
 */
export async function drawSpoken(draw: (settings: Settings) => void, ready?: Promise<unknown>): Promise<void> {
  // Most readers never choose a language: the browser’s is read while the settings are.
  const likely = languageFor(null)
  const likelyStrings = readStrings(likely)
  let spoken = false
  const speakAndDraw = async (settings: Settings) => {
    const language = languageFor(settings.language)
    if (!spoken || language !== spokenLanguage())
      speak(await (language === likely ? likelyStrings : readStrings(language)))
    if (!spoken) await ready
    spoken = true
    document.documentElement.lang = language
    draw(settings)
  }
  let drawing = readSettings().then(speakAndDraw)
  onSettings(settings => {
    // In the order they were made, however long a language takes to be read.
    drawing = drawing.then(() => speakAndDraw(settings))
  })
  await drawing
}
