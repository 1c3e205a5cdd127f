import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** So many out of so many, and figures in headlines. */
const table = tableOf(readFrames)

table('out of', [
  ['The air defences destroyed 71 out of 90 drones.', '71 drone destroyed', '90 drone -'],
  ['Some 71 out of the 90 hostages were freed.', 'Some 71 captive released', '90 captive -'],
  ['Seven out of ten voters agreed.', 'Seven out of ten voter agree'],
])

table('either of two fates', [
  ['The army lost some 940 men, either killed or wounded.', 'some 940 person casualties'],
  ['The army lost some 940 men, either way.', 'some 940 person killed'],
])

table('down on last year', [
  ['Officers recorded 41 burglaries, 12% down on last year.', '41 burglary record', '12% burglary record'],
  ['Officers recorded 41 burglaries, 12% down the coast.', '41 burglary record', '12% - -'],
])

table('headlines in capitals', [
  ['RUSSIA FIRES 90 DRONES AT KYIV', '90 drone used'],
  ['QUAKE KILLS 12, INJURES 40', '12 person killed', '40 person wounded'],
  ['FIRM AXES 900 JOBS\nThe firm told us on Monday.', '900 job cut'],
  ['US FIRES 12 MISSILES AT YEMEN\nThey told us on Monday.', '12 missile used'],
])
