import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'

const lastOf = (text: string): string | undefined => readFrames(text).at(-1)

describe('by how much something has changed', () => {
  test.each([
    ['The wardens tagged 640 seals, a fall of 12 per cent.', 'seal tag'],
    ['The ministry counted 300 burglaries, a steep drop of a third.', 'burglary'],
    ['Divers saved 90 swimmers, up 12 per cent on last year.', 'swimmer rescued'],
    ['The museum saw a 30 per cent drop in visits.', 'visit'],
    ['The port reported a rise of 14 per cent in the number of thefts.', 'theft'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
  test.each([
    ['The museum saw a 30 per cent drop in the region.', 'region'],
    ['The museum, a drop of water, is 12 metres tall.', 'per cent'],
  ])('not so: %s', (text, thing) => {
    expect(lastOf(text)).not.toContain(thing)
  })
  test('a part behind a fall is a number', () => {
    const surfaces = (text: string) =>
      findClaims({ text, published: '2025-03-12' }).flatMap(({ figure }) => figure?.surface ?? [])
    expect(surfaces('It was a drop of a third.')).toEqual(['a third'])
    expect(surfaces('It was the work of a third man.')).toEqual([])
  })
})

describe('fates told in other words', () => {
  test.each([
    ['Six climbers were flown to Saint Olav Hospital.', 'Six climber hospitalised'],
    ['Three of the injured were in danger of death.', 'Three person critical'],
    ['Nine sailors were taken on board.', 'Nine sailor rescued'],
    ['Police placed four brokers under arrest.', 'four broker arrested'],
    ['Among the injured are five tourists.', 'five tourist wounded'],
    ['Among those killed were two nuns.', 'two nun killed'],
    ['Two men died and a further four, among them a boy of nine, were in hospital.', 'hospitalised'],
    ['Some 900 homes had no power; by noon supply was restored to 400 of them.', '400 household restored'],
    ['Of today’s 52 trains 14 were cancelled.', 'cancelled'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    ['Six climbers were sent to Saint Olav.', 'hospitalised'],
    ['Three of the injured were in danger of losing a leg.', 'critical'],
    ['The firm took on 90 clerks.', 'rescued'],
    ['Among the guests are five tourists.', 'killed'],
  ])('not so: %s', (text, role) => {
    expect(lastOf(text)).not.toContain(role)
  })
  test('the fate of one is not the noun of another', () => {
    const counted = findClaims({
      text: 'The clinic received 15 bodies and 43 injured.',
      published: '2025-03-12',
    }).flatMap(({ figure }) => figure?.counted ?? 'none')
    expect(counted).toEqual(['none', 'bodies', 'none'])
  })
  test('drones are over the regions of a country', () => {
    const bounds = findClaims({
      text: 'They shot down 41 drones over five Norwegian regions.',
      published: '2025-03-12',
    }).flatMap(({ figure }) => figure?.bound ?? [])
    expect(bounds).toEqual(['exact', 'exact'])
  })
})

describe('what a court gives', () => {
  test.each([
    ['Three brokers got 14 years each.', 'Three broker sentenced'],
    ['The boss was handed 18 months in jail.', '18 months boss sentenced'],
    ['A judge gave her nine years.', 'sentenced'],
    ['Two others received eight years.', 'Two - sentenced'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    'The deal gave farmers two years of certainty.',
    'They were given two years to pay.',
    'Doctors gave him six months.',
    'The mill got 14 lorries.',
  ])('not so: %s', text => {
    expect(readFrames(text).join('; ')).not.toContain('sentenced')
  })
  test('what is worth so much does not part a list', () => {
    expect(lastOf('Customs seized 40 kilos of ivory worth 2 million francs, six rifles and nine pistols.')).toBe(
      'nine pistol seized',
    )
  })
})

describe('whose value it is', () => {
  test.each([
    ['Methane leaks from drilling have fallen by 80 per cent.', 'leak'],
    ['Output this year was revised down to 3 million tonnes.', 'output'],
    ['Water levels in the lake rose by 40 centimetres.', 'level'],
    ['Net profit more than tripled to 90 million euros.', 'profit earned'],
    ['The port owes the bank a fee of 3 million euros.', 'fee'],
    ['Leaks fell by 200 tonnes, or 9 per cent, in May.', 'leak'],
    ['Only 14 per cent of newly built flats are empty.', 'flat'],
    ['The firm will invest 2 billion euros in a yard that is to employ 900 people.', '900 person employed'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toContain(expected)
  })
  test('who is to be employed there employs no money', () => {
    expect(readFrames('The firm will invest 2 billion euros in a yard that is to employ 900 people.')[0]).toContain(
      'spent',
    )
  })
  test.each([
    ['Fares rose by an average of 7 per cent.', true],
    ['Fares reached an average of 7 per cent of pay.', false],
  ])('a change on average: %s', (text, expected) => {
    expect(findClaims({ text, published: '2025-03-12' }).at(-1)?.frame?.delta).toBe(expected)
  })
})

describe('votes and prices', () => {
  test.each([
    ['The plan was backed by seven of the nine members.', 'seven vote for'],
    ['The bill was opposed by twelve deputies.', 'twelve vote against'],
    ['Of those polled, 54 per cent backed the strike.', '54 per cent vote for'],
    ['Half of those surveyed opposed it.', 'against'],
    ['Orlen sold its stake to Norvia for 30 million euros.', 'sold'],
    ['The purchase of a yard for 90 million euros was approved.', 'bought'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    ['The plan was drawn up by seven of the nine members.', 'for'],
    ['Orlen opened a yard for 30 million euros.', 'sold'],
    ['The lake is 35 per cent covered.', 'for'],
  ])('not so: %s', (text, role) => {
    expect(readFrames(text).join('; ')).not.toContain(role)
  })
})

describe('what a sentence tells of those beside others', () => {
  test.each([
    ['Four hamlets with 260 people were evacuated.', 'Four hamlet evacuated'],
    ['Four hamlets with a total of 260 people had to be vacated.', 'Four hamlet evacuated'],
    ['Some 90 firefighters are working with 14 lorries, supported by 30 soldiers.', '14 vehicle sent'],
    ['Some 90 firefighters are working with 14 lorries, supported by 30 soldiers.', '30 soldier sent'],
    ['Chile lost 90 soldiers, killed or wounded.', 'soldier casualties'],
    ['The raid killed or wounded 90 soldiers.', 'soldier casualties'],
    ['The raid killed and injured 90 people.', 'person casualties'],
    ['The raid killed or captured 90 rebels.', 'rebel captured'],
    ['The raid began and wounded 90 people.', 'person wounded'],
    ['The jets dropped 40 bombs on Friday.', '40 bomb used'],
    ['The army has taken two villages.', 'two villag seized'],
    ['More than 900 migrants have reached Norway.', 'migrant entered'],
    ['A vigil on Monday drew 400 people.', '400 person attended'],
    ['The line has a further 12 jets on order.', '12 aircraft ordered'],
    ['The town paid a ransom of 3 million euros.', 'ransom paid'],
    ['The town offered the families of the dead 3,000 euros.', 'offered'],
    ['Ten of the injured are in intensive care.', 'critical'],
    ['Two of the ten tyres burst.', 'Two tyr'],
  ])('%s: %s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    ['Four men with 26 sheep sat there.', 'evacuated'],
    ['Prices dropped 40 crowns.', 'used'],
    ['The tour took two villages by surprise.', 'used'],
    ['Some 90 clerks are working with 14 lorries.', 'sent'],
    ['The town set up a fund of 3 million euros.', 'paid'],
  ])('not so: %s', (text, role) => {
    expect(readFrames(text).join('; ')).not.toContain(role)
  })
  test('a year is no end of a range', () => {
    const surfaces = findClaims({ text: 'That brings the total for 2024 to 12,500.', published: '2025-03-12' })
    expect(surfaces.flatMap(({ figure }) => figure?.surface ?? [])).toEqual(['12,500'])
  })
  test('to hand over another 25 is to hand over no more than that', () => {
    const [claim] = findClaims({ text: 'Oslo will hand over another 25 tanks.', published: '2025-03-12' }).filter(
      ({ figure }) => figure,
    )
    expect(claim?.figure?.bound).toBe('exact')
  })
  test('who estimates is not what a later number counts', () => {
    expect(lastOf('Nine people died, the agency estimates. Last year’s figure was 73.')).toBe('73 person killed')
  })
})

describe('of what a share or a number is', () => {
  test.each([
    ['Sales to Norway fell by a third, while those to Chile grew 9 per cent.', '9 per cent sal'],
    ['The gap will narrow to 2.5 per cent of GDP this year from 3.1 per cent.', '3.1 per cent gap'],
    ['Visitor numbers rose to 3,000.', '3,000 visitor'],
    ['Rents in Kenya up by a sixth', 'a sixth rent'],
    ['Rents in Kenya up 17 per cent', '17 per cent rent'],
    ['One ferry in eight was late.', 'One ferry in eight ferry'],
    ['Oslo has fined the Chilean shipping group Orlen 3 million euros for steering buyers away.', 'fine fined'],
    ['In a poll 58 per cent of voters were against going to war.', 'against'],
    ['The district had lost 900 council homes to buyers.', 'house destroyed'],
    ['Clubs received gifts of 18 million euros in total.', 'gift'],
    ['A first phase of 60 megawatts due online soon.', 'phas'],
  ])('%s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    ['Some 900 people lost their homes.', 'destroyed'],
    ['The tax brought in 2 million euros in its first year.', 'first'],
  ])('not so: %s', (text, thing) => {
    expect(readFrames(text).join('; ')).not.toContain(thing)
  })
  test('“some” is no preposition behind “dispute”', () => {
    const [figure] = findClaims({
      text: 'In the dispute some 900 trains stood still.',
      published: '2025-03-12',
    }).flatMap(({ figure }) => figure ?? [])
    expect(figure?.bound).toBe('about')
  })
  test.each([
    ['On board are seven probes from five countries.', false],
    ['The number of cases fell to 12 cases from 40 cases.', true],
  ])('what comes from somewhere is not what was before: %s', (text, expected) => {
    expect(findClaims({ text, published: '2025-03-12' }).at(-1)?.frame?.former).toBe(expected)
  })
})

describe('those among others, and those who do what is done by them', () => {
  test.each([
    ['Six badly hurt sailors were flown out.', 'Six sailor wounded'],
    ['Chile sent a plane with a team of 45 rescuers.', '45 rescuer sent'],
    ['A counter-protest drew 300 people.', '300 person protesting'],
    ['Two suffered minor burns.', 'Two person wounded'],
    ['Most cases, 137, are in the north.', '137 case'],
    ['The fund released 5 million euros, on top of the 2 million euros of May.', '2 million euros -'],
    ['Eight girls among 13 dead as coach hits lorry', '13 person killed'],
    ['Eight girls on their way home are among 13 people killed there.', 'Eight girl killed'],
    ['Two nuns were among the 40 injured.', '40 person wounded'],
    ['The plea was signed by 14,200 people.', '14,200 person signed'],
    ['Half the town’s population has left.', 'Half populat'],
    ['A reward of 50,000 euros has been offered.', 'reward offered'],
    ['The town gave 3 million euros as emergency aid.', '3 million euros aid'],
  ])('%s: %s', (text, expected) => {
    expect(readFrames(text).join('; ')).toContain(expected)
  })
  test.each([
    ['Two burnt flats were sold.', 'person wounded'],
    ['The plea was read by 14,200 people.', 'signed'],
    ['Eight girls were among friends and 13 of them sang.', 'killed'],
    ['The funeral of 45 rescuers was held.', 'sent'],
  ])('not so: %s', (text, thing) => {
    expect(readFrames(text).join('; ')).not.toContain(thing)
  })
  test('two of his sons are no years', () => {
    const units = findClaims({
      text: 'The 71-year-old Ole Brandt is held with his wife and two of his sons.',
      published: '2025-03-12',
    })
    expect(units.at(-1)?.figure?.unit).toBeNull()
  })
})
