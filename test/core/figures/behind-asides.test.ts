import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What became of the counted, told behind an aside. */
const table = tableOf(readFrames)

table('the verb behind an aside', [
  ['The 38 people who, according to the ministry, have died were miners.', '38 person killed'],
  ['11 civilians, among them a girl, and two guards had been killed.', '11 civilian killed', 'two guard killed'],
  ['11 civilians, including a girl, and two guards were injured.', '11 civilian wounded', 'two guard wounded'],
])

table('gains that are no victory', [
  ['Brent crude gained 1.8 per cent.', '1.8 per cent crud -'],
  ['The party gained 12 seats.', '12 seat won'],
])

table('shares of departures and stations', [
  ['Every third departure was cancelled.', 'Every third departur cancelled'],
  ['One man out of nine was killed.', 'One man out of nine person killed'],
])
