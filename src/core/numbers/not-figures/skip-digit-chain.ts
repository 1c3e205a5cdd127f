import { Kind, type NumberTokens } from '../number-tokens.ts'

/** “+44 20 7946 0958”, “555 123 4567”: from this many groups on, digits are dialled and not counted. */
const FEWEST_GROUPS = 3
/** “1 000 000 000 000” is a number still; a longer row of threes is a table. */
const MOST_THOUSANDS = 5

/**
 * The token after a row of digit groups with nothing but spaces, hyphens and brackets between; 0 when there is none, or it
 * is one number.
 */
export function skipDigitChain(tokens: NumberTokens, token: number): number {
  if (!isGroup(tokens, token)) return 0
  let groups = 1
  let next = token + 1
  let thousands = true
  for (;;) {
    const at = tokens.isGluedHyphen(next) || /^[()]$/.test(tokens.raw(next)) ? next + 1 : next
    if (!isGroup(tokens, at)) break
    if (at > next || tokens.raw(at).length !== 3) thousands = false
    next = at + 1
    groups++
  }
  const dialled = groups > 1 && tokens.raw(token - 1) === '+' && tokens.touchesNext(token - 1)
  return dialled || groups > MOST_THOUSANDS || (groups >= FEWEST_GROUPS && !thousands) ? next : 0
}

const isGroup = (tokens: NumberTokens, token: number): boolean =>
  tokens.kind(token) === Kind.Number && /^\d+$/.test(tokens.raw(token))
