/** The package as shipped, and what the bench runs beside it, in a folder of their own: dist/ belongs to whoever works there. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { ROOT, script } from '../tools/run.mjs'

/** As page scripts are built. */
const IN_PAGE = {
  format: 'iife',
  minify: true,
  target: ['chrome121'],
  supported: { 'regexp-unicode-property-escapes': true },
}

export async function buildAll() {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-bench-'))
  const { code, output } = await script('build.mjs', ['--package', '--out', folder])
  if (code !== 0) throw new Error(output.trim())
  const core = join(folder, 'core.mjs')
  await bundle('core.ts', { outfile: core, platform: 'node', format: 'esm' })
  const inPage = join(folder, 'in-page.js')
  await bundle('in-page.ts', { ...IN_PAGE, outfile: inPage })
  const rivals = join(folder, 'rivals.js')
  await bundle('in-page-rivals.ts', { ...IN_PAGE, outfile: rivals })
  return {
    folder,
    extension: join(folder, 'extension'),
    inPage,
    rivals,
    /** The core and the generator, for Node. */
    core: await import(pathToFileURL(core)),
    remove: () => rm(folder, { recursive: true }),
  }
}

function bundle(entry, settings) {
  return esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [join('test/bench', entry)],
    bundle: true,
    logLevel: 'silent',
    ...settings,
  })
}
