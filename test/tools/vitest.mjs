import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT, tool } from './run.mjs'

/** Runs vitest and counts each test. A file that cannot even be loaded counts as one failure. */
export async function vitest(args, options) {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-'))
  const file = join(folder, 'report.json')
  const { code, output } = await tool('vitest', ['run', ...args, '--reporter=json', `--outputFile=${file}`], options)
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null'))
  await rm(folder, { recursive: true })
  if (!report) return { passed: 0, failed: 1, details: output }
  const failures = report.testResults.flatMap(failuresOf)
  const passed = report.numPassedTests
  // Errors outside any test, such as a rejection nobody awaits, only show in the exit code.
  if (failures.length === 0 && code !== 0) return { passed, failed: 1, details: output }
  return { passed, failed: failures.length, details: failures.join('\n') }
}

function failuresOf({ name, message, assertionResults }) {
  const file = relative(ROOT, name)
  // A skipped test proves nothing, so it counts as failed. When a hook fails, every test of its file is skipped.
  const failed = assertionResults.filter(({ status }) => status !== 'passed')
  if (failed.length === 0) return message ? [`${file}: ${message}`] : []
  return failed.map(({ fullName, status, failureMessages }) => {
    const reasons = failureMessages.length > 0 ? failureMessages : [message || status]
    return `${file}: ${fullName}\n${reasons.map(firstLines).join('\n')}`
  })
}

/** What is wrong and where in our own files; the way there through the test runner is left out. */
function firstLines(text) {
  const lines = text.split('\n').filter(line => !/^\s+at .*node_modules|^\s+at new Promise/.test(line))
  return lines.slice(0, LONGEST_REASON).join('\n')
}

const LONGEST_REASON = 12
