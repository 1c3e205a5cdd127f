import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

/** Who is named behind all that is said, or behind one of several values. */
const table = tableOf(voicesOfForty)

table('whoever a sentence ends with, known or not', [
  ['The fire will cost 40 million, a consultancy estimates.', 'consultancy'],
  ['The fire will cost 40 million, the think tank has estimated.', 'think tank'],
  ['The fire will cost 40 million, a surge in claims.'],
  ['The fire will cost 40 million, the storm 12 million.'],
])

table('who gives the second of two values', [
  ['Attendance was put at 900 by the union and 40 by police.', 'police'],
  ['Attendance was put at 40 by the union and 900 by police.', 'union'],
])
