import { describe, expect, test } from 'vitest'
import { languages, locales } from '../../src/ui/words/languages.ts'
import { type Part, parseMessage } from '../../src/ui/words/message-format.ts'
import { catalogueOf } from '../helpers/speak.ts'
import { breaking, isScript, readSource, sourcesIn, withoutComments } from './sources.ts'

const english: Record<string, string> = catalogueOf('en')
const code = sourcesIn('src', 'popup').filter(isScript)
const written = [...code.map(({ text }) => withoutComments(text)), readSource('manifest.json').text].join('\n')

/** The names a message has a place for, those inside its choices too. */
function placesOf(parts: Part[]): string[] {
  const names = parts.flatMap(part => {
    if (typeof part === 'string') return []
    return [part.name, ...Object.values(part.choices ?? {}).flatMap(placesOf)]
  })
  return [...new Set(names)].filter(name => name !== '#').sort()
}

function pluralsIn(parts: Part[]): Record<string, Part[]>[] {
  return parts.flatMap(part => {
    if (typeof part === 'string' || part.choices === null) return []
    return [part.choices, ...Object.values(part.choices).flatMap(pluralsIn)]
  })
}

describe.each(languages)('the strings in %s', language => {
  const messages: Record<string, string> = catalogueOf(language)

  test('are those of English, none missing and none too many', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
  })

  test('have places for the same values', () => {
    const places = (of: Record<string, string>) =>
      Object.fromEntries(Object.entries(of).map(([key, message]) => [key, placesOf(parseMessage(message))]))
    expect(places(messages)).toEqual(places(english))
  })

  test('count in every plural form that whole numbers take there, where they show the count', () => {
    const rules = new Intl.PluralRules(locales[language])
    const forms = new Set([...Array(201).keys()].map(count => rules.select(count)))
    const lacking = Object.entries(messages).filter(([, message]) =>
      pluralsIn(parseMessage(message)).some(choices => {
        const shows = Object.values(choices).some(choice => JSON.stringify(choice).includes('"#"'))
        return !('other' in choices) || (shows && [...forms].some(form => !(form in choices)))
      }),
    )
    expect(lacking).toEqual([])
  })

  test('have typographic quotation marks and apostrophes', () => {
    expect(Object.values(messages).filter(message => /["']|\.\.\./.test(message))).toEqual([])
  })
})

test('every string is used', () => {
  const prefixes = [...written.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix)
  const isUsed = (key: string) =>
    new RegExp(`'${key}'|__MSG_${key}__`).test(written) || prefixes.some(prefix => key.startsWith(prefix))
  expect(Object.keys(english).filter(key => !isUsed(key))).toEqual([])
})

test('whoever says something gives every value it has a place for', () => {
  const calls = written.matchAll(/\bsay\(\s*'(\w+)'(?:,\s*\{([^{}]*)\},?)?\s*\)/g)
  const lacking = [...calls].filter(([, key = '', values = '']) => {
    const given = values.split(',').map(value => value.split(':')[0]?.trim())
    return !values.includes('...') && placesOf(parseMessage(english[key] ?? '')).some(name => !given.includes(name))
  })
  expect(lacking.map(([call]) => call)).toEqual([])
})

test('no words stand in the markup itself', () => {
  const words = />[^<>{}=()]*[A-Za-z]{2,} [^<>{}=()]*<|\b(?:title|alt|placeholder|aria-label|caption)="[^"]*[a-z]/
  expect(
    breaking(
      code.filter(({ path }) => path.endsWith('.tsx')),
      ({ text }) => words.test(withoutComments(text)),
    ),
  ).toEqual([])
})
