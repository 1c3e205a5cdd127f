import { wordList } from '../../word-list.ts'

/** In order, as written in full. */
export const monthNames = wordList(
  'January February March April May June July August September October November December',
)
