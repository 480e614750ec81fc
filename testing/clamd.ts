import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { type ClamdAddress, clamdScanner } from '../src/platform/files/clamd.ts'

/** The text by which every scanner is tried; in two parts, so that no scanner finds it in this file. */
export const proefvirus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

/** A signature of our own for that text, wherever it stands in a file: nothing is downloaded. */
const handtekening = `Proefvirus:0:*:${proefvirus.toString('hex')}\n`

const programma = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'].find(existsSync)

/** A clamd of this test. */
export interface ProefClamd {
  readonly adres: ClamdAddress
  stop(): Promise<void>
}

const instellingen = (map: string): string =>
  [
    `DatabaseDirectory ${map}`,
    `LocalSocket ${join(map, 'clamd.sock')}`,
    `User ${userInfo().username}`,
    ...['Foreground yes', 'StreamMaxLength 12M', 'MaxScanSize 12M', 'MaxFileSize 12M'],
    ...['OfficialDatabaseOnly no', 'ConcurrentDatabaseReload no'],
  ].join('\n')

const isKlaar = async (adres: ClamdAddress, proces: ChildProcess): Promise<void> => {
  const vraag = clamdScanner(adres, 2000)
  for (let poging = 0; poging < 200; poging += 1) {
    if (proces.exitCode !== null) throw new Error('clamd did not start')
    if ((await vraag(Buffer.from('x'))) === 'clean') return
    await wacht(50)
  }
  throw new Error('clamd does not answer')
}

/** Starts the clamd of this machine with that one signature; undefined where there is none. */
export const startClamd = async (): Promise<ProefClamd | undefined> => {
  if (!programma) return undefined
  const map = await mkdtemp(join(tmpdir(), 'samenspraak-clamd-'))
  await writeFile(join(map, 'proef.ndb'), handtekening)
  await writeFile(join(map, 'clamd.conf'), `${instellingen(map)}\n`)
  const proces = spawn(programma, ['--config-file', join(map, 'clamd.conf')], { stdio: 'ignore' })
  const adres = { path: join(map, 'clamd.sock') }
  await isKlaar(adres, proces)
  return {
    adres,
    stop: async () => {
      const weg = new Promise((klaar) => proces.once('exit', klaar))
      proces.kill('SIGKILL')
      await weg
      await rm(map, { recursive: true, force: true })
    },
  }
}
