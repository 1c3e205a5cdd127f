import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** As in roles.test.ts, verb by verb: what each domain of news does to what it counts. */
const table = tableOf(readFrames)

table('energy and transport', [
  ['Engineers reconnected 4,100 homes.', '4,100 household restored'],
  ['The operator scrapped 90 flights.', '90 flight cancelled'],
  ['Crews erected 36 pylons.', '36 pylon built'],
  ['The carrier rerouted 14 flights.', '14 flight diverted'],
  ['The yard decommissioned two ferries.', 'two ferry decommission'],
  ['The works could power 90,000 homes.', '90,000 house power'],
])

table('law and order', [
  ['The court jailed four brokers.', 'four broker arrested'],
  ['Officers raided 31 flats and questioned 12 men.', '31 flat searched', '12 person questioned'],
  ['Looters made off with 60 televisions.', '60 televis stolen'],
  ['Judges overruled 16 verdicts.', '16 verdict overrule'],
  ['Two women were cleared of fraud.', 'Two person acquitted'],
])

table('marches, by those who come', [
  ['Police put the march at 35,000.', '35,000 person protesting'],
  ['Stewards estimate the rally at 900.', '900 person protesting'],
  ['Last year’s demonstration drew 4,000 people.', '4,000 person protesting'],
  ['Nurses took part in a march of 600.', '600 person protesting'],
  ['The protest drew 40 complaints.', '40 complaint draw'],
  ['The concert drew 4,000 people.', '4,000 person draw'],
  ['They walked a march of 40 miles.', '40 miles march -'],
])

table('at no place', [['Two men were nicked at the HQ of the bank.', 'Two person arrested']])

table('health and schools', [
  ['Vets culled 9,000 ducks.', '9,000 duck killed'],
  ['The survey polled 1,100 parents.', '1,100 parent polled'],
  ['Inspectors examined 210 kitchens.', '210 kitchen inspected'],
  ['Doctors performed 70 operations.', '70 operat perform'],
])

table('weather and fire', [
  ['Nine houses collapsed.', 'Nine house destroyed'],
  ['Mud buried 14 homes.', '14 house destroyed'],
  ['The blaze scorched 3,100 hectares.', '3,100 hectares wildfire -'],
  ['Bulldozers razed 45 huts.', '45 hut destroyed'],
])

table('money', [
  ['The bank set aside 90 million euros.', '90 million euros - spent'],
  ['The fund disbursed 12 million dollars.', '12 million dollars - paid'],
  ['The firm trimmed 400 posts.', '400 job cut'],
  ['Planners turned down 31 applications.', '31 apply rejected'],
])

table('a noun, though some verb is spelt like it', [
  ['The coast guard it belongs to has 14 boats.', '14 ship -'],
  ['Gas prices rose 3 per cent.', '3 per cent pric cost'],
  ['The toll hits 41 as its owner is questioned.', '41 person killed'],
  ['Some 120 mining jobs are at risk.', 'Some 120 job -'],
])

table('what a measure is of', [
  ['Oil fouled 30 km of beach.', '30 km beach foul'],
  ['The front dumped 90 mm of snow.', '90 mm snow dump'],
  ['Gusts of 140 km/h tore branches off.', '140 km/h gust tear'],
  ['The ward was off for 12 hours.', '12 hours ward -'],
])

table('told of people, and not of where they belong', [
  ['Pupils at 40 schools protested.', '40 school -'],
  ['Riders from 12 countries have qualified.', '12 country -'],
  ['Half of the 900 inmates eligible for parole have been freed.', 'Half prisoner released', '900 prisoner -'],
  ['The wave swept away six hikers.', 'six hiker -'],
  ['A crowd of 4,000 watched the race.', '4,000 person attended'],
  ['The clinic reported 30 early deaths.', '30 person killed'],
  ['Gunners downed nine drones.', 'nine drone shot down'],
  ['The court jailed three men for nine years.', 'three person sentenced', 'nine years - sentenced'],
  ['The virus sickened 90 riders, 12 of them needing care.', '90 rider infected', '12 rider infected'],
])

table('what was done, not what they were at', [
  ['Agents caught 40 riders and apprehended 12 hikers crossing the line.', '40 rider catch', '12 hiker arrested'],
  ['Two women are confirmed dead.', 'Two person killed'],
  ['Snipers shot dead two guards.', 'two guard killed'],
  ['Some 4,000 people need food.', 'Some 4,000 person -'],
  ['Waiters will walk out at 20 inns.', '20 inn -'],
  ['The boat lost 30 tonnes of plastic.', '30 tonnes plastic lost'],
  ['Crews clearing debris found nine bodies.', 'nine person killed'],
])
