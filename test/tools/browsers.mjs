import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** Where a browser may be, best first. The environment variable of the same name in capitals goes before them all. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox', 'firefox-esr'],
}
const APPLICATIONS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
}
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' }

/** The path of an installed 'chromium' or 'firefox', or null. */
export async function findBrowser(name) {
  const named = process.env[name.toUpperCase()]
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const places = COMMANDS[name].flatMap(command => folders.map(folder => join(folder, command)))
  for (const place of [...places, ...APPLICATIONS[name]]) if (await isExecutable(place)) return place
  return null
}

/**
 * Finds the browsers, installing what is missing where that can be done unasked, and saying so in one line where it cannot.
 * With `oneOf`, any of them will do, and only if there is none the first is installed.
 */
export async function provideBrowsers({ all = [], oneOf = [] }) {
  const missing = await whichAreMissing(all)
  if (oneOf.length > 0 && (await whichAreMissing(oneOf)).length === oneOf.length) missing.push(oneOf[0])
  if (missing.length > 0) await installOnDebian(missing)
  const found = {}
  for (const name of [...all, ...oneOf]) found[name] = await findBrowser(name)
  return found
}

async function whichAreMissing(names) {
  const missing = []
  for (const name of names) if (!(await findBrowser(name))) missing.push(name)
  return missing
}

async function installOnDebian(names) {
  const packages = names.map(name => DEBIAN_PACKAGES[name])
  const advice = `please install ${packages.join(' and ')}, or set ${names.map(name => name.toUpperCase()).join(' and ')}`
  if (process.getuid?.() !== 0 || !(await isExecutable('/usr/bin/apt-get')))
    return console.log(`browser missing: ${advice}`)
  console.log(`installing ${packages.join(' and ')} (apt-get) …`)
  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], quietly)
  const { code } = await run('apt-get', ['install', '-y', ...packages], quietly)
  if (code !== 0) console.log(`apt-get could not install ${packages.join(' and ')}: ${advice}`)
}

async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
