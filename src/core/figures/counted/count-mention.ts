import type { Sentence } from '../../analyse.ts'
import { roleOfVerb } from '../../meaning/roles.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'

/**
 * “How many people took part is disputed. Police spoke of 35,000”: a sentence that speaks of a count without giving one,
 * as if it gave an unknown number, so that the next can borrow its noun. Null where there is none.
 */
export function countMention(sentence: Sentence): NumberExpression | null {
  if (!mayMention(sentence)) return null
  const { words, numbers } = sentence
  const at = words.findIndex(
    ({ lower }, i) =>
      (lower === 'many' && words[i - 1]?.lower === 'how') ||
      // “puts the number of dead at 12” gives it.
      (lower === 'number' && words[i + 1]?.lower === 'of' && numbers.length === 0),
  )
  const word = words[at]
  if (!word) return null
  const { text: surface, start, end } = word
  return { surface, start, end, min: null, max: null, bound: 'vague', unit: null, isSpecification: false, change: null }
}

const mayMention = traitOf(({ lower }) => lower === 'many' || lower === 'number')

/** Words between what is asked for and its verb. */
const LONGEST_SUBJECT = 8

/** “How many people the flood has killed”: what is asked for stands before the verb whose object it is. */
export function roleAsked(words: readonly Word[], { start }: NumberExpression): string | null {
  const many = words.findIndex(word => word.start === start)
  const verb = words.slice(many, many + LONGEST_SUBJECT).find(({ tag }) => tag === 'verb')
  return verb?.lemma ? roleOfVerb(verb.lemma) : null
}

/** “How many are there?”, “How many were sent?”: of whatever the text is about. */
export function asksForAll(words: readonly Word[], { start }: NumberExpression, role: string | null): boolean {
  const many = words.findIndex(word => word.start === start)
  const next = words[many + 1]
  return role === 'sent' || (role === null && next?.tag === 'aux' && words[many + 2]?.lower === 'there')
}
