/** Files → Articles: HTML through the same reading as in the page, anything else as plain text. */
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { ArticleMeta } from '../core/article/block.ts'
import { articleFromText, completeArticle } from '../core/article.ts'
import type { Article } from '../core/types.ts'
import type { OnlyPart } from '../messages.ts'
import { readArticle } from '../page/article/read-article.ts'
import { CliError } from './cli-error.ts'
import { documentFromHtml } from './document-from-html.ts'

/** No article is longer; a larger file is something else. Bytes. */
const LARGEST_FILE = 32 * 1024 * 1024
/** Longest paragraph that is prose. Characters. */
const LONGEST_PARAGRAPH = 200_000
/** Share of control and replacement characters from which bytes are no text. */
const BINARY_SHARE = 0.02

export interface InputArticle {
  article: Article
  isArticle: boolean
  /** Why `article` is not all of it; null when it is. */
  onlyPart: OnlyPart | null
}

export async function readInput(file: string, meta: ArticleMeta = {}): Promise<InputArticle> {
  const text = await readText(file)
  return isHtml(file, text) ? fromHtml(file, text, meta) : fromText(file, text, meta)
}

/** The file's text. Throws CliError, one sentence, when it is missing, empty, too large or not text. */
async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (text.trim() === '') throw new CliError(`${file} is empty: give a file with an article in it.`)
  if (isBinary(text)) throw new CliError(`${file} is not text: give an article as plain text or HTML in UTF-8.`)
  return text
}

async function readBytes(file: string): Promise<Uint8Array> {
  const info = await stat(file).catch(() => null)
  if (!info) throw new CliError(`There is no file ${file}.`)
  if (!info.isFile()) throw new CliError(`${file} is not a file.`)
  if (info.size > LARGEST_FILE)
    throw new CliError(`${file} is larger than ${LARGEST_FILE / 1024 / 1024} MB: no article is that long.`)
  return readFile(file).catch(() => {
    throw new CliError(`${file} cannot be read.`)
  })
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) odd++
  }
  return odd > sample.length * BINARY_SHARE
}

const isHtml = (file: string, text: string): boolean =>
  /^\.x?html?$/i.test(extname(file)) || /^\s*(?:<!doctype html|<html)/i.test(text)

function fromText(file: string, text: string, meta: ArticleMeta): InputArticle {
  if (text.split('\n').some(line => line.length > LONGEST_PARAGRAPH))
    throw new CliError(
      `${file} has a paragraph of over ${LONGEST_PARAGRAPH.toLocaleString('en')} characters: that is no article.`,
    )
  const article = articleFromText(text, { id: idOf(file), ...meta })
  return { article, isArticle: article.text.length > 0, onlyPart: null }
}

function fromHtml(file: string, html: string, meta: ArticleMeta): InputArticle {
  const { isArticle, onlyPart, ...draft } = readArticle(documentFromHtml(html))
  const article = completeArticle(draft)
  if (article.text.split('\n').some(line => line.length > LONGEST_PARAGRAPH))
    throw new CliError(
      `${file} has a paragraph of over ${LONGEST_PARAGRAPH.toLocaleString('en')} characters: that is no article.`,
    )
  return {
    isArticle,
    onlyPart,
    article: {
      ...article,
      id: meta.id ?? idOf(file),
      outlet: meta.outlet ?? article.outlet,
      url: meta.url ?? article.url,
      published: meta.published ?? article.published,
      via: [...new Set([...(meta.via ?? []), ...article.via])],
    },
  }
}

/** File name without extension. */
export const idOf = (file: string): string => basename(file, extname(file))
