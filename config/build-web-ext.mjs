import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { normaliseZip } from './build-zip.mjs'

const ROOT = join(import.meta.dirname, '..')
const WEB_EXT = join(ROOT, 'node_modules/web-ext/bin/web-ext.js')

/** A package as a store takes it. */
export async function packageExtension(extension, folder, name) {
  const flags = ['--source-dir', extension, '--artifacts-dir', folder, '--filename', name, '--overwrite-dest']
  await finished(webExt(['build', ...flags], ['ignore', 'ignore', 'inherit']))
  await normaliseZip(join(folder, name))
}

/** Opens a browser with the extension, which web-ext loads again whenever its files change. Ends when the browser does. */
export function runInBrowser(extension, target) {
  const flags = ['--source-dir', extension, '--target', target, '--no-input']
  // Chromium refuses to run as root inside its sandbox.
  if (target === 'chromium' && process.getuid?.() === 0) flags.push('--arg=--no-sandbox')
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!hasDisplay) flags.push(target === 'chromium' ? '--arg=--headless=new' : '--arg=--headless')
  webExt(['run', ...flags], 'inherit').on('exit', code => process.exit(code ?? 0))
}

function webExt(args, stdio) {
  return spawn(process.execPath, [WEB_EXT, ...args], { cwd: ROOT, stdio })
}

function finished(child) {
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('exit', code => (code === 0 ? done() : failed(new Error(`web-ext ended with code ${code}`))))
  })
}
