import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import * as esbuild from 'esbuild'
import { ROOT } from '../../tools/run.mjs'
import { EXTENSION } from './built.ts'

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' }

export interface Gallery {
  /** Address of popup or panel showing a view of gallery/openings.ts. */
  address(page: 'popup' | 'panel', options: Record<string, string>, theme?: Theme): string
  close(): void
}

export type Theme = 'light' | 'dark'

/** The built pages and styles of popup and panel, with the script of the gallery in the place of their own. */
export async function openGallery(): Promise<Gallery> {
  const script = await bundle()
  const server = createServer(async ({ url }, response) => {
    const [, theme, ...path] = new URL(url ?? '', 'http://localhost').pathname.split('/')
    const name = normalize(path.join('/'))
    if (name.endsWith('.js')) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    const text = await readFile(join(EXTENSION, name), 'utf8').catch(() => null)
    response.writeHead(text === null ? 404 : 200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' })
    response.end(text && inTheme(text, theme as Theme))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: (page, options, theme = 'light') =>
      `http://127.0.0.1:${port}/${theme}/popup/${page}.html?${new URLSearchParams(options)}`,
    close: () => server.close(),
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['test/e2e/gallery/shown-app.tsx'],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Not every browser lets its debugger choose the theme, so the style sheets choose it. */
function inTheme(text: string, theme: Theme): string {
  return text
    .replace(/@media\s*\(prefers-color-scheme:\s*dark\)/g, theme === 'dark' ? '@media all' : '@media not all')
    .replace(/color-scheme:\s*light dark/g, `color-scheme:${theme}`)
    .replace('content="light dark"', `content="${theme}"`)
}
