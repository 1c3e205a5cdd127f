import { wordSet } from '../../word-list.ts'

/** Months and days, as written and cut short: capitals that name no one. “may” and “mar” are left to the sentence. */
export const calendarWords = wordSet(
  'january february march april june july august september october november december jan feb apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
)
/** Those that people are called too: “Jan Maller”, “June Carr”. */
export const givenMonths = wordSet('jan april june august')
