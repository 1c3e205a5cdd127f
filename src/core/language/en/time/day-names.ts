import { wordList } from '../../word-list.ts'

/** In the order of `Date.getUTCDay`. */
export const dayNames = wordList('sunday monday tuesday wednesday thursday friday saturday')
