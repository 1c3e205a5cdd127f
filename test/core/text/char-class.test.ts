import { expect, it } from 'vitest'
import { isLetterAt, isLowerAt, isNumberAt, isSpaceAt, isUpperAt, isWordAt } from '../../../src/core/text/char-class.ts'

/** What the classes are told by where no table knows the character. */
const PROPERTIES = [
  { holds: isLetterAt, property: /^\p{L}$/u },
  { holds: isUpperAt, property: /^\p{Lu}$/u },
  { holds: isLowerAt, property: /^\p{Ll}$/u },
  { holds: isNumberAt, property: /^\p{N}$/u },
  { holds: isSpaceAt, property: /^\s$/ },
  { holds: isWordAt, property: /^[\p{L}\p{N}\p{M}\u00AD]$/u },
]

it.each(PROPERTIES)('tells of every character what $property tells', ({ holds, property }) => {
  const wrong: string[] = []
  for (let code = 0; code < 0xd800; code++) {
    const character = String.fromCharCode(code)
    if (holds(character, 0) !== property.test(character)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
