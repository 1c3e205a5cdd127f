import { h } from 'preact'
import renderToString from 'preact-render-to-string'

/** Where the browser finds the Preact of this project. */
const IMPORTS = {
  preact: '/node_modules/preact/dist/preact.mjs',
  'preact/hooks': '/node_modules/preact/hooks/dist/hooks.mjs',
}

/** What a server fills into a living page before it sends it: the import map, and stories rendered as the page's own code would. */
export async function renderPage(html) {
  if (!html.includes('<!--imports-->') && !html.includes('<!--story ')) return html
  const { Story } = await import('../pages/live/app.js')
  const importMap = `<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`
  return html
    .replace('<!--imports-->', importMap)
    .replace(/<!--story (\w+)-->/g, (_, id) => renderToString(h(Story, { id })))
}
