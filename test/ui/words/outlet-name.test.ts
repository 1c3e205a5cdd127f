import { afterEach, expect, test } from 'vitest'
import { unnamedOutlet } from '../../../src/core/article.ts'
import { speakers } from '../../../src/ui/words/format.ts'
import { type Language, languages } from '../../../src/ui/words/languages.ts'
import { outletName } from '../../../src/ui/words/outlet-name.ts'
import { speak } from '../../../src/ui/words/say.ts'
import { stringsOf } from '../../helpers/speak.ts'

afterEach(() => speak(stringsOf('en')))

test.each(languages)('in %s an outlet keeps its name, and one without is called so in that language', language => {
  speak(stringsOf(language))
  expect(outletName('Valley Courier')).toBe('Valley Courier')
  expect(outletName(unnamedOutlet) === unnamedOutlet).toBe(language === ('en' satisfies Language))
})

test.each(languages)('in %s voices are told apart', language => {
  speak(stringsOf(language))
  expect(speakers(['Rescue service', 'Interior ministry', 'Mayor'])).toBe('Rescue service, Interior ministry, Mayor')
})
