import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LoadedPack, loadPack } from '../core/pack/load-pack.ts'
import { PackError } from '../core/pack/pack-error.ts'
import { CliError } from './cli-error.ts'

/** The packs named, or those that were built with this command. */
export async function readPacks(files: readonly string[] | undefined): Promise<LoadedPack[]> {
  return Promise.all((files?.length ? files : await bundledPacks()).map(readPack))
}

async function readPack(file: string): Promise<LoadedPack> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CliError(`There is no pack ${file}.`)
  })
  try {
    return loadPack(JSON.parse(text))
  } catch (error) {
    throw new CliError(
      error instanceof PackError
        ? `${file}: ${error.message}`
        : `${file} is not a Second Source pack: it is not valid JSON.`,
    )
  }
}

async function bundledPacks(): Promise<string[]> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'extension', 'packs')
  const names = await readdir(folder).catch((): string[] => [])
  const packs = names
    .filter(name => name.endsWith('.json') && name !== 'index.json' && !name.endsWith('.search.json'))
    .sort()
  if (packs.length === 0)
    throw new CliError('No packs were built with this command: run npm run build, or give one with --pack.')
  return packs.map(name => join(folder, name))
}
