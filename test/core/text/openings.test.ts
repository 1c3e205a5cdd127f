import { describe, expect, test } from 'vitest'
import { certaintyCues, rolePhrases } from '../../../src/core/language/words.ts'
import { cuesOf } from '../../../src/core/text/cues.ts'
import { openingWords, phrasesOf } from '../../../src/core/text/openings.ts'
import { tokenize } from '../../../src/core/text/tokenize.ts'

const openings = ({ source }: RegExp) => phrasesOf(source).flatMap(({ alternative }) => openingWords(alternative))

describe('the words a pattern can begin with', () => {
  test.each([
    [/\b(?:plan(?:s|ned)? to|will)\b/i, ['plans', 'planned', 'plan', 'will']],
    [/\bdeath toll\b|\btoll\b/i, ['death', 'toll']],
    [/\b(?:denie[ds]|(?<!not )ruled out|never)\b/, ['denied', 'denies', 'ruled', 'never']],
    [/\b(?:left|forced (?:out )?from) (?:their )?homes?\b/, ['left', 'forced']],
    [/\bdowned\b(?! tools)/, ['downed']],
    [/\bagainst\b(?= ?(?:[,.)]|and\b|$))/, ['against']],
    [/\b(?:is|are) (?:being )?held\b/, ['is', 'are']],
  ])('%s', (pattern, openers) => {
    expect(openings(pattern)).toEqual(openers)
  })

  test('a pattern of which that cannot be told is a mistake', () => {
    expect(() => openings(/\b(?:the )?claims\b/)).toThrow('No telling')
    expect(() => openings(/\b(?:sell-off|rout)\b/)).toThrow('No telling')
    expect(() => openings(/\b(?:advis\w+|urge)\b/)).toThrow('No telling')
  })

  test('the patterns of the language tell it', () => {
    for (const [, cue] of certaintyCues) expect(() => openings(cue)).not.toThrow()
    for (const [phrase] of rolePhrases) expect(() => openings(phrase)).not.toThrow()
  })
})

describe('cues', () => {
  const cues = cuesOf([/\bnot (?:yet|so)\b/i, /\b(?:will|treated|downed\b(?! tools))\b/i])
  const firstIn = (text: string) => {
    const words = tokenize(text)
    return cues.firstIn(words, { from: 0, to: words.length }, text, word => word.start)
  }

  test.each([
    ['They will', 1],
    ['They will, but not yet', 0],
    ['They are not here', -1],
    ['an ill-treated dog', 1],
    ['They downed tools', -1],
    ['They downed drones', 1],
    ['goodwill', -1],
    ['', -1],
  ])('%s', (text, expected) => {
    expect(firstIn(text)).toBe(expected)
  })
})
