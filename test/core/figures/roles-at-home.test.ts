import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** As in roles.test.ts, of news without fire and war. */
const table = tableOf(readFrames)

table('companies', [
  ['The chain will close 40 stores.', '40 store closed'],
  ['The chain is to open 25 branches.', '25 store open'],
  ['The maker sold 1.2 million phones last year.', '1.2 million phon sold'],
  ['Sales came to 1.2 million phones.', '1.2 million phon sold'],
  ['The hackers stole the data of 3 million customers.', '3 million customer stolen'],
  ['The leak exposed 40,000 records.', '40,000 record expose'],
  ['The data of 40,000 clients were exposed.', '40,000 client expose'],
  ['The regulator fined the firm 30 million euros.', '30 million euros fine fined'],
  ['Some 8,000 customers have joined the suit.', 'Some 8,000 customer join'],
  ['The airline ordered 60 jets.', '60 aircraft ordered'],
  ['The works employs 1,400 people.', '1,400 person employed'],
  ['The firm shed 400 posts.', '400 job cut'],
  ['Unemployment rose to 6.1 per cent.', '6.1 per cent unemploy -'],
  ['The start-up raised 40 million dollars.', '40 million dollars - raised'],
])

table('posts', [
  ['There are 1,500 vacancies in nursing.', '1,500 vacancy vacant'],
  ['Some 1,500 posts are unfilled.', 'Some 1,500 job vacant'],
])

table('those who watch', [
  ['A crowd of 34,500 saw the town win.', '34,500 person attended'],
  ['The town won in front of a crowd of 34,500.', '34,500 person attended'],
  ['A crowd of 34,500 filled the streets.', '34,500 person protesting'],
])

table('health and schools', [
  ['The hospital has 600 beds.', '600 bed -'],
  ['Some 45,000 pupils sat the exam.', 'Some 45,000 student sit'],
  ['The university admitted 900 students.', '900 student -'],
  ['Some 12,000 operations were put off.', 'Some 12,000 operat delayed'],
  ['Doctors carried out 60 transplants.', '60 transplant -'],
  ['About 300 women gave birth there.', 'About 300 person -'],
  ['The clinic vaccinated 5,000 infants.', '5,000 child vaccinated'],
  ['The country reported 210 new infections.', '210 case infected'],
  ['Nineteen patients are in intensive care.', 'Nineteen patient critical'],
  ['Health workers gave 5,000 jabs.', '5,000 jab -'],
  [
    'The storm displaced 420,000 people, of whom 161,000 are in evacuation centres.',
    '420,000 person displaced',
    '161,000 person sheltered',
  ],
  ['Over 2,000 evacuees are crammed into schools.', 'Over 2,000 evacue sheltered'],
  ['The shelling killed 40 people, nine of them in shelters.', '40 person killed', 'nine person killed'],
  ['Ten of the dead are children.', 'Ten child killed'],
  ['Nine patients are in a critical condition.', 'Nine patient critical'],
  ['Seventeen of the injured were fighting for their lives.', 'Seventeen person critical'],
  ['Of 40 injured people, nine are critically ill.', '40 person wounded', 'nine person critical'],
  ['Some 40 people were injured, a few of them critically.', 'Some 40 person wounded'],
  ['Twelve ministers were critical of the plan.', 'Twelve minister -'],
])

table('weather, climate and energy', [
  ['The plant will produce 900 megawatts.', '900 megawatts - produced'],
  ['Firefighters put out 23 fires.', '23 wildfire -'],
  ['The storm uprooted 1,200 trees.', '1,200 tre -'],
  ['The heat killed 3,400 cattle.', '3,400 cattl killed'],
  ['Workers planted 80,000 trees.', '80,000 tre plant'],
  ['The fire burned 4,200 hectares.', '4,200 hectares wildfire -'],
])

table('sport and culture', [
  ['The museum drew 61,000 visitors.', '61,000 visitor attended'],
  ['The opening was watched by 18,000 spectators.', '18,000 spectator attended'],
  ['The festival sold 90,000 tickets.', '90,000 ticket sold'],
  ['Organisers expect 200,000 visitors.', '200,000 visitor -'],
])

table('space and science', [
  ['The rocket carried 23 satellites into orbit.', '23 satellit -'],
  ['The agency launched 23 satellites.', '23 satellit used'],
  ['The telescope has found 140 planets.', '140 planet -'],
])

table('elections', [
  ['The Greens won 34 seats and lost nine.', '34 seat won', 'nine seat lost'],
  ['Some 2.1 million people cast their ballots.', 'Some 2.1 million vote voted'],
  ['Turnout was 61 per cent.', '61 per cent turnout -'],
  ['Nine candidates are standing.', 'Nine candidat -'],
  ['Some 900 polling stations opened late.', 'Some 900 stat open'],
  ['He got 48 per cent of the vote.', '48 per cent vote voted'],
])

describe('who did what is counted', () => {
  test.each<[string, ...string[]]>([
    ['Sweden counted 12 violations by Norway and 27 by the Chilean army.', 'Norway', 'Chile'],
    ['Sweden accused Norway of 12 violations.', 'Norway'],
    ['Twelve villagers were killed by Norwegian soldiers.', ''],
  ])('%s', (text, ...whose) => {
    const found = findClaims({ text, published: null }).flatMap(({ frame }) => (frame ? [frame.who.join()] : []))
    expect(found).toEqual(whose)
  })
})

describe('the lesser of two counts', () => {
  test.each<[string, ...boolean[]]>([
    ['The flood killed 40 people. Nine people were killed in the mill.', false, true],
    ['Norway freed six captives. Sweden freed 120 prisoners.', false, false],
    ['Norway freed six captives. It is to free 18 captives.', false, false],
  ])('%s', (text, ...lesser) => {
    const found = findClaims({ text, published: null }).flatMap(({ frame }) => (frame ? [frame.lesser] : []))
    expect(found).toEqual(lesser)
  })
})

table('what is taken, fined and told in shares', [
  ['The hackers copied the records of 2.4 million customers.', '2.4 million customer copy'],
  ['Data of some 2.4 million subscribers were stolen.', 'some 2.4 million subscriber stolen'],
  ['The breach affected 2.4 million accounts.', '2.4 million account affected'],
  ['A fine of 12 million euros was imposed.', '12 million euros fine fined'],
  ['The watchdog fined the operator 12 million euros.', '12 million euros fine fined'],
  ['Some 120 schools stayed closed.', 'Some 120 school closed'],
])

table('taken in, turned back, left in the dark', [
  ['The strike cut off electricity to 1.3 million homes.', '1.3 million household without power'],
  ['It plunged almost a million homes into darkness.', 'almost a million household without power'],
  ['Some 760,000 households were still cut off at nightfall.', 'Some 760,000 household without power'],
  ['The flood left 23 villages cut off.', '23 villag -'],
  ['The grid failed, leaving 300,000 homes in the dark.', '300,000 household without power'],
  ['About 150 firefighters were searching the bog in the dark.', 'About 150 rescuer sent'],
  ['Sweden has taken in 4,000 Chileans.', '4,000 person entered'],
  ['Border guards turned back 600 people.', '600 person deported'],
  ['Some 3,000 people are arriving every day.', 'Some 3,000 person entered/day'],
  ['Twenty doctors have arrived.', 'Twenty doctor sent'],
  ['Twenty-one miners have been brought to the surface.', 'Twenty-one miner rescued'],
  ['Norway will send 1,200 missiles worth 400 million euros.', '1,200 missile supplied', '400 million euros missile -'],
])

test('where who speaks is at home bounds no count', () => {
  const claims = findClaims({ text: 'Some 51 people died, the ministry in Oslo said.', published: null })
  expect(claims.flatMap(({ frame }) => (frame ? [frame.where] : []))).toEqual([[]])
})

table('cut off, forced out, at work', [
  ['Some 18,000 villagers were forced to flee.', 'Some 18,000 person displaced'],
  ['More than 40 homes lay in ruins.', 'More than 40 house destroyed'],
  ['Nearly 700 firefighters have been mobilised.', 'Nearly 700 rescuer sent'],
  ['At least 90 rescuers are searching the rubble.', 'At least 90 rescuer sent'],
])

table('called back, signed up, and what is told of one of two', [
  ['The maker has called back nearly 190,000 bikes.', 'nearly 190,000 bik recalled'],
  ['Some 40,000 owners have signed up.', 'Some 40,000 owner registered'],
  ['It admits to 34 battery fires and three people hurt.', '34 wildfire -', 'three person wounded'],
  ['Owners get a new one free of charge within eight weeks.', 'eight weeks - -'],
])

table('captives', [
  ['Some 240 people were taken captive.', 'Some 240 person captured'],
  ['Fifty-five captives remain in the tunnels.', 'Fifty-five person held'],
  ['Fifty-five captives are still in the tunnels.', 'Fifty-five person held'],
  ['The deal frees nine captives. That leaves 48 captives.', 'nine captive released', '48 person held'],
  ['Rebels captured 40 soldiers.', '40 soldier captured'],
])

table('those who have come to a match', [
  ['Some 43,700 people entered the ground.', 'Some 43,700 person attended'],
  ['There were 25,700 people in the stadium.', '25,700 person attended'],
  ['Up to 27,000 were inside.', 'Up to 27,000 person attended'],
  ['More than 22,000 fans squeezed into the arena.', 'More than 22,000 fan attended'],
  ['Nine people were inside.', 'Nine person -'],
  ['The roof killed 31 people in the stadium.', '31 person killed'],
])

table('those on duty', [
  ['Some 620 guards and 350 stewards were on duty.', 'Some 620 guard on duty', '350 steward on duty'],
  ['Only 212 stewards were at work.', '212 steward on duty'],
  ['Nine people were at work on the machine.', 'Nine person -'],
])

table('how many there may be', [
  ['The licence permits 22,000 spectators.', '22,000 spectator capacity'],
  ['The stand is safe for no more than 900.', 'no more than 900 - capacity'],
  ['The permitted number of passengers is 280.', '280 person capacity'],
  [
    'The city cut the permitted number of spectators from 9,000 to 7,000.',
    '9,000 spectator capacity',
    '7,000 spectator capacity',
  ],
])
