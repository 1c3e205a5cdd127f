import { tableOf } from '../helpers/table.ts'
import { voicesOfForty } from '../helpers/voices-of-forty.ts'

const table = tableOf(voicesOfForty)

table('whoever was named is taken up again by office', [
  [
    'The mayor, Ada Tolle, said 900 came.\n\nThe governor was silent. The mayor added that 40 had been hurt.',
    'Ada Tolle',
  ],
  [
    'Bo Rand, a spokesman for the army, said 900 came.\n\nPolice said so, too. The spokesman said 40 had died.',
    'Bo Rand',
  ],
  [
    'Ada Tolle, mayor of Arden, said 900 came.\n\nPolice spoke of 300. According to the mayor, 40 were hurt.',
    'Ada Tolle',
  ],
  [
    "The firm's chief executive, Karl Oster, said 900 jobs would go.\n\nThe executive put the cost at 40 million.",
    'Karl Oster',
  ],
])

table('another of that office is somebody else', [
  ['Bo Rand, a spokesman for the army, said 900 came.\n\nA spokesman said 40 had died.', 'spokesman'],
  ['The mayor, Ada Tolle, said 900 came.\n\nThe deputy mayor said 40 had been hurt.', 'deputy mayor'],
  ['Ada Tolle, who had asked the mayor, said 900 came.\n\nThe mayor said 40 had been hurt.', 'mayor'],
])
