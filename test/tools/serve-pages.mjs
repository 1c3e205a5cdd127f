import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { ROOT } from './run.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** Serves test/pages on loopback. `requests` lists each path asked for, in order. */
export async function servePages() {
  const requests = []
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    requests.push(pathname)
    const body = await readFile(join(ROOT, 'test/pages', normalize(pathname))).catch(() => null)
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' })
    response.end(body ?? 'no such page')
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${server.address().port}`
  return { origin, requests, close: () => server.close() }
}
