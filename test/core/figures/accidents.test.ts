import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** News of accidents, storms, crime and sickness, as wires and tabloids write it. */
const table = tableOf(readFrames)

table('ages and magnitudes count nobody', [
  ['Two men aged 19 and 22 were arrested.', 'Two person arrested', '19 - -', '22 - -'],
  ['Police are questioning two men, 19 and 22.', 'two person questioned', '19 - -', '22 - -'],
  ['There were 130 aftershocks, the strongest measuring 5.1.', '130 aftershock -', '5.1 strongest -'],
  ['The toll of the 7.1 quake climbed to nine.', '7.1 quak -', 'nine person killed'],
])

table('a clause of its own is not carried on', [
  [
    'Power was cut to 84,000 homes and shops, and 61 flights were cancelled.',
    '84,000 household without power',
    '61 flight cancelled',
  ],
  [
    'Twenty riders were hurt, including six officers, and 41 people were detained.',
    'Twenty rider wounded',
    'six officer wounded',
    '41 person arrested',
  ],
  [
    'Some 900 families lost their homes and 340,000 people need help.',
    'Some 900 household homeless',
    '340,000 person -',
  ],
  [
    'Nine tanks, six guns, and 12 trucks were destroyed.',
    'Nine tank destroyed',
    'six gun destroyed',
    '12 vehicle destroyed',
  ],
])

table('a noun’s role is not carried on', [
  ['There were 13 injuries and 94 complaints.', '13 person wounded', '94 complaint -'],
  ['Some 125 firefighters attended.', 'Some 125 rescuer sent'],
])

table('a headline’s second verb', [
  ['Wildfire destroys 140 homes, forces 8,000 to flee', '140 house destroyed', '8,000 person displaced'],
  ['Landslide buries village: 30 feared dead, 170 missing', '30 person killed', '170 person missing'],
])

table('who did it is not whom it befell', [
  ['Two gunmen opened fire in a mall, wounding seven.', 'Two gunmen open', 'seven person wounded'],
  ['Nine of 40 patients have severe burns.', 'Nine patient -', '40 patient -'],
  ['Some 96 people in 14 states have fallen ill.', 'Some 96 case infected', '14 state -'],
  ['At least 96 fell ill, 28 of whom needed hospital care.', 'At least 96 case infected', '28 person hospitalised'],
])

table('what became of them', [
  ['Seven people were shot and wounded.', 'Seven person wounded'],
  ['Some 31 people were fatally stabbed.', 'Some 31 person killed'],
  ['Three of those injured are in a critical condition.', 'Three person critical'],
  ['Some 1.2 million jars are being pulled from shelves.', 'Some 1.2 million jar recalled'],
  ['Some 9,000 people were told to evacuate.', 'Some 9,000 person evacuated'],
  ['The quake left 11,000 homes uninhabitable.', '11,000 house uninhabitable'],
  ['Two sailors were airlifted to hospital.', 'Two sailor hospitalised'],
])

table('some of those who are told by a clause', [
  ['Thirty of the 180 guests who fell ill had to be hospitalised.', 'Thirty guest hospitalised', '180 guest infected'],
  ['Some 14 of the 30 miners trapped underground were freed.', 'Some 14 miner released', '30 miner trapped'],
  ['Smoke killed 39 of the 72 people who died.', '39 person killed', '72 person killed'],
])

table('what stands between a number and its verb', [
  ['Forty pictures valued at €12m were stolen.', 'Forty pictur stolen', '€12m pictur stolen'],
  ['Five members of one family perished.', 'Five member killed'],
  ['Two 17-year-old boys have been killed.', 'Two boy killed', '17-year-old boy killed'],
  ['Two teenagers, both 17, were stabbed to death.', 'Two teenager killed', '17 - -'],
  ['The search for four anglers was called off.', 'four angler missing'],
  [
    'Some 12,000 homes have no power and 700 no water.',
    'Some 12,000 household without power',
    '700 household without water',
  ],
  ['Turkeys were culled: 900 birds have been burnt and 40 farms sealed off.', '900 bird destroyed', '40 farm seal'],
])

table('to safety', [
  ['All 24 crew members were winched to safety.', '24 crew rescued'],
  ['Six died; hundreds of others were moved to safety.', 'Six person killed', 'hundreds person evacuated'],
  ['Some 214 passengers and 16 crew were flown home.', 'Some 214 passenger withdrawn', '16 crew withdrawn'],
])

table('a count is in no unit of time', [
  [
    'Seven weeks after the outbreak cases fell to 12, from 90.',
    'Seven weeks - -',
    '12 case infected',
    '90 case infected',
  ],
])

table('those of the injured who are in hospital', [
  ['Thirty-eight of the injured were in hospital on Sunday.', 'Thirty-eight person hospitalised'],
  ['Nineteen residents are still being looked for.', 'Nineteen person missing'],
  ['The fire in the 22-storey apartment building is out.', '22 building -'],
])

table('who are told of beside others', [
  ['The two drivers and 37 passengers were injured.', '37 passenger wounded'],
  ['Police arrested the gunman who killed 5.', '5 person killed'],
  ['Manhunt ends: gunman who killed 5 held', '5 person killed'],
  ['Most of the 13 who died were on foot.', '13 person killed'],
])

table('the dead, in other words', [
  ['Killer heatwave: 230 die in a week', '230 person killed/past week'],
  ['The heat killed 230 people in the night to Tuesday.', '230 person killed'],
  ['The heat killed 230 people in the week up to August 3.', '230 person killed/past week'],
  ['The heat killed 230 people in a single week of late July.', '230 person killed/past week'],
  ['The heat killed 230 people over the weekend.', '230 person killed/past weekend'],
  [
    'The heat killed 230 people in just seven days of misery.',
    '230 person killed/past seven day',
    'seven days misery -/past seven day',
  ],
  ['Poison alcohol: 34 now dead', '34 person killed'],
  ['The remains of 49 people have been exhumed.', '49 person killed'],
  ['Nine people at the care home died.', 'Nine person killed'],
  ['Three anglers fell to their deaths.', 'Three angler killed'],
  ['Of the 300 who ate there six were admitted.', '300 - eat', 'six - -'],
  ['The cloud sent 140 people to hospital and kept 30,000 indoors.', '140 person hospitalised', '30,000 person -'],
])
