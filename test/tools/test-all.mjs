/**
 * `npm test`: everything, from a clean clone. Each stage runs even when one before it failed; a line each, failures in full.
 * The last line is `N passed, N failed`, counting every test of a suite and every other stage as one.
 */
import { provideBrowsers } from './browsers.mjs'
import { build, installPackages } from './set-up.mjs'
import { stages } from './stages.mjs'

const total = { passed: 0, failed: 0 }

await stage('packages, build and package', async () => {
  await installPackages()
  await build('--package')
  return { passed: 1, failed: 0 }
})
const browsers = await provideBrowsers({ all: ['chromium', 'firefox'] })
for (const [name, check] of Object.entries(stages)) await stage(name, () => check(browsers))

console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function stage(name, check) {
  const started = performance.now()
  const result = await check().catch(error => ({ passed: 0, failed: 1, details: error.message }))
  total.passed += result.passed
  total.failed += result.failed
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const verdict = result.failed > 0 ? 'FAIL' : 'ok'
  console.log(`${verdict.padEnd(5)}${name.padEnd(34)}${seconds.padStart(6)} s   ${summary(result)}`)
  if (result.details) console.log(result.details.trimEnd().replace(/^/gm, '      '))
}

function summary({ passed, failed, note }) {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
  return note ? `${counts}; ${note}` : counts
}
