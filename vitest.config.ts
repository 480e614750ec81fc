import { defineConfig } from 'vitest/config'

const database = ['**/*.db.test.ts', '**/*.page.test.ts']

/** Starts and kills servers of its own, always of the newest version: once is enough. */
const kill = 'testing/kill/*.db.test.ts'

/** Long walks of the program's own pages and words: nothing in them depends on the version of the server, so the newest will do. */
const walks = ['dagen.db', 'invoer.db', 'foutpaginas.page'].map((naam) => `src/composition/${naam}.test.ts`)

const withServer = {
  globalSetup: ['testing/database-server.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'testing/**/*.test.ts', 'migrations/**/*.test.ts'],
          exclude: database,
          // A busy machine may take its time: what these tests measure is not the clock.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: database,
          exclude: [kill, ...walks, '**/node_modules/**'],
          ...withServer,
        },
      },
      { extends: true, test: { name: 'walks', include: walks, ...withServer } },
      { extends: true, test: { name: 'kill', include: [kill], hookTimeout: 60_000 } },
    ],
  },
})
