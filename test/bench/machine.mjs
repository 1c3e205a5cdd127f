import { readFile } from 'node:fs/promises'
import { cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../tools/run.mjs'

const RIVALS = ['@mozilla/readability', 'wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'mark.js']

export async function describeMachine(browser) {
  const { version, devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    browser,
    secondSource: version,
    rivals: Object.fromEntries(RIVALS.map(name => [name, devDependencies[name]])),
  }
}
