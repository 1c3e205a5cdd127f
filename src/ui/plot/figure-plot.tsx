import type { OtherClaim, ReportClaim } from '../../core/types.ts'
import { formatAsOf, formatCompact, formatWithinYear, speakers } from '../words/format.ts'
import { outletName } from '../words/outlet-name.ts'
import { plainly } from '../words/plainly.ts'
import { say } from '../words/say.ts'
import { answerEntries, type Plot, type PlotRow, plotEntries, plotOf } from './plot-layout.ts'
import { PlotTrack, percent } from './plot-track.tsx'

/** Characters of a figure that stand beside a name and a date at 320 pixels. */
const LONGEST_LINE = 18

/** Pixels, in a card at 320. */
const NARROWEST_AXIS = 250
/** Pixels, about, in the small type of an axis. */
const PER_CHARACTER = 6.5

/** The figures others give for what a claim says, and its own, on one axis; null where there is nothing to compare. */
export function claimPlot(claim: ReportClaim, most?: number): Plot | null {
  return plotOf(plotEntries(claim), most)
}

/** The same for what this article leaves out. */
export function missingPlot(answers: OtherClaim[], most?: number): Plot | null {
  return plotOf(answerEntries(answers), most)
}

/** A table that is a drawing as well: what stands on the axis stands in words beside it. */
export function FigurePlot({ plot, ownName = say('thisArticle') }: { plot: Plot; ownName?: string }) {
  return (
    <div class="plot">
      <table>
        <caption class="unseen">{say(plot.isDated ? 'plotByDate' : 'plotBySize')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{say('plotOutlet')}</th>
            <th scope="col">{say('plotFigure')}</th>
            {plot.isDated && (
              <th scope="col">{plot.year === null ? say('plotAsOf') : say('plotAsOfYear', { year: plot.year })}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {plot.rows.map(row => (
            <Row row={row} plot={plot} ownName={ownName} />
          ))}
        </tbody>
      </table>
      <Axis ticks={plot.ticks} />
      {plot.unshown > 0 && <p class="plot-note">{say('plotMore', { count: plot.unshown })}</p>}
      {plot.kind === 'log' && <p class="plot-note">{say('plotSteps')}</p>}
      {plot.isBroken && <p class="plot-note">{say('plotBroken')}</p>}
    </div>
  )
}

function Row({ row, plot, ownName }: { row: PlotRow; plot: Plot; ownName: string }) {
  const { isOwn, outlets, origins, figure, asOf, relation, mark } = row
  const said = plainly(figure)
  const isOneVoice = origins.length > 0 && outlets.length + Number(isOwn) > 1
  return (
    <tr class={isOwn ? 'plot-own' : undefined} data-relation={relation ?? undefined}>
      <th scope="row" class="plot-who">
        {isOwn && <b>{ownName}</b>}
        {isOwn && outlets.length > 0 && ', '}
        {speakers(outlets.map(outletName))}
        {isOneVoice && (
          <span class="plot-voice">
            {' · '}
            {/* Whom this article credits stands above the figures. */}
            {isOwn
              ? say('plotOwnVoice', { count: origins.length })
              : say('plotVoice', { count: origins.length, speakers: speakers(origins) ?? '' })}
          </span>
        )}
      </th>
      <td class="plot-says" data-long={said.length > LONGEST_LINE ? '' : undefined}>
        {said}
        <PlotTrack mark={mark} isOwn={isOwn} guides={plot.guides} />
      </td>
      {plot.isDated && <td class="plot-date">{plot.year === null ? formatAsOf(asOf) : formatWithinYear(asOf)}</td>}
    </tr>
  )
}

function Axis({ ticks }: Pick<Plot, 'ticks'>) {
  const labels = ticks.map(({ value }) => formatCompact(value))
  const every = labelEvery(labels)
  return (
    <svg class="plot-axis" width="100%" height="20" aria-hidden="true">
      <line class="plot-line" x1="0" x2="100%" y1="0.5" y2="0.5" />
      {ticks.map(({ at }, k) => (
        <>
          <line class="plot-line" x1={percent(at)} x2={percent(at)} y1="0" y2="5" />
          <text x={percent(at)} y="17" text-anchor={at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle'}>
            {k % every === 0 && labels[k]}
          </text>
        </>
      ))}
    </svg>
  )
}

/** Long labels stand at every second tick, so that none touches the next, which may be moved in from the edge by half of it. */
function labelEvery(labels: string[]): number {
  const longest = PER_CHARACTER * Math.max(...labels.map(({ length }) => length))
  return 1.5 * longest + PER_CHARACTER > NARROWEST_AXIS / (labels.length - 1) ? 2 : 1
}
