import { defineConfig } from 'vitest/config'

/** The same suites in both browsers; `--project chromium` or `--project firefox` runs one. */
const inBrowser = (name: string) => ({
  test: {
    name,
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // `*.chromium.test.ts` is about what only Chromium can do, or only shows its debugger.
    exclude: name === 'chromium' ? ['*.firefox.test.ts'] : ['*.chromium.test.ts'],
    env: { BROWSER: name },
    environment: './harness/environment.ts',
    // All suites in one process, one after the other: so a browser can go from one to the next.
    isolate: false,
    // Generous: a browser may take long to start on a busy machine. Nothing waits this long when all is well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
    chaiConfig: { truncateThreshold: 1000 },
  },
})

export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: {
    projects: ['chromium', 'firefox'].map(inBrowser),
    // One suite at a time in a browser: its windows compete for focus.
    fileParallelism: false,
  },
})
