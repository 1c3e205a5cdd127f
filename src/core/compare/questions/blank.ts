/** Where one outlet's value stood, who asks leaves it open. */
export const BLANK = '[…]'
