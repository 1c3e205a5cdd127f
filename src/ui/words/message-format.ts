/**
 * The part of the ICU message syntax that the catalogues use: `{name}`, and
 * `{count, plural, =1 {one outlet} few {# outlets} other {# outlets}}`, where `#` is the count.
 */

export type Values = Readonly<Record<string, string | number>>

/** Plain text, a named value, or a choice of messages by a count; plain JSON, so that pages get messages parsed. */
export type Part = string | { name: string; choices: Record<string, Part[]> | null }

/** What a language brings to a message. */
export interface Grammar {
  number(value: number): string
  /** The plural category of a count: 'one', 'few'… */
  plural(count: number): string
}

const COUNT = '#'

export function formatMessage(parts: Part[], values: Values, grammar: Grammar, count = 0): string {
  return parts
    .map(part => {
      if (typeof part === 'string') return part
      const value = part.name === COUNT ? count : values[part.name]
      if (value === undefined) return `{${part.name}}`
      if (typeof value === 'string') return value
      if (part.choices === null) return grammar.number(value)
      const choice = part.choices[`=${value}`] ?? part.choices[grammar.plural(value)]
      return formatMessage(choice ?? part.choices.other ?? [], values, grammar, value)
    })
    .join('')
}

/** Throws where a brace is missing or too many. */
export function parseMessage(message: string): Part[] {
  let at = 0

  const readParts = (): Part[] => {
    const parts: Part[] = []
    while (at < message.length && message[at] !== '}') {
      const text = read(/[^{}#]+/y)?.[0]
      if (text !== undefined) parts.push(text)
      else if (read(/#/y)) parts.push({ name: COUNT, choices: null })
      else parts.push(readPlaceholder())
    }
    return parts
  }

  const readPlaceholder = (): Part => {
    const name = expect(/\{\s*(\w+)\s*/y)
    const choices = read(/,\s*plural\s*,\s*/y) ? readChoices() : null
    expect(/(\})/y)
    return { name, choices }
  }

  const readChoices = () => {
    const choices: Record<string, Part[]> = {}
    while (message[at] !== '}') {
      const choice = expect(/(=\d+|\w+)\s*\{/y)
      choices[choice] = readParts()
      expect(/(\})\s*/y)
    }
    return choices
  }

  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(message)
    at += found?.[0].length ?? 0
    return found
  }

  const expect = (pattern: RegExp): string => {
    const word = read(pattern)?.[1]
    if (word === undefined) throw new Error(`unreadable at ${at}: ${message}`)
    return word
  }

  const parts = readParts()
  if (at < message.length) throw new Error(`a brace too many at ${at}: ${message}`)
  return parts
}
