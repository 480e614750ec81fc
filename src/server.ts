import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSite } from './composition/site.ts'
import { demoAccounts } from './demo/accounts.ts'
import { readSettings, SettingsError, settingsHelp } from './platform/config/settings.ts'
import { jsonLog } from './platform/log/log.ts'

const tell = (message: string) => process.stderr.write(`${message}\n`)

const accountLines = demoAccounts.map(({ name, description }) => `  ${name}: ${description}`).join('\n')

const run = async (): Promise<void> => {
  if (process.argv.includes('--help')) {
    tell(`Samenspraak. Settings (environment):\n${settingsHelp()}`)
    return
  }
  const log = jsonLog(Date.now, (text) => process.stdout.write(text))
  const assets = join(dirname(fileURLToPath(import.meta.url)), 'assets')
  const site = await startSite(readSettings(process.env), assets, log, tell)
  tell(`\nSamenspraak is ready: ${site.baseUrl}`)
  if (site.demo) tell(`Demo: ${site.baseUrl}/demo\n${accountLines}\nStop with Ctrl-C.`)
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    tell('Stopping.')
    await site.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}

run().catch((error: Error) => {
  tell(
    error instanceof SettingsError
      ? `Samenspraak cannot start.\n${error.message}`
      : `Samenspraak cannot start: ${error.message}`,
  )
  process.exitCode = 1
})
