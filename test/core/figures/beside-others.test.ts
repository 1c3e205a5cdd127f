import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What befell those who are counted beside others, and what a sum is that names no currency. */
const table = tableOf(readFrames)

table('attacks with arms', [
  ['The army attacked the port with 74 unmanned aerial vehicles.', '74 drone used'],
  ['An attack with 40 drones lit the sky.', '40 drone used'],
  ['A barrage of 12 missiles hit the town.', '12 missile used'],
  ['A swarm of 30 drones was shot down.', '30 drone shot down'],
  ['They attacked the port with 74 men.', '74 person -'],
])

table('a total of its own', [
  [
    'Seven people were injured; nobody died. A total of 36 houses, one mill and 2 hectares of forest were damaged.',
    'Seven person wounded',
    '36 house damaged',
    'one mill damaged',
    '2 hectares forest -',
  ],
  ['Seven people were injured. Police put the total at nine.', 'Seven person wounded', 'nine person wounded'],
])

table('“along with” goes on', [
  ['More than 200 barns were damaged, along with 14 bridges.', 'More than 200 barn damaged', '14 bridg damaged'],
  ['He met 200 farmers, along with 14 mayors.', '200 farmer meet', '14 mayor meet'],
])

table('a sum without its currency', [
  [
    'It sold him for 94 million euros. It had bought him for 16.5 million. The clubs spent 212 million, against 318 million.',
    '94 million euros - sold',
    '16.5 million - bought',
    '212 million - spent',
    '318 million - spent',
  ],
  ['The fund got 94 million euros. A further 11 million may follow.', '94 million euros fund -', '11 million - -'],
  ['He will earn 28 million euros net.', '28 million euros - earned'],
])

table('who strikes a deal does not strike', [
  ['Nine men were freed and 15 had struck deals.', 'Nine person released', '15 person strike'],
  ['Nine men were freed and 15 nurses went on strike.', 'Nine person released', '15 nurse striking'],
])

table('each sentence of a court', [
  ['Two mayors were each given six years for fraud.', 'Two mayor sentenced', 'six years mayor sentenced'],
])

table('at the scene', [
  ['Nine helicopters and 14 ships are at the scene.', 'Nine helicopter sent', '14 ship sent'],
  ['Nine helicopters are at the museum.', 'Nine helicopter -'],
])

table('ships and firms take people on', [
  ['A tanker took on 208 people.', '208 person rescued'],
  ['The mill took on 40 people.', '40 person hired'],
])

table('what is up is what is told, not where', [
  [
    'Some 1,860 infections were reported in 14 provinces, up 12% on the week before.',
    'Some 1,860 case infected',
    '14 provinc -',
    '12% case infected',
  ],
])

table('a season before a level', [
  ['It lifted its forecast for 2026/27 to 12 million tonnes.', '12 million tonnes forecast -'],
])

table('times of day', [
  ['Between 22.00 and 05.30 two towns were hit.', 'two town -'],
  ['The price is between 22.00 and 25.30 euros.', 'between 22.00 and 25.30 euros pric cost'],
])
