import type { Report, ReportClaim } from '../../src/core/types.ts'
import { answer, figure } from './answers.ts'
import { claims, text } from './flood-claims.ts'

/** An imagined flood, reported by imagined outlets: every relation, every cause, and a toll that rises. */
export const report: Report = {
  schema: 1,
  topic: { id: 'morra-flood', title: 'The flood in the Morra valley', score: 0.82 },
  article: {
    title: 'Thousands flee as a dam gives way above Morra',
    outlet: 'Eastern Ledger',
    url: 'https://ledger.example/morra',
    published: '2031-03-03',
    language: 'en',
    via: [],
    copyOf: null,
    text,
  },
  claims,
  questions: [
    { id: 'homes', text: 'People moved out of the Morra valley', kind: 'figure' },
    { id: 'dead', text: 'People killed by the flood', kind: 'figure' },
    { id: 'gates', text: 'Flood gates of the lower dam', kind: 'statement' },
    { id: 'credit', text: 'Who first reported the crack', kind: 'statement' },
    { id: 'quote', text: 'What the mayor of Lenne said of the wall', kind: 'quote' },
    { id: 'rain', text: 'Rain in the upper valley', kind: 'figure' },
    { id: 'troops', text: 'Soldiers sent to the valley', kind: 'figure' },
    { id: 'power', text: 'Households without power', kind: 'figure' },
    { id: 'injured', text: 'People hurt', kind: 'figure' },
    { id: 'cost', text: 'Cost of rebuilding the upper dam', kind: 'figure' },
    { id: 'warning', text: 'Warnings before the dam gave way', kind: 'statement' },
  ],
  missing: [
    {
      question: 'cost',
      answers: [
        answer(
          'north',
          'Rebuilding the upper dam would cost between 80 and 95 million dollars, the operator estimates.',
          {
            relation: 'related',
            figure: figure('between 80 and 95 million dollars', 8e7, 9.5e7, { unit: 'dollar' }),
            saidBy: ['Lenne Hydro'],
            certainty: 'estimated',
          },
        ),
        answer('harbour', 'The damage to the dam alone is put at some 90 million dollars.', {
          relation: 'related',
          figure: figure('some 90 million dollars', 9e7, 9e7, { unit: 'dollar' }),
          certainty: 'estimated',
        }),
      ],
    },
    {
      question: 'warning',
      answers: [
        answer('radio', 'Sirens in Lenne sounded forty minutes after the first wave had passed the town.', {
          relation: 'related',
        }),
      ],
    },
  ],
  origins: [
    { name: 'Weather office', outlets: ['The Northern Post', 'Valley Courier', 'Radio Lenne'] },
    {
      name: 'Provincial rescue service',
      outlets: ['Eastern Ledger', 'Harbour Daily', 'Radio Lenne', 'Valley Courier'],
    },
  ],
}

/** The same report many times over, as a long live blog would make it. */
export function longReport(count: number): Report {
  const many = Array.from({ length: count }, (_, i) => {
    const source = claims[i % claims.length] as ReportClaim
    return { ...source, id: `${source.id}-${i}` }
  })
  return { ...report, claims: many }
}

/** An article on the topic that says nothing anyone else says, and misses nothing. */
export const lonelyReport: Report = {
  ...report,
  claims: claims.filter(({ question }) => question === null),
  missing: [],
  origins: [],
}
