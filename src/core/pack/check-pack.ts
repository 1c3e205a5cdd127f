import * as v from 'valibot'
import type { Pack } from './types.ts'

/** Says in one sentence what is wrong with a pack. */
export class PackError extends Error {
  override name = 'PackError'
}

const text = v.string()
const maybeText = v.nullable(text)
const maybeNumber = v.nullable(v.number())
const names = v.array(text)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const figure = v.object({
  surface: text,
  start: count,
  end: count,
  min: maybeNumber,
  max: maybeNumber,
  bound: v.picklist(['exact', 'about', 'atLeast', 'atMost', 'between', 'vague']),
  unit: maybeText,
  counted: maybeText,
  role: maybeText,
  scope: names,
  isSpecification: v.boolean(),
  change: v.nullable(v.picklist(['up', 'down'])),
})

const frame = v.object({
  dimension: text,
  head: maybeText,
  attribute: v.boolean(),
  modifiers: names,
  role: maybeText,
  who: names,
  where: names,
  part: v.boolean(),
  delta: v.boolean(),
  unreal: v.boolean(),
  former: v.boolean(),
  unsure: v.boolean(),
  per: maybeText,
})

const claim = v.object({
  article: count,
  kind: v.picklist(['figure', 'statement', 'quote']),
  text,
  figure: v.nullable(figure),
  saidBy: names,
  origins: names,
  certainty: v.picklist(['asserted', 'reported', 'estimated', 'likely', 'possible', 'planned', 'denied']),
  asOf: maybeText,
  frame: v.nullable(frame),
  terms: names,
  span: v.tuple([count, count]),
  negated: v.boolean(),
  ahead: v.boolean(),
  hasFigure: v.boolean(),
  quoted: v.boolean(),
  question: count,
})

const facet = v.object({ terms: names, weight: v.number(), core: v.boolean() })

const packSchema = v.object({
  schema: v.literal(1),
  id: v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: text,
  language: text,
  profile: v.object({ id: text, title: text, facets: v.array(facet), threshold: v.number() }),
  synonyms: v.array(names),
  articles: v.array(
    v.object({
      id: text,
      title: text,
      outlet: text,
      url: maybeText,
      published: maybeText,
      via: names,
      fingerprint: v.array(v.number()),
    }),
  ),
  claims: v.array(claim),
  questions: v.array(v.object({ id: text, text, kind: v.picklist(['figure', 'statement', 'quote']) })),
})

export function checkPack(json: unknown): Pack {
  const result = v.safeParse(packSchema, json)
  if (!result.success) {
    const [issue] = result.issues
    throw new PackError(
      `This is not a Second Source pack: ${v.getDotPath(issue) ?? 'the file'} is not of the expected form.`,
    )
  }
  const pack: Pack = result.output
  const whole = pack.claims.every(
    ({ article, question }) => article < pack.articles.length && question < pack.questions.length,
  )
  if (!whole)
    throw new PackError('This is not a Second Source pack: a claim points to an article or question that is not in it.')
  return pack
}
