import { defineConfig } from 'vitest/config'

const database = ['**/*.db.test.ts', '**/*.page.test.ts']

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
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: database,
          globalSetup: ['testing/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
