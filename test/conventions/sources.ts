import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../tools/run.mjs'

export interface Source {
  /** From the top of the repository, with forward slashes. */
  path: string
  text: string
}

/** Every source file under these folders, generated pictures and the like left out. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(tsx?|mjs|css|html|json)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name).slice(join(ROOT, '/').length).replaceAll('\\', '/'))
      .map(readSource),
  )
}

export function readSource(path: string): Source {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') }
}

export function isScript({ path }: Source): boolean {
  return /\.(tsx?|mjs)$/.test(path)
}

/** What a script or module imports from, type imports included. */
export function importsOf({ text }: Source): string[] {
  const found = text.matchAll(/^\s*(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)
  return [...found].map(([, from, dynamic]) => from ?? dynamic ?? '')
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm, '')
}

/** The paths of the files for which a rule is broken: a test expects none, and prints those there are. */
export function breaking(sources: Source[], isBroken: (source: Source) => boolean): string[] {
  return sources.filter(isBroken).map(({ path }) => path)
}
