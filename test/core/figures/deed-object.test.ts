import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What a noun for a deed counts: that which the deed is done to. */
const table = tableOf(readFrames)

table('behind “of”', [
  ['Production of bicycles rose to 40,000.', '40,000 bicycl produced'],
  ['Deliveries of helmets have reached 4,000.', '4,000 helmet supplied'],
  ['Losses of ships stand at 40.', '40 ship lost'],
  ['Arrivals of pilgrims fell to 4,000.', '4,000 pilgrim entered'],
  ['Arrests of smugglers rose to 40.', '40 smuggler arrested'],
])

table('before the noun', [
  ['Bicycle production will rise to 40,000.', '40,000 bicycl produced'],
  ['Ticket sales have reached 40,000.', '40,000 ticket sold'],
  ['Ship losses stand at 40.', '40 ship lost'],
])

table('neither the people of a toll nor the kind of a deed', [
  ['Production of this kind rose to 4,000 a month.', '4,000 - produced/month'],
  ['Mass production has reached 4,000 a month.', '4,000 - produced/month'],
  ['Civilian casualties rose to 40.', '40 person casualties'],
  ['Losses of the army reached 40.', '40 person casualties'],
])

table('what comes in pieces', [
  ['The dealer sold 40 pieces of furniture.', '40 furnitur sold'],
  ['The dealer sold 40 furniture pieces.', '40 furnitur sold'],
  ['The dealer sold 40 pieces.', '40 piec sold'],
])

table('the mark that a count passes', [
  ['The death toll has passed the 200 mark.', '200 person killed'],
  ['Casualties crossed the 3,000 threshold.', '3,000 person casualties'],
])

table('how a number is meant, between it and an article', [
  ['Turnout was a mere 31 percent.', '31 percent turnout -'],
  ['The budget is a modest 12 million crowns.', '12 million crowns budget -'],
])

table('rescuers are counted at their work, and not at their graves', [
  ['The 40 firefighters fought on.', '40 rescuer sent'],
  ['The funeral of the three firefighters was held in Larne.', 'three rescuer held'],
])

table('who does something to many together', [
  ['Peru sent a convoy of 40 lorries.', '40 vehicle sent'],
  ['Gunmen seized a group of 40 pupils.', '40 student captured'],
  ['Peru launched a salvo of 40 rockets.', '40 rocket used'],
  ['The bank hired an army of 40 consultants.', '40 consultant hired'],
  ['The driver died in a convoy of 40 lorries.', '40 vehicle -'],
])
