import { afterAll, beforeAll, expect, test } from 'vitest'
import { bakker, jansen, partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { brief, conclusie, ingevuld, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { antwoord, vraag } from '../../testing/verzoek-aan-partij.ts'
import { gecoordineerdeAanpak } from '../gecoordineerde-aanpak/index.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { draagGegevensOver } from './draag-gegevens-over.ts'
import { legAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { legInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
})
afterAll(() => t.close())

/** An aanpak that may begin, and a gegeven of the schuldhulp that it wanted to be asked about first. */
const metVoorwaarde = async () => {
  const onderzoek = await ingevuld(t)
  const { doe, client, partner, dossierId } = onderzoek
  const { verzoekId } = await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
  const { gegevenIds } = await doe<{ gegevenIds: readonly string[] }>(
    legAntwoordPartijVast,
    antwoord(verzoekId, { eerstVragen: true }),
  )
  await doe(trekConclusie, conclusie)
  const wie = [client, partner]
  for (const betrokkeneId of wie) await doe(deelUitkomstMee, brief(betrokkeneId))
  await doe(rondOnderzoekAf, {})
  for (const betrokkeneId of wie)
    await doe(legInstemmingAanpakVast, { betrokkeneId, antwoord: 'stemt-in', datum: vandaag })
  const aanwijzing = {
    kandidaat: 'gemeenteambtenaar',
    coordinatorId: jansen.gebruikerId,
    partijen: [partijen.schuldhulp, partijen.ggz],
    overlegdMet: wie,
    overlegdMetPartijen: true,
  }
  const afloop = await t.doe(wijsCoordinatorAan, bakker, aanwijzing, { dossierId })
  return { ...onderzoek, gegevenId: gegevenIds[0], ...gedaan<{ aanpakId: string }>(afloop).uitkomst }
}

const inAanpak = (dossierId: string) => (naam: string, invoer: object) => {
  const handeling = gecoordineerdeAanpak.handelingen.find((een) => naamVan(een) === naam)
  if (!handeling) throw new Error(`no act is called ${naam}`)
  return t.doe(handeling, jansen, invoer, { dossierId })
}

/** What the coordinator has of whom, and an agreement of the ggz to share it for. */
const metAfspraak = async (aanpakId: string) => {
  const doe = inAanpak(aanpakId)
  gedaan(await doe('aanvaard-aanwijzing', { rollenGescheiden: true }))
  const gezien = gedaan<{ beeld: { mensen: { id: string }[]; gegevens: { id: string }[] } }>(
    await t.doe(gecoordineerdeAanpak.bekijken, jansen, {}, { dossierId: aanpakId }),
  ).uitkomst.beeld
  const doel = {
    tekst: 'De schulden zijn geregeld.',
    betrokkeneIds: [gezien.mensen[0]?.id],
    besprokenMet: [gezien.mensen[0]?.id],
  }
  const { doelId } = gedaan(await doe('leg-doel-vast', doel)).uitkomst
  const afspraak = {
    tekst: 'Meedenken over het plan.',
    wie: 'partij',
    partijId: partijen.ggz,
    doelId,
    besprokenMet: doel.besprokenMet,
  }
  gedaan(await doe('maak-afspraak', afspraak))
  return { doe, gegevenId: gezien.gegevens[0]?.id }
}

test('wil een partij eerst gevraagd worden, dan geldt dat bij de coördinator en daarna opnieuw bij elke partij (5.4.2 lid 1)', async () => {
  const onderzoek = await metVoorwaarde()
  const { dossierId } = onderzoek
  const over = { gegevens: [{ gegevenId: onderzoek.gegevenId, reden: 'Om het plan te maken.' }] }
  const draag = () => t.doe(draagGegevensOver, toeleider, over, { dossierId })
  expect(redenen(await draag())).toEqual(['voorwaarde-eerst-vragen'])
  const { gegevenId } = onderzoek
  await onderzoek.doe(legAntwoordGeverVast, { gegevenId, antwoord: 'mag', datum: vandaag })
  gedaan(await draag())
  const daar = await metAfspraak(onderzoek.aanpakId)
  const delen = {
    partijId: partijen.ggz,
    gegevens: [{ gegevenId: daar.gegevenId, reden: 'Om mee te denken.' }],
  }
  expect(redenen(await daar.doe('deel-met-partij', delen))).toEqual(['voorwaarde-eerst-vragen'])
  const nee = { gegevenId: daar.gegevenId, partijId: partijen.ggz, antwoord: 'mag-niet', op: vandaag }
  gedaan(await daar.doe('leg-antwoord-gever-vast', nee))
  expect(redenen(await daar.doe('deel-met-partij', delen))).toContain('voorwaarde-niet-delen')
  expect(redenen(await daar.doe('leg-antwoord-gever-vast', nee))).toEqual(['niets-te-vragen'])
})

test('wie een gegeven gaf, gaat mee naar de aanpak: een ander noemen helpt niet om het naar het Zorg- en Veiligheidshuis te brengen (art. VIII, N-VIII-prt)', async () => {
  const onderzoek = await metVoorwaarde()
  const { dossierId, gegevenId } = onderzoek
  await onderzoek.doe(legAntwoordGeverVast, { gegevenId, antwoord: 'mag', datum: vandaag })
  const over = { gegevens: [{ gegevenId, reden: 'Om het plan te maken.' }] }
  gedaan(await t.doe(draagGegevensOver, toeleider, over, { dossierId }))
  const daar = await metAfspraak(onderzoek.aanpakId)
  const geef = async (vanPartijId: string) =>
    redenen(
      await daar.doe('geef-aan-zvh', {
        gegevens: [{ gegevenId: daar.gegevenId, reden: 'Nodig om te weten wat loopt.', vanPartijId }],
      }),
    )
  expect(await geef(partijen.ggz)).toContain('zvh-van-wie-is-dit')
  expect(await geef(partijen.schuldhulp)).not.toContain('zvh-van-wie-is-dit')
  expect(await geef(partijen.schuldhulp)).toContain('zvh-partij-gaf-geen-antwoord')
})
