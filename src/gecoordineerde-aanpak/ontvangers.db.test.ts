import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jansen, metAfspraken, partijen, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, herkomst, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { haalMeldingAanOntvangerWeg } from './haal-melding-aan-ontvanger-weg.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { legMeldingAanOntvangerVast } from './leg-melding-aan-ontvanger-vast.ts'
import { plichtenVanAanpak } from './plichten-van-aanpak.ts'
import type { Feiten } from './rules/feiten.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'

const vandaag = '2027-01-04'
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const lees = async (aanpak: { dossierId: string }): Promise<ZaakUitkomst> =>
  gedaan<ZaakUitkomst>(await t.doe(bekijkAanpak, jansen, {}, aanpak)).uitkomst

const moet = async (aanpak: { dossierId: string }): Promise<boolean> =>
  plichtenVanAanpak((await lees(aanpak)).feiten as Feiten, { vandaag, wie: jansen }).some(
    ({ code }) => code === 'verbetering-melden',
  )

/** Whom the duty to tell names on the page: the party, and whom the gegeven is about. */
const voorWie = async (aanpak: { dossierId: string }) => {
  const uitkomst = await lees(aanpak)
  const namen = gecoordineerdeAanpak.namen?.(uitkomst)
  return plichtenVanAanpak(uitkomst.feiten as Feiten, { vandaag, wie: jansen })
    .filter(({ code }) => code === 'verbetering-melden')
    .flatMap(({ betrokkenen = [] }) => betrokkenen.map((id) => namen?.get(id)))
}

describe('een gegeven dat een partij al kreeg (AVG 16 en 19)', () => {
  const nieuw = { tekst: 'Er zijn vier schuldeisers.', reden: 'Het aantal klopte niet.' }

  test('na de verbetering is de oude tekst weg, en hoort de partij het', async () => {
    const aanpak = await metAfspraken(t)
    const gegevenId = aanpak.gegevens.schulden
    const deling = {
      partijId: partijen.schuldhulp,
      gegevens: [{ gegevenId, reden: 'Nodig om het plan op de schulden af te stemmen.' }],
    }
    gedaan(await t.doe(deelMetPartij, jansen, deling, aanpak))
    gedaan(await t.doe(verbeterGegeven, jansen, { gegevenId, ...nieuw, vanCollege: true }, aanpak))
    expect(await db.gelogd()).toBe(1)
    const beeld = JSON.stringify((await lees(aanpak)).beeld)
    expect(beeld).toContain(nieuw.tekst)
    expect(beeld).not.toContain('drie schuldeisers')
    expect(await moet(aanpak)).toBe(true)
    expect(await voorWie(aanpak)).toEqual(['Schuldhulp Noord', 'Samira Geheimenaar'])
    const formulier = await runFormulier(
      legMeldingAanOntvangerVast,
      { dossierId: aanpak.dossierId },
      jansen,
      t.omgeving,
      herkomst,
    )
    if (formulier.soort !== 'formulier') throw new Error(formulier.soort)
    expect(formulier.keuzes.verstrekkingId).toMatchObject([
      { label: 'Schuldhulp Noord', uitleg: nieuw.tekst },
    ])
    const melding = { verstrekkingId: formulier.keuzes.verstrekkingId?.[0]?.waarde, op: vandaag }
    gedaan(await t.doe(legMeldingAanOntvangerVast, jansen, melding, aanpak))
    expect(await moet(aanpak)).toBe(false)
    expect(redenen(await t.doe(legMeldingAanOntvangerVast, jansen, melding, aanpak))).toContain(
      'ontvanger-onbekend',
    )
    const { verstrekkingId } = melding
    const toch = { verstrekkingId, reden: 'Ik had een andere partij gesproken.' }
    gedaan(await t.doe(haalMeldingAanOntvangerWeg, jansen, toch, aanpak))
    expect(await moet(aanpak)).toBe(true)
    expect(JSON.stringify((await lees(aanpak)).beeld)).toContain('Nodig om het plan')
  })
  test('kreeg geen partij het, dan hoort alleen het college dat het gaf het, tot dat is vastgelegd', async () => {
    const aanpak = await metAfspraken(t)
    const gegevenId = aanpak.gegevens.inkomen
    gedaan(await t.doe(verbeterGegeven, jansen, { gegevenId, ...nieuw }, aanpak))
    const college = 'Het college, dat u dit gegeven gaf'
    expect(await voorWie(aanpak)).toEqual([college, 'Karim Geheimenaar'])
    expect((await lees(aanpak)).beeld).toMatchObject({ gedeeld: [] })
    const [rij] = await db.rijen('select id from coordinatie.verstrekking where dossier_id = $1', [
      aanpak.dossierId,
    ])
    const melding = { verstrekkingId: rij?.id, op: vandaag }
    gedaan(await t.doe(legMeldingAanOntvangerVast, jansen, melding, aanpak))
    expect(await moet(aanpak)).toBe(false)
    gedaan(await t.doe(verbeterGegeven, jansen, { gegevenId, ...nieuw, tekst: 'Hij werkt weer.' }, aanpak))
    expect(await voorWie(aanpak)).toEqual([college, 'Karim Geheimenaar'])
  })
  test('wat het college zelf vertelde, hoeft niet terug', async () => {
    const aanpak = await metAfspraken(t)
    const verbetering = { gegevenId: aanpak.gegevens.inkomen, ...nieuw, vanCollege: true }
    gedaan(await t.doe(verbeterGegeven, jansen, verbetering, aanpak))
    expect(await moet(aanpak)).toBe(false)
    const [rij] = await db.rijen('select niet_tonen_aan from coordinatie.gegeven where id = $1', [
      aanpak.gegevens.inkomen,
    ])
    expect(rij).toEqual({ niet_tonen_aan: [partijen.ggz] })
  })
  test('alleen een gegeven van deze aanpak', async () => {
    const [een, ander] = [await metAfspraken(t), await metAfspraken(t)]
    const invoer = { gegevenId: ander.gegevens.schulden, ...nieuw }
    expect(redenen(await t.doe(verbeterGegeven, jansen, invoer, een))).toEqual(['gegeven-onbekend'])
  })
})
