import type { OtherClaim, Report } from '../../src/core/types.ts'

const WIDTH = 110

/** A Report as a terminal can show it: each claim that others speak to, and under it what they say. */
export function reportTable({ topic, article, claims, missing, questions }: Report): string {
  const answered = claims.filter(({ others }) => others.length > 0)
  const text = new Map(questions.map(({ id, text }) => [id, text]))
  return [
    `${article.title} (${article.outlet})`,
    topic ? `Topic: ${topic.title}` : 'On no topic we follow.',
    ...answered.flatMap(({ figure, text, others }) => ['', figure?.surface ?? shorten(text), ...others.map(row)]),
    '',
    `Only here: ${claims.length - answered.length} claims. Missing here: ${missing.length}.`,
    ...missing.slice(0, 5).map(({ question }) => `  ${text.get(question) ?? question}`),
  ].join('\n')
}

function row({ relation, cause, outlet, figure, quote, reason }: OtherClaim): string {
  const said = figure?.surface ?? quote
  return shorten(`  ${relation.padEnd(8)} ${(cause ?? '').padEnd(9)} ${outlet.padEnd(18)} ${said}  [${reason}]`)
}

function shorten(line: string): string {
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line
}
