import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What befalls one house, one town or one fleet in a night, as five papers tell it. */
const table = tableOf(readFrames)

table('a toll that a clause with “as” tells', [
  ['Captain questioned as toll reaches 19', '19 person killed'],
  ['Two held as death toll hits 40', 'Two person held', '40 person killed'],
  ['Owner arrested as 19 guests flee', '19 guest displaced'],
])

table('an age that ends before a toll', [
  [
    'A 77-year-old tourist died on Friday, bringing the toll to nine.',
    '77-year-old tourist killed',
    'nine person killed',
  ],
  ['They sell cable of 20 metres and rope of 40.', '20 metres cabl -', '40 rop -'],
])

table('the ages of the youngest and the oldest', [
  ['Among the dead were four boys, the youngest six.', 'four boy killed', 'six - -'],
  ['The youngest six boys were sent home.', 'six boy withdrawn'],
])

table('those who work by night', [
  ['The ward had 40 patients and three night nurses.', '40 patient -', 'three nurse -'],
  ['Two guards were on the night shift.', 'Two guard on duty'],
  ['The trip took three nights.', 'three nights trip -'],
])

table('members of a staff and of a crew', [
  ['Six members of staff were hurt.', 'Six worker wounded'],
  ['Nine members of the crew drowned.', 'Nine crew killed'],
  ['Two members of the committee were hurt.', 'Two member wounded'],
])

table('the same by other words', [
  ['Some 90 firemen took part.', 'Some 90 rescuer sent'],
  ['It lists 14 shortcomings.', '14 defect -'],
  ['They found 14 faults.', '14 defect -'],
  ['The fleet unleashed 80 rockets.', '80 rocket used'],
  ['They launched 80 unmanned aerial vehicles.', '80 drone used'],
  ['The garage has 80 unmanned vehicles.', '80 vehicle -'],
  ['Two little ones were rescued.', 'Two child rescued'],
  ['They dug for 15 skiers feared buried.', '15 skier trapped'],
  ['All 15 skiers are to be buried at sea.', '15 skier bury'],
])

table('of the victims, where a text has counted dead', [
  ['The blast killed 30. Among the victims were six nuns.', '30 person killed', 'six nun killed'],
  ['The blast killed 30. Six of the victims were nuns.', '30 person killed', 'Six nun killed'],
  ['The blast killed 30. Victims include six nuns.', '30 person killed', 'six nun killed'],
  ['The gang sold fake shares. Among the victims were six nuns.', 'six nun -'],
  ['The blast killed 30. The families of the victims are owed 600 crowns.', '30 person killed', '600 crowns - owed'],
])

table('who is in a place that a clause with “where” goes on from', [
  ['She died in Orlen hospital, where nine riders remain.', 'nine rider hospitalised'],
  ['He was taken to a prison where 300 men are.', '300 person held'],
  ['She spoke in Orlen, where nine riders remain.', 'nine rider -'],
])

table('things of two kinds counted as one', [
  ['The enemy fired 90 rockets and drones.', '90 drone and rocket used'],
  ['The army shot down 40 drones and missiles.', '40 drone and missile shot down'],
  ['The army shot down 40 drones and 12 missiles.', '40 drone shot down', '12 missile shot down'],
  ['Some 40 nurses and doctors were hurt.', 'Some 40 nurse wounded'],
  ['The storm cut power to 900 homes and shops.', '900 household without power'],
])

test.each<[text: string, unsure: boolean]>([
  ['Eleven guests died at the scene.', true],
  ['Six men died in hospital.', true],
  ['Eleven guests died in the hotel.', false],
])('%s', (text, unsure) => {
  expect(findClaims({ text, published: '2025-03-12' }).find(({ frame }) => frame)?.frame?.unsure).toBe(unsure)
})
