import { expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** Two armies that each count their dead, and an airport that stands still. */
const table = tableOf(readFrames)

table('what armies lose and knock out', [
  ['Chile acknowledged the loss of six soldiers.', 'six soldier killed'],
  ['Chile acknowledged the loss of six villages.', 'six villag casualties'],
  ['Some 30 Chilean troops were wiped out.', 'Some 30 soldier killed'],
  ['Its guns knocked out seven tanks.', 'seven tank destroyed'],
  ['The storm knocked out power to 300 homes.', '300 household without power'],
  ['Some 45 of them received wounds.', 'Some 45 person wounded'],
  ['Some 900 people were told to get out.', 'Some 900 person evacuated'],
])

table('what stands still', [
  ['The failure wiped out 430 flights.', '430 flight cancelled'],
  ['The airline has axed 210 flights.', '210 flight cancelled'],
  ['The airline has axed 210 jobs.', '210 job cut'],
  ['It left some 60,000 guests stuck.', 'some 60,000 guest trapped'],
])

const dimensionsOf = (text: string): (string | undefined)[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ frame }) => (frame ? [frame.dimension] : []))

test.each<[text: string, ...dimensions: string[]]>([
  ['His daughter Lena, nine, was killed.', 'day'],
  ['Ana Bell, 34, and her sons Tom, six, and Max, eight, were hurt.', 'day', 'day', 'day'],
  ['In Arica, nine, among them two nuns, were hurt.', 'count', 'count'],
  ['Of the nuns, nine, all of them old, were hurt.', 'count'],
])('years or heads: %s', (text, ...dimensions) => {
  expect(dimensionsOf(text)).toEqual(dimensions)
})

const frameOf = (text: string, surface: string) =>
  findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure?.surface === surface)?.frame

test.each<[text: string, surface: string, marks: string[]]>([
  ['The army said six captives were killed.', 'six', []],
  ['The army said it killed six captives.', 'six', ['side:army']],
  ['The rebels killed six captives.', 'six', ['side:rebels']],
])('who says so has not done it: %s', (text, surface, marks) => {
  expect(frameOf(text, surface)?.apart).toEqual(marks)
})

test.each<[text: string, surface: string, part: boolean]>([
  ['Chile said 11 of its soldiers had been killed.', '11', false],
  ['Chile said 11 of its soldiers had been decorated.', '11', true],
  ['Chile said 11 of the soldiers had been killed.', '11', true],
])('all the dead of a side: %s', (text, surface, part) => {
  expect(frameOf(text, surface)?.part).toBe(part)
})

test.each<[text: string, surface: string, former: boolean]>([
  ['They moved 900 guests from 12 hotels.', '12', false],
  ['The number of hotels was cut to nine from 12.', '12', true],
])('what it was before: %s', (text, surface, former) => {
  expect(frameOf(text, surface)?.former).toBe(former)
})

test('a further count of cancelled flights is not all of them', () => {
  const text = 'On Friday 430 flights were cancelled. A further 85 flights were cancelled on Saturday.'
  expect(frameOf(text, '85')?.unsure).toBe(true)
  expect(frameOf(text, '430')?.unsure).toBe(false)
})

test.each<[text: string, who: string[]]>([
  ['Chile acknowledged the loss of six soldiers.', ['Chile']],
  ['Chile mourns the loss of six soldiers.', ['Chile']],
  ['Chile reported the loss of six soldiers.', []],
])('whose loss it is: %s', (text, who) => {
  expect(frameOf(text, 'six')?.who).toEqual(who)
})

const certaintyOf = (text: string) =>
  findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure)?.certainty

test.each<[text: string, certainty: string]>([
  ['Some 800 people evacuated from the port were told they could return.', 'asserted'],
  ['Families fled from 40 farms with whatever they could carry.', 'asserted'],
  ['Some 800 people could return to the port.', 'possible'],
  ['They could return to 40 farms.', 'possible'],
])('what people did, and what they may do: %s', (text, certainty) => {
  expect(certaintyOf(text)).toBe(certainty)
})
