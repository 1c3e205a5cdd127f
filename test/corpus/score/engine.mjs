/** The core as the command line runs it, bundled from the sources as they are now, so that nothing stale is measured. */
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { inNode } from '../../../config/build-settings.mjs'

const ROOT = resolve(import.meta.dirname, '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/second-source-score')

/** What the commands `compile`, `compare` and `detect` do between reading files and printing. */
const COMMANDS = `export { verdictOn } from './src/cli/commands/detect.ts'
export { compileTopic } from './src/cli/compile-topic.ts'
export { readInput } from './src/cli/read-input.ts'
export { compareArticle, readPage } from './src/core/compare/compare-article.ts'
export { loadPack } from './src/core/pack/load-pack.ts'`

/** `exports`: lines of `export … from` that the caller needs of the core besides. */
export async function buildEngine(exports = '') {
  const core = await loadCore(exports)
  return { core, compile, compareAll, detect }

  /** Sets `topic.pack` and the text of each article. */
  async function compile(topic) {
    topic.pack = core.loadPack(asJson(await core.compileTopic(topic.packDir)))
    for (const article of topic.articles) {
      article.input = await core.readInput(article.path, metaOf(article))
      article.report = { article: { text: article.input.article.text } }
    }
  }

  /** Each page against its topic's pack: sets its `report`, as it would be printed. */
  function compareAll(topic) {
    for (const page of topic.pages) page.report = asJson(core.compareArticle(page.input.article, [topic.pack]))
  }

  /** One answer a file: `{isArticle, language, onTopic, topic, score}`, every pack given. */
  async function detect(paths, packs) {
    const answers = []
    for (const path of paths) answers.push(core.verdictOn(await core.readInput(path), packs))
    return answers
  }
}

async function loadCore(exports) {
  await mkdir(CACHE, { recursive: true })
  // A name of its own for each run: two may be measuring at once.
  const outfile = join(CACHE, `core-${process.pid}.mjs`)
  await esbuild.build({
    ...inNode(ROOT),
    stdin: { contents: `${COMMANDS}\n${exports}`, resolveDir: ROOT, loader: 'ts' },
    outfile,
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile)
  }
}

const metaOf = ({ url, published }) => ({ ...(url ? { url } : {}), ...(published ? { published } : {}) })

const asJson = value => JSON.parse(JSON.stringify(value))
