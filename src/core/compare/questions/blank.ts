/** Where one outlet's value stood, who asks leaves it open. */
export const BLANK = '[…]'

/** A sentence of one outlet with its value left out, as nothing names what is counted. */
export const isBlanked = (question: string): boolean => question.includes(BLANK)
