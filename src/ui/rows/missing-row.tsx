import { BLANK, isBlanked } from '../../core/compare/questions/blank.ts'
import type { OtherClaim } from '../../core/types.ts'
import { FigurePlot, missingPlot } from '../plot/figure-plot.tsx'
import { outletsOf } from '../words/count-origins.ts'
import { speakers } from '../words/format.ts'
import { outletName } from '../words/outlet-name.ts'
import { shortFigures } from '../words/short-form.ts'
import { OutletAnswer } from './outlet-answer.tsx'
import { Row } from './row.tsx'

interface MissingRowProps {
  question: string
  answers: OtherClaim[]
  /** Of what is quoted, BCP 47. */
  language: string
}

/** What others report and this article does not. */
export function MissingRow({ question, answers, language }: MissingRowProps) {
  const figures = shortFigures(answers)
  const plot = missingPlot(answers)
  return (
    <Row
      mark="missing"
      head={
        <>
          <span class={figures === null ? 'row-sentence' : 'row-figures'}>
            <span class="row-own" dir="auto" lang={language}>
              {figures ?? answers[0]?.quote}
            </span>
          </span>
          {figures !== null && (
            <span class="row-about" lang={language}>
              {isBlanked(question) ? sentenceOf(question, answers) : question}
            </span>
          )}
          <span class="row-note">{speakers(outletsOf(answers).map(outletName))}</span>
        </>
      }
      body={() => (
        <>
          {plot !== null && <FigurePlot plot={plot} />}
          {answers.map(answer => (
            <OutletAnswer answer={answer} own={null} language={language} />
          ))}
        </>
      )}
    />
  )
}

/** The sentence a question was made of, or else the first that answers it: no reader can fill a gap that is a gap here, too. */
function sentenceOf(question: string, answers: OtherClaim[]): string | undefined {
  const around = question.replace(/^…|…$/g, '').split(BLANK)
  return (answers.find(({ quote }) => around.every(words => quote.includes(words))) ?? answers[0])?.quote
}
