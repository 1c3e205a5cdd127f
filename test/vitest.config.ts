import { defineConfig } from 'vitest/config'

/** Unit and property tests and the house rules: all that needs no browser. */
export default defineConfig({
  cacheDir: '../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    exclude: ['e2e/**'],
    // The interface speaks English in tests, unless a test says otherwise.
    setupFiles: ['helpers/speak.ts'],
    // Properties try many texts, and the machine may be busy with other things.
    testTimeout: process.env.FUZZ_RUNS ? 3_600_000 : 30_000,
    // Long enough to see what differs: by default an error says no more than “expected [ …(5) ] to equal []”.
    chaiConfig: { truncateThreshold: 1000 },
  },
})
