import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What is counted and what happened to it, in the ways in which news of a field counts. */
const table = tableOf(readFrames)

table('a toll that kills nobody', [
  ['Traffic fell by 8 per cent on toll roads.', '8 per cent - -'],
  ['The toll rose to 45.', '45 person killed'],
])

table('those whom a strike hits', [['The walkout hit more than 100,000 travellers.', 'more than 100,000 traveller -']])

table('what each of so many got', [['Of these 40 got a van and 30 a bus.', '40 - -', '30 - -']])

table('ballots of a union', [
  [
    'Nine in ten members voted for a strike on a turnout of 68 per cent.',
    'Nine in ten vote for',
    '68 per cent turnout -',
  ],
  ['The strike was backed by 91 per cent of members.', '91 per cent vote for'],
  ['The offer was rejected by 62 per cent of members.', '62 per cent vote against'],
])

table('the dead', [
  ['The flood claimed 118 lives.', '118 person killed'],
  ['The storm has so far taken 27 lives.', '27 person killed'],
  ['More than 300 lives were lost.', 'More than 300 person killed'],
  ['At least 60 miners perished.', 'At least 60 miner killed'],
  ['Nineteen swimmers drowned off the coast.', 'Nineteen swimmer killed'],
  ['Two of the injured later succumbed in hospital.', 'Two person killed'],
  ['Some 34 citizens were martyred.', 'Some 34 person killed'],
  ['The mayor spoke of 17 martyrs.', '17 person killed'],
  ['Rescuers pulled 94 bodies from the mud.', '94 person killed'],
  ['By noon 37 bodies had been recovered.', '37 person killed'],
  ['Twelve bodies washed up on the beach.', 'Twelve person killed'],
  ['That brings the number of people killed this week to 13.', '13 person killed'],
  ['The crash cost 14 miners their lives.', '14 miner killed'],
  ['The clash ended with a death toll of 41.', '41 person killed'],
  ['Seven farmers were gunned down at a market.', 'Seven farmer killed'],
  ['The bombing left 23 dead.', '23 person killed'],
  ['The toll in the valley alone was at least 60.', 'at least 60 person killed'],
  ['Bus plunges off bridge: seven dead', 'seven person killed'],
])

table('two fates in one', [
  ['The army put its dead and wounded at 1,100.', '1,100 person casualties'],
  ['The number of soldiers killed and wounded is 1,100.', '1,100 soldier casualties'],
  ['The number of deaths and injuries rose to 40.', '40 death casualties'],
  ['Several hundred soldiers have become casualties.', 'Several hundred soldier casualties'],
  ['The death toll has passed 3,000 on Monday.', '3,000 person killed'],
])

table('what became of some', [
  ['The dead now number 17.', '17 - -'],
  ['The rescuers count 140 injured.', '140 person wounded'],
  ['A farmer of 71 drowned in his cellar.', '71 - -'],
  [
    'Thirty-one people remain in hospital. Seven are in intensive care.',
    'Thirty-one person hospitalised',
    'Seven person critical',
  ],
  ['Twelve of the injured were in hospital.', 'Twelve person hospitalised'],
  ['31 of the 214 complaints received nationwide come from here.', '31 complaint -', '214 complaint -'],
])

table('who does it is not who suffers it', [
  ['Two waves of attacks, on Monday and Friday, killed 14 people.', 'Two wav kill', '14 person killed'],
  ['Two men killed three days ago were found.', 'Two person killed', 'three days person -'],
  ['The three hospitals have treated 143 people.', 'three hospital treat', '143 person hospitalised'],
])

table('what stands behind the noun is not counted', [
  ['Police arrested 40 people overnight.', '40 person arrested'],
  ['The sect has 300 members worldwide.', '300 member -'],
  ['Police made 40 overnight raids.', '40 raid searched'],
  ['Some 1,200 soldiers (out of 3,000) were wounded.', 'Some 1,200 soldier wounded', '3,000 soldier wounded'],
  [
    'By Friday 12.6 billion crowns (€1.6 billion) had been withdrawn.',
    '12.6 billion crowns - withdrawn',
    '€1.6 billion - withdrawn',
  ],
])

table('ages count nobody', [
  ['A man of 52 succumbed to his burns.', '52 person -'],
  ['A man of 52 from the port drowned.', '52 person -'],
  ['Six of the dead were under 18.', 'Six person killed', 'under 18 person -'],
  ['Most of the victims were over 65.', 'over 65 person -'],
])

table('the hurt, the missing and the sick', [
  ['Another 74 people sustained injuries.', '74 person wounded'],
  ['Some 40 dancers suffered burns.', 'Some 40 dancer wounded'],
  ['Thirty-eight of the 74 injured are in hospital.', 'Thirty-eight person hospitalised', '74 person wounded'],
  ['Thirty children were treated for smoke inhalation.', 'Thirty child hospitalised'],
  ['Nine sailors are unaccounted for.', 'Nine sailor missing'],
  ['More than a hundred people have not been found.', 'More than a hundred person missing'],
  ['The list of the missing has 84 names on it.', '84 person missing'],
  ['The number of wounded was revised on Saturday from nine to 12.', 'nine person wounded', '12 person wounded'],
  ['The number of injured rose to 12.', '12 person wounded'],
  ['The whereabouts of 31 climbers are unknown.', '31 climber missing'],
  ['Some 210 people tested positive.', 'Some 210 case infected'],
  ['The ministry counted 1,240 confirmed cases of cholera.', '1,240 case infected'],
  ['About 900 guests fell ill after the wedding.', 'About 900 guest infected'],
  ['Doctors have diagnosed 64 patients with measles.', '64 case infected'],
  ['Some 310 patients have recovered.', 'Some 310 patient recovered'],
  ['The hospital discharged 45 patients.', '45 patient recovered'],
  ['About 12,000 children were immunised in a day.', 'About 12,000 child vaccinated/past day'],
  ['Two thousand people were placed in quarantine.', 'Two thousand person quarantined'],
])

table('those who leave, are brought out or cannot', [
  ['Some 1,500 villagers fled their homes.', 'Some 1,500 person displaced'],
  ['The evacuation of 300 families began at dawn.', '300 household evacuated'],
  ['Helicopters airlifted 80 tourists.', '80 tourist evacuated'],
  ['About 200 residents were ordered to leave.', 'About 200 person evacuated'],
  ['The fire made 900 people homeless.', '900 person homeless'],
  ['Around 160,000 people are in evacuation centres.', 'Around 160,000 person sheltered'],
  ['Some 4,000 survivors are sleeping in tents.', 'Some 4,000 survivor sheltered'],
  [
    'Around 1,100 people in three hamlets were moved to higher ground.',
    'Around 1,100 person evacuated',
    'three hamlet evacuated',
  ],
  ['About 16,000 people spent the night in Melka.', 'About 16,000 person sheltered'],
  [
    'As of the 8th, 204,000 inhabitants were living in evacuation in 70 towns.',
    '204,000 person sheltered',
    '70 town -',
  ],
  [
    'Planes dropped 40 bombs, killing seven people and cutting off electricity to 900 households.',
    '40 bomb used',
    'seven person killed',
    '900 household without power',
  ],
  ['There are now 17,000 people in the old camp.', '17,000 person sheltered'],
  ['The worst is the camp, where 18,000 people live in huts.', '18,000 person sheltered'],
  ['The camp now holds 14,000.', '14,000 person sheltered'],
  ['Some 1,700 of the 2,300 evacuees were able to return.', 'Some 1,700 evacue returned', '2,300 person evacuated'],
  ['More than 92,000 people have returned home.', 'More than 92,000 person returned'],
  ['Some 5,000 passengers are stranded at the airport.', 'Some 5,000 person trapped'],
  ['Twelve miners are still under the rubble.', 'Twelve miner trapped'],
  ['Divers brought 16 passengers ashore.', '16 person rescued'],
  ['A helicopter plucked eight sailors from the sea.', 'eight sailor rescued'],
  ['Four climbers were found alive.', 'Four climber rescued'],
])

table('on board', [
  ['A plane carrying 73 people crashed.', '73 person aboard'],
  ['The flight had 69 passengers and four crew on board.', '69 passenger aboard', 'four crew aboard'],
  ['There were 74 people on that plane.', '74 person aboard'],
  ['The army puts the deliveries at 2.8 million.', '2.8 million - supplied'],
  ['Plane with 73 aboard crashes in Norway', '73 person aboard'],
  ['There were 206 people on board, 201 of them passengers.', '206 person aboard', '201 passenger aboard'],
  ['The ferry is licensed to carry 280 people.', '280 person capacity'],
  ['It was licensed for 280. Some 300 people were on board.', '280 - capacity', 'Some 300 person aboard'],
  ['Nine of the orders have never been carried out.', 'Nine order carry'],
  ['A ship carrying 380,000 doses has arrived in Norway.', '380,000 dos supplied'],
  ['There are now 340 firefighters on the lines.', '340 rescuer sent'],
  ['About 240 people are taking part in the search.', 'About 240 person sent'],
  ['Some 310 rescue workers had been on the bog.', 'Some 310 rescuer sent'],
  ['The crash ended with the loss of 49 lives.', '49 person killed'],
  ['Some 26,000 people have fled across the border.', 'Some 26,000 person entered'],
  ['Since May 52,000 people have found refuge in Norway.', '52,000 person entered'],
])

table('told to go, or to be ready', [
  ['Evacuation orders cover 8,300 people.', '8,300 person evacuated'],
  ['Evacuation orders cover 120 homes with 300 people.', '120 house evacuated', '300 person evacuated'],
  ['In March 320,000 people were registered as unemployed.', '320,000 person unemployed'],
  ['The number of registered unemployed persons amounted to 312,000.', '312,000 person unemployed'],
  ['The official jobless count of 312,000 is too low.', '312,000 person unemployed'],
  ['Another 6,000 people are on alert.', '6,000 person on alert'],
  ['A further 5,500 residents were told to be ready to go.', '5,500 person on alert'],
  ['A fire north of the border has eaten 25,000 acres.', '25,000 acres wildfire eat'],
])

table('power, roads, flights', [
  ['Some 640,000 households had no electricity.', 'Some 640,000 household without power'],
  ['The storm knocked out power to 40,000 homes.', '40,000 household without power'],
  ['About 12,000 customers are without power.', 'About 12,000 household without power'],
  ['Close to 90,000 families sit in the dark.', 'Close to 90,000 household without power'],
  ['Power was restored to 15,000 homes.', '15,000 household restored'],
  ['Some 300 flights were cancelled and 1,100 delayed.', 'Some 300 flight cancelled', '1,100 flight delayed'],
  ['The airline grounded 34 jets.', '34 aircraft grounded'],
  ['The ministry shut 200 schools.', '200 school closed'],
  ['Nine trains were called off.', 'Nine train cancelled'],
])

table('what is broken', [
  ['The blaze gutted 60 dwellings.', '60 house destroyed'],
  ['The landslide swept away 34 houses.', '34 house destroyed'],
  ['Some 200 homes were flooded.', 'Some 200 house flooded'],
  ['Shelling reduced 15 buildings to rubble.', '15 building destroyed'],
  ['Vandals torched 30 cars.', '30 vehicle destroyed'],
  ['Three of the six carriages derailed.', 'Three carriage derailed', 'six carriage derailed'],
  ['Two ferries sank in the strait.', 'Two ferry sunk'],
])

table('soldiers and arms', [
  ['Kenya has deployed 1,800 troops.', '1,800 soldier sent'],
  ['Some 260 firefighters took part in the operation.', 'Some 260 rescuer sent'],
  ['Through the night 600 rescuers dug in the mud.', '600 rescuer sent'],
  ['The first 320 soldiers landed in the port.', '320 soldier sent'],
  ['About 60 firefighters are battling the fire.', 'About 60 rescuer sent'],
  ['The army called up 30,000 reservists.', '30,000 reservist mobilised'],
  ['The state conscripted 2,000 men.', '2,000 person mobilised'],
  ['Some 500 soldiers deserted.', 'Some 500 soldier deserted'],
  ['About 70 fighters surrendered.', 'About 70 soldier surrendered'],
  ['The rebels took 14 soldiers prisoner.', '14 soldier captured'],
  ['The gang seized nine hostages.', 'nine person captured'],
  ['By noon 58 inmates had been recaptured.', '58 prisoner recaptured'],
  ['Some 184 men were back behind bars on Thursday.', 'Some 184 person recaptured'],
  ['Nine men broke out through a tunnel.', 'Nine person escaped'],
  ['Fighting broke out in 12 districts.', '12 district -'],
  ['The gunman wounded 11 before police killed him.', '11 person wounded'],
  ['Fifty-five hostages remain in the camp.', 'Fifty-five person held'],
  ['Norway handed over 40 tanks.', '40 tank supplied'],
  ['Norway sent 120,000 shells.', '120,000 shell supplied'],
  ['The militia fired 30 rockets.', '30 rocket used'],
  ['Gunners shot 12 drones down.', '12 drone shot down'],
  ['Air defences brought down 16 missiles.', '16 missile shot down'],
  ['The two sides exchanged 90 prisoners.', '90 prisoner exchanged'],
  ['The council handed over nine captives.', 'nine captive released'],
  ['Some 12,000 troops stand ready on the north bank.', 'Some 12,000 soldier sent'],
  ['Seven Norwegians are held in Sweden.', 'Seven person held'],
  ['The UN has the names of 57 wounded, 34 of them Norwegian.', '57 person wounded', '34 person wounded'],
  ['Kenya pulled 400 troops out.', '400 soldier withdrawn'],
])

table('police and courts', [
  ['Police rounded up 130 students.', '130 student arrested'],
  ['Officers took 25 men into custody.', '25 person arrested'],
  ['Police are holding 12 suspects.', '12 suspect held'],
  ['Prosecutors indicted 14 officials.', '14 official charged'],
  ['Eleven bankers were found guilty.', 'Eleven banker convicted'],
  ['The court acquitted three nurses.', 'three nurse acquitted'],
  ['Nine traders were fined.', 'Nine trader fined'],
  ['Spain extradited two smugglers.', 'two smuggler extradited'],
  ['The governor pardoned 60 inmates.', '60 prisoner pardoned'],
  ['Customs seized 800 pistols.', '800 pistol seized'],
  ['Thieves stole 45 paintings.', '45 paint stolen'],
  ['Eighteen inmates escaped.', 'Eighteen prisoner escaped'],
  ['The country deported 1,100 migrants.', '1,100 migrant deported'],
  ['Some 700 asylum seekers crossed the border.', 'Some 700 migrant entered'],
])

table('parliaments and polls', [
  ['The bill passed by 78 votes to 41.', '78 vote for', '41 vote against'],
  ['The house, which passed the reform 78–41 in May, meets.', '78 vote for', '41 vote against'],
  ['They rejected it 41-78.', '41 vote for', '78 vote against'],
  ['The board approved 10-12 loans.', '10-12 loan approved'],
  ['The team won 3-1 after the board had passed the 2023–24 budget.'],
  ['Its winds were weaker, 165 km/h against 195.', '165 km/h - -', '195 - -'],
  ['The bill passed 78 to 41 with five abstentions.', '78 vote for', '41 vote against', 'five vote abstained'],
  ['Nearly 2 million people signed the petition.', 'Nearly 2 million person signed'],
  ['Some 41,000 voters registered.', 'Some 41,000 voter registered'],
  ['The party won 34 seats.', '34 seat won'],
  ['Some 340 visas were granted and 12 rejected.', 'Some 340 visa approved', '12 visa rejected'],
  ['The office rejected 4,000 applications.', '4,000 apply rejected'],
])

table('work and business', [
  ['The mill laid off 300 workers.', '300 worker cut'],
  ['The mill let 300 workers go.', '300 worker cut'],
  ['The mill took on 120 apprentices.', '120 apprentic hired'],
  ['The economy added 210,000 jobs.', '210,000 job created'],
  ['Some 3,000 nurses walked out.', 'Some 3,000 nurse striking'],
  ['The maker recalled 186,000 bikes.', '186,000 bik recalled'],
  ['The works shipped 6,200 containers.', '6,200 container supplied'],
  ['The region has 140,000 unemployed.', '140,000 person unemployed'],
])

table('crowds, schools, aid', [
  ['Some 61,000 fans attended the match.', 'Some 61,000 fan attended'],
  ['The rally drew a crowd of 40,000.', '40,000 person protesting'],
  ['About 15,000 people took to the streets.', 'About 15,000 person protesting'],
  ['The college enrolled 900 students.', '900 student registered'],
  ['Volunteers handed out 30,000 meals.', '30,000 meal supplied'],
  ['Some 640 trucks were let in.', 'Some 640 vehicle entered'],
  ['The charity distributed 500 tents.', '500 tent supplied'],
])

table('rates', [
  ['Kenya is to let in 300 trucks of aid a day.', '300 vehicle entered/day'],
  ['Some 640 lorries crossed, or 160 a day.', 'Some 640 vehicle entered', '160 vehicle entered/day'],
  ['The gate lets 312 lorries through EVERY DAY.', '312 vehicle entered/day'],
  ['The works produces 90 looms daily.', '90 loom produced/day'],
  ['The clinics treat a daily 214 patients.', '214 patient hospitalised/day'],
  ['The port handles an average of 40 ships each week.', '40 ship -/week'],
  ['Some 30 people die there every hour.', 'Some 30 person killed/hour'],
  ['They cost $2,000 a month each.', '$2,000 a month - cost/month'],
  ['The firm pays some $2,000 a month for each driver.', 'some $2,000 a month driver paid/month'],
  ['The toll rose to 160 in a day.', '160 person killed'],
])
