import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** Orders, moves, and what is got rid of, had back or left. */
const table = tableOf(readFrames)

table('orders', [
  ['An order for 30 jets was put back.', '30 aircraft ordered'],
  ['It placed an order for 30 jets.', '30 aircraft ordered'],
  ['They met in order for 30 men to be heard.', '30 person hear'],
])

table('who moves', [
  ['Some 120 people moved away.', 'Some 120 person move'],
  ['Some 3,000 soldiers moved in.', 'Some 3,000 soldier sent'],
  ['Some 120 people were moved to the hills.', 'Some 120 person sent'],
])

table('rid of', [
  ['The boss wants to get rid of another 4,500 posts.', '4,500 job cut'],
  ['He got rid of 40 old cars.', '40 vehicle -'],
])

table('power that is back', [
  ['Power was cut to 390 homes, though 250 had it back.', '390 household without power', '250 household restored'],
])

table('what is left of a measure', [
  ['They used 19 tonnes of grit and have 65 left.', '19 tonnes grit used', '65 grit -'],
  ['They used 19 tonnes of grit and have 65 lorries.', '19 tonnes grit used', '65 vehicle -'],
])

table('those who are brought out', [
  ['Some 400 residents were bussed out.', 'Some 400 person evacuated'],
  ['Some 400 residents were bused to the coast.', 'Some 400 person evacuated'],
  ['Around 2,000 villagers were moved to shelters.', 'Around 2,000 person evacuated'],
  ['Some 300 people were taken to the city of Brod.', 'Some 300 person evacuated'],
  ['Some 6,700 people have left the area.', 'Some 6,700 person evacuated'],
  ['Some 300 people were bundled out of the war zone.', 'Some 300 person evacuated'],
  ['Two buses were damaged.', 'Two bus damaged'],
])

table('those who lose their work', [
  ['The firm will make 900 people redundant.', '900 person cut'],
  ['The firm is making redundant 900 staff.', '900 worker cut'],
])

table('those who were in what was emptied', [
  ['The town has been evacuated – in total 6,700 persons.', '6,700 person evacuated'],
  ['The village was evacuated, some 600 people in all.', 'some 600 person evacuated'],
  ['The town was evacuated, said 40 people.', '40 person -'],
])

table('how long a strike goes on', [
  ['The strike lasted two years.', 'two years strik -'],
  ['The strike lasted a year.', 'a year strik -'],
])
