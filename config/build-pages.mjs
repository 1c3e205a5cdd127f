import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as esbuild from 'esbuild'

const SHEETS = /(?: *<link rel="stylesheet" href="[^"]+">\n)+/
const SHEET = /href="([^"]+)"/g

/** Every page of popup/, with its style sheets as one: a popup waits for each file it asks for. */
export async function writePages(root, extension, { target, charset }) {
  const folder = join(extension, 'popup')
  await mkdir(folder, { recursive: true })
  for (const name of (await readdir(join(root, 'popup'))).filter(file => file.endsWith('.html'))) {
    const html = await readFile(join(root, 'popup', name), 'utf8')
    const sheet = `${basename(name, '.html')}.css`
    const links = html.match(SHEETS)?.[0] ?? ''
    await writeFile(join(folder, name), html.replace(SHEETS, `    <link rel="stylesheet" href="${sheet}">\n`))
    const contents = [...links.matchAll(SHEET)].map(([, href]) => `@import "${sourceOf(href)}";`).join('\n')
    const stdin = { contents, loader: 'css', resolveDir: join(root, 'popup') }
    await esbuild.build({
      stdin,
      bundle: true,
      minify: true,
      target,
      charset,
      outfile: join(folder, sheet),
      logLevel: 'silent',
    })
  }
}

/** Styles of components are in the source folder beside them. */
function sourceOf(href) {
  return href.startsWith('../ui/') ? `../src/${href.slice('../'.length)}` : `./${href}`
}
