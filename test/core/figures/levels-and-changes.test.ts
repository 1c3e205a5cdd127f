import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** What a value, a change or a price is of. */
const table = tableOf(readFrames)

table('spending is a noun behind its kind', [
  ['Public spending on roads fell to 3 billion euros.', '3 billion euros budget spent'],
  ['The firm will cut capital spending to 18 million dollars.', '18 million dollars budget spent'],
  ['Troops spending in the town paid 300 euros.', '300 euros - paid'],
])

table('a change told behind its count', [
  ['There were 5,000 people here, an increase of 260 on last year.', '5,000 person -', '260 person -'],
  ['The force has 4,100 guards, a rise of 120 (3 per cent).', '4,100 guard -', '120 guard -', '3 per cent guard -'],
  ['Rents came to 900 euros a month, an increase of 94 euros.', '900 euros a month rent -/month', '94 euros rent -'],
  ['The bank will trim its staff by 11 per cent, or 450.', '11 per cent worker cut', '450 worker cut'],
  ['The force has 4,100 guards, and an increase of 260 is planned.', '4,100 guard -', '260 increas plan'],
])

table('a noun of its own in a row of changes', [
  ['Butter rose by a fifth and beef by 17 per cent.', 'a fifth butter -', '17 per cent beef -'],
])

table('a change and the level it led to', [
  ['The fund grew by 2 million euros to 5 million euros.', '2 million euros fund -', '5 million euros fund -'],
  ['Output rose by 2 per cent to 4 per cent.', '2 per cent to 4 per cent output produced'],
])

table('a limit behind its noun', [
  ['Fears of war sent oil back above 90 dollars.', 'above 90 dollars oil -'],
  ['Temperatures below minus 20 degrees were measured.', 'below minus 20 degrees temperatur -'],
  ['The boys under 15 years stayed.', 'under 15 years - -'],
])

table('what a deed costs', [
  ['The delay cost the club 3 million euros.', '3 million euros delay cost'],
  ['The closure was planned and cost the state 90 million crowns.', '90 million crowns closur cost'],
])

table('in a clause of time, or an area, no owner is looked for', [
  ['The gift brings its support since the war began to 7 million euros.', '7 million euros support -'],
  ['Rents in the district, which had climbed 30 per cent, fell.', '30 per cent rent -'],
])

table('money that is got back has not risen', [
  ['Investigators recovered 300 million euros.', '300 million euros - recovered'],
  ['Shares recovered 3 per cent.', '3 per cent shar recovered'],
])

table('no sentence of a court', [
  ['The rest get three months’ pay.', 'three months rest -'],
  ['The woman who blew 6 million euros was jailed.', '6 million euros - -'],
])

table('late', [['Some 214 trains ran late.', 'Some 214 train delayed']])

table('births', [['The ward delivered 1,940 babies.', '1,940 child born']])

table('the turnout of a march', [
  [
    'Some 6,000 people marched. Police put the turnout at 4,500.',
    'Some 6,000 person protesting',
    '4,500 person protesting',
  ],
  ['The mayor spoke. Police put the turnout at 4,500.', '4,500 turnout -'],
])

table('a wind hits', [['Winds of 100 km/h hit the coast.', '100 km/h wind -']])

table('when an entry of a ticker was written', [['9.55 Care is offered for 63 pupils.', '63 student -']])
