/** The stages of `npm test` after the build: each a function to `{ passed, failed, details? }`. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { checkReproducible } from './check-reproducible.mjs'
import { ROOT, run, tool } from './run.mjs'
import { vitest } from './vitest.mjs'

export const stages = {
  types: () => byExitCode(tool('tsc', ['--noEmit', '-p', 'tsconfig.json'])),
  'types of the core, without DOM': () => byExitCode(tool('tsc', ['--noEmit', '-p', 'tsconfig.core.json'])),
  lint: () => byExitCode(tool('biome', ['check', '.', '--error-on-warnings', '--reporter=summary'])),
  'unit, property and house rules': () => vitest(['--config', 'test/vitest.config.ts']),
  'corpus score': () => byLastLine(run('npm', ['run', '--silent', 'score'])),
  'web-ext lint, folder': () => webExtLint(join(ROOT, 'dist/firefox')),
  'web-ext lint, package': async () => webExtLint(await packagePath()),
  size: () => byExitCode(tool('size-limit', [])),
  'same bytes when built again': checkReproducible,
}

/** Those that need a browser, given the path of each that was found. */
export const inBrowsers = {
  'in Chromium': browsers => inBrowser('chromium', browsers),
  'in Firefox': browsers => inBrowser('firefox', browsers),
}

async function byExitCode(running) {
  const { code, output } = await running
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, details: output }
}

/** For scripts that count their own checks and end with `N passed, N failed`. Their table is always shown. */
async function byLastLine(running) {
  const { code, output } = await running
  const counts = output.trimEnd().match(/(\d+) passed, (\d+) failed$/)
  if (!counts) return { passed: 0, failed: 1, details: output }
  const [passed, failed] = counts.slice(1).map(Number)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, details: output }
}

async function webExtLint(source) {
  const { output, stdout } = await tool('web-ext', ['lint', '-s', source, '-w', '-o', 'json', '--no-config-discovery'])
  const report = JSON.parse(stdout.match(/\{[\s\S]*\}/)?.[0] ?? 'null')
  if (!report) return { passed: 0, failed: 1, details: output }
  const problems = [...report.errors, ...report.warnings, ...report.notices]
  const details = problems.map(
    ({ _type, code, message, file, line }) => `${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`,
  )
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, details: details.join('\n') }
}

async function packagePath() {
  const zip = (await readdir(join(ROOT, 'dist'))).find(name => name.endsWith('-firefox.zip'))
  if (!zip) throw new Error('no package in dist/')
  return join(ROOT, 'dist', zip)
}

async function inBrowser(name, browsers) {
  if (!browsers[name]) throw new Error(`no ${name} on this machine`)
  const env = { [name.toUpperCase()]: browsers[name] }
  return vitest(['--config', 'test/e2e/vitest.config.ts', '--project', name], { env })
}
