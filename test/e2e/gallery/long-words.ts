import type { Report } from '../../../src/core/types.ts'
import { report } from '../../helpers/reports.ts'

const WORD = 'Hochwasserschutzgrundlagenermittlungsverordnungsentwurf'
const ADDRESS = 'https://ledger.example/en/regions/morra-valley/2031/03/03/thousands-flee-as-a-dam-gives-way?from=front'

/** Words and names that fit into no narrow column, in every place where a page or pack can put them. */
export const longWords: Report = {
  ...report,
  topic: { id: 'long', title: `${WORD} and the flood`, score: 1 },
  article: { ...report.article, outlet: `The ${WORD} Gazette` },
  claims: report.claims.map(claim => ({
    ...claim,
    text: `${WORD} ${ADDRESS} ${claim.text}`,
    figure: claim.figure && { ...claim.figure, surface: `${claim.figure.surface} 000,000,000,000,000` },
    others: claim.others.map(other => ({ ...other, outlet: `${WORD} Tribune`, reason: `${ADDRESS} ${other.reason}` })),
  })),
  questions: report.questions.map(question => ({ ...question, text: `${WORD} ${question.text}` })),
  origins: [{ name: `Ministry of ${WORD}`, outlets: [`${WORD} Tribune`, ADDRESS] }],
}
