import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { tableOf } from '../helpers/table.ts'

/** “40 | Kenya | Arica”: of whom and where. */
const table = tableOf(text =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, frame }) =>
    figure && frame ? [[figure.surface, frame.who.join() || '-', frame.where.join() || '-'].join(' | ')] : [],
  ),
)

table('who shells a town, and where that is', [
  ['Six people died in the Kenyan bombardment of the town.', 'Six | - | -'],
  ['Some 30 were hurt in a Somali drone strike in northern Kenya.', 'Some 30 | - | Kenya'],
  ['Officials said 11 people were killed in Chadian airstrikes on Sudan.', '11 | - | Sudan'],
  ['Four people died in the Oslo raid on the bank.', 'Four | - | -'],
  ['Nine people died in a Kenyan mine collapse.', 'Nine | - | Kenya'],
  ['Some 40 flights were lost in a Kenyan strike on Monday.', 'Some 40 | - | Kenya'],
])

table('whose soldiers somebody kills', [
  ['Kenya said Somali gunmen ambushed a patrol, killing four of its soldiers.', 'four | Kenya | -'],
  ['Chad says Sudan shelled a post and killed two of its guards.', 'two | Chad | -'],
  ['Chad accused Sudan of shelling a farm and wounding six of its citizens.', 'six | Chad | -'],
  ['An attack on Chad killed 12 of its soldiers.', '12 | Chad | -'],
  ['Chad killed three of its own soldiers by mistake.', 'three | Chad | -'],
])

table('a place that is not whose they are', [
  ['Over Arica itself nine drones were shot down.', 'nine | - | Arica'],
  ['Kenya itself lost nine drones.', 'nine | Kenya | -'],
])
