/** One script that others take modules from, instead of each carrying them: what splitting does for scripts that are modules. */
import { resolve } from 'node:path'
import * as esbuild from 'esbuild'

/** Scripts of one extension share their world in a page; under a symbol, no element of the page can pose as what is kept there. */
const HOLDER = "globalThis[Symbol.for('second-source.common')]"

/** Builds `outfile`, which must run first, from `modules` (paths from the root); `plugin` makes other scripts take them from it. */
export async function buildCommon(modules, outfile, settings) {
  const exported = await exportsOf(modules, settings)
  const imports = [...exported].map(([path, names]) => `import { ${names.join(', ')} } from ${JSON.stringify(path)}`)
  const contents = `${imports.join('\n')}\n${HOLDER} = { ${[...exported.values()].flat().join(', ')} }`
  const stdin = { contents, resolveDir: settings.absWorkingDir, loader: 'ts' }
  const { metafile } = await esbuild.build({ ...settings, format: 'iife', stdin, outfile })
  const plugin = {
    name: 'from-common',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const names = exported.get(path)
        return names && { contents: `export const { ${names.join(', ')} } = ${HOLDER}`, loader: 'js' }
      })
    },
  }
  return { metafile, plugin }
}

/** What each module exports, by its full path. */
async function exportsOf(modules, settings) {
  const outdir = settings.absWorkingDir
  const { metafile } = await esbuild.build({ ...settings, entryPoints: modules, format: 'esm', write: false, outdir })
  const outputs = Object.values(metafile.outputs)
  return new Map(outputs.map(({ entryPoint, exports }) => [resolve(outdir, entryPoint), exports]))
}
