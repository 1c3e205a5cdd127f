/** The corpus with its labels. A missing or inconsistent label file is an error, never an empty one. */
import { readFile } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import { expectedPairs } from './expected-pairs.mjs'

const CORPUS = resolve(import.meta.dirname, '..')
const ROOT = resolve(CORPUS, '../..')

export async function readCorpus() {
  const entries = await readJson(join(CORPUS, 'topics.json'))
  return { topics: await Promise.all(entries.map(readTopic)), detection: await readDetection() }
}

async function readTopic({ slug, articles: folder, holdOut = false, cohort = 1 }) {
  const dir = join(ROOT, folder)
  const labels = join(CORPUS, slug, 'labels')
  const topic = await readJson(join(dir, 'topic.json'))
  const relations = await readJson(join(labels, 'relations.json'))
  const articles = await Promise.all(
    topic.articles.map(async entry => {
      const id = parse(entry.file).name
      return { ...entry, id, path: join(dir, entry.file), labels: await readJson(join(labels, `${id}.json`)) }
    }),
  )
  const pairs = kind => relations[kind].flatMap(question => expectedPairs(question, `${slug}/labels/relations.json`))
  return {
    slug,
    id: topic.id,
    holdOut,
    part: partOf(holdOut, cohort),
    dir,
    articles,
    copies: relations.copies,
    sums: relations.figures.flatMap(sumsOf),
    pairs: { figures: pairs('figures'), statements: pairs('statements'), quotes: pairs('quotes') },
  }
}

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
