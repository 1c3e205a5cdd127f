import { readCounted } from '../helpers/read-counted.ts'
import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(readCounted)

table('what opens its clause has gone up or down', [
  [
    'Season tickets, up 8 per cent to £740, have sold out.',
    '8 per cent | Season tickets | -',
    '£740 | Season tickets | -',
  ],
  ['Shares in Norvik, down 12% this year, rose again on Monday.', '12% | Shares | - | Norvik'],
  ['The bank sold its shares, up 8 per cent.', '8 per cent | - | -'],
])

table('one subject for two verbs, and a summer’s spending', [
  ['Brent lost ground in May but is still $6 higher than a year ago.', '$6 | Brent | lost'],
  ['Turnout fell in May but was 40 per cent in June.', '40 per cent | Turnout | -'],
  ['The move takes their spending this summer to £142m.', '£142m | spending | spent'],
])

const voices = tableOf(voicesOfForty)

voices('what a win gives, and where somebody sees a price', [
  ['“We will win,” Pell said. It gives her party 40 seats.'],
  ['Hanna Roos of Delft Bank sees Brent at $40 by the summer.', 'Hanna Roos of Delft Bank'],
  ['Delft Bank sees 40 visitors a day.'],
])

table('what a change is a change in', [
  ['Hotels reported a 30% drop in bookings.', '30% | bookings | -'],
  ['The shop blamed a 45 million pound rise in its wage bill.', '45 million pound | wage bill | blame'],
  ['It saw a 5 per cent increase in May.', '5 per cent | increase | -'],
  ['There was a 5 per cent rise in the region.', '5 per cent | rise | -'],
  ['Bread has become 22 per cent dearer.', '22 per cent | - | -'],
])
