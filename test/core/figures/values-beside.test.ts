import { readCounted } from '../helpers/read-counted.ts'
import { tableOf } from '../helpers/table.ts'

const table = tableOf(readCounted)

table('the value before, set beside the new one', [
  [
    'Profit was 40 million euros, against 62 million a year earlier.',
    '40 million euros | Profit | earned',
    '62 million | Profit | earned',
  ],
  [
    'Norvik will pay a dividend of 9 pence a share, compared with 6 pence last year.',
    '9 pence a share | dividend | paid',
    '6 pence | dividend | paid',
  ],
  ['Rent rose to 40 euros in May, against 62 flats empty.', '40 euros | Rent | -', '62 | flats empty | -'],
])

table('a share of those just counted', [
  [
    'The council received 381 answers, 92 per cent of them negative.',
    '381 | answers | supplied',
    '92 per cent | answers | supplied',
  ],
  ['The firm has 400 staff, a third of whom are women.', '400 | staff | -', 'a third | staff | -'],
  ['It has 400 staff, 60 per cent of them women.', '400 | staff | -', '60 per cent | women | -'],
])

table('one thing and its price', [
  ['Their 74 pupils would move to a £9.5m hall.', '74 | pupils | move', '£9.5m | hall | -'],
  ['The bakery moved to a 3 million euro plant.', '3 million euro | plant | -'],
  ['The mayor put the saving at £3m.', '£3m | saving | -'],
])

table('an average is nothing that is paid', [
  ['Growers get 40 cents on average.', '40 cents | Growers | -'],
  ['The town spent 40 million euros on trams.', '40 million euros | trams | spent'],
])

table('what a sum is the worth of', [
  [
    'Police seized 300 kilos of cocaine worth 12 million euros.',
    '300 kilos | cocaine | seized',
    '12 million euros | cocaine | -',
  ],
  ['The mayor reckons the fair is worth £4m to local shops.', '£4m | fair | -'],
  [
    'Exports of wine to Oslo, worth 3 million euros a year, have halved.',
    '3 million euros a year | Exports | - | Norway',
  ],
  ['It got 3 million euros worth of grain.', '3 million euros | - | -'],
])

table('who tells of a number is not what it counts', [
  [
    'The chain has 460 pubs. Analysts at the lender reckon 40 of them could be sold.',
    '460 | pubs | -',
    '40 | pubs | sold',
  ],
])
