import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breaking, importsOf, isScript, readSource, type Source, sourcesIn } from './sources.ts'

/** Small, pure and without the DOM: what the core may stand on. */
const LIBRARIES_OF_THE_CORE = ['fuse.js', 'valibot']

/** The rooms of the core or the interface, files and folders, from the ground up, as the map lists them: each knows itself and those below it. */
function floorsOf(place: string): string[] {
  const part = new RegExp(`^ {2}${place}/ [\\s\\S]*?(?=^ {2}\\w)`, 'm').exec(readSource('docs/design.md').text)
  return [...(part?.[0] ?? '').matchAll(/^ {4}([a-z-]+)/gm)].map(([, name = '']) => name)
}

const code = sourcesIn('src', 'popup').filter(isScript)

function room(name: string): Source[] {
  return code.filter(({ path }) => path.startsWith(name))
}

/** Where an import leads, from the top of the repository; a package keeps its name. */
function target({ path }: Source, from: string): string {
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : from
}

/** -1 of what is no room of `place`. */
function floorOf(path: string, place: string, floors: readonly string[]): number {
  const [, name = ''] = new RegExp(`^src/${place}/([a-z-]+)`).exec(path) ?? []
  return floors.indexOf(name)
}

describe('rooms', () => {
  test('the core imports only itself and small pure libraries', () => {
    const allowed = (to: string) => to.startsWith('src/core/') || LIBRARIES_OF_THE_CORE.includes(to)
    expect(breaking(room('src/core/'), file => !importsOf(file).every(from => allowed(target(file, from))))).toEqual([])
  })

  test.each(['core', 'ui'])('in src/%s imports lead down, from floor to floor', place => {
    const floors = floorsOf(place)
    const floor = (path: string) => floorOf(path, place, floors)
    expect(breaking(room(`src/${place}/`), file => floor(file.path) < 0)).toEqual([])
    const leadsUp = (file: Source) => importsOf(file).some(from => floor(target(file, from)) > floor(file.path))
    expect(breaking(room(`src/${place}/`), leadsUp)).toEqual([])
  })

  test('components know nothing but types, each other and Preact', () => {
    const allowed = (to: string) => to.startsWith('src/ui/') || to.startsWith('preact') || to.startsWith('src/core/')
    expect(breaking(room('src/ui/'), file => !importsOf(file).every(from => allowed(target(file, from))))).toEqual([])
  })

  test('the extension API comes in through one door', () => {
    const asks = (file: Source) => importsOf(file).includes('webextension-polyfill')
    expect(breaking(code, asks)).toEqual(['src/browser.ts'])
  })

  test('Node is for the command line only', () => {
    const elsewhere = code.filter(({ path }) => !path.startsWith('src/cli/'))
    expect(breaking(elsewhere, file => importsOf(file).some(from => from.startsWith('node:')))).toEqual([])
  })

  test('every message has exactly one handler, in the room of its receiver', () => {
    const names = [...readSource('src/messages.ts').text.matchAll(/^ {2}'((?:background|page)\.\w+)':/gm)].map(
      m => m[1] ?? '',
    )
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) {
      // A handler is an entry of a table: `['background.compare', compare]` or `'page.show': async …`.
      const entry = new RegExp(`\\['${name}', \\w+\\]|'${name}': (?:async )?\\(`, 'g')
      const found = code.flatMap(({ path, text }) => (text.match(entry) ?? []).map(() => path))
      expect(found, name).toHaveLength(1)
      expect(found[0], name).toMatch(new RegExp(`^src/${name.split('.')[0]}/`))
    }
  })
})
