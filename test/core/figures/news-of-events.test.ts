import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'

const lastOf = (text: string): string | undefined => readFrames(text).at(-1)

describe('a toll has its clause behind it', () => {
  test.each([
    ['The death toll in the quake that hit the coast rose to 58.', '58 person killed'],
    ['The toll from the storm, which came at dawn, has reached 17.', '17 person killed'],
    ['The death toll from mudslides that buried two villages has risen to 120.', '120 person killed'],
    ['The number of barns that burned has risen to 30.', '30 barn destroyed'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('what became of those that are counted', () => {
  test.each([
    ['They shot down 40 drones, and 19 more were “lost from radar”.', '19 drone lost'],
    ['Twelve hikers remain untraced.', 'Twelve hiker missing'],
    ['Some 400 villagers were shifted to a school.', 'Some 400 person evacuated'],
    ['Some 90 captains were repatriated by ship.', 'Some 90 captain returned'],
    ['The army pressed 20 helicopters into service.', '20 helicopter sent'],
    ['Some 250 people died or vanished on the route.', 'Some 250 person casualties'],
    ['At least 60 people are dead or missing.', 'At least 60 person casualties'],
    ['Chile recorded 20,000 arrivals by sea.', 'entered'],
    ['The yard has repaired 30 of the 50 tanks damaged in battle.', '50 tank damaged'],
    ['Police put the number of participants at 20,000.', '20,000 person attended'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })

  test('the verb before some of all is theirs, and not that behind all', () => {
    expect(readFrames('The yard has repaired 30 of the 50 tanks damaged in battle.')[0]).toBe('30 tank repair')
  })
  test('who makes off with something is not stolen', () => {
    expect(readFrames('Four men who made off with 12 paintings were seen.')[0]).not.toContain('stolen')
  })
  test('of who was registered the arrival tells nothing more', () => {
    expect(lastOf('The agency has registered 30,000 arrivals.')).not.toContain('entered')
  })
})

describe('what is worth so much', () => {
  test.each([
    ['The army received medical aid worth 3 billion euros.', 'aid supplied'],
    ['Thieves stole jewels worth 2 million dollars.', 'jewel stolen'],
    ['He gave Chile a bronze statue worth 40,000 euros.', 'statu -'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('what has become of them since', () => {
  test.each([
    ['Of 900 people hurt, 743 have since been discharged.', '743 person recovered'],
    ['Norway sent 900 soldiers, of whom 70 were casualties.', '70 soldier casualties'],
    ['Some 400 of the weary conscripts were killed.', 'Some 400 conscript killed'],
    ['Chile has ordered 36 guns, as well as 29 launchers.', '29 launcher ordered'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })

  test.each([
    ['Norway sent 900 soldiers, of whom 70 were officers.', 'casualties'],
    ['Chile has 36 guns, and as of May 29 launchers.', 'ordered'],
  ])('but %s', (text, other) => {
    expect(lastOf(text)).not.toContain(other)
  })
})

describe('states that stand for many', () => {
  test.each([
    ['The losses are at least 900, the wounded number 3,100.', '3,100 person wounded'],
    ['The displaced number 300.', '300 person displaced'],
    ['Some 1,000 sappers arrive in Chile.', 'Some 1,000 sapper sent'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('who tells is not counted', () => {
  test('before a colon', () => {
    expect(lastOf('Coast guard: 87 brought ashore')).toContain('87 person rescued')
  })
  test('but a label is', () => {
    expect(lastOf('Houses burnt: 87')).toContain('87 house')
  })
})

test('a clock opens an entry, and no count', () => {
  expect(readFrames('10.15 The mayor speaks of four dead.')).toEqual(['four person killed'])
})

describe('armies and their foes', () => {
  test.each([
    ['Norway will send a total of 1,000 sappers.', '1,000 sapper sent'],
    ['The brigade eliminated up to 90 militants.', 'up to 90 militant killed'],
    ['The brigade eliminated 12 tanks.', '12 tank destroyed'],
    ['Half of the 9,000 soldiers initially deployed to Chile were killed.', '9,000 soldier sent'],
    ['Some 800 soldiers are in Chilean hands.', 'Some 800 soldier held'],
    ['The plant turns out two million shells a year.', 'two million shell produced/year'],
    ['The prison, built for 160, holds 540.', '540 person held'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })

  test.each([
    ['Norway spoke of a total of 1,000 sappers.', '1,000 sapper -'],
    ['The firm eliminated 90 jobs.', '90 job cut'],
    ['Some 10,000 people turned out.', 'Some 10,000 person protesting'],
  ])('but %s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
})

describe('whoever leaves, comes after or is sent back', () => {
  test.each([
    ['Some 700 soldiers left for Norway.', 'Some 700 soldier sent'],
    ['About 300 villagers left for Norway.', 'About 300 person depart'],
    ['Some 60 migrants set off from Chile.', 'Some 60 migrant depart'],
    ['An influx of 600 refugees is expected.', '600 migrant entered'],
    ['The exodus of 40,000 people went on.', '40,000 person displaced'],
    ['Norway sent 800 soldiers in May. A further 300 followed in June.', '300 soldier sent'],
    ['Chile could pour up to 9,000 soldiers into the valley.', 'soldier sent'],
    ['Some 200 soldiers have been sent back.', 'Some 200 soldier returned'],
    ['Norway launched 90 drones, of which 56 were neutralised.', '56 drone destroyed'],
    ['Chile has committed 8 billion euros to the fund.', 'pledged'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
  test.each([
    ['Some 40 men were left for dead.', 'depart'],
    ['The crew set off 40 flares.', 'depart'],
    ['Norway poured 40 million euros into the valley.', 'sent'],
    ['Chile has committed 400 soldiers to the force.', 'pledged'],
    ['The parcel comprises 400 tents.', 'comprise'],
    ['Norway sent 800 soldiers. Another 300 followed Chile’s lead.', 'sent'],
  ])('not so: %s', (text, role) => {
    expect(lastOf(text)).not.toContain(role)
  })
})

describe('ranks, firsts and hundreds more', () => {
  test.each([
    ['Chilean losses top 5,000.', '5,000 person casualties'],
    ['Delivery of the first 40 tanks will begin in May.', '40 tank supplied'],
    ['The release of the first 12 captives began.', '12 captive released'],
    ['Hundreds more flee as fires spread', 'Hundreds person displaced'],
    ['Hundreds more soldiers come home', 'Hundreds soldier returned'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
  test.each(['The losses of the top 5,000 firms grow.', 'Losses of the top 40 grow.'])('a rank: %s', text => {
    expect(lastOf(text)).toBeUndefined()
  })
})

describe('what is made, held, unfit or above', () => {
  test.each([
    ['The plant makes 9,000 shells a year.', '9,000 shell produced'],
    ['Some 400 tanks were made there.', '400 tank produced'],
    ['Nine planes came, each able to carry 130 people.', '130 person capacity'],
    ['Two Norwegians captured in May have asked for asylum.', 'captured'],
    ['Some 118 houses were declared unfit to live in.', '118 house uninhabitable'],
    ['Chile has flown 310 people back to their countries.', '310 person returned'],
    ['Some 60 drones were shot down over seven regions.', 'seven region -'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
  test.each([
    ['The missile made 12 turns.', 'produced'],
    ['The rescuers were able to carry 13 people.', 'capacity'],
    ['Two soldiers captured on Monday died.', 'captured'],
  ])('not so: %s', (text, role) => {
    expect(lastOf(text)).not.toContain(role)
  })
  test('over so many is more than so many, but not in the air', () => {
    const bounds = (text: string) => claims(text).map(({ figure }) => figure?.bound)
    expect(bounds('The storm hit over seven regions.')).toEqual(['atLeast'])
    expect(bounds('They shot down over 40 drones.')).toEqual(['atLeast'])
    expect(bounds('They saw jets over two towns.')).toEqual(['exact'])
  })
})

describe('swaps, alarms and those of whom they are some', () => {
  test.each([
    ['A swap of 40 prisoners took place on Sunday.', 'exchanged'],
    ['Prisoner swap: 390 a side', 'exchanged'],
    ['Norway scrambled four jets overnight.', 'sent'],
    ['Of the Chileans brought home, 270 are sailors.', 'withdrawn'],
  ])('%s', (text, role) => {
    expect(lastOf(text)).toContain(role)
  })
  test.each([
    ['Some 12,000 fans scrambled for tickets.', 'sent'],
    ['Of the Chileans brought home, 27 died.', 'withdrawn'],
    ['Of the men, nine are brothers.', 'arrested'],
  ])('not so: %s', (text, role) => {
    expect(lastOf(text)).not.toContain(role)
  })
})

describe('lists in any unit, and asides', () => {
  test.each([
    ['Police seized 40,000 euros, two kilos of heroin and 14 knives.', '14 knif seized'],
    ['Thieves stole 40,000 euros and 12 paintings.', '12 paint stolen'],
    ['Norway delivered 300 tonnes of flour and 12 trucks.', '12 vehicle supplied'],
    ['Sixty men were freed; nine of them, including a boy, were taken to hospital.', 'nine person hospitalised'],
    ['The number of Norwegian dead has reached 2,000.', '2,000 person killed'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
  test.each([
    ['The convoy delivered 300 tonnes of flour to a town of 9,000 people.', 'supplied'],
    ['Norway delivered 300 tonnes of flour, and 12 people died.', 'supplied'],
    ['The fire burned 300 hectares and 12 people fled.', 'destroyed'],
  ])('not so: %s', (text, role) => {
    expect(lastOf(text)).not.toContain(role)
  })
})

describe('sums, ages, owners', () => {
  test('one currency stands behind both sums', () => {
    expect(units('Norway and Chile gave 100 million and 130 million euros.')).toEqual(['euro', 'euro'])
  })
  test('a million after counted millions is no money', () => {
    const text = 'The drive cost 3 billion euros. Norway built two million tents a year, against Chile’s 4.5 million.'
    expect(claims(text).at(-1)?.frame?.dimension).toBe('count')
  })
  test('a level is left for another, however long its name', () => {
    const text =
      'The firm will raise annual production of its K9 self-propelled howitzer from 160 to 320 units by 2027.'
    expect(claims(text).map(({ figure }) => figure?.max)).toEqual([160, 320])
  })
  test('the age that ends a sentence', () => {
    expect(units('“We ran,” said Ana Raso, 34.')).toEqual(['year'])
    expect(units('They counted the shops in Oslo, 34.')).toEqual([null])
  })
  test('some of those whose ages were told are no years', () => {
    expect(units('The men were aged 17 to 58, and 29 of them were charged.')).toEqual(['year', null])
    expect(units('They served between 17 and 20 years, and 15 in the north.').at(0)).toBe('year')
  })
  test('who only tells of those sent has sent none', () => {
    expect(claims('A Norwegian official said another 3,000 troops had been sent.').at(-1)?.frame?.who).toEqual([])
  })
  test('who leads a mission gives it no name', () => {
    expect(claims('The Kenyan-led mission has sent 400 officers.').at(-1)?.frame?.who).toEqual([])
  })
  test('whoever sent those of a clause behind them owns their count', () => {
    expect(claims('Of 15,000 soldiers Norway has dispatched, 40 died.')[0]?.frame?.who).toEqual(['Norway'])
    expect(claims('Chile got 12 of 24 drones that Norway ordered.').at(-1)?.frame?.who).not.toContain('Norway')
  })
  test('the dead among losses are whose the losses are', () => {
    expect(claims('Norway has suffered 470 casualties, including 60 deaths.').at(-1)?.frame?.who).toEqual(['Norway'])
  })
  test('a ministry behind a comma is no place', () => {
    const [claim] = claims('Some 60 soldiers have died in Oslo, Chile’s Ministry of Defence said.')
    expect(claim?.frame?.where).toEqual(['Norway'])
  })
})

const claims = (text: string) => findClaims({ text, published: '2025-03-12' }).filter(({ figure }) => figure)
const units = (text: string) => claims(text).map(({ figure }) => figure?.unit)
