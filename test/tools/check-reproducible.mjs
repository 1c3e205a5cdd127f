import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT, run, script } from './run.mjs'

/** Builds and packages a second time, from a copy of the sources in another folder, and compares each file with dist/. */
export async function checkReproducible() {
  const copy = await mkdtemp(join(tmpdir(), 'second-source-'))
  try {
    await copySources(copy)
    const { code, output } = await script('build.mjs', ['--package'], { cwd: copy })
    if (code !== 0) return { passed: 0, failed: 1, details: output }
    const [first, second] = [await digests(join(ROOT, 'dist')), await digests(join(copy, 'dist'))]
    const different = Object.keys(second).filter(name => first[name] !== second[name])
    return { passed: different.length ? 0 : 1, failed: different.length ? 1 : 0, details: different.join('\n') }
  } finally {
    await rm(copy, { recursive: true })
  }
}

async function copySources(to) {
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  for (const file of stdout.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(to, file)), { recursive: true })
    await cp(join(ROOT, file), join(to, file)).catch(ignoreDeleted)
  }
  await symlink(join(ROOT, 'node_modules'), join(to, 'node_modules'))
}

function ignoreDeleted(error) {
  if (error.code !== 'ENOENT') throw error
}

/** Of what a build writes: the command line, the extension folder and the packages. */
async function digests(folder) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(name => name === 'cli.mjs' || name.startsWith('extension/') || name.endsWith('.zip'))
  const hash = async name =>
    createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex')
  return Object.fromEntries(await Promise.all(names.map(async name => [name, await hash(name)])))
}
