import { formatNumber } from '../../src/ui/words/format.ts'
import { say } from '../../src/ui/words/say.ts'

/** Lines of the drawn article: where each begins, how high it lies, and how far it runs. */
const text: [x: number, y: number, width: number][] = [
  [40, 104, 312],
  [40, 128, 322],
  [40, 152, 152],
  [278, 152, 76],
  [40, 176, 318],
  [40, 200, 300],
  [40, 224, 160],
  [40, 248, 72],
  [40, 272, 160],
  [40, 296, 120],
]

/** Figures of the drawn article. */
const figures = [
  { x: 202, y: 159, width: 66, figure: 11_000, relation: 'differs', line: 'M0 0h66', weight: 2.5 },
  { x: 122, y: 255, width: 54, figure: 3_400, relation: 'agrees', line: 'M0 -1h54M0 2h54', weight: 1.2 },
]

/** What others say on the drawn card, with the marks of relation-mark.tsx. */
const answers = [
  { y: 222, figure: 12_000, relation: 'differs', mark: 'M2 5h10M2 9h10M9.5 1.5l-5 11', quote: [312, 236] },
  { y: 292, figure: 11_000, relation: 'agrees', mark: 'M2 5h10M2 9h10', quote: [268, 296] },
]

/** An article with two figures underlined, and the card of one of them with what two other outlets say. Drawn for this project. */
export function WelcomePicture() {
  return (
    <svg class="picture" viewBox="0 0 640 350" role="img" aria-label={say('welcomePicture')}>
      <path class="picture-sheet" d="M.5 349.500V.5h399v349" />
      <path class="picture-title" d="M40 46h300M40 70h196" />
      {text.map(([x, y, width]) => (
        <rect class="picture-text" x={x} y={y - 5} width={width} height="6" rx="1" key={`${x} ${y}`} />
      ))}
      {figures.map(({ x, y, width, figure, relation, line, weight }) => (
        <g data-relation={relation} transform={`translate(${x} ${y})`} key={figure}>
          <text class="picture-figure" textLength={width} lengthAdjust="spacingAndGlyphs">
            {formatNumber(figure)}
          </text>
          <path class="picture-mark" d={line} stroke-width={weight} transform="translate(0 6)" />
        </g>
      ))}
      <rect class="picture-shadow" x="222" y="182" width="414" height="158" />
      <rect class="picture-card" x="218.5" y="178.5" width="413" height="157" />
      {answers.map(({ y, figure, relation, mark, quote }) => (
        <g data-relation={relation} transform={`translate(238 ${y})`} key={figure}>
          <path class="picture-mark" transform="translate(0 -19) scale(1.3)" d={mark} stroke-width="1.6" />
          <text class="picture-answer" x="30">
            {formatNumber(figure)}
          </text>
          {quote.map((width, i) => (
            <rect class="picture-text" x="30" y={10 + i * 13} width={width} height="6" rx="1" key={width} />
          ))}
        </g>
      ))}
      <path class="picture-rule" d="M238 262.500h374" />
    </svg>
  )
}
