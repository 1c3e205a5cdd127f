import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** So many together, and those who are cut off, admitted or cleared. */
const table = tableOf(readFrames)

table('what is done to a group is done to so many', [
  ['The rebels launched a wave of 120 drones.', '120 drone used'],
  ['Police arrested a group of 12 men.', '12 person arrested'],
  ['Oslo sent a first convoy of 40 lorries.', '40 vehicle sent'],
  ['He led a group of 12 men.', '12 person lead'],
  ['A group of 12 men were arrested.', '12 person arrested'],
])

table('cut off', [
  ['The storm cuts power to 44,000 homes.', '44,000 household without power'],
  ['The storm cut off water to 1,200 homes.', '1,200 household without water'],
  ['The firm cut water bills for 300 homes.', '300 house -'],
])

table('hospitals and courts', [
  ['The hospital admitted 40 children.', '40 child hospitalised'],
  ['The school admitted 40 children.', '40 child -'],
  ['The jury cleared three defendants.', 'three defendant acquitted'],
])
