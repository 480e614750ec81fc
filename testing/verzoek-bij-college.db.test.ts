import { afterAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { neemUitTeamrij } from '../src/onderzoek/neem-uit-teamrij.ts'
import { beslisVerzoek, heropenVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { weegCriteria } from '../src/verzoek/weeg-criteria.ts'
import { dienVerzoekIn } from '../src/verzoek-van-partij/dien-verzoek-in.ts'
import { motiveerVerzoek } from '../src/verzoek-van-partij/motiveer-verzoek.ts'
import { trekVerzoekIn } from '../src/verzoek-van-partij/trek-verzoek-in.ts'
import { geefPet } from './aanpak-register.ts'
import { gedaan, werker } from './omgeving.ts'
import {
  aangenomenVerzoek,
  beslisser,
  beslistVerzoek,
  consulent,
  gevraagdeAanvulling,
  gewogenVerzoek,
  vandaag,
  verzoekweg,
} from './verzoek-op-de-weg.ts'

const { t, db, mensen, redenen, zie, zieEigen, sluit } = await verzoekweg()
afterAll(sluit)
const onderzoekVan = async () => {
  const [rij] = await db.rijen(
    "select id, staat, behandelaar, team, verzocht_op::text, gestart_op::text, kenmerk from onderzoek.dossier where ingang = 'verzoek-van-partij' order by nummer desc",
  )
  return rij
}

describe('het college vraagt aanvulling (2.3a.4 lid 1, toelichting)', () => {
  test('de partij leest wat ontbreekt, vult aan, en het college weegt verder', async () => {
    const { verzoekId, eigenId, eigenPersoon } = await gevraagdeAanvulling(t, db)
    expect(await zieEigen(eigenId)).toMatchObject({
      staat: 'aanvulling-gevraagd',
      personen: [{ gevraagd: [{ wat: 'Hoe vaak sprak u hem dit jaar?' }] }],
    })
    const beter = {
      ...motiveerVerzoek.voorbeeld,
      betrokkeneId: eigenPersoon,
      hulp: 'Wij spraken hem zes keer.',
      veiligheid: undefined,
    }
    await mensen.als(motiveerVerzoek, beter, eigenId)
    await mensen.als(dienVerzoekIn, {}, eigenId)
    const na = (await zie(verzoekId)) as unknown as {
      staat: string
      personen: { motivering: { onderdeel: string; tekst: string }[] }[]
    }
    expect(na.staat).toBe('in-behandeling')
    const motivering = na.personen[0]?.motivering ?? []
    // How he stands towards help was chosen, and is part of what is weighed.
    const hulp = { tekst: 'Wij spraken hem zes keer.', hulpstand: motiveerVerzoek.voorbeeld.hulpstand }
    expect(motivering.find(({ onderdeel }) => onderdeel === 'hulp')).toMatchObject(hulp)
    expect(JSON.stringify(await zieEigen(eigenId))).toContain(hulp.hulpstand)
    expect(motivering.map(({ onderdeel }) => onderdeel)).not.toContain('veiligheid')
  })
})

describe('het college beslist (2.3a.4 lid 1, N-2.3a.4-1-bes)', () => {
  test('starten: een onderzoek over de persoon, in de rij, met de partij erbij en alleen wat is gekozen', async () => {
    const { eigenId, verzoekId } = await beslistVerzoek(t, db)
    const onderzoek = await onderzoekVan()
    expect(onderzoek).toMatchObject({
      staat: 'loopt',
      behandelaar: null,
      team: null,
      verzocht_op: vandaag,
      gestart_op: vandaag,
    })
    const dossierId = String(onderzoek?.id)
    const toeleider = werker('toeleider')
    await geefPet(t, toeleider)
    gedaan(await t.doe(neemUitTeamrij, toeleider, {}, { dossierId }))
    const { beeld } = gedaan<{ beeld: Record<string, never> }>(
      await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }),
    ).uitkomst
    expect(beeld).toMatchObject({
      procedure: 'zonder-verzoek-van-client',
      gegevens: [{ onderdeel: 'aanleiding', bron: 'verzoek-van-partij', partij: 'Woonstichting Voorbeeld' }],
      betrokkenen: [{ naam: 'Gerrit Geheimenaar' }],
    })
    expect(JSON.stringify(beeld)).not.toContain('schoonmaak')
    expect(await zieEigen(eigenId)).toMatchObject({ staat: 'beslist', personen: [{ uitkomst: 'gestart' }] })
    const [rij] = await db.rijen('select vernietigen_op::text from verzoek.dossier where id = $1', [
      verzoekId,
    ])
    expect(rij?.vernietigen_op).toBe('2027-01-04')
  })
  test('niet starten: de partij hoort alleen dat; van de reden niets (N-2.3a.4-1-bes)', async () => {
    const voor = await db.rijen('select id from onderzoek.dossier')
    const nee = { b: 'niet-aannemelijk', waaromB: 'Een geheimereden: er is maar een partij.' }
    const { eigenId, verzoekId } = await beslistVerzoek(t, db, nee)
    expect(await db.rijen('select id from onderzoek.dossier')).toEqual(voor)
    const eigen = await zieEigen(eigenId)
    expect(eigen).toMatchObject({ staat: 'beslist', personen: [{ uitkomst: 'niet-gestart' }] })
    expect(JSON.stringify(eigen)).not.toContain('geheimereden')
    expect(await redenen(trekVerzoekIn, consulent, {}, { dossierId: eigenId })).toEqual([
      'verzoek-is-beslist',
    ])
    await mensen.college(heropenVerzoek, heropenVerzoek.voorbeeld, verzoekId)
    expect(await zieEigen(eigenId)).toMatchObject({ staat: 'ingediend', personen: [{ uitkomst: null }] })
    // Before he decides, the decider reads what his weighing comes to; the party never does.
    expect(await zie(verzoekId)).toMatchObject({ personen: [{ uitkomst: null, volgt: 'niet-gestart' }] })
    await mensen.college(
      weegCriteria,
      {
        ...weegCriteria.voorbeeld,
        betrokkeneId: ((await zie(verzoekId)) as never as { personen: { id: string }[] }).personen[0]?.id,
      },
      verzoekId,
    )
    expect(await zie(verzoekId)).toMatchObject({ personen: [{ uitkomst: null, volgt: 'gestart' }] })
    expect(JSON.stringify(await zieEigen(eigenId))).not.toContain('volgt')
  })
  test('niet beslissen voordat alles is gewogen; niet starten zonder gegeven', async () => {
    const { verzoekId } = await aangenomenVerzoek(t, db)
    expect(await zie(verzoekId)).toMatchObject({ personen: [{ volgt: null }] })
    expect(await redenen(beslisVerzoek, beslisser, { gegevens: [] }, { dossierId: verzoekId })).toEqual([
      'niet-iedereen-gewogen',
    ])
    const gewogen = await gewogenVerzoek(t, db)
    expect(
      await redenen(beslisVerzoek, beslisser, { gegevens: [] }, { dossierId: gewogen.verzoekId }),
    ).toEqual(['start-zonder-gegevens'])
  })
  test('wie het verzoek deed, krijgt bericht zonder inhoud', async () => {
    const { verzoekId } = await gewogenVerzoek(t, db, { b: 'niet-aannemelijk' })
    await mensen.college(beslisVerzoek, { gegevens: [] }, verzoekId)
    expect(await db.audit()).toMatchObject({ actie: 'verzoek.beslis-verzoek', resultaat: 'toegestaan' })
  })
  test('de partij neemt terug zolang er niet is beslist; dan gaat het binnen vier weken weg', async () => {
    const { eigenId, verzoekId, persoon } = await aangenomenVerzoek(t, db)
    await mensen.als(trekVerzoekIn, {}, eigenId)
    const [rij] = await db.rijen('select staat, vernietigen_op::text from verzoek.dossier where id = $1', [
      verzoekId,
    ])
    expect(rij).toEqual({ staat: 'verzoek-ingetrokken', vernietigen_op: '2027-01-04' })
    expect(
      await redenen(
        weegCriteria,
        beslisser,
        { ...weegCriteria.voorbeeld, betrokkeneId: persoon },
        { dossierId: verzoekId },
      ),
    ).toContain('verzoek-al-ingetrokken')
  })
})
