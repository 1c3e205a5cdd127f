import * as v from 'valibot'
import { MOST_ARTICLES, MOST_RUNNING } from '../story/running-counts.ts'
import { CLAIM_FIELDS, FIGURE_FIELDS, FRAME_FIELDS } from './claim-columns.ts'
import { notOfTheForm } from './pack-error.ts'
import type { Pack } from './types.ts'

const text = v.string()
const maybeText = v.nullable(text)
/** Lists may be long, and a schema of their members would copy them. */
const texts = v.custom<string[]>(value => isListOf('string', value))
const numbers = v.custom<number[]>(value => isListOf('number', value))

const facet = v.object({
  terms: texts,
  kin: v.optional(texts),
  weight: v.number(),
  core: v.boolean(),
  own: v.optional(v.boolean()),
})
const owner = v.object({ family: text, kind: v.picklist(['one', 'several']), main: maybeText })

const tally = v.object({ role: text, tally: v.picklist(['one', 'several']) })

const maybeNumber = v.nullable(v.number())
/** Each is asked for every pair of figures: more than a story has would only cost time. */
const runningNumber = v.object({ article: v.number(), day: text, min: maybeNumber, max: maybeNumber })
const running = v.object({
  role: text,
  thing: text,
  numbers: v.pipe(v.array(runningNumber), v.maxLength(MOST_ARTICLES)),
})

const columnsOf = (fields: object) => v.object(v.entriesFromList(Object.keys(fields), text))

/** All of a pack but what its columns hold, which is looked at when they are opened. */
const packSchema = v.object({
  schema: v.literal(2),
  id: v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: text,
  language: text,
  profile: v.object({ id: text, title: text, facets: v.array(facet), threshold: v.number() }),
  synonyms: v.array(texts),
  articles: v.array(
    v.object({
      id: text,
      title: text,
      outlet: text,
      url: maybeText,
      published: maybeText,
      via: texts,
      copyOf: numbers,
    }),
  ),
  fingerprints: v.object({ hashes: text, articles: text }),
  questions: v.object({ texts, kinds: text }),
  story: v.object({
    places: texts,
    owners: v.array(owner),
    tallies: v.array(tally),
    running: v.optional(v.pipe(v.array(running), v.maxLength(MOST_RUNNING))),
  }),
  claims: v.object({
    words: texts,
    values: numbers,
    sentences: texts,
    claims: columnsOf(CLAIM_FIELDS),
    figures: columnsOf(FIGURE_FIELDS),
    frames: columnsOf(FRAME_FIELDS),
  }),
})

/** Throws `PackError`, which names the place, where the file is not of the form of a pack. */
export function checkPack(json: unknown): Pack {
  const result = v.safeParse(packSchema, json)
  if (!result.success) throw notOfTheForm(v.getDotPath(result.issues[0]) ?? 'the file')
  return result.output as Pack
}

function isListOf(type: 'string' | 'number', value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (const item of value) if (typeof item !== type || Number.isNaN(item)) return false
  return true
}
