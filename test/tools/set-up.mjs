import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT, run, script } from './run.mjs'

/** Installs the packages of the lockfile, unless exactly those are installed already. */
export async function installPackages() {
  if (await packagesAreCurrent()) return
  console.log('installing packages (npm ci) …')
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Error(`npm ci failed:\n${output.split('\n').slice(0, MOST_LINES).join('\n')}`)
}

/** npm goes on to print its whole manual. */
const MOST_LINES = 20

export async function build(...flags) {
  const { code, output } = await script('build.mjs', flags)
  if (code !== 0) throw new Error(output.trim())
}

/** npm leaves a copy of the lockfile in node_modules. Packages for other platforms are missing there, and rightly so. */
async function packagesAreCurrent() {
  const wanted = await readPackages('package-lock.json')
  const installed = await readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) => (installed[path] ? installed[path].version === version : optional))
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(join(ROOT, file), 'utf8')).packages
  } catch {
    return null
  }
}
