/**
 * Builds everything that is shipped, from this commit and nothing else:
 *   node build.mjs                 dist/extension/ (load it unpacked in Chrome or Firefox) and dist/cli.mjs
 *   node build.mjs --package       the same, and for each browser its folder and the zip for its store
 *   node build.mjs --watch         again whenever a source file changes; with --run chromium|firefox-desktop, in a browser
 *   node build.mjs --seeds DIR     with another folder of articles as the topic; --out DIR to build elsewhere than dist/
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import * as esbuild from 'esbuild'
import { buildCommon } from './config/build-common.mjs'
import { licencesOf } from './config/build-licences.mjs'
import { BROWSERS, manifestFor } from './config/build-manifests.mjs'
import { pageNames, writePages } from './config/build-pages.mjs'
import { loadedLater, profilesModule } from './config/build-plugins.mjs'
import { inBrowsers, inNode } from './config/build-settings.mjs'
import { rebuildOnChange } from './config/build-watch.mjs'
import { packageExtension, runInBrowser } from './config/build-web-ext.mjs'

const ROOT = import.meta.dirname

/** Watcher and reader both need these: they are loaded once, before either. */
const IN_ALL_PAGE_SCRIPTS = [
  'src/failure.ts',
  'src/page/article/is-article.ts',
  'src/page/on-settings.ts',
  'src/page/send.ts',
]

async function main() {
  const options = readOptions()
  const extension = join(options.out, 'extension')
  await rm(options.out, { recursive: true, force: true })
  await build(options)
  if (options.package) await packageForStores(extension, options)
  announce()
  if (options.run) runInBrowser(extension, options.run)
  if (options.watch) await rebuildOnChange(ROOT, options.seeds, () => build(options).then(announce, report))
}

/** Every step of a build, in order: later steps use what earlier ones wrote. */
async function build(options) {
  const extension = join(options.out, 'extension')
  await mkdir(extension, { recursive: true })
  await bundleCommandLine(options)
  const packs = await compilePacks(options)
  await writePacks(packs, extension)
  const bundles = [
    ...(await bundlePageScripts(packs, extension, options)),
    await bundleBackground(extension, options),
    await bundlePopup(extension, options),
  ]
  await writePages(ROOT, extension, inBrowsers(ROOT, options))
  await copyFiles(extension)
  await writeLicences(bundles, extension)
  await writeManifest(extension)
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      package: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      run: { type: 'string' },
      seeds: { type: 'string', default: join(ROOT, 'seeds') },
      out: { type: 'string', default: join(ROOT, 'dist') },
    },
  })
  const browsers = ['chromium', 'firefox-desktop']
  if (values.run && !browsers.includes(values.run)) throw new Error(`--run takes one of: ${browsers.join(', ')}`)
  return { ...values, seeds: resolve(values.seeds), out: resolve(values.out) }
}

async function bundleCommandLine({ out }) {
  const settings = inNode(ROOT)
  const banner = { js: `#!/usr/bin/env node\n${settings.banner.js}` }
  await esbuild.build({ ...settings, banner, entryPoints: ['src/cli/main.ts'], outfile: join(out, 'cli.mjs') })
}

/** Compiles the topic with the same code that reads pages at run time, bundled for Node and thrown away again. */
async function compilePacks({ seeds, out }) {
  const compiler = join(out, 'compiler.mjs')
  const contents = `export { compileTopic } from './src/cli/compile-topic.ts'
                    export { loadPack } from './src/core/pack/load-pack.ts'
                    export { buildSearchFile } from './src/core/pack/search-index.ts'`
  await esbuild.build({ ...inNode(ROOT), stdin: { contents, resolveDir: ROOT, loader: 'ts' }, outfile: compiler })
  const { compileTopic, loadPack, buildSearchFile } = await import(`${pathToFileURL(compiler)}?at=${Date.now()}`)
  await rm(compiler)
  const pack = await compileTopic(seeds)
  return [{ pack, search: buildSearchFile({ ...pack, claims: loadPack(pack).claims.all() }) }]
}

async function writePacks(packs, extension) {
  const folder = join(extension, 'packs')
  await mkdir(folder, { recursive: true })
  const index = []
  for (const { pack, search } of packs) {
    const entry = { id: pack.id, title: pack.title, pack: `${pack.id}.json`, search: `${pack.id}.search.json` }
    await writeFile(join(folder, entry.pack), JSON.stringify(pack))
    await writeFile(join(folder, entry.search), JSON.stringify(search))
    index.push(entry)
  }
  await writeFile(join(folder, 'index.json'), JSON.stringify(index))
}

async function bundlePageScripts(packs, extension, options) {
  const settings = inBrowsers(ROOT, options)
  const common = await buildCommon(IN_ALL_PAGE_SCRIPTS, join(extension, 'page/common.js'), settings)
  const scripts = await esbuild.build({
    ...settings,
    format: 'iife',
    plugins: [...settings.plugins, profilesModule(packs.map(({ pack }) => pack.profile)), common.plugin],
    // The card is drawn once: it needs none of Preact.
    alias: { 'preact/jsx-runtime': './src/page/card/jsx-runtime.ts' },
    entryPoints: ['src/page/watch.ts', 'src/page/reader.ts'],
    outdir: join(extension, 'page'),
  })
  return [common, scripts]
}

async function bundleBackground(extension, options) {
  const entryPoints = ['src/background/background.ts']
  return esbuild.build({ ...inBrowsers(ROOT, options), format: 'iife', entryPoints, outdir: extension })
}

/** What pages load later is a file of its own. */
async function bundlePopup(extension, options) {
  const pages = await pageNames(ROOT)
  const settings = inBrowsers(ROOT, options)
  return esbuild.build({
    ...settings,
    format: 'esm',
    plugins: [...settings.plugins, loadedLater],
    entryPoints: [...pages.map(name => `popup/${name}.tsx`), 'popup/open-library.ts'],
    outdir: join(extension, 'popup'),
  })
}

async function copyFiles(extension) {
  const copy = (from, to) => cp(join(ROOT, from), join(extension, to), { recursive: true })
  await copy('src/ui/locales', '_locales')
  await copy('popup/icons', 'icons')
  await copy('LICENSE', 'LICENSE')
}

async function writeLicences(bundles, extension) {
  const notices = await licencesOf(
    ROOT,
    bundles.map(({ metafile }) => metafile),
  )
  await writeFile(join(extension, 'LICENSE-THIRD-PARTY.txt'), notices)
}

async function writeManifest(extension) {
  const { version } = await readJson('package.json')
  const manifest = { ...(await readJson('manifest.json')), version }
  await writeFile(join(extension, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The same files for every browser; only the manifest differs. */
async function packageForStores(extension, { out }) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  for (const browser of BROWSERS) {
    const folder = join(out, browser)
    await cp(extension, folder, { recursive: true })
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`)
    await packageExtension(folder, out, `second-source-${manifest.version}-${browser}.zip`)
  }
}

async function readJson(file) {
  return JSON.parse(await readFile(join(ROOT, file), 'utf8'))
}

function announce() {
  console.log(`built ${new Date().toLocaleTimeString('en-GB')}`)
}

/** One line for each thing that is wrong, with its place where there is one. */
function report(error) {
  const lines = error.errors?.map(({ location: at, text }) => (at ? `${at.file}:${at.line}: ${text}` : text))
  console.error(`build failed: ${lines?.join('\n') ?? error.message}`)
}

main().catch(error => {
  report(error)
  process.exitCode = 1
})
