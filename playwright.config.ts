import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  globalSetup: './e2e/site.ts',
  use: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', trace: 'off' },
})
