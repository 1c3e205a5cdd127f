import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What became of those whom a disaster has hit. */
const table = tableOf(readFrames)

table('those who cannot get out', [
  ['Rescuers dug for 22 men entombed in the tunnel.', '22 person trapped'],
  ['Forty divers are still below.', 'Forty diver trapped'],
  ['Hours after the flood 14 potholers were still underground.', '14 potholer trapped'],
  ['Hope fades, as nine cavers are still down the shaft.', 'nine caver trapped'],
])

table('those in a hospital by its name', [
  ['He is one of 14 survivors in Orlen hospital.', '14 survivor hospitalised'],
  ['Nine climbers in the Orlen hospital asked for their boots.', 'Nine climber hospitalised'],
  ['Thirty children in Arven hospitals got toys.', 'Thirty child hospitalised'],
])

table('those who fell victim', [
  ['Sixteen guests fell victim to the cowardly attack.', 'Sixteen guest killed'],
  ['Forty villagers have fallen victim to violence.', 'Forty person killed'],
  ['Nine nurses fell victim to a killer.', 'Nine nurse killed'],
  ['Nine pensioners fell victim to a fraud.', 'Nine pensioner -'],
])

table('those among others', [
  ['Some 40 women and children were among the dead.', 'Some 40 person killed'],
  ['In the worst-hit district 40 people died.', '40 person killed'],
  ['In District 40 people died.'],
])
