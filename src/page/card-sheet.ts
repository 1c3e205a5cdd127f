import claimCard from '../ui/claim-card.css' with { type: 'text' }
import figurePlot from '../ui/figure-plot.css' with { type: 'text' }
import outletAnswer from '../ui/outlet-answer.css' with { type: 'text' }
import tokens from '../ui/tokens.css' with { type: 'text' }
import hoverCard from './hover-card.css' with { type: 'text' }

/** The card's styles, in the theme of the page it lies on: a page that is light though the system is dark stays light. */
export function cardSheet(onDark: boolean): string {
  const themed = tokens.replaceAll(/@media ?\(prefers-color-scheme: ?dark\)/g, onDark ? '@media all' : '@media not all')
  const scheme = `:host { color-scheme: ${onDark ? 'dark' : 'light'} !important; --edge: rgb(0 0 0 / ${onDark ? 60 : 16}%); }`
  return [themed, hoverCard, scheme, claimCard, figurePlot, outletAnswer].join('\n')
}
