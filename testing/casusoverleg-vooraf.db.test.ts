import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beantwoordUitnodiging, legAntwoordVast } from '../src/casusoverleg/antwoorden.ts'
import { bekijkAgenda } from '../src/casusoverleg/bekijk-agenda.ts'
import { bekijkBrief } from '../src/casusoverleg/bekijk-brief.ts'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import {
  nodigAlsnogUit,
  nodigNietUit,
  regelWieWatHoort,
  trekUitnodigingIn,
} from '../src/casusoverleg/uitnodigingen.ts'
import { verzetCasusoverleg } from '../src/casusoverleg/verzet-casusoverleg.ts'
import { overlegWerkvoorraad } from '../src/casusoverleg/werkvoorraad.ts'
import { nodigPartijUit } from '../src/gecoordineerde-aanpak/nodig-partij-uit.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { deBoer, jansen } from './lopende-aanpak.ts'
import { gedaan, redenen } from './omgeving.ts'
import { nodig, overlegweg } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

let weg: Awaited<ReturnType<typeof overlegweg>>
beforeAll(async () => {
  weg = await overlegweg()
})
afterAll(() => weg.sluit())

const { schuldhulp, ggz } = mensenVanPartijen

const deelnemer = async (dossierId: string, soort: string, naam?: string) => {
  const { deelnemers } = await weg.zicht(dossierId)
  const wie = deelnemers.find((een) => een.soort === soort && (naam === undefined || een.naam === naam))
  if (!wie) throw new Error(`nobody takes part as ${soort}`)
  return wie as { readonly id: string; readonly staat: string; readonly wie: string | null }
}
const doe = async (
  verwerking: Parameters<typeof weg.doe>[0],
  invoer: object,
  dossierId: string,
  wie: Wie = jansen,
) => gedaan<Record<string, unknown>>(await weg.doe(verwerking, wie, invoer, dossierId)).uitkomst

describe('antwoorden op een uitnodiging (5.4.3 lid 1)', () => {
  test('een partij komt of komt niet, zonder reden, en zegt wie er komt; een collega mag', async () => {
    const { dossierId } = await weg.belegd()
    const zonder = await weg.doe(beantwoordUitnodiging, schuldhulp, { antwoord: 'komt' }, dossierId)
    expect(redenen(zonder)).toEqual(['overleg-iemand-zonder-naam'])
    await doe(beantwoordUitnodiging, { antwoord: 'komt', wie: 'T. Smit, collega' }, dossierId, schuldhulp)
    await doe(beantwoordUitnodiging, { antwoord: 'komt-niet' }, dossierId, ggz)
    expect(await deelnemer(dossierId, 'partij', 'Schuldhulp Noord')).toMatchObject({
      ...{ staat: 'komt', wie: 'T. Smit, collega' },
    })
    expect(await deelnemer(dossierId, 'partij', 'Ggz Voorbeeld')).toMatchObject({
      staat: 'komt-niet',
      wie: null,
    })
  })
  test('de organisator legt vast wat een cliënt belde', async () => {
    const { dossierId } = await weg.belegd()
    const { id } = await deelnemer(dossierId, 'client')
    await doe(legAntwoordVast, { deelnemerId: id, antwoord: 'komt' }, dossierId)
    expect(await deelnemer(dossierId, 'client')).toMatchObject({ staat: 'komt' })
  })
})

describe('wie erbij is, verandert (5.4.3 lid 1)', () => {
  test('een ingetrokken uitnodiging sluit het zicht meteen', async () => {
    const { dossierId } = await weg.belegd()
    const { id } = await deelnemer(dossierId, 'partij', 'Ggz Voorbeeld')
    await doe(trekUitnodigingIn, { deelnemerId: id }, dossierId)
    expect(redenen(await weg.doe(bekijkCasusoverleg, ggz, {}, dossierId))).toEqual([
      'geen-zicht-op-casusoverleg',
    ])
  })
  test('een partij komt erbij vanuit de aanpak, met waarom zij nodig is', async () => {
    const { aanpak, dossierId } = await weg.belegd({ partijen: [nodig.schuldhulp] })
    const [rij] = await weg.db.rijen('select id from coordinatie.overleg where dossier_id = $1', [
      aanpak.dossierId,
    ])
    await doe(nodigPartijUit, { overlegId: rij?.id, ...nodig.ggz }, aanpak.dossierId)
    const gezien = await weg.zicht(dossierId, ggz)
    expect(gezien.deelnemers.find(({ naam }) => naam === 'Ggz Voorbeeld')).toMatchObject({
      ...{ noodzaak: nodig.ggz.noodzaak, staat: 'uitgenodigd' },
    })
  })
  test('een cliënt niet uitnodigen en alsnog: wat er als reden stond is dan weg', async () => {
    const { dossierId } = await weg.belegd()
    const { id } = await deelnemer(dossierId, 'client')
    const waarom = { redenCode: 'te-veel-spanning', motief: 'Zij durft de geheimedeur niet uit.' }
    await doe(nodigNietUit, { deelnemerId: id, ...waarom }, dossierId)
    expect(await deelnemer(dossierId, 'client')).toMatchObject({ ...waarom, hoortOver: [] })
    await doe(nodigAlsnogUit, { deelnemerId: id }, dossierId)
    expect(await deelnemer(dossierId, 'client')).toMatchObject({
      ...{ staat: 'uitgenodigd', redenCode: null, motief: null, hoortOver: ['Samira Geheimenaar'] },
    })
  })
})

describe('twee cliënten van één gezin: wie hoort wat (5.4.3 lid 1)', () => {
  test('ieder hoort alleen over zichzelf, tot de organisator anders kiest', async () => {
    const van = await weg.aanpak()
    const { dossierId } = await weg.belegdUit(van, { betrokkenen: [van.client, van.partner] })
    expect(await deelnemer(dossierId, 'client', 'Karim Geheimenaar')).toMatchObject({
      hoortOver: ['Karim Geheimenaar'],
    })
    const { id } = await deelnemer(dossierId, 'client', 'Karim Geheimenaar')
    const mensen = (await weg.zicht(dossierId)).mensen as readonly { id: string; naam: string }[]
    const [samira, karim] = ['Samira Geheimenaar', 'Karim Geheimenaar'].map(
      (naam) => mensen.find((een) => een.naam === naam)?.id,
    )
    const alleen = await weg.doe(
      regelWieWatHoort,
      jansen,
      { deelnemerId: id, hoortOver: [samira] },
      dossierId,
    )
    expect(redenen(alleen)).toEqual(['overleg-hoort-niet-over-zichzelf'])
    await doe(regelWieWatHoort, { deelnemerId: id, hoortOver: [karim, samira] }, dossierId)
    expect(await deelnemer(dossierId, 'client', 'Karim Geheimenaar')).toMatchObject({
      hoortOver: ['Karim Geheimenaar', 'Samira Geheimenaar'],
    })
  })
})

describe('verzetten, de brief en de agenda (5.4.3 lid 1)', () => {
  const later = {
    datum: '2027-01-18',
    tijd: '9.30',
    tot: '10:30',
    wijze: 'video',
    link: 'https://bellen.example/k',
  }
  test('verzetten: iedereen zegt opnieuw of hij komt; brief, agenda en aanpak weten het', async () => {
    const { aanpak, dossierId } = await weg.belegd()
    await doe(beantwoordUitnodiging, { antwoord: 'komt', wie: 'R. van der Meer' }, dossierId, schuldhulp)
    await doe(verzetCasusoverleg, later, dossierId)
    expect(await weg.zicht(dossierId, schuldhulp)).toMatchObject({
      ...{ dag: '2027-01-18', begin: '09:30', wijze: 'video', vernietigenOp: '2027-02-01' },
    })
    expect(await deelnemer(dossierId, 'partij', 'Schuldhulp Noord')).toMatchObject({ staat: 'uitgenodigd' })
    const punt = await doe(bekijkAgenda, {}, dossierId, schuldhulp)
    expect(punt).toMatchObject({ datum: '2027-01-18', tijd: '09:30', nummer: 1, plaats: later.link })
    const daar = await weg.db.rijen('select dag::text from coordinatie.overleg where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect(daar).toEqual([{ dag: '2027-01-18' }])
    const { id } = await deelnemer(dossierId, 'client')
    const { brief } = await doe(bekijkBrief, { deelnemerId: id }, dossierId)
    expect(JSON.stringify(brief)).toContain('Er is iets veranderd')
    expect(JSON.stringify(brief)).not.toContain(nodig.schuldhulp.noodzaak)
  })
  test('een andere plaats op hetzelfde moment laat de antwoorden staan; een dag die voorbij is kan niet', async () => {
    const { dossierId } = await weg.belegd()
    await doe(beantwoordUitnodiging, { antwoord: 'komt', wie: 'R. van der Meer' }, dossierId, schuldhulp)
    const zelfde = { datum: '2027-01-11', tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Kamer 4' }
    await doe(verzetCasusoverleg, zelfde, dossierId)
    expect(await deelnemer(dossierId, 'partij', 'Schuldhulp Noord')).toMatchObject({ staat: 'komt' })
    const gisteren = await weg.doe(verzetCasusoverleg, jansen, { ...later, datum: '2027-01-10' }, dossierId)
    expect(redenen(gisteren)).toEqual(['overleg-dag-voorbij'])
  })
})

describe('de werklijst (AVG 32)', () => {
  test('de organisator en wie is uitgenodigd zien het op nummer, een ander niet', async () => {
    const { dossierId } = await weg.belegd({ partijen: [nodig.ggz] })
    const lijst = async (wie: Wie) => {
      const { regels } = gedaan<{ regels: readonly { dossierId: string; namen: readonly string[] }[] }>(
        await weg.t.doe(overlegWerkvoorraad, wie, {}),
      ).uitkomst
      return regels.find((regel) => regel.dossierId === dossierId)
    }
    expect(await lijst(jansen)).toMatchObject({ staat: 'overleg-belegd', namen: [] })
    expect(await lijst(ggz)).toMatchObject({ plichten: [{ code: 'uitnodiging-beantwoorden' }] })
    expect(await lijst(schuldhulp)).toBeUndefined()
    expect(await lijst(deBoer)).toBeUndefined()
    expect(await lijst({ ...jansen, rol: 'toeleider' })).toBeUndefined()
  })
})
