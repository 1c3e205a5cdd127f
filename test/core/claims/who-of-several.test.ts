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
