/** The topics that are not held out, each with its pack and its articles' claims, as the engine's own source reads them. */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { inNode } from '../../../config/build-settings.mjs'
import { readCorpus } from './read-labels.mjs'

const ROOT = resolve(import.meta.dirname, '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/second-source-score')

/** `exports`: lines of `export … from` that the caller needs of the engine besides. */
export async function readTunedTopics(exports) {
  const engine = await loadEngine(exports)
  const { topics } = await readCorpus()
  const tuned = topics.filter(({ holdOut }) => !holdOut)
  for (const topic of tuned) await readTopic(topic, engine)
  return { engine, topics: tuned }
}

async function readTopic(topic, engine) {
  topic.loaded = engine.loadPack(JSON.parse(JSON.stringify(await engine.compileTopic(topic.dir))))
  for (const article of topic.articles) {
    const input = await engine.readInput(article.path, { url: article.url, published: article.published })
    const { text } = input.article ?? input
    article.report = { article: { text } }
    article.claims = engine.readPage(input.article ?? input, topic.loaded).claims
  }
}

async function loadEngine(exports) {
  await mkdir(CACHE, { recursive: true })
  const outfile = join(CACHE, 'fit.mjs')
  await esbuild.build({
    ...inNode(ROOT),
    stdin: {
      contents: `export { compileTopic } from './src/cli/compile-topic.ts'
export { readInput } from './src/cli/read-input.ts'
export { loadPack } from './src/core/pack/load-pack.ts'
export { readPage } from './src/core/compare/compare-article.ts'
${exports}`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    outfile,
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
