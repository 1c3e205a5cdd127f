import { eventRows } from '../language/words.ts'
import { stem } from '../text/stem.ts'
import { THING_PREFIX } from '../text/term-kinds.ts'

const eventOf = new Map<string, string>()
for (const row of eventRows) {
  const words = row.split(' ')
  for (const word of words) eventOf.set(stem(word), words[0] as string)
}

/** Kinds of event that a clause's terms name, each once; a topic's own word for one counts by its words. */
export function eventsIn(terms: readonly string[]): string[] {
  const events: string[] = []
  const note = (word: string): void => {
    const event = eventOf.get(word)
    if (event !== undefined && !events.includes(event)) events.push(event)
  }
  for (const term of terms)
    if (term.startsWith(THING_PREFIX))
      for (const word of term.slice(THING_PREFIX.length).split(' ')) note(stem(word.toLowerCase()))
    else note(term)
  return events
}
