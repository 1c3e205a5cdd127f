import { createServer } from 'node:http'

/**
 * Serves what `answer` has for a path (`{ body, type }`, or nothing) on loopback. The headers isolate the page, because
 * only then does its clock tell five microseconds apart, and keep its own scripts from running into ours.
 */
export async function serve(answer, scripts = "'none'") {
  const server = createServer(async ({ url }, response) => {
    const found = await answer(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      'content-security-policy': `script-src ${scripts}; worker-src 'none'; frame-src 'none'`,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    })
    response.end(found?.body ?? '')
  })
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

/** Lets nothing through but this server's own files. */
export async function blockElsewhere(page, origin) {
  await page.setRequestInterception(true)
  page.on('request', request => void (request.url().startsWith(origin) ? request.continue() : request.abort()))
}
