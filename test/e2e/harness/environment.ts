import type { Environment } from 'vitest/runtime'
import { closeCommonBrowser } from './common-browser.ts'

/** Node, and a browser that is closed behind the last suite. */
export default {
  name: 'browser',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: closeCommonBrowser }),
} satisfies Environment
