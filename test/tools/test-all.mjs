/**
 * `npm test`: everything, from a clean clone. Each stage runs even when one before it failed; a line each, failures in full.
 * Browsers wait for much, so their stages run beside each other, and beside nothing that keeps every processor busy.
 * The last line is `N passed, N failed`, counting every test of a suite and every other stage as one.
 */
import { provideBrowsers } from './browsers.mjs'
import { build, installPackages } from './set-up.mjs'
import { inBrowsers, stages } from './stages.mjs'

const total = { passed: 0, failed: 0 }

const prepare = async () => {
  await installPackages()
  await build('--package')
  return { passed: 1, failed: 0 }
}
show('packages, build and package', await timed(prepare))
const browsers = await provideBrowsers({ all: ['chromium', 'firefox'] })
for (const [name, check] of Object.entries(stages)) show(name, await timed(check))
const beside = Object.entries(inBrowsers).map(([name, check]) => ({ name, result: timed(() => check(browsers)) }))
for (const { name, result } of beside) show(name, await result)

console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function timed(check) {
  const started = performance.now()
  const result = await check().catch(error => ({ passed: 0, failed: 1, details: error.message }))
  return { ...result, seconds: (performance.now() - started) / 1000 }
}

function show(name, result) {
  total.passed += result.passed
  total.failed += result.failed
  const verdict = result.failed > 0 ? 'FAIL' : 'ok'
  const seconds = result.seconds.toFixed(1)
  console.log(`${verdict.padEnd(5)}${name.padEnd(34)}${seconds.padStart(6)} s   ${summary(result)}`)
  if (result.details) console.log(result.details.trimEnd().replace(/^/gm, '      '))
}

function summary({ passed, failed, note }) {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
  return note ? `${counts}; ${note}` : counts
}
