import { defineConfig } from 'vitest/config'

/**
 * These put a browser or a page of their own making into globals: the next file must not find it there. Some take traits of
 * words, of which there are no more than bits; one must be the first to ask for the countries, each of which is told once.
 */
const IN_A_WORLD_OF_THEIR_OWN = [
  'background/**/*.test.*',
  'page/**/*.test.*',
  'popup/**/*.test.*',
  'settings/**/*.test.*',
  'property/messages.test.ts',
  'core/names/new-countries.test.ts',
  'core/text/lexeme.test.ts',
  'core/text/openings.test.ts',
]

/** Unit and property tests and the house rules: all that needs no browser. */
export default defineConfig({
  cacheDir: '../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    // The interface speaks English in tests, unless a test says otherwise.
    setupFiles: ['helpers/speak.ts'],
    // Properties try many texts, and the machine may be busy with other things.
    testTimeout: process.env.FUZZ_RUNS ? 3_600_000 : 30_000,
    // Long enough to see what differs: by default an error says no more than “expected [ …(5) ] to equal []”.
    chaiConfig: { truncateThreshold: 1000 },
    projects: [
      { extends: true, test: { name: 'in a world of its own', include: IN_A_WORLD_OF_THEIR_OWN } },
      {
        extends: true,
        // What is pure leaves nothing behind, and to load it anew takes longer than most tests of it.
        test: { name: 'pure', isolate: false, exclude: ['e2e/**', ...IN_A_WORLD_OF_THEIR_OWN] },
      },
    ],
  },
})
