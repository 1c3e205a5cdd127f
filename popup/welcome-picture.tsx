import { say } from '../src/ui/say.ts'

/** Lines of the drawn article: where each stands, and how far it runs. */
const text: [x: number, y: number, width: number][] = [
  [40, 96, 250],
  [40, 116, 236],
  [40, 136, 258],
  [40, 164, 96],
  [222, 164, 74],
  [40, 192, 244],
  [40, 212, 262],
  [40, 240, 120],
  [238, 240, 52],
  [40, 268, 180],
]

/** What others say on the drawn card. */
const answers = [
  { y: 132, figure: '12,000', relation: 'differs', mark: 'M0 -6h14M0 -1h14M10 -10l-6 14', quote: [150, 96] },
  { y: 202, figure: '11,000', relation: 'agrees', mark: 'M0 -6h14M0 -1h14', quote: [132, 118] },
]

/** An article with two figures underlined, and the card of one of them with what two other outlets say. Drawn for this project. */
export function WelcomePicture() {
  return (
    <svg class="picture" viewBox="0 0 640 320" role="img" aria-label={say('welcomePicture')}>
      <g class="picture-page">
        <rect x="0.5" y="0.5" width="331" height="319" class="picture-sheet" />
        <path d="M40 40h252" class="picture-title" />
        <path d="M40 60h170" class="picture-title" />
        {text.map(([x, y, width]) => (
          <rect class="picture-text" x={x} y={y - 5} width={width} height="5" rx="1" key={`${x} ${y}`} />
        ))}
        <text class="picture-figure" x="146" y="169">
          11,000
        </text>
        <path class="picture-differs" d="M145 175h68" />
        <text class="picture-figure" x="170" y="245">
          3,400
        </text>
        <path class="picture-agrees" d="M169 250h58M169 253h58" />
      </g>
      <g class="picture-card">
        <rect class="picture-shadow" x="243" y="80" width="392" height="190" />
        <path class="picture-paper" d="M240 76.5h391.500v190h-404v-190h-.500z" />
        {answers.map(({ y, figure, relation, mark, quote }) => (
          <g data-relation={relation} key={figure}>
            <path class="picture-mark" transform={`translate(250 ${y})`} d={mark} />
            <text class="picture-answer" x="276" y={y}>
              {figure}
            </text>
            {quote.map((width, i) => (
              <rect class="picture-text" x="276" y={y + 12 + i * 14} width={width * 2} height="5" rx="1" key={width} />
            ))}
            {relation === 'differs' && <path class="picture-rule" d={`M250 ${y + 42}h360`} />}
          </g>
        ))}
      </g>
    </svg>
  )
}
