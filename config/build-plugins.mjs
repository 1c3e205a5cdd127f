import { readFile } from 'node:fs/promises'

/** `import profiles from 'second-source:profiles'`: how pages on the bundled topics are recognised. */
export function profilesModule(profiles) {
  return {
    name: 'profiles',
    setup(build) {
      build.onResolve({ filter: /^second-source:profiles$/ }, ({ path }) => ({ path, namespace: 'profiles' }))
      build.onLoad({ filter: /.*/, namespace: 'profiles' }, () => ({
        contents: JSON.stringify(profiles),
        loader: 'json',
      }))
    },
  }
}

/** The one statement in Preact that turns a string into markup. Nothing here uses it, and store reviewers rightly ask. */
const HTML_SINK = /\b\w+\.innerHTML\s*=(?!=)\s*\w+\.__html\b/g

/** Takes Preact's `dangerouslySetInnerHTML` out of every bundle, and fails the build when Preact has changed under us. */
export const withoutHtmlSink = {
  name: 'without-html-sink',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const found = source.match(HTML_SINK)?.length ?? 0
      if (found !== 1) throw new Error(`expected one innerHTML assignment in ${path}, found ${found}`)
      return { contents: source.replace(HTML_SINK, 'void 0'), loader: 'js' }
    })
  },
}

/** Styles that a script carries as text, without the blanks and comments that esbuild leaves in texts. */
export const minifiedStyles = {
  name: 'minified-styles',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { target } = build.initialOptions
      const source = await readFile(path, 'utf8')
      const { code } = await build.esbuild.transform(source, { loader: 'css', minify: true, charset: 'utf8', target })
      return { contents: code, loader: 'text' }
    })
  },
}

/**
 * What a script imports only when it needs it stays a file of its own, beside it. Splitting, which esbuild has for this,
 * takes helpers out of both into a third file, for which every page would wait when it opens.
 */
export const loadedLater = {
  name: 'loaded-later',
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, '.js'), external: true } : null,
    )
  },
}
