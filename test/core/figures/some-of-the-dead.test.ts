import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

const table = tableOf(readFrames)

table('adjectives that end as adverbs do', [
  ['Some 40 elderly residents were rescued.', 'Some 40 person rescued'],
  ['There were nine deadly attacks.', 'nine attack -'],
  ['Nine nearly drowned.', 'Nine person killed'],
])

table('who the dead were', [
  ['Four of the dead were miners.', 'Four miner killed'],
  ['Nine of the dead were newborns.', 'Nine child killed'],
  ['Four of the dead were insured.', 'Four person killed'],
])

table('those who are treated are not the children among the dead', [
  [
    'The toll has climbed to nine, among them two girls, and clinics in the valley treated 27 injured.',
    'nine person killed',
    'two girl killed',
    '27 person wounded',
  ],
  ['Two pupils died and 12 were hurt.', 'Two student killed', '12 student wounded'],
])

const frames = (text: string) => findClaims({ text, published: '2025-03-12' }).flatMap(({ frame }) => frame ?? [])

test.each([
  ['Two of the wounded died in the night.', true],
  ['Three of the injured have since died.', true],
  ['Three of the miners died.', false],
  ['Three of the wounded were flown to Oslo.', false],
])('%s — more dead than before: %s', (text, expected) => {
  expect(frames(text).map(({ delta }) => delta)).toEqual([expected])
})

test.each([
  ['It was the deadliest blast since the war of 2012, which claimed 800 lives.', true],
  ['There are fears of a repeat of the 2012 flood, when 90 people died.', true],
  ['It was the biggest march since the start of the war, which has killed 900 people.', false],
])('%s — an event before: %s', (text, expected) => {
  expect(frames(text).map(({ former }) => former)).toEqual([expected])
})

test.each([
  ['A group based in Nairobi says 40 people died in Chad.', 'Chad'],
  ['A monitor headquartered in Oslo put the number of dead at 38.', ''],
  ['Some 900 guards based in Chad were killed.', 'Chad'],
])('%s — where: %s', (text, expected) => {
  expect(frames(text).map(({ where }) => where.join())).toEqual([expected])
})

table('a noun that has so many dead', [
  ['The balance of the storm rises to 31 dead.', '31 person killed'],
  ['The losses rose to 31 dead.', '31 person killed'],
  ['The damage came to 31 burnt barns.', '31 barn destroyed'],
])

table('how fast an outbreak has killed so many', [
  ['The fever has killed 53 people in less than a month.', '53 person killed'],
  ['The army lost 900 men in less than a week.', '900 person killed/past week'],
  ['The fever has killed 53 people in the past week.', '53 person killed/past week'],
])

test.each([
  ['Some 40 tents arrived from Orlen on Friday.', ''],
  ['Some 40 tanks arrived from Poland on Friday.', 'Poland'],
  ['Some 40 people from Orlen were hurt.', 'Orlen'],
  ['The fire has made 31 dead, announced the Minister of Health, Grace Okoro.', ''],
])('%s — whose: %s', (text, expected) => {
  expect(frames(text).map(({ who }) => who.join())).toEqual([expected])
})

table('where it was lends no number its noun', [
  [
    'The army shot down 41 drones over six regions. In Velm nine were shot down.',
    '41 drone shot down',
    'six region -',
    'nine drone shot down',
  ],
  ['The storm hit six regions. Nine are without power.', 'six region -', 'Nine region without power'],
])

test.each([
  ['Some 110 more houses are unsafe.', 'some:more'],
  ['Some 110 houses are unsafe, more than in May.', ''],
  ['Some 110 more houses were destroyed.', ''],
])('%s — besides others: %s', (text, expected) => {
  expect(frames(text).map(({ apart }) => apart.join())).toEqual([expected])
})
