import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../tools/run.mjs'

const NOT_OURS = ['node_modules', 'dist', '.git']

/** Every file of the repository, by its path. */
const files = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_OURS.includes(name))
  .flatMap(entry =>
    entry.isFile()
      ? [entry.name]
      : readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map(inside =>
          join(entry.name, inside).replaceAll('\\', '/'),
        ),
  )

const docs = files
  .filter(path => path.endsWith('.md'))
  .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** What a build or a run writes. */
const WRITTEN = /^dist\/|^bench\.json$/

describe('the documents', () => {
  test('name files by paths that exist, in full or from some folder on', () => {
    const named = docs.flatMap(({ path, text }) =>
      [...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs|css|html|json))`/g)].map(([, name = '']) => ({ path, name })),
    )
    expect(named.length).toBeGreaterThan(50)
    const exists = (name: string) => WRITTEN.test(name) || files.some(file => `/${file}`.endsWith(`/${name}`))
    expect(named.filter(({ name }) => !exists(name))).toEqual([])
  })

  test('link to what is there', () => {
    const links = docs.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, to = '']) => ({ path, to })),
    )
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(({ path, to }) => !existsSync(join(ROOT, posix.dirname(path), to)))).toEqual([])
  })

  test('show every room of the sources on the map', () => {
    const map = docs.find(({ path }) => path === 'docs/design.md')?.text ?? ''
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(rooms.filter(({ name }) => !new RegExp(`^ {2}${name}/ `, 'm').test(map))).toEqual([])
  })
})
