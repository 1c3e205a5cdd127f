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

table('those of each of two states', [
  ['The office put the dead at 30 and the wounded at 270.', '30 person killed', '270 person wounded'],
  ['The office gives the dead as 12 and the missing as 40.', '12 person killed', '40 person missing'],
  ['Losses were put at 30 dead and 270 wounded.', '30 person killed', '270 person wounded'],
])

table('those whom a clause behind them tells of', [
  ['The 40 men it sent to Larne are back.', '40 person sent'],
  ['The 40 men it told to leave are back.', '40 person -'],
])

table('those among others', [
  ['Some 40 women and children were among the dead.', 'Some 40 person killed'],
  ['In the worst-hit district 40 people died.', '40 person killed'],
  ['In District 40 people died.'],
])

table('some of the victims, of whom another count was told in between', [
  [
    'A fire killed 40 people. Some 300 people were injured. Fourteen of the victims were children.',
    '40 person killed',
    'Some 300 person wounded',
    'Fourteen child killed',
  ],
])

table('losses of things', [
  ['The flood caused losses of a third of the harvest.', 'a third loss -'],
  ['The army suffered losses of a third of its men.', 'a third person casualties'],
])
