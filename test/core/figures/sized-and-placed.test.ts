import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What is so long, what was taken, and what is told of those in a place. */
const table = tableOf(readFrames)

table('what is so long', [
  ['They built a wall 30 km long.', '30 km wall built'],
  ['The front, 1,100 km long, is quiet.', '1,100 km front -'],
  ['The mud lies four metres deep.', 'four metres - -'],
])

table('ground that is taken', [
  ['The army has taken 3,900 square kilometres.', '3,900 square kilometres territory seized'],
  ['The walk has taken 3,900 steps.', '3,900 step -'],
])

table('“ones” are what was told before', [
  ['The mill has 300 old looms and buys 20 new ones a year.', '300 loom -', '20 loom bought/year'],
  ['Three little ones were hurt.', 'Three child wounded'],
])

table('of whom', [['Some 57 lags escaped, of whom three are missing.', 'Some 57 lag escaped', 'three lag missing']])

table('what is to be done', [
  ['The union expects 52 operations and visits to be put off.', '52 operat delayed'],
  ['The union expects 52 nurses to strike.', '52 nurse -'],
])

table('aid in the amount of', [
  ['The state approved aid in the amount of 9 million euros.', '9 million euros aid -'],
  ['He was surprised at the amount of 9 million euros.', '9 million euros - -'],
])

table('what attends is sent', [
  ['Some 18 ambulances attended.', 'Some 18 ambulanc sent'],
  ['Some 18 mayors attended.', 'Some 18 mayor attended'],
])

table('money is not created', [['The city adds 350 million euros.', '350 million euros - -']])

table('hospitals in a town', [
  ['The hurt were taken to hospitals in Dundee, where nine remained.', 'nine person hospitalised'],
  ['They were taken to offices in Dundee, where nine remained.', 'nine - -'],
])

table('a work force', [['It will cut 27 posts, or 6% of its work force.', '27 job cut', '6% worker cut']])
