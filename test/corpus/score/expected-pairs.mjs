/**
 * `{answers: {a: "article: text with a [mark]"}, pairs: {"a b / c": "fits | differs:later"}}` → one entry for each pair of
 * answers of different articles. “a b c” are all pairs among them, “a / b c” those across the stroke. `mayMeet(page, other)`: may the one
 * be read against the other? Pairs of which neither may are not asked for.
 */
export function expectedPairs(question, where, mayMeet = () => true) {
  const answers = Object.fromEntries(
    Object.entries(question.answers).map(([key, refs]) => [key, [refs].flat().map(parseRef)]),
  )
  const pairs = []
  const seen = new Set()
  for (const [keys, outcome] of Object.entries(question.pairs)) {
    const outcomes = parseOutcomes(outcome)
    for (const [left, right] of keyPairs(keys)) {
      if (!answers[left] || !answers[right])
        throw new Error(`${where}, “${question.question}”: no answer ${left} or ${right}`)
      if (sameArticle(answers[left], answers[right])) continue
      const id = [left, right].sort().join(' ')
      if (seen.has(id)) throw new Error(`${where}, “${question.question}”: ${id} is labelled twice`)
      seen.add(id)
      for (const a of answers[left])
        for (const b of answers[right])
          pairs.push({ question: question.question, partial: question.partial === true, a, b, outcomes })
    }
  }
  if (!question.partial) everyCellLabelled(answers, seen, `${where}, “${question.question}”`, mayMeet)
  return pairs
}

/** A pair a reader should be shown: nothing weaker than a relation will do. */
export const isRequired = pair => pair.outcomes.every(({ relation }) => relation !== 'related' && relation !== 'none')

/** A pair that may be shown as agreeing, fitting or differing. */
export const isLinkable = pair => pair.outcomes.some(({ relation }) => relation !== 'related' && relation !== 'none')

export const allows = (outcomes, relation, cause) =>
  outcomes.some(
    outcome => outcome.relation === relation && (cause === undefined || !outcome.cause || outcome.cause === cause),
  )

export function parseRef(ref) {
  const at = ref.indexOf(': ')
  return { article: ref.slice(0, at), marked: ref.slice(at + 2) }
}

export function parseOutcomes(text) {
  return text.split('|').map(part => {
    const [relation, cause = null] = part.trim().split(':')
    return { relation, cause }
  })
}

function keyPairs(keys) {
  const sides = keys.split('/').map(side => side.trim().split(/\s+/))
  if (sides.length === 2) return sides[0].flatMap(left => sides[1].map(right => [left, right]))
  return sides[0].flatMap((left, i) => sides[0].slice(i + 1).map(right => [left, right]))
}

const sameArticle = (a, b) => a[0].article === b[0].article

function everyCellLabelled(answers, seen, where, mayMeet) {
  const areAsked = (a, b) => !sameArticle(a, b) && (mayMeet(a[0], b[0]) || mayMeet(b[0], a[0]))
  for (const [left, right] of keyPairs(Object.keys(answers).join(' ')))
    if (areAsked(answers[left], answers[right]) && !seen.has([left, right].sort().join(' ')))
      throw new Error(`${where}: ${left} against ${right} is not labelled`)
}
