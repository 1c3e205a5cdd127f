import { isUpperAt } from '../text/char-class.ts'

/** Words of a full name. */
const LONGEST_NAME = 4

/** The last name of a full one; null of what is none. */
export function lastName(name: string): string | null {
  const parts = name.split(' ')
  const isFull = parts.length > 1 && parts.length <= LONGEST_NAME && parts.every(part => isUpperAt(part, 0))
  return isFull ? (parts.at(-1) as string) : null
}
