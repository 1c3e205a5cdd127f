import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'

const lastOf = (text: string): string | undefined => readFrames(text).at(-1)

describe('a people’s name counts its soldiers, where the text speaks of those', () => {
  test.each([
    ['Chilean soldiers are in Norway. Some 3,000 Chileans have come to Oslo.', '3,000 soldier sent'],
    [
      'Chilean special forces troops train in Norway. Kenya says that 3,000 Chileans are already in Oslo.',
      '3,000 soldier sent',
    ],
    ['Chilean troops help Norway. The Kenyans count 2,000 Chileans, and 400 were already in Oslo.', '400 soldier sent'],
    [
      'Chilean troops help Norway. He puts the number of Chileans killed at 300, a quarter of the 1,200 shipped to Oslo.',
      '1,200 soldier sent',
    ],
    ['Chilean troops help Norway. Kenya said that 2,000 Chileans had reached the Oslo region.', '2,000 soldier sent'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('and its people where it speaks of no soldiers, or of what befalls anybody', () => {
  test.each([
    ['Chilean workers are in Norway. Some 3,000 Chileans have come to Oslo.', 'person entered'],
    ['Chilean soldiers are in Norway. Some 300 Chileans were killed.', 'person killed'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

const SPEAKS = 'Soldiers help Norway. The soldiers came by ship. Other soldiers train.'

describe('a bare number of those sent counts soldiers, where the text keeps speaking of them', () => {
  test('11,000 were sent', () => {
    expect(lastOf(`${SPEAKS}\n\nSome 11,000 were shipped out in spring.`)).toBe('Some 11,000 soldier sent')
  })
  test('and of nobody where it does not', () => {
    expect(lastOf('A letter came.\n\nSome 11,000 were sent in spring.')).not.toContain('soldier')
  })
  test('a heading may ask for them without naming them', () => {
    const text = `${SPEAKS}\n\nKenya speaks of 11,000.`
    const headings = [{ text: 'How many are there?', at: text.indexOf('Kenya') }]
    const claims = findClaims({ text, headings, published: '2025-03-12' })
    expect(claims.at(-1)?.frame).toMatchObject({ head: 'soldier', role: 'sent' })
  })
})

describe('where soldiers are is told by whose figure it is, and not by where somebody speaks', () => {
  const frameOf = (text: string) =>
    findClaims({ text, published: '2025-03-12' }).findLast(({ figure }) => figure)?.frame

  test('the figure for a place', () => {
    const text = 'Kenya says 11,000 Chilean soldiers were sent. The union put the figure for Oslo at 10,000.'
    expect(frameOf(text)).toMatchObject({ who: ['Chile'], where: ['Norway'] })
  })
  test('a meeting in a place', () => {
    const text = 'Kenya spoke of 3,000 soldiers killed, and of 4,000 at a meeting of allies in Oslo.'
    expect(frameOf(text)).toMatchObject({ where: [], modifiers: [] })
  })
})

test('what a clause asks for before a colon is counted by each of those who answer', () => {
  const text =
    'Chilean troops are abroad. They argue over how many Chileans are in Norway: 3,000, says Oslo; 4,000, says Kenya.'
  expect(readFrames(text)).toEqual(['3,000 soldier sent', '4,000 soldier sent'])
})

describe('men of an army’s unit are soldiers, and who wipes soldiers out kills them', () => {
  test.each([
    ['A battalion of up to 300 men was wiped out.', 'up to 300 soldier killed'],
    ['A company of 120 men was sent to the front.', '120 soldier sent'],
    ['Fighters were wiped out: 40 rebels in the hills, the governor said.', '40 rebel'],
    ['The jury of 12 men was sent home.', '12 person'],
    ['The flood wiped out 40 homes.', '40 house destroyed'],
    ['The flood swept away 40 climbers.', '40 climber'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

test('where somebody posts is no place of what is told', () => {
  const frame = (text: string) => findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure)?.frame
  expect(frame('Writing on Telegram, the governor said 12 people had been hurt.')?.where).toEqual([])
  expect(frame('In a post on X, the governor said 12 people had been hurt.')?.where).toEqual([])
  expect(frame('The governor said 12 people had been hurt on Crete.')?.where).toEqual(['Crete'])
})

test('an estimate is of whatever was counted, and is not counted itself', () => {
  expect(lastOf('Norway sent 800 soldiers. An earlier estimate of 600 was dropped.')).toBe('600 soldier sent')
  expect(lastOf('An estimate of 600 was dropped.')).not.toContain('estimat')
})

test('those whom two states describe are counted with both', () => {
  expect(lastOf('The number of killed and wounded Norwegian soldiers exceeds 3,000.')).toBe('3,000 soldier casualties')
  expect(lastOf('The number of dead and injured people rose to 40.')).toBe('40 person casualties')
  expect(lastOf('The number of wounded civilians rose to 40.')).toBe('40 civilian wounded')
})

test('what could not be verified tells nothing of what is counted', () => {
  const frame = (text: string) => findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure)?.frame
  expect(frame('The figure of 3,000 could not be independently verified.')).toMatchObject({ role: null, unreal: false })
  expect(frame('The 300 deaths could not be verified.')).toMatchObject({ role: 'killed', unreal: false })
  expect(frame('The office verified 300 signatures.')).toMatchObject({ head: 'signatur' })
})

describe('whose people they are may stand behind the verb', () => {
  const whoseOf = (text: string) =>
    findClaims({ text, published: '2025-03-12' }).findLast(({ figure }) => figure)?.frame?.who

  test.each([
    ['Twelve of the passengers were Norwegian.', ['Norway']],
    ['Of the 40 dead, 12 are Chilean.', ['Chile']],
    ['Forty people died, 12 of whom were all Chilean.', ['Chile']],
    ['Twelve of the dead were Norwegian nationals.', ['Norway']],
    ['Twelve of them were there when Norwegian troops came.', []],
    ['Twelve of the soldiers are Chilean-trained.', []],
  ])('%s', (text, expected) => {
    expect(whoseOf(text)).toEqual(expected)
  })
})

test('nationals are people', () => {
  expect(lastOf('Two Kenyan nationals were killed.')).toBe('Two person killed')
})

describe('a force that a text of soldiers sizes up is so many soldiers', () => {
  test.each([
    [`${SPEAKS}\n\nOslo puts the contingent at 11,000.`, '11,000 soldier'],
    [`${SPEAKS}\n\nThe 11,000-strong contingent is in Oslo.`, '11,000 soldier sent'],
    [`${SPEAKS}\n\nChile sent a contingent of some 500.`, 'some 500 soldier sent'],
    ['Athletes went home.\n\nOslo puts the contingent at 110.', '110 contingent'],
    [`${SPEAKS}\n\nTwo contingents are in Oslo.`, 'Two contingent'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

test('those who are already there have been sent, whatever is to be done for them', () => {
  expect(lastOf(`${SPEAKS}\n\nMore are to relieve the 11,000 already there.`)).toBe('11,000 soldier sent')
  expect(lastOf('More buses are to replace the 400 already there.')).toBe('400 - replace')
})

test('those who were killed in some days may be some of all', () => {
  const frame = (text: string) => findClaims({ text, published: '2025-03-12' }).find(({ figure }) => figure)?.frame
  expect(frame('Their drones killed 77 soldiers and wounded 40 over three days.')?.unsure).toBe(true)
  expect(frame('Their drones killed 77 soldiers, and fires burned for three days.')?.unsure).toBe(false)
  expect(frame('Their drones killed 77 soldiers.')?.unsure).toBe(false)
})
