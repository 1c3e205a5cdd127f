import { launch } from 'puppeteer-core'
import { findBrowser } from '../tools/browsers.mjs'

export async function openBrowser(options = {}) {
  const executablePath = await findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found: install it, or set CHROMIUM')
  return launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'], ...options })
}
