import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ROOT } from './run.mjs'

/** Tools in TypeScript share their words with the end-to-end tests; Node wants them bundled. */
export async function loadTool(name) {
  // Two folders below the top, as its sources are, so that what they find beside them they find from there.
  const outfile = join(ROOT, `dist/tools/${name}.mjs`)
  await build({
    entryPoints: [join(ROOT, `test/tools/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
  return import(pathToFileURL(outfile))
}
