import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as esbuild from 'esbuild'

/** The pages of popup/, by name: what has a main file and a style sheet of that name. */
export async function pageNames(root) {
  const files = await readdir(join(root, 'popup'))
  return files
    .filter(file => file.endsWith('.tsx'))
    .map(file => basename(file, '.tsx'))
    .filter(name => files.includes(`${name}.css`))
}

/** Every page of popup/, with its style sheets as one: a popup waits for each file it asks for. */
export async function writePages(root, extension, { target, charset }) {
  const folder = join(extension, 'popup')
  await mkdir(folder, { recursive: true })
  const names = await pageNames(root)
  const page = await readFile(join(root, 'config/page.html'), 'utf8')
  for (const name of names) await writeFile(join(folder, `${name}.html`), page.replaceAll('PAGE', name))
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: names.map(name => `popup/${name}.css`),
    bundle: true,
    minify: true,
    target,
    charset,
    outdir: folder,
    logLevel: 'silent',
  })
}
