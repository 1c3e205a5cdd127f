/** Figures linked across articles: to the right figure, with the right relation, and every cell of the labelled table. */
import { allows, isLinkable, isRequired, parseOutcomes } from './expected-pairs.mjs'
import { describe, directions, linksOf, pairsOf, touches, voiceOf } from './links.mjs'

export function scoreFigureLinks(topic, scores) {
  const links = linksOf(topic, claim => claim.kind === 'figure')
  for (const link of links) link.pairs = pairsOf(topic, topic.pairs.figures, link, touches)
  for (const link of links) scoreLink(topic, link, scores)
  for (const cell of cells(topic)) scoreCell(topic, cell, links, scores.linkRecall)
  scoreCopies(topic, scores.copies)
}

function scoreLink(topic, link, scores) {
  const { relation, cause } = link.other
  if (voiceOf(topic, link.page.id) === voiceOf(topic, link.other.articleId))
    return scores.linkPrecision.surplus(`an article is compared with itself: ${describe(link)}`)
  if (relation === 'related') return
  const outcomes = link.pairs.flatMap(pair => pair.outcomes)
  if (relation === 'differs' && !allows(outcomes, 'differs')) scores.wrongDiffers.push(describe(link))
  if (!link.pairs.some(isLinkable)) return scores.linkPrecision.surplus(`not one question: ${describe(link)}`)
  scores.linkPrecision.hit()
  if (allows(outcomes, relation, cause)) scores.relation.hit()
  else scores.relation.wrong(`${describe(link)}, expected ${outcomes.map(show).join(' or ')}`)
}

/**
 * A cell: one figure of the page against one other voice. It is filled when one link the reader should see is there.
 * Copies may answer for each other, and a total may be met by any of its parts.
 */
function cells(topic) {
  const found = new Map()
  const add = (here, there, pair) => {
    const voice = voiceOf(topic, there.article)
    if (voice === voiceOf(topic, here.article)) return
    const id = [pair.question, here.article, here.marked, voice].join('\n')
    const cell = found.get(id) ?? { here, voice, question: pair.question, wanted: [] }
    cell.wanted.push(there.marked)
    found.set(id, cell)
  }
  for (const pair of topic.pairs.figures.filter(isRequired))
    for (const { here, there } of directions(topic, pair)) add(here, there, pair)
  return [...found.values(), ...sumCells(topic)]
}

function sumCells(topic) {
  return topic.sums.flatMap(sum => {
    const cell = (refs, other) => ({
      here: refs[0],
      heres: refs,
      voice: voiceOf(topic, other.article),
      question: sum.question,
      wanted: ['a sum of parts'],
      relations: parseOutcomes(sum.relation),
    })
    const [parts, totals] = [sum.parts.flat().map(toRef), sum.totals.flat().map(toRef)]
    const isPage = ({ article }) => topic.pages.some(({ id }) => id === article)
    return totals.flatMap(total => [
      ...(isPage(total) ? [cell([total], parts[0])] : []),
      ...(parts.some(isPage) ? [cell(parts, total)] : []),
    ])
  })
}

function toRef(text) {
  const at = text.indexOf(': ')
  return { article: text.slice(0, at), marked: text.slice(at + 2) }
}

function scoreCell(topic, cell, links, tally) {
  const heres = cell.heres ?? [cell.here]
  const fills = link =>
    link.other.relation !== 'related' &&
    voiceOf(topic, link.other.articleId) === cell.voice &&
    (!cell.relations || allows(cell.relations, link.other.relation)) &&
    link.pairs.some(
      pair =>
        pair.question === cell.question &&
        isLinkable(pair) &&
        directions(topic, pair).some(({ here }) =>
          heres.some(one => one.article === here.article && one.marked === here.marked),
        ) &&
        heres.some(one => one.article === link.page.id),
    )
  if (links.some(fills)) tally.hit()
  else
    tally.miss(
      `${cell.here.article}: ${cell.here.marked} → nothing linked from ${cell.voice} (${cell.wanted.join(', ')})`,
    )
}

/** What a report calls an outlet that the document does not name. */
const UNNAMED = 'Unnamed outlet'

function scoreCopies(topic, tally) {
  const outlet = id => topic.articles.find(article => article.id === id)?.outlet ?? UNNAMED
  for (const { id, report } of topic.pages) {
    const expected =
      topic.copies
        .find(group => group.includes(id))
        ?.filter(other => other !== id)
        .map(outlet) ?? []
    const { copyOf } = report.article
    if (copyOf === null || copyOf === outlet(id)) {
      if (expected.length > 0) tally.miss(`${id}: not recognised as a copy of ${expected.join(', ')}`)
    } else if (expected.includes(copyOf)) tally.hit()
    else tally.surplus(`${id}: taken for a copy of ${copyOf}`)
  }
}

const show = ({ relation, cause }) => (cause ? `${relation}/${cause}` : relation)
