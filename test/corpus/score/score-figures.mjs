/** Figures of one article against its labels: found, value, change, counted, said by, certainty, as of. */

import { attributionFits, certaintyFits, changeFits, countedFits, isCountedJudged, valueFits } from './figure-fits.mjs'
import { findMarked, overlap } from './marked-text.mjs'

export function scoreFigures(topic, scores) {
  for (const article of topic.pages) scoreArticle(article, scores)
}

function scoreArticle(article, scores) {
  const { labels, report } = article
  const claims = report.claims.filter(claim => claim.kind === 'figure')
  const { matches, left } = match(labels, claims, report.article.text)
  for (const label of labels.figures) {
    const line = text => `${article.id}: ${label.text}${text ? ` → ${text}` : ''}`
    const claim = matches.get(label)
    if (claim) scoreMatch(label, claim, scores, line)
    else missEverything(label, scores, line('not found'))
  }
  for (const claim of left)
    if (!overlapsAny(claim.figure, labels.maybe ?? [], report.article.text)) {
      scores.found.surplus(`${article.id}: “${claim.figure.surface}” is no figure, in “${claim.text.slice(0, 120)}”`)
      if (claim.figure.change) scores.change.surplus(null)
    }
}

function scoreMatch(label, claim, scores, line) {
  const { figure } = claim
  scores.found.hit()
  const judge = (name, ok, shown) => (ok ? scores[name].hit() : scores[name].wrong(line(shown)))
  judge(
    'value',
    valueFits(label, figure),
    `${figure.surface}: ${figure.min}..${figure.max} ${figure.bound} ${figure.unit}`,
  )
  scoreChange(label, figure, scores.change, line)
  if (isCountedJudged(label)) {
    const specification = figure.isSpecification ? ', specification' : ''
    judge(
      'counted',
      countedFits(label, figure),
      `${figure.counted} · ${figure.role} · ${figure.scope.join(', ')}${specification}`,
    )
  }
  judge('attribution', attributionFits(label, claim.saidBy), claim.saidBy.join(' < ') || 'the outlet itself')
  judge('certainty', certaintyFits(label, claim.certainty), claim.certainty)
  if (label.asOf) judge('asOf', claim.asOf?.startsWith(label.asOf) ?? false, claim.asOf)
}

function scoreChange(label, figure, tally, line) {
  if (changeFits(label, figure)) return figure.change && label.change !== '*' ? tally.hit() : undefined
  const shown = line(`change ${figure.change}`)
  if (figure.change) tally.surplus(shown)
  if (label.change) tally.miss(figure.change ? null : shown)
}

function missEverything(label, scores, line) {
  scores.found.miss(line)
  for (const name of ['value', 'attribution', 'certainty']) scores[name].miss(null)
  if (isCountedJudged(label)) scores.counted.miss(null)
  if (label.asOf) scores.asOf.miss(null)
  if (label.change && label.change !== '*') scores.change.miss(null)
}

/** One label to one claim, those that cover each other best first. */
function match(labels, claims, text) {
  const candidates = []
  for (const label of labels.figures)
    for (const span of findMarked(text, label.text))
      for (const claim of claims) {
        const shared = overlap(span, claim.figure)
        const union = span.end - span.start + claim.figure.end - claim.figure.start - shared
        if (shared > 0) candidates.push({ label, claim, fit: shared / union })
      }
  const matches = new Map()
  const taken = new Set()
  for (const { label, claim } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (matches.has(label) || taken.has(claim)) continue
    matches.set(label, claim)
    taken.add(claim)
  }
  return { matches, left: claims.filter(claim => !taken.has(claim)) }
}

function overlapsAny(span, marked, text) {
  return marked.some(one => findMarked(text, one).some(place => overlap(place, span) > 0))
}
