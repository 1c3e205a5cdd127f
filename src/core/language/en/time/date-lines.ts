import { wordList } from '../../word-list.ts'

/** Words that, beside numbers, fill a date line: “Updated Monday, 23 December 2024 at 10:15 GMT”. */
export const dateLineWords = wordList(
  'published updated posted modified created last first date on at of the and today yesterday st nd rd th am pm a.m p.m h hrs',
)
