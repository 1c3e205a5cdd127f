import * as v from 'valibot'
import { isNumbers, isTexts, wrongInClaim, wrongInQuestion } from './check-claim.ts'
import type { Pack, PackClaim } from './types.ts'

/** Says in one sentence what is wrong with a pack. */
export class PackError extends Error {
  override name = 'PackError'
}

const text = v.string()
const maybeText = v.nullable(text)
const names = v.custom<string[]>(isTexts)
const list = v.custom<unknown[]>(Array.isArray)

const facet = v.object({
  terms: names,
  kin: v.optional(names),
  weight: v.number(),
  core: v.boolean(),
  own: v.optional(v.boolean()),
})

/** All of a pack but the members of its two long lists, which are checked by hand. */
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
      fingerprint: v.custom<number[]>(isNumbers),
    }),
  ),
  claims: list,
  questions: list,
})

export function checkPack(json: unknown): Pack {
  const result = v.safeParse(packSchema, json)
  if (!result.success) throw notOfTheForm(v.getDotPath(result.issues[0]) ?? 'the file')
  checkEach('claims', result.output.claims, wrongInClaim)
  checkEach('questions', result.output.questions, wrongInQuestion)
  const pack = result.output as Pack
  const { articles, questions } = pack
  const isWhole = ({ article, question }: PackClaim): boolean =>
    article < articles.length && question < questions.length
  if (!pack.claims.every(isWhole))
    throw new PackError('This is not a Second Source pack: a claim points to an article or question that is not in it.')
  return pack
}

function checkEach(name: string, values: readonly unknown[], wrongIn: (value: unknown) => string | null): void {
  values.forEach((value, index) => {
    const wrong = wrongIn(value)
    if (wrong !== null) throw notOfTheForm([name, index, wrong].filter(part => part !== '').join('.'))
  })
}

const notOfTheForm = (place: string): PackError =>
  new PackError(`This is not a Second Source pack: ${place} is not of the expected form.`)
