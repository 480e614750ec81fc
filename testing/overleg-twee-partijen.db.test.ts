import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beantwoordUitnodiging } from '../src/casusoverleg/antwoorden.ts'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { organisaties } from './aanpak-register.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { jansen, partijen } from './lopende-aanpak.ts'
import { gedaan, redenen } from './omgeving.ts'
import { nodig } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
let weg: Awaited<ReturnType<typeof gesprekweg>>
beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

const eerste = async (sql: string, ...waarden: unknown[]): Promise<string> =>
  String(Object.values((await weg.db.rijen(sql, waarden))[0] ?? {})[0])

describe('een organisatie die twee partijen is', () => {
  const tweede = { partijId: partijen.school, noodzaak: 'Zij weet hoe het op school gaat.' }
  const metTwee = async () => {
    await weg.db.rijen('update inrichting.partij set organisatie_id = $1 where id = $2', [
      organisaties.ggz,
      partijen.school,
    ])
    const belegd = await weg.belegd({
      partijen: [nodig.schuldhulp, nodig.ggz, { ...tweede, buitenLijst: 'Zij kent het kind.' }],
    })
    return belegd
  }
  test('elke partij antwoordt voor zichzelf op de uitnodiging, en niet voor een ander', async () => {
    const { dossierId } = await metTwee()
    const staat = (partijId: string) =>
      eerste(
        'select staat from casusoverleg.deelnemer where dossier_id = $1 and partij_id = $2',
        dossierId,
        partijId,
      )
    const van = (partijId: string) =>
      eerste(
        'select id from casusoverleg.deelnemer where dossier_id = $1 and partij_id = $2',
        dossierId,
        partijId,
      )
    const antwoord = beantwoordUitnodiging.voorbeeld
    const doe = (anders: object) => weg.doe(beantwoordUitnodiging, ggz, { ...antwoord, ...anders }, dossierId)
    expect(redenen(await doe({}))).toEqual(['overleg-kies-voor-wie'])
    expect(redenen(await doe({ deelnemerId: await van(partijen.schuldhulp) }))).toEqual([
      'overleg-niet-genodigd',
    ])
    gedaan(await doe({ deelnemerId: await van(partijen.school) }))
    gedaan(await doe({ deelnemerId: await van(partijen.ggz), antwoord: 'komt-niet' }))
    expect([await staat(partijen.school), await staat(partijen.ggz)]).toEqual(['komt', 'komt-niet'])
    expect(await staat(partijen.schuldhulp)).toBe('uitgenodigd')
  })
  test('wie binnenkomt zegt voor welke partij; wat voor de ene is gesloten, is het voor dezelfde mensen', async () => {
    const belegd = await metTwee()
    const { dossierId } = belegd
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
    gedaan(await weg.doe(komBinnen, schuldhulp, {}, dossierId))
    expect(redenen(await weg.doe(komBinnen, ggz, {}, dossierId))).toEqual(['overleg-kies-voor-wie'])
    const deelnemer = (partijId: string) =>
      eerste(
        'select id from casusoverleg.deelnemer where dossier_id = $1 and partij_id = $2',
        dossierId,
        partijId,
      )
    const school = await deelnemer(partijen.school)
    const zorg = await deelnemer(partijen.ggz)
    const geld = await deelnemer(partijen.schuldhulp)
    expect(redenen(await weg.doe(komBinnen, ggz, { deelnemerId: geld }, dossierId))).toEqual([
      'overleg-niet-genodigd',
    ])
    gedaan(await weg.doe(komBinnen, ggz, { deelnemerId: school }, dossierId))
    expect(
      gedaan<{ beeld: object }>(await weg.doe(bekijkCasusoverleg, ggz, {}, dossierId)).uitkomst.beeld,
    ).toMatchObject({ ik: { deelnemerId: school } })
    const betrokkeneId = await eerste(
      "select id from casusoverleg.betrokkene where dossier_id = $1 and hoedanigheid = 'client'",
      dossierId,
    )
    const invoer = { ...brengIn.voorbeeld, betrokkeneId, nietVoor: [zorg] }
    gedaan(await weg.doe(brengIn, schuldhulp, invoer, dossierId))
    const { tijdens } = (await weg.zicht(dossierId, ggz)) as unknown as { tijdens: { ingebracht: unknown[] } }
    expect(tijdens.ingebracht).toEqual([])
  })
})
