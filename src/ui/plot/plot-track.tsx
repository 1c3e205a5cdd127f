import type { PlotMark } from './plot-layout.ts'

/** Half the height of a track, in pixels. */
const MID = 7

/**
 * One figure on its axis. Form tells what it is, colour only repeats it: a diamond for this article and a disc for others,
 * hollow where it is about so much; a line for a range, dashed where it is vague, with an arrow where it is open.
 */
export function PlotTrack({ mark, isOwn, guides }: { mark: PlotMark; isOwn: boolean; guides: number[] }) {
  const { from, to, hasStart, opensUp, opensDown, isRough } = mark
  const isPoint = from === to && hasStart && !opensUp
  return (
    <svg class="plot-track" width="100%" height={2 * MID} aria-hidden="true">
      <line class="plot-line" x1="0" x2="100%" y1={MID} y2={MID} />
      {!isOwn &&
        guides.map(at => <line class="plot-guide" x1={percent(at)} x2={percent(at)} y1="3" y2={2 * MID - 1} />)}
      {!isPoint && (
        <line
          class="plot-span"
          x1={percent(from)}
          x2={percent(to)}
          y1={MID}
          y2={MID}
          stroke-dasharray={isRough ? '4 3' : undefined}
        />
      )}
      {hasStart && <Shape at={from} isOwn={isOwn} isHollow={isRough} />}
      {!opensUp && !isPoint && <Shape at={to} isOwn={isOwn} isHollow={isRough} />}
      {opensUp && <Arrow at={to} path="M-7-4.5L0 0L-7 4.5" />}
      {opensDown && <Arrow at={from} path="M7-4.5L0 0L7 4.5" />}
    </svg>
  )
}

function Shape({ at, isOwn, isHollow }: { at: number; isOwn: boolean; isHollow: boolean }) {
  return (
    <svg x={percent(at)} y={MID} class={isHollow ? 'plot-hollow' : 'plot-solid'} overflow="visible" aria-hidden="true">
      {isOwn ? <path d="M-5.5 0L0-5.5L5.5 0L0 5.5Z" /> : <circle r="4.25" />}
    </svg>
  )
}

function Arrow({ at, path }: { at: number; path: string }) {
  return (
    <svg x={percent(at)} y={MID} overflow="visible" aria-hidden="true">
      <path class="plot-arrow" d={path} />
    </svg>
  )
}

export function percent(share: number): string {
  return `${share * 100}%`
}
