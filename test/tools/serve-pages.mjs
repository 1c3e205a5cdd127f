import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { renderPage } from './render-page.mjs'
import { ROOT } from './run.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** The pages, and the Preact that the living ones among them are built with. */
async function bodyOf(path) {
  const folder = path.startsWith('/node_modules/preact/') ? ROOT : join(ROOT, 'test/pages')
  const body = await readFile(join(folder, path), 'utf8').catch(() => null)
  return body !== null && extname(path) === '.html' ? renderPage(body) : body
}

/**
 * Serves test/pages on loopback; `page.html?csp=…` under a content security policy. `requests` lists each path asked for, in order. A browser that is told to use this as its
 * proxy reaches nothing else, and `elsewhere` lists the hosts it tried.
 */
export async function servePages() {
  const requests = []
  const elsewhere = []
  const server = createServer(async ({ url }, response) => {
    if (!url.startsWith('/')) {
      elsewhere.push(new URL(url).hostname)
      return response.writeHead(502).end()
    }
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    // Asked for again each time: without a word about it, Firefox keeps what it has until the next second begins.
    response.setHeader('cache-control', 'no-cache')
    const policy = searchParams.get('csp')
    if (policy) response.setHeader('content-security-policy', policy)
    requests.push(pathname)
    const body = await bodyOf(normalize(pathname))
    response.writeHead(body === null ? 404 : 200, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' })
    response.end(body ?? 'no such page')
  })
  server.on('connect', ({ url }, socket) => {
    elsewhere.push(url.replace(/:\d+$/, ''))
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address()
  return { origin: `http://127.0.0.1:${port}`, port, requests, elsewhere, close: () => server.close() }
}
