import claimCard from '../../ui/claim-card.css' with { type: 'text' }
import figurePlot from '../../ui/plot/figure-plot.css' with { type: 'text' }
import outletAnswer from '../../ui/rows/outlet-answer.css' with { type: 'text' }
import tokens from '../../ui/tokens.css' with { type: 'text' }
import hoverCard from './hover-card.css' with { type: 'text' }

/**
 * A page may give any other name a font of its own, in closed shadow roots too, with a file for each letter, and see by what
 * is asked for which letters a card shows.
 */
const FONTS = '--serif: serif; --sans: system-ui, sans-serif;'

/** The card's styles, in the theme of the page it lies on: a page that is light though the system is dark stays light. */
export function cardSheet(onDark: boolean): string {
  const themed = tokens
    .replace(/@media.*?dark\)/, onDark ? '@media all' : '@media not all')
    // What is declared for a host, a page may declare otherwise; it cannot reach what is in it.
    .replaceAll(':host', '.card')
  const scheme = `.card { color-scheme: ${onDark ? 'dark' : 'light'}; --edge: rgb(0 0 0 / ${onDark ? 60 : 16}%); ${FONTS} }`
  return [themed, hoverCard, scheme, claimCard, figurePlot, outletAnswer].join('\n')
}
