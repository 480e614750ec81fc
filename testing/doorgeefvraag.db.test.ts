import { afterAll, describe, expect, test } from 'vitest'
import {
  beantwoordDoorgeefvraag,
  veranderDoorgeefantwoord,
} from '../src/doorgeefvraag/beantwoord-doorgeefvraag.ts'
import { bekijkDoorgeefvraag } from '../src/doorgeefvraag/bekijk-doorgeefvraag.ts'
import { doorgeefvragenWerkvoorraad } from '../src/doorgeefvraag/werkvoorraad.ts'
import { legAntwoordGeverVast } from '../src/onderzoek/leg-antwoord-gever-vast.ts'
import { neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { trekVraagAanGeverIn } from '../src/onderzoek/trek-vraag-aan-gever-in.ts'
import { verbeterGegeven } from '../src/onderzoek/verbeter-gegeven.ts'
import { vraagGever } from '../src/onderzoek/vraag-gever.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { toeleider, vandaag } from './lopend-onderzoek.ts'
import { afgelopen, gedaan, redenen } from './omgeving.ts'
import { antwoordOp, mensenVanPartijen, metVraagInPortaal, portaalweg } from './portaal-op-de-weg.ts'
import { nieuweDoorgeefvraag } from './toestanden-van-doorgeefvraag.ts'

const { schuldhulp, collega, ggz } = mensenVanPartijen
const waarom = 'Zonder dit kan de coördinator geen geheimplan maken.'
const ja = { antwoord: 'mag', beslistDoor: 'R. Geheimenaar, consulent' }

const { t, db, doe, beeld, antwoordIn, sluit } = await portaalweg()
afterAll(sluit)

/** A gegeven of the schuldhulp that wanted to be asked first; and the question to it, for this receiver. */
const metGegeven = async () => {
  const zaak = await metVraagInPortaal(t, db)
  gedaan(await doe(beantwoordVraag, antwoordOp(zaak.items, { eerstVragen: true }), zaak.dossierId))
  const { onderzoek } = zaak
  const antwoordId = await antwoordIn('onderzoek', onderzoek.dossierId)
  const { gegevenId } = await onderzoek.doe(neemAntwoordOver, {
    ...{ antwoordId, noodzaak: 'Nodig om te weten welke hulp past.' },
  })
  const vraag = (voor = 'coordinator') => t.doe(vraagGever, toeleider, { gegevenId, voor, waarom }, onderzoek)
  const stel = (voor?: string) => nieuweDoorgeefvraag(db, async () => gedaan(await vraag(voor)))
  const voorwaarden = async () => {
    const { gegevens } = (await beeld(onderzoek.dossierId)) as {
      gegevens: { id: string; voorwaarden: readonly object[] }[]
    }
    return gegevens.find(({ id }) => id === gegevenId)?.voorwaarden
  }
  return { onderzoek, gegevenId: String(gegevenId), vraag, stel, voorwaarden }
}

const lees = async (dossierId: string, wie = schuldhulp) =>
  gedaan<{ beeld: Record<string, unknown> }>(await doe(bekijkDoorgeefvraag, {}, dossierId, wie)).uitkomst
    .beeld

describe('een partij wordt in haar portaal gevraagd of iets verder mag (5.4.2 lid 1)', () => {
  test('zij leest wat zij gaf, over wie, naar wie, waarvoor en waarom; en niet uit welk onderzoek', async () => {
    const { stel, onderzoek } = await metGegeven()
    const dossierId = await stel()
    const gezien = await lees(dossierId)
    expect(gezien).toMatchObject({
      staat: 'open',
      gevraagd: {
        tekst: 'Er liep een geheimeregeling, tot mei.',
        naar: 'De coördinator',
        waarvoor: 'Het plan in de gecoördineerde aanpak',
        waarom,
      },
      antwoord: null,
    })
    expect(JSON.stringify(gezien)).not.toContain(onderzoek.dossierId)
    expect(await db.leesbaar(['partij.gebeurtenis', 'onderzoek.gebeurtenis'], 'geheim')).toBe(0)
  })

  test('alleen haar eigen mensen zien de vraag, en een collega ook (AVG 32)', async () => {
    const dossierId = await (await metGegeven()).stel()
    expect(await lees(dossierId, collega)).toMatchObject({ staat: 'open' })
    expect(afgelopen(await doe(bekijkDoorgeefvraag, {}, dossierId, ggz))).not.toBe('gedaan')
    expect(afgelopen(await doe(beantwoordDoorgeefvraag, ja, dossierId, ggz))).not.toBe('gedaan')
    const nummer = (await db.rijen('select nummer from partij.dossier where id = $1', [dossierId]))[0]?.nummer
    const lijst = async (wie: typeof ggz) => JSON.stringify(await t.doe(doorgeefvragenWerkvoorraad, wie, {}))
    expect(await lijst(schuldhulp)).toContain(String(nummer))
    expect(await lijst(ggz)).not.toContain(String(nummer))
    expect(await lijst(schuldhulp)).not.toContain('Geheim')
  })

  test('een ja opent dit gegeven voor deze ontvanger, en voor niemand anders', async () => {
    const { stel, voorwaarden, vraag } = await metGegeven()
    const dossierId = await stel()
    expect(await voorwaarden()).toMatchObject([{ soort: 'eerst-vragen', akkoord: [] }])
    gedaan(await doe(beantwoordDoorgeefvraag, ja, dossierId))
    expect(await voorwaarden()).toMatchObject([{ soort: 'eerst-vragen', akkoord: ['coordinator'] }])
    expect(redenen(await vraag())).toEqual(['niets-te-vragen'])
    expect(await db.audit()).toMatchObject({ resultaat: 'geweigerd' })
  })

  test('een nee sluit het voor deze ontvanger, zonder reden; voor een ander kan nog worden gevraagd', async () => {
    const { stel, voorwaarden, vraag } = await metGegeven()
    gedaan(await doe(beantwoordDoorgeefvraag, { ...ja, antwoord: 'mag-niet' }, await stel()))
    expect(await voorwaarden()).toMatchObject([
      { soort: 'eerst-vragen', akkoord: [] },
      { soort: 'niet-delen-met', aan: ['coordinator'] },
    ])
    expect(redenen(await vraag())).toContain('niets-te-vragen')
    expect(await stel('dienst:wgs')).toBeTruthy()
  })

  test('een ja onder voorwaarde geldt voor dat deel en tot die dag', async () => {
    const { stel, voorwaarden } = await metGegeven()
    const mits = { deel: 'Dat er een regeling liep.', tot: '2027-07-01' }
    gedaan(await doe(beantwoordDoorgeefvraag, { ...ja, ...mits }, await stel()))
    expect(await voorwaarden()).toMatchObject([
      { soort: 'eerst-vragen', akkoord: ['coordinator'], onder: [{ aan: 'coordinator', ...mits }] },
    ])
  })

  test('zonder antwoord blijft het dicht: een tweede keer vragen kan niet, en de vraag verdwijnt na dertig dagen', async () => {
    const { stel, vraag, voorwaarden } = await metGegeven()
    const dossierId = await stel()
    expect(redenen(await vraag())).toEqual(['gever-al-gevraagd'])
    expect(await voorwaarden()).toMatchObject([{ soort: 'eerst-vragen', akkoord: [] }])
    expect(await db.rij('partij.dossier', dossierId)).toMatchObject({
      vernietigen_op: new Date('2027-01-06'),
    })
  })

  test('anders antwoorden vervangt het antwoord, ook bij wie het vroeg (AVG 16)', async () => {
    const { stel, voorwaarden } = await metGegeven()
    const dossierId = await stel()
    gedaan(await doe(beantwoordDoorgeefvraag, { ...ja, tot: '2027-07-01' }, dossierId))
    gedaan(await doe(veranderDoorgeefantwoord, { ...ja, antwoord: 'mag-niet' }, dossierId))
    expect(await voorwaarden()).toMatchObject([
      { soort: 'eerst-vragen', akkoord: [], onder: [] },
      { soort: 'niet-delen-met', aan: ['coordinator'] },
    ])
    gedaan(await doe(veranderDoorgeefantwoord, ja, dossierId))
    expect(await voorwaarden()).toMatchObject([{ soort: 'eerst-vragen', akkoord: ['coordinator'] }])
  })
})

describe('een vraag die niet meer nodig is (AVG 5 lid 1 onder c)', () => {
  const vraagIn = async (dossierId: string) =>
    db.rijen(
      `select id, code from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'vraag-aan-gever'`,
      [dossierId],
    )

  test('wordt ingetrokken: de partij leest alleen dat zij niets hoeft te doen', async () => {
    const { stel, onderzoek } = await metGegeven()
    const dossierId = await stel()
    const [rij] = await vraagIn(onderzoek.dossierId)
    await onderzoek.doe(trekVraagAanGeverIn, { vraagId: rij?.id })
    expect(await lees(dossierId)).toMatchObject({ staat: 'gesloten', gevraagd: null })
    expect(redenen(await doe(beantwoordDoorgeefvraag, ja, dossierId))).toContain('doorgeefvraag-is-gesloten')
  })

  test('vervalt als het gegeven wordt verbeterd, want zij ging over de oude woorden', async () => {
    const { stel, onderzoek, gegevenId } = await metGegeven()
    const dossierId = await stel()
    await onderzoek.doe(verbeterGegeven, {
      ...{ gegevenId, reden: 'De maand klopte niet.', tekst: 'Er liep een regeling, tot juni.' },
      ...{ noodzaak: 'Nodig om te weten welke hulp past.', motiveringNiveau: 'Zonder de maand past niets.' },
    })
    expect(await vraagIn(onderzoek.dossierId)).toMatchObject([{ code: 'vervallen' }])
    expect(await lees(dossierId)).toMatchObject({ staat: 'gesloten', gevraagd: null })
  })

  test('een ja ging over de oude woorden: na een verbetering wordt zij opnieuw gevraagd, en anders antwoorden kan niet meer', async () => {
    const { stel, onderzoek, gegevenId, voorwaarden } = await metGegeven()
    const dossierId = await stel()
    gedaan(await doe(beantwoordDoorgeefvraag, { ...ja, deel: 'Dat er een regeling liep.' }, dossierId))
    const anders = { reden: 'De maand klopte niet.', noodzaak: 'Nodig om te weten welke hulp past.' }
    const tekst = 'Er liep een regeling, tot juni.'
    await onderzoek.doe(verbeterGegeven, {
      ...{ gegevenId, ...anders, tekst, motiveringNiveau: 'Zonder de maand past niets.' },
    })
    expect(await voorwaarden()).toEqual([expect.objectContaining({ soort: 'eerst-vragen', akkoord: [] })])
    expect(JSON.stringify(await voorwaarden())).not.toContain('onder')
    expect(redenen(await doe(veranderDoorgeefantwoord, ja, dossierId))).toContain('doorgeefvraag-is-gesloten')
    expect((await lees(await stel())).gevraagd).toMatchObject({ tekst })
  })

  test('vervalt als de partij al aan de telefoon antwoordde', async () => {
    const { stel, onderzoek, gegevenId, voorwaarden } = await metGegeven()
    const dossierId = await stel()
    await onderzoek.doe(legAntwoordGeverVast, { gegevenId, antwoord: 'mag', datum: vandaag })
    expect(await lees(dossierId)).toMatchObject({ staat: 'gesloten' })
    expect(redenen(await doe(beantwoordDoorgeefvraag, ja, dossierId))).toContain('doorgeefvraag-is-gesloten')
    expect(await voorwaarden()).toMatchObject([{ akkoord: ['coordinator'] }])
  })
})
