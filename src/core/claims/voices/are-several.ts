import { nameTail, severalEnding } from '../../language/words.ts'

/** “US officials” are several, as “officials” are; “the Dawes” and “Mr Rollins” are none. */
export function areSeveral(name: string): boolean {
  const head = name.replace(nameTail, '')
  const noun = head.slice(head.lastIndexOf(' ') + 1)
  const isWritten = noun === head ? noun.slice(1) : noun
  return !/\p{Lu}/u.test(isWritten) && (/[^s]s$/.test(noun) || severalEnding.test(noun))
}
