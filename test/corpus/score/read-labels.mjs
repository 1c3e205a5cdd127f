/** The corpus with its labels. A missing or inconsistent label file is an error, never an empty one. */
import { readFile } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import { expectedPairs } from './expected-pairs.mjs'

const CORPUS = resolve(import.meta.dirname, '..')
const ROOT = resolve(CORPUS, '../..')

/** `slugs`: these topics alone. */
export async function readCorpus(slugs) {
  const all = await readJson(join(CORPUS, 'topics.json'))
  const unknown = slugs?.find(wanted => all.every(({ slug }) => slug !== wanted))
  if (unknown !== undefined) throw new Error(`There is no topic ${unknown} in topics.json.`)
  const entries = slugs ? all.filter(({ slug }) => slugs.includes(slug)) : all
  return { topics: await Promise.all(entries.map(readTopic)), detection: await readDetection() }
}

/**
 * `pack`: the folder whose articles are the pack; where it is left out, each article is the page against the others of its own.
 * `pages` are read as pages, `articles` are these and those of the pack.
 */
async function readTopic({ slug, articles: folder, pack = folder, holdOut = false, cohort = 1 }) {
  const labels = join(CORPUS, slug, 'labels')
  const { id } = await readJson(join(ROOT, pack, 'topic.json'))
  const pages = await Promise.all(
    (await readArticles(folder)).map(async page => ({
      ...page,
      labels: await readJson(join(labels, `${page.id}.json`)),
    })),
  )
  const packed = pack === folder ? pages : await readArticles(pack)
  const relations = await readJson(join(labels, 'relations.json'))
  const mayMeet = (a, b) => isOneOf(pages, a) && isOneOf(packed, b)
  const pairs = kind =>
    relations[kind].flatMap(question => expectedPairs(question, `${slug}/labels/relations.json`, mayMeet))
  return {
    slug,
    id,
    holdOut,
    part: partOf(holdOut, cohort),
    packDir: join(ROOT, pack),
    hasOwnPack: pack === folder,
    pages,
    articles: [...new Set([...pages, ...packed])],
    mayMeet,
    copies: relations.copies,
    sums: relations.figures.flatMap(sumsOf),
    pairs: { figures: pairs('figures'), statements: pairs('statements'), quotes: pairs('quotes') },
  }
}

async function readArticles(folder) {
  const { articles } = await readJson(join(ROOT, folder, 'topic.json'))
  return articles.map(entry => ({ ...entry, id: parse(entry.file).name, path: join(ROOT, folder, entry.file) }))
}

const isOneOf = (articles, { article }) => articles.some(({ id }) => id === article)

/** Topics that came later have floors of their own, so that no floor falls when a topic joins. */
const partOf = (holdOut, cohort) => (holdOut ? 'holdOut' : 'corpus') + (cohort > 1 ? cohort : '')

/** Parts that add up to a total somewhere else, as pairs of which one must be linked. */
function sumsOf(question) {
  return (question.sums ?? []).map(({ parts, totals, relation }) => ({
    question: question.question,
    parts: parts.split(' ').map(key => question.answers[key]),
    totals: totals.split(' ').map(key => question.answers[key]),
    relation,
  }))
}

/** Articles on, near and off the topics, some of them held out, and pages of every shape with what they are; `metric`: where each set counts. */
async function readDetection() {
  const group = async (folder, about) => {
    const dir = join(CORPUS, 'detection', folder)
    return Object.entries(await readJson(join(dir, 'expected.json'))).map(([file, label]) => ({
      file: join(folder, file),
      path: join(dir, file),
      isArticle: true,
      language: 'en',
      ...(Array.isArray(label) ? { topics: label } : label),
      ...about,
    }))
  }
  return [
    ...(await group('', { metric: 'detection' })),
    ...(await group('pages', { metric: 'detection' })),
    ...(await group('second', { metric: 'detectionSecond' })),
    ...(await group('third', { metric: 'detectionThird' })),
    ...(await group('fourth', { metric: 'detectionFourth' })),
    ...(await group('held-out', { metric: 'detectionHeldOut', holdOut: true })),
  ]
}

async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'))
}
