import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readCounted } from '../helpers/read-counted.ts'
import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const voices = tableOf(voicesOfForty)

voices('whoever made the figures, named behind what they tell', [
  ['Some 40 farms closed, figures from the farm ministry show.', 'farm ministry'],
  ['Some 40 farms closed, figures published by the Flood Office show.', 'Flood Office'],
  ["Some 40 farms closed, according to the farm agency's latest figures.", 'farm agency'],
  ['Some 40 farms closed, documents seen by the Herald show.'],
])

voices('names with small words in them', [
  ['The finance chief, Anke de Vos, said 40 jobs would go.', 'Anke de Vos'],
  ['The mayor, Pieter van der Berg, said 40 trees would be felled.', 'Pieter van der Berg'],
])

voices('who is told of between name and clause', [
  ['“It is too late,” said Otto Lind, an economist at Sarn Bank, who expects 40 branches to close.', 'Otto Lind'],
  ['“It is too late,” said Otto Lind, head of the clinic, who puts the number of beds at 40.', 'Otto Lind'],
])

voices('what is put somewhere is no number put forward', [
  ['Norvik put 40 workers on short time.'],
  ['Port Amory Transit has put the first 40 of its trams into service.'],
  ['Norvik put the number of beds at 40.', 'Norvik'],
  ['Norvik put turnout in the city at about 40 per cent.', 'Norvik'],
])

const certainties = tableOf(text =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, certainty }) => (figure ? [certainty] : [])),
)

certainties('what came as expected, and what had to be done', [
  ['The rate stayed where it was, as expected, after seven cuts.', 'asserted'],
  ['Profit was higher than forecast at 40 million euros.', 'asserted'],
  ['Profit is expected to be 40 million euros.', 'likely'],
  ['Eleven trams had to be sent back.', 'asserted'],
  ['Eleven trams are to be sent back.', 'planned'],
  ['340,000 hens to be culled in Sarn', 'planned'],
  ['Two firms have agreed to new talks.', 'asserted'],
  ['Two firms have agreed to pay.', 'planned'],
])

tableOf(readCounted)('a change of the count before it, and a share of income', [
  ['Norvik sold 40,000 cars, up 12 per cent.', '40,000 | cars | sold', '12 per cent | cars | sold'],
  [
    'The trams carried 11 million passengers, down 5% on May.',
    '11 million | passengers | aboard',
    '5% | passengers | aboard',
  ],
  ['Debt has reached 198% of disposable income.', '198% | Debt | owed'],
])
