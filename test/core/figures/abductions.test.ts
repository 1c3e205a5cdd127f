import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What became of those whom a gang has taken, and of those who marched for them. */
const table = tableOf(readFrames)

table('those taken and held', [
  ['The town mourns 40 snatched girls.', '40 girl captured'],
  ['Some 90 girls were taken from a college in Arden.', 'Some 90 girl captured'],
  ['Nearly 100 girls were dragged away at night.', 'Nearly 100 girl captured'],
  ['Forty pupils are still in the hands of the kidnappers.', 'Forty student held'],
  ['Forty pupils are in captivity.', 'Forty student held'],
  ['The road is in the hands of 40 farmers.', '40 farmer -'],
])

table('those who got away', [
  ['Nineteen pupils have made it home.', 'Nineteen student returned'],
  ['Twelve pupils have managed to escape.', 'Twelve student escaped'],
])

table('those who marched', [
  ['Police hauled 17 marchers off to the cells.', '17 protester arrested'],
  ['Some 3,000 mums marched.', 'Some 3,000 mum protesting'],
])
