import { findClaims } from '../../../src/core/claims/find-claims.ts'
import { readFrames } from '../helpers/read-frames.ts'
import { tableOf } from '../helpers/table.ts'

/** “40 per cent | Ada Birch | order:first”: whose share it is, and what sets it apart. */
const table = tableOf(text =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, frame }) =>
    figure && frame ? [[figure.surface, frame.who.join() || '-', frame.apart.join() || '-'].join(' | ')] : [],
  ),
)

table('whose share of the vote it is', [
  ['Ada Birch won the election in Velm with 52 per cent of the vote.', '52 per cent | Ada Birch | -'],
  [
    'Ada Birch won with 52 per cent of the vote, beating Jon Pell, who got 48 per cent.',
    '52 per cent | Ada Birch | -',
    '48 per cent | Jon Pell | -',
  ],
  [
    'Ms Birch received 52 per cent of the vote and Mr Pell 48 per cent.',
    '52 per cent | Birch | -',
    '48 per cent | Pell | -',
  ],
  ['Ada Birch won 52 per cent of the vote, ahead of Jon Pell.', '52 per cent | Ada Birch | -'],
  ['The vote in Velm with 52 per cent of voters absent was void.', '52 per cent | - | -'],
])

table('which round it is of', [
  [
    'In the first round Mr Pell had 38 per cent of the vote; Ms Birch came second with 34 per cent.',
    '38 per cent | Pell | order:first',
    '34 per cent | Birch | order:first',
  ],
  [
    'In the first round Mr Pell had 38 per cent of the vote, but Ms Birch has 52 per cent.',
    '38 per cent | Pell | order:first',
    '52 per cent | Birch | -',
  ],
  ['The final result gave Ms Birch 52 per cent of the vote.', '52 per cent | Birch | -'],
])

const frames = tableOf(readFrames)

frames('a cut of so many per cent', [
  ['Drivers accepted an 8 per cent pay cut.', '8 per cent cut accept'],
  ['Drivers accepted a pay cut of 8 per cent.', '8 per cent cut -'],
  ['Drivers paid 8 per cent of the bill.', '8 per cent bill paid'],
])

frames('what a turnout comes to', [
  ['The turnout constituted 41 per cent.', '41 per cent turnout -'],
  ['Guards shot 41 per cent.', '41 per cent - shoot'],
])
