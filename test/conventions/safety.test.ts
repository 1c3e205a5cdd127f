import { describe, expect, test } from 'vitest'
import { breaking, isScript, readSource, sourcesIn, withoutComments } from './sources.ts'

const code = sourcesIn('src', 'popup').filter(isScript)
const manifest = JSON.parse(readSource('manifest.json').text)

describe('safety', () => {
  test('no string ever becomes markup or code', () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTML|new Function|\beval\(|createContextualFragment/
    expect(breaking(code, ({ text }) => sinks.test(withoutComments(text)))).toEqual([])
  })

  test('nothing reaches for the network but the extension’s own files', () => {
    const ways = /XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/
    expect(breaking(code, ({ text }) => ways.test(withoutComments(text)))).toEqual([])
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toMatch(/connect-src 'self'(;|$)/)
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).toMatch(/default-src '(none|self)'(;|$)/)
  })

  test('no page has a door to the extension', () => {
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'key', 'update_url'])
      expect(manifest).not.toHaveProperty(door)
    const worlds = manifest.content_scripts.map(({ world = 'ISOLATED' }: { world?: string }) => world)
    expect(new Set(worlds)).toEqual(new Set(['ISOLATED']))
    // A port leads to a part of the extension; a window's `postMessage`, to whoever listens in the page.
    const doors = /'MAIN'|onMessageExternal|onConnectExternal|(?<!\bport\.)postMessage/
    expect(breaking(code, ({ text }) => doors.test(text))).toEqual([])
  })

  test('the manifest declares that no data is collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })

  test('every permission has its sentence in docs/permissions.md', () => {
    const { text } = readSource('docs/permissions.md')
    const asked: string[] = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []),
    ]
    expect(asked.filter(permission => !text.includes(`\`${permission}\``))).toEqual([])
  })
})
