import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { killHard } from '../../testing/embedded.ts'
import { gebeurtenisOntvangst } from '../../testing/gebeurtenis-ontvangst.ts'
import { snelleRij } from '../../testing/gebeurtenisweg.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { until } from '../../testing/test-queue.ts'

const { t, db, systeem, vraagMet, werk, klaar, toestanden, sluit } = await gebeurtenisOntvangst()
afterAll(sluit)

describe('zij komt ten minste één keer aan', () => {
  test.each([
    ['een fout van het systeem', 500],
    ['een storing', 503],
    ['een verwijzing, die niet wordt gevolgd', { naar: '/elders' }],
  ] as const)('na %s komt dezelfde melding opnieuw', async (_, eerst) => {
    const { ontvanger } = await vraagMet(eerst, 204)
    const log = await werk()
    await klaar()
    const [een, twee] = ontvanger.ontvangen
    expect(ontvanger.ontvangen).toHaveLength(2)
    expect(twee?.body).toBe(een?.body)
    expect(twee?.url).toBe('/meldingen')
    expect(log).toEqual([{ event: 'job', code: `event.HTTP_${typeof eerst === 'number' ? eerst : 302}` }])
  })

  test('na stilte ook', async () => {
    const { ontvanger } = await vraagMet('zwijgt', 204)
    const log = await werk(300)
    await klaar()
    expect(ontvanger.ontvangen).toHaveLength(2)
    expect(log).toEqual([{ event: 'job', code: 'event.TIMEOUT' }])
  })

  test('ook als het proces wordt gedood terwijl het haar verstuurt', async () => {
    const { ontvanger } = await vraagMet(204)
    const taker = new URL('../../testing/kill/job-taker.ts', import.meta.url).pathname
    const kind = spawn(process.execPath, [taker, t.url, JSON.stringify(snelleRij)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void kind.kill('SIGKILL'))
    await once(kind.stdout, 'data')
    await killHard(kind)
    expect(ontvanger.ontvangen).toEqual([])
    await werk()
    await klaar()
    expect(ontvanger.ontvangen).toHaveLength(1)
  })

  test('wat nooit aankomt, wordt opgegeven; het logboek van de machine zegt alleen welk soort taak het was', async () => {
    const { ontvanger } = await vraagMet(500)
    const log = await werk()
    await until(async () => (await toestanden()).includes('failed'))
    expect(ontvanger.ontvangen.length).toBe(snelleRij.retryLimit + 1)
    const later = await werk()
    await until(() => later.some(({ code }) => code === 'event.given-up'))
    expect(JSON.stringify([log, later])).not.toMatch(/Geheimenaar|Samira|127\.0\.0\.1/)
    const bewaard = await db.rijen('select output from jobs.job')
    expect(JSON.stringify(bewaard)).not.toMatch(/Geheimenaar|Samira/)
  })
})

describe('naar wie niet', () => {
  test('een systeem dat intussen is geëindigd', async () => {
    const { ontvanger } = await vraagMet(204)
    await db.rijen('update inrichting.systeem set tot = $1 where id = $2', [vandaag, systeem])
    await werk()
    await klaar()
    expect(ontvanger.ontvangen).toEqual([])
  })

  test('een systeem van een gemeente die niet live is', async () => {
    const { ontvanger } = await vraagMet(204)
    await db.rijen('update inrichting.gemeente set live = false')
    onTestFinished(async () => void (await db.rijen('update inrichting.gemeente set live = true')))
    await werk()
    await klaar()
    expect(ontvanger.ontvangen).toEqual([])
  })

  test('een systeem zonder meldadres', async () => {
    const { ontvanger } = await vraagMet(204)
    await db.rijen('update inrichting.systeem set meldadres = null where id = $1', [systeem])
    await werk()
    await klaar()
    expect(ontvanger.ontvangen).toEqual([])
  })
})
