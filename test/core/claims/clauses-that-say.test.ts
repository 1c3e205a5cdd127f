import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('a clause that says when', [
  ['Shares rose after the company said it had sold 40 ships.', 'company'],
  ['The march ended before police said 40 people had been hurt.', 'police'],
  ['Some 40 people left after the company said it was closing.'],
  ['After police said the road was open, the mayor walked past 40 cars.'],
  ['Shares rose after the company sold 40 ships.'],
])

table('a credit with “as”', [
  ['The strikes had cost 40 million, as the airline stated in its report.', 'airline'],
  ['Some 40 gates failed, as the union had warned, and the lift stood still.'],
])

table('whoever the clause before a colon is about', [
  ['Tom Birch spoke first. Ida Holm considers that wrong: the sum, she says, includes 40 crowns.', 'Ida Holm'],
  ['Tom Birch spoke first. The sums are wrong: they include 40 crowns, he says.', 'Tom Birch'],
])

table('people, and what stands behind them', [
  ['A general close to the king, speaking privately, said 40 men had fled.', 'general'],
  ['Residents wept. One, mother of four Ida Holm, told the paper she had carried 40 cats out.', 'Ida Holm'],
  [
    'An officer, who hid his face because he was not allowed to talk to any of the papers, said 40 men had fled.',
    'officer',
  ],
  ['Imports fell by 40 million, customs data show.', 'customs'],
  ['Traders put the chance of war at 40 per cent.', 'Traders'],
])

table('those who know', [
  ['The buyer is a bank, according to people with knowledge of the deal, who said it had paid 40 million.', 'people'],
])

table('what is not so, as somebody told', [['The bank has not lost 40 million, as the Daily Ash reported.']])
