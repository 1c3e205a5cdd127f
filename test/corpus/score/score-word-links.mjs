/** Statements and quotations linked across articles. */
import { allows, isLinkable, isRequired } from './expected-pairs.mjs'
import { describe, directions, linksOf, mostlyTouches, pairsOf, placesOf, touches, voiceOf } from './links.mjs'

export function scoreWordLinks(topic, scores) {
  const links = linksOf(topic, claim => claim.kind !== 'figure')
  for (const link of links) {
    link.statements = pairsOf(topic, topic.pairs.statements, link, mostlyTouches)
    link.quotes = pairsOf(topic, topic.pairs.quotes, link, mostlyTouches)
    link.figures = pairsOf(topic, topic.pairs.figures, link, touches)
  }
  const figureLinks = linksOf(topic, claim => claim.kind === 'figure')
  for (const link of links) scoreLink(link, scores)
  for (const cell of cells(topic, topic.pairs.statements))
    scoreStatementCell(topic, cell, links, figureLinks, scores.statementRecall)
  for (const cell of cells(topic, topic.pairs.quotes)) scoreQuoteCell(cell, links, scores.quotes)
}

function scoreLink(link, scores) {
  const { relation } = link.other
  if (relation === 'related') return
  const outcomes = [...link.statements, ...link.quotes].flatMap(pair => pair.outcomes)
  const figureOutcomes = link.figures.flatMap(pair => pair.outcomes)
  const isQuote = link.claim.kind === 'quote'
  if (relation === 'differs' && !allows([...outcomes, ...figureOutcomes], 'differs'))
    scores.wrongDiffers.push(describe(link))
  if (isQuote && link.quotes.some(isLinkable)) return scoreQuoteLink(link, scores)
  if (!isQuote && link.statements.some(isLinkable)) return scoreStatementLink(link, outcomes, scores)
  // A clause of a quotation may be alike where the whole is not, and a quotation may answer a paraphrase: nothing is asked of these.
  if ([...link.statements, ...link.quotes].some(isLinkable)) return
  // Two sentences that answer each other by a labelled figure may be linked as sentences too.
  if (link.figures.some(isLinkable) && (relation !== 'differs' || allows(figureOutcomes, 'differs'))) return
  const tally = isQuote ? scores.quotes : scores.statementPrecision
  tally.surplus(`says something else: ${describe(link)}`)
}

function scoreStatementLink(link, outcomes, scores) {
  const { relation, cause } = link.other
  const line = () => `${describe(link)}, expected ${outcomes.map(show).join(' or ')}`
  if (allows(outcomes, relation)) scores.statementPrecision.hit()
  else scores.statementPrecision.surplus(line())
  if (allows(outcomes, relation, cause)) scores.relation.hit()
  else scores.relation.wrong(line())
}

/** Hits are counted by cell, below; here only what should not have been said. */
function scoreQuoteLink(link, scores) {
  const outcomes = [...link.quotes, ...link.statements].flatMap(pair => pair.outcomes)
  const line = () => `${describe(link)}, expected ${outcomes.map(show).join(' or ')}`
  if (allows(outcomes, link.other.relation, link.other.cause)) scores.relation.hit()
  else {
    scores.relation.wrong(line())
    scores.quotes.surplus(line())
  }
}

function cells(topic, pairs) {
  return pairs
    .filter(isRequired)
    .flatMap(pair => directions(topic, pair).map(direction => ({ ...direction, pair })))
    .filter(({ here, there }) => voiceOf(topic, here.article) !== voiceOf(topic, there.article))
    .filter(({ there }) => voiceOf(topic, there.article) === there.article)
}

/** A sentence whose figure is linked to the right sentence has been found by the reader all the same. */
function scoreStatementCell(topic, cell, links, figureLinks, tally) {
  const fills = link => link.statements.includes(cell.pair) && isFrom(link, cell) && link.other.relation !== 'related'
  const byFigure = () =>
    figureLinks.some(
      link =>
        link.page.id === cell.here.article &&
        link.other.articleId === cell.there.article &&
        link.other.relation !== 'related' &&
        placesOf(topic, cell.here).some(place => touches(place, link.span)) &&
        placesOf(topic, cell.there).some(place => link.otherSpans.some(span => touches(place, span))),
    )
  if (links.some(fills) || byFigure()) tally.hit()
  else tally.miss(miss(cell))
}

function scoreQuoteCell(cell, links, tally) {
  const fills = ({ claim, other, quotes, page }) =>
    quotes.includes(cell.pair) &&
    page.id === cell.here.article &&
    allows(cell.pair.outcomes, other.relation, other.cause) &&
    (claim.kind === 'quote' || other.cause === 'wording')
  if (links.some(fills)) tally.hit()
  else tally.miss(miss(cell))
}

const isFrom = (link, cell) => link.page.id === cell.here.article

const miss = ({ here, there, pair }) =>
  `${pair.question} ${here.article}: “${here.marked}” → not linked to ${there.article}: “${there.marked}”`

const show = ({ relation, cause }) => (cause ? `${relation}/${cause}` : relation)
