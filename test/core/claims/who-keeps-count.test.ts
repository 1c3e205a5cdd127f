import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('whoever keeps a count', [
  ["The Pentagon's latest estimate is 40.", 'Pentagon'],
  ['The latest Pentagon estimate is 40.', 'Pentagon'],
  ['By Norwegian estimates, 40 boats were lost.', 'Norwegian'],
  ["The rebels' parallel count gave 40.", 'rebels'],
  ["By the ministry's own admission, 40 boats were lost.", 'ministry'],
  ['The works council disputes this. Its own reckoning comes to 40.', 'works council'],
  ['The coastguard has since corrected its count to 40.', 'coastguard'],
  ['The number of dead, 40, comes from the Red Cross.', 'Red Cross'],
  ['Experts estimate losses of 40 million euros.', 'Experts'],
  ['A Quanta poll gave the party 40 per cent.', 'Quanta'],
])

table('a number that nobody keeps', [
  ['The works council disputes this. Its members number 40.'],
  ['The Red Cross was there. Their number has grown to 40.'],
  ['The boats came from the coastguard, 40 in all.'],
  ['The mayor gave the party 40 euros.'],
])

table('an office, and whoever holds it', [
  ['According to the Prime Minister, Ada Tolle, 40 boats are in use.', 'Ada Tolle'],
  ['According to the Chief of Defence, General Bo Rand, 40 boats are in use.', 'General Bo Rand'],
  ['According to the Commission, Norway has 40 boats.', 'Commission'],
  ['Minister Ada Tolle said it was late. “We have lost 40 boats,” the Minister said.', 'Minister Ada Tolle'],
  ['The head of police, Bo Rand, was there. According to him, 40 people were held.', 'Bo Rand'],
])

table('those inside a body, one of several, and the outlet itself', [
  ['Critics inside the party put the cost at 40 million euros.', 'Critics'],
  ['Volunteers with Arden Watch have counted 40 bodies.', 'Volunteers'],
  ['One of the officials said 40 boats were lost.', 'officials'],
  ['Four of its members have said that 40 boats were lost.', 'members'],
  ['A count by this newspaper found 40 empty boats.'],
  ['Our reporters counted 40 empty boats.'],
])

table('a headline of two words, and the verb said once', [
  ['Forty dead: police', 'police'],
  ['The health ministry says 90 died, the Red Cross 40.', 'Red Cross'],
])
