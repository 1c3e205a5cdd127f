import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('the one person whom the sentences before name', [
  ['“It is fine,” said Ida Holm. Tom Birch, reached by phone, disputes that. He says he paid 40 men.', 'Tom Birch'],
  [
    '“It is fine,” said Ida Holm. The owner, Tom Birch of Birch & Sons, wept. He has read the bids. Of those 40, he says, are old.',
    'Tom Birch of Birch & Sons',
  ],
  ['“It is fine,” said Ida Holm. The roof leaked. She says 40 tiles fell.', 'Ida Holm'],
])

table('offices led by somebody', [
  ['Orlen Rail managing director Tom Birch said 40 trains would run.', 'Orlen Rail managing director Tom Birch'],
  ['Harbour acting head Ida Holm said 40 boats were lost.', 'Harbour acting head Ida Holm'],
])

table('the office of whoever spoke', [
  ['The RSF denied it. Ida Holm said she was appalled. Her office has recorded 40 strikes.', 'Ida Holm'],
  ['Nurses said 30 had died. He met Tom Birch for 40 minutes, his office said.', 'office'],
])

table('two kinds of people, and one of them', [
  ['The strike killed 40 people, medics and residents said.', 'medics', 'residents'],
  ['He met police and residents said 40 homes were lost.', 'residents'],
  ['“We buried 40 of them,” one of them, a trader, said.', 'trader'],
])

table('no voice', [['She hopes to find 40 buyers by Christmas.'], ['The officer suggested sending 40 boats.']])

table('told of before the verb, in the middle, or at the moment', [
  ['The driver, a 37-year-old Norwegian, explained that 40 boxes were hidden.', 'driver'],
  ['Some 40 wolves have been shot, the prefecture confirms, all of them males.', 'prefecture'],
  ['One of them, retired bus driver Ken Larter, 71, told the court 40 men came.', 'bus driver Ken Larter'],
  ['Orlen Radio is reporting that 40 posts have been cut.', 'Orlen Radio'],
  ['Orlen Radio was told that 40 posts have been cut.'],
])

table('according to somebody else, or to what somebody made', [
  ['The mayor said 30 had died. He had 40 friends, according to his family.', 'family'],
  ['The mayor said 30 had died. According to his lawyer, he had 40 friends.', 'lawyer'],
  ['The mayor said 30 had died. According to his bulletin, 40 were hurt.', 'mayor'],
  ['Ida Holm said the tide was high. By her calculation 40 boats were lost.', 'Ida Holm'],
])

table('an age before the name', [["The Wave's leader, 34-year-old Ida Holm, said 40 boats were lost.", 'Ida Holm']])

table('a body goes on after a person spoke', [
  [
    'Tom Birch said 30 had died. The health board closed the unit, a move it says would save 40 million.',
    'health board',
  ],
])

table('whoever the paragraph before is about', [
  ["Oslo said 30 had died.\n\nThe miners' union disagrees.\n\nIt said 40 had.", "miners' union"],
  ['Tom Birch said the tide was high.\n\nIda Holm lost her boat.\n\n“I saw 40 of them,” she said.', 'Ida Holm'],
  ['Ida Holm said 30 had died.\n\nThe chief executive resigned.\n\nShe said 40 had.', 'Ida Holm'],
  ['Ida Holm said 30 had died.\n\nA delegation of five will travel there.\n\nShe said 40 had.', 'Ida Holm'],
])
