/** What one browser alone understands. The other warns of it, and its store with it, so it is left out there. */
const ONLY_IN = {
  chromium: {
    keys: ['minimum_chrome_version', 'side_panel'],
    background: ['service_worker'],
    permissions: ['sidePanel'],
  },
  firefox: {
    keys: ['browser_specific_settings', 'sidebar_action'],
    background: ['scripts', 'preferred_environment'],
    permissions: [],
  },
}

export const BROWSERS = Object.keys(ONLY_IN)

/** The manifest as one browser gets it in its store. The whole one, unpacked, does for both. */
export function manifestFor(browser, manifest) {
  const others = BROWSERS.filter(name => name !== browser).map(name => ONLY_IN[name])
  const without = (object, names) =>
    Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
  const foreign = part => others.flatMap(other => other[part])
  return {
    ...without(manifest, foreign('keys')),
    background: without(manifest.background, foreign('background')),
    permissions: manifest.permissions.filter(name => !foreign('permissions').includes(name)),
  }
}
