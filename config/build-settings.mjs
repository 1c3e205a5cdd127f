/** How everything is bundled, whatever it is: settings of esbuild. */
import { join } from 'node:path'
import { minifiedStyles, withoutHtmlSink } from './build-plugins.mjs'

/** All know \p{L}, only not the letters of the latest Unicode; made of a string, a pattern would be made anew at each use. */
const supported = { 'regexp-unicode-property-escapes': true }

/** What all browser bundles share. Minified always, so that what is tested is what is shipped. */
export function inBrowsers(root, { watch }) {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    sourcemap: watch ? 'inline' : false,
    target: ['chrome121', 'firefox140'],
    supported,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    legalComments: 'none',
    plugins: [withoutHtmlSink, minifiedStyles],
    metafile: true,
    logLevel: 'silent',
  }
}

/** Bundles of the same code for the command line. */
export function inNode(root) {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    // Errors on the command line name the function they come from.
    keepNames: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported,
    // linkedom asks for the optional native module `canvas` and has a stand-in of its own for when there is none.
    alias: { canvas: join(root, 'node_modules/linkedom/commonjs/canvas-shim.cjs') },
    // Bundled CommonJS modules call `require` for Node's own modules; an ES module has none.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  }
}
