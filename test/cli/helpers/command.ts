/** The command line as it is shipped, in a folder of its own. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

export interface Sandbox {
  /** Scratch folder; all paths given to the functions below are in it. */
  folder: string
  /** Writes a file and gives its path. */
  write: (path: string, content: string | Uint8Array) => Promise<string>
  path: (path: string) => string
  run: (args: string[], input?: string) => Promise<Ended>
  remove: () => Promise<void>
}

/** Builds the product into a fresh folder. */
export async function openSandbox(): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-'))
  const built = await end(process.execPath, [join(ROOT, 'build.mjs'), '--out', join(folder, 'dist')], ROOT, '')
  if (built.code !== 0) throw new Error(`the build failed:\n${built.stderr}`)
  const path = (name: string): string => join(folder, name)
  return {
    folder,
    path,
    write: async (name, content) => {
      await mkdir(dirname(path(name)), { recursive: true })
      await writeFile(path(name), content)
      return path(name)
    },
    run: (args, input = '') => end(process.execPath, [path('dist/cli.mjs'), ...args], folder, input),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function end(command: string, args: string[], cwd: string, input: string): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1' } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', chunk => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', chunk => {
      stderr += chunk
    })
    // A command that stops at a bad line closes its end of the pipe before all is written.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('error', fail)
    child.on('close', code => done({ code, stdout, stderr }))
  })
}

/** Exit 2, one plain line on stderr that says `what`, nothing on stdout. */
export function expectRefusal({ code, stdout, stderr }: Ended, what: RegExp): void {
  expect(stderr).toMatch(what)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/\n\s+at |Error:|Something went wrong|undefined|\[object/)
  expect(stdout).toBe('')
  expect(code).toBe(2)
}

export const linesOf = (output: string): unknown[] =>
  output
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
