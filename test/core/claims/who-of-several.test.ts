import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('one of those who spoke last', [
  ['Two diplomats said the talks had failed. One of them put the number of absentees at 40.', 'Two diplomats'],
  ['Residents said the wall fell at dawn. Another said 40 goats were under it.', 'Residents'],
  ['Ida Holm said the wall fell at dawn. Another said 40 goats were under it.'],
])

table('what somebody has or is stands between', [
  ['A blogger with a million readers wrote that 40 trains stood there.', 'blogger'],
  ['Geologist Ida Holm, of Larne University, who was not there, says 40 stones fell.', 'Geologist Ida Holm'],
  ['Ida Holm, a geologist, who was not there, says 40 stones fell.', 'Ida Holm'],
  ['The Joint Chiefs of Staff (JCS) in Arden said 40 guns were moved.', 'Joint Chiefs of Staff'],
])

table('a count without a number gives nothing', [
  ["Some diplomats, who met in Oslo, said the army's figure was wrong.", 'diplomats'],
  ["The army's figure was 40.", 'army'],
])

table('a review that nobody is said to have made', [
  ['An independent review published in June found 40 failings.', 'independent review'],
  ['An internal audit found 40 failings.', 'internal audit'],
  ['Ida Holm met the board. She said the review found 40 failings.', 'Ida Holm'],
  ['An internal audit found 30 failings. He said 40 more were known.', 'internal audit'],
])

table('told at the end, or in other turns', [
  ['The bridge will cost 40 million, treasurer Tom Birch has informed the council.', 'treasurer Tom Birch'],
  ['The tribunal reached the conclusion that 40 cows were ill.', 'tribunal'],
  ['Some 40 signatures are void, the town hall confirmed on Monday.', 'town hall'],
  ['Aid groups want tents. The Blue Crescent has sent 40, according to its website.', 'Blue Crescent'],
  ['The ministry met on Monday. Ida Holm has sent 40, according to its website.'],
])

table('one and the other of those told of before', [
  ['Two workers have spoken to the paper. One said 30 cranes stood still; the other said 40 did.', 'Two workers'],
  ['The firm has spoken to the paper. Another 40 cranes are coming, it said.', 'firm'],
])

table('a body by its town', [
  [
    'The Nordic Institute for Peace counts wars. It said 30 had ended. The Larne-based institute said 40 more would.',
    'Nordic Institute for Peace',
  ],
  [
    'The Nordic Institute for Peace said 30 wars had ended. A Larne-based institute said 40 had.',
    'Larne-based institute',
  ],
])

table('an office told behind the name, and whose report it is', [
  [
    '“It is dry,” said Ida Holm, a senior researcher at Larne. The dean was pleased. The researcher said 40 lakes were gone.',
    'Ida Holm',
  ],
  [
    'The water board said it was dry. “Very,” said Ida Holm. According to the report, 40 lakes are gone.',
    'water board',
  ],
])

table('no more than what somebody says it is, and what stands behind a semicolon', [
  ['Some 40 boys have found what archaeologists say is a ship.'],
  ['Forecasters had warned of 20 litres; 40 fell, data from the weather service showed.', 'weather service'],
  ['The union lobby Larne First claims 40 shops closed.', 'union lobby Larne First'],
  ["Some 40 kilos are enough, by the agency's yardstick.", 'agency'],
])
