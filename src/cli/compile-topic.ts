/** A folder of articles → Pack. `topic.json` says title, vocabulary and who published each file; all of it may be left out. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import * as v from 'valibot'
import { compilePack } from '../core/compile/compile-pack.ts'
import type { Pack } from '../core/pack/types.ts'
import { CliError } from './cli-error.ts'
import { idOf, readInput } from './read-input.ts'

const ARTICLE_FILE = /\.(?:txt|html?|xhtml|md)$/i

const maybe = v.nullish(v.string())
const articleSchema = v.object({
  file: maybe,
  outlet: maybe,
  url: maybe,
  published: maybe,
  title: maybe,
  via: v.nullish(v.union([v.array(v.string()), v.string()])),
})
type ArticleEntry = v.InferOutput<typeof articleSchema>

const topicSchema = v.object({
  id: maybe,
  title: maybe,
  language: maybe,
  articles: v.nullish(v.union([v.array(articleSchema), v.record(v.string(), articleSchema)])),
  vocabulary: v.nullish(v.object({ synonyms: v.nullish(v.array(v.array(v.string()))) })),
})

/** Compiles the folder `dir`. Throws CliError, one sentence, when there is nothing usable in it. */
export async function compileTopic(dir: string): Promise<Pack> {
  const names = await readdir(dir).catch(() => {
    throw new CliError(`There is no folder ${dir}.`)
  })
  const topic = await readTopic(dir, names)
  const entries = entriesByFile(topic)
  const files = names.filter(name => ARTICLE_FILE.test(name)).sort()
  const absent = [...entries.keys()].find(file => !files.includes(file))
  if (absent) throw new CliError(`${join(dir, 'topic.json')} names ${absent}, which is not in the folder.`)
  if (files.length === 0) throw new CliError(`${dir} holds no articles: put .txt or .html files there.`)
  const articles = await Promise.all(
    files.map(
      async file => (await readInput(join(dir, file), { id: idOf(file), ...metaOf(entries.get(file)) })).article,
    ),
  )
  const title = topic.title ?? articles.find(article => article.title)?.title ?? basename(resolve(dir))
  return compilePack({
    id: slug(topic.id ?? basename(resolve(dir))),
    title,
    language: topic.language ?? 'en',
    synonyms: topic.vocabulary?.synonyms ?? [],
    articles,
  })
}

async function readTopic(dir: string, names: readonly string[]): Promise<v.InferOutput<typeof topicSchema>> {
  if (!names.includes('topic.json')) return {}
  const file = join(dir, 'topic.json')
  const json = parseJson(file, await readFile(file, 'utf8'))
  if (Array.isArray(json)) throw new CliError(`${file} is a list, and should be an object with title and articles.`)
  const result = v.safeParse(topicSchema, json)
  if (result.success) return result.output
  throw new CliError(`${file}: ${v.getDotPath(result.issues[0]) ?? 'the file'} is not of the expected form.`)
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CliError(`${file} is not valid JSON.`)
  }
}

function entriesByFile(topic: v.InferOutput<typeof topicSchema>): Map<string, ArticleEntry> {
  const { articles } = topic
  if (!articles) return new Map()
  if (Array.isArray(articles))
    return new Map(articles.flatMap(entry => (entry.file ? [[entry.file, entry] as const] : [])))
  return new Map(Object.entries(articles))
}

function metaOf(entry: ArticleEntry | undefined) {
  if (!entry) return {}
  const { outlet, url, published, via } = entry
  return {
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
    ...(via ? { via: Array.isArray(via) ? via : [via] } : {}),
  }
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'topic'
