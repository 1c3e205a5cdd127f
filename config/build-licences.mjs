import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The notices of every package that went into these bundles, as their licences ask. Takes esbuild's metafiles. */
export async function licencesOf(root, metafiles) {
  const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder)))
  const notices = await Promise.all([...folders].map(folder => noticeOf(join(root, folder))))
  return notices.sort().join(`\n${'-'.repeat(80)}\n\n`)
}

/** “node_modules/@scope/name” of a path into it; nothing for a path of our own. */
function packageFolder(path) {
  return path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []
}

async function noticeOf(folder) {
  const { name, version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const source = (repository?.url ?? repository ?? '').replace(/^git\+/, '')
  const file = (await readdir(folder)).find(entry => /^licen[cs]e/i.test(entry))
  const text = file ? await readFile(join(folder, file), 'utf8') : ''
  return [`${name} ${version} (${license})`, source, '', text.trim(), ''].join('\n')
}
