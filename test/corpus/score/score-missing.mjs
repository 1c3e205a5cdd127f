/** What others report and the page does not: is it truly left out, told once, and is what two or more report there? */
import { isLinkable, isRequired } from './expected-pairs.mjs'
import { mostlyTouches, otherSpans, placesOf, touches, voiceOf } from './links.mjs'

const KINDS = { figure: 'figures', statement: 'statements', quote: 'quotes' }

export function scoreMissing(topic, scores) {
  for (const page of topic.pages) {
    const entries = entriesOf(topic, page)
    for (const [i, entry] of entries.entries()) scoreEntry(topic, page, entry, entries.slice(0, i), scores)
    for (const [question, refs] of leftOut(topic, page)) {
      const isHere = refs.some(ref => entries.some(entry => entry.places.some(place => isAnswer(topic, ref, place))))
      if (isHere) scores.missingRecall.hit()
      else scores.missingRecall.miss(`${page.id}: not told to be missing: ${question}`)
    }
  }
}

function entriesOf(topic, page) {
  const byId = new Map(topic.articles.map(article => [article.id, article]))
  return page.report.missing.map(({ question, answers }) => {
    const { kind, text } = page.report.questions.find(({ id }) => id === question)
    const places = answers.map(answer => ({
      kind,
      id: answer.articleId,
      spans: otherSpans(byId.get(answer.articleId), answer),
    }))
    return { kind, text, places, quotes: answers.map(({ articleId, quote }) => `${articleId}: ${quote}`) }
  })
}

function scoreEntry(topic, page, entry, before, scores) {
  const line = `${page.id}: ${entry.kind} “${entry.text}” (${entry.places.map(({ id }) => id).join(', ')})`
  const told = topic.pairs[KINDS[entry.kind]].find(
    pair =>
      isRequired(pair) &&
      [pair.a, pair.b].some(ref => ref.article === page.id) &&
      [pair.a, pair.b].some(ref => entry.places.some(place => isAnswer(topic, ref, place))),
  )
  // A sentence that is there for its figure need not be there for its words.
  const again =
    entry.kind !== 'figure' && entry.quotes.every(quote => before.some(({ quotes }) => quotes.includes(quote)))
  if (told) scores.missingPrecision.surplus(`told on the page: ${line}`)
  else if (again) scores.missingPrecision.surplus(`told twice: ${line}`)
  else scores.missingPrecision.hit()
}

const isAnswer = (topic, ref, { kind, id, spans }) =>
  ref.article === id &&
  placesOf(topic, ref).some(place => spans.some(span => (kind === 'figure' ? touches : mostlyTouches)(place, span)))

/** Questions that two other voices answer alike and the page does not, with their answers. */
function leftOut(topic, page) {
  const own = voiceOf(topic, page.id)
  const questions = new Map()
  for (const kind of ['figures', 'statements'])
    for (const pair of topic.pairs[kind]) {
      const id = `${kind}: ${pair.question}`
      const known = questions.get(id) ?? { refs: [], voices: new Set(), here: false, partial: pair.partial }
      questions.set(id, known)
      for (const ref of [pair.a, pair.b]) {
        if (voiceOf(topic, ref.article) === own) known.here = true
        if (!topic.mayMeet({ article: page.id }, ref) || voiceOf(topic, ref.article) === own) continue
        if (isLinkable(pair)) known.refs.push(ref)
        if (isRequired(pair)) known.voices.add(voiceOf(topic, ref.article))
      }
    }
  return [...questions]
    .filter(([, { partial, here, voices }]) => !partial && !here && voices.size > 1)
    .map(([question, { refs }]) => [question, refs])
}
