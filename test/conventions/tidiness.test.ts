import { describe, expect, test } from 'vitest'
import { breaking, isScript, readSource, sourcesIn } from './sources.ts'

const LONGEST_FILE = 300

const packageJson = JSON.parse(readSource('package.json').text)
const dependencies: Record<string, string> = { ...packageJson.dependencies, ...packageJson.devDependencies }

describe('tidiness', () => {
  test('one file, one thought: none is longer than 300 lines', () => {
    const sources = [...sourcesIn('src', 'popup', 'test', 'config').filter(isScript), readSource('build.mjs')]
    expect(breaking(sources, ({ text }) => text.split('\n').length > LONGEST_FILE + 1)).toEqual([])
  })

  test('file names are kebab-case', () => {
    const names = /(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/
    expect(breaking(sourcesIn('src', 'popup').filter(isScript), ({ path }) => !names.test(path))).toEqual([])
  })

  test('dependencies are pinned to the exact version', () => {
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('every dependency has its reason in docs/dependencies.md', () => {
    const { text } = readSource('docs/dependencies.md')
    expect(Object.keys(dependencies).filter(name => !text.includes(`\`${name}\``))).toEqual([])
  })

  test('no test is skipped, alone, or waits on time', () => {
    const shirking =
      /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf)\b|waitForTimeout|setTimeout\(\w+, *\d{3,}\)/
    const tests = sourcesIn('test').filter(source => isScript(source) && !source.path.startsWith('test/conventions/'))
    expect(breaking(tests, ({ text }) => shirking.test(text))).toEqual([])
  })
})
