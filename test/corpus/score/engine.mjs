/** The command line, bundled from the sources as they are now, so that nothing stale is measured. */
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import * as esbuild from 'esbuild'
import { inNode } from '../../../config/build-settings.mjs'

const ROOT = resolve(import.meta.dirname, '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/second-source-score')
const CLI = join(CACHE, 'cli.mjs')
/** A report of a long article with its text; Node's own limit is 1 MB. */
const LONGEST_OUTPUT = 64 * 1024 * 1024

const run = promisify(execFile)

export async function buildEngine() {
  await mkdir(CACHE, { recursive: true })
  await bundle()
  return { compile, compareAll, detect }
}

async function bundle() {
  await esbuild.build({ ...inNode(ROOT), entryPoints: ['src/cli/main.ts'], outfile: CLI, logLevel: 'error' })
}

async function compile(topic) {
  topic.pack = join(CACHE, `${topic.slug}.json`)
  await cli(['compile', topic.dir, '-o', topic.pack])
}

/** Each article as the page against its topic's pack: sets `article.report`. */
async function compareAll(topic) {
  const waiting = [...topic.articles]
  const worker = async () => {
    for (let article = waiting.shift(); article; article = waiting.shift()) {
      const url = article.url ? ['--url', article.url] : []
      const output = await cli([
        'compare',
        article.path,
        ...url,
        '--published',
        article.published,
        '--pack',
        topic.pack,
      ])
      article.report = JSON.parse(output)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

/** One answer a file: `{file, isArticle, language, onTopic, topic, score}`, every pack given. */
async function detect(paths, packs) {
  const output = await cli(['detect', ...paths, ...packs.flatMap(pack => ['--pack', pack])])
  return output
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

async function cli(args) {
  const { stdout } = await run(process.execPath, [CLI, ...args], { maxBuffer: LONGEST_OUTPUT })
  return stdout
}
