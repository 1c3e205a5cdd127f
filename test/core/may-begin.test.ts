import { describe, expect, test } from 'vitest'
import { certaintyCues, rolePhrases } from '../../src/core/language/words.ts'
import { openingOf } from '../../src/core/text/may-begin.ts'

describe('the words a pattern can begin with', () => {
  test.each([
    [/\b(?:plan(?:s|ned) to|will)\b/i, ['plans', 'planned', 'Will'], ['plan', 'to', 'willing']],
    [/\bdeath toll\b|\btoll\b/i, ['death', 'toll'], ['tolls', 'deaths']],
    [/\b(?:(?<!not )ruled out|never)\b/, ['ruled', 'never'], ['not', 'out']],
    [/\b(?:left|forced (?:out )?from) (?:their )?homes?\b/, ['left', 'forced'], ['from', 'homes', 'out']],
    [/\bdowned\b(?! tools)/, ['downed'], ['tools']],
    [/\b(?:is|are) (?:being )?held\b/, ['is', 'are'], ['being', 'held']],
  ])('%s', (pattern, openers, others) => {
    for (const word of openers) expect(openingOf(pattern).test(word), word).toBe(true)
    for (const word of others) expect(openingOf(pattern).test(word), word).toBe(false)
  })

  test('a pattern of which that cannot be told is a mistake', () => {
    expect(() => openingOf(/\b(?:the )?claims\b/)).toThrow('No telling')
    expect(() => openingOf(/\b(?:sell-off|rout)\b/)).toThrow('No telling')
  })

  test('the patterns of the language tell it', () => {
    for (const [, cue] of certaintyCues) expect(() => openingOf(cue)).not.toThrow()
    for (const [phrase] of rolePhrases) expect(() => openingOf(phrase)).not.toThrow()
  })
})
