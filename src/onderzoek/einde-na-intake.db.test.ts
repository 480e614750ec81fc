import { afterAll, describe, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import {
  brief,
  conclusie,
  eersteContact,
  schulden,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen } from '../../testing/omgeving.ts'
import { wegMetRijen } from '../../testing/weg-met-rijen.ts'
import { betrekClientNiet } from './betrek-client-niet.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { legOnderdeelZonderBevindingVast } from './leg-onderdeel-zonder-bevinding-vast.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { startOnderzoekNaIntake } from './start-onderzoek-na-intake.ts'
import { stelDienstVoor } from './stel-dienst-voor.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'
import { wijsOpPgb } from './wijs-op-pgb.ts'

const { t, db, sluit } = await wegMetRijen(vandaag, richtAanpakIn)
afterAll(sluit)

/** An onderzoek after a brede intake that ended while the client was left out. */
const zonderClient = async () => {
  const intake = await eersteContact(t, { ingang: 'brede-intake-inburgering', wet: undefined })
  const { doe, client } = intake
  await doe(startOnderzoekNaIntake, {
    feiten: 'Zij slaapt slecht en heeft achterstanden.',
    samenhang: 'Door de zorgen over geld slaapt zij slecht.',
    verderDan: 'Hulp bij schulden.',
    datum: vandaag,
  })
  await doe(betrekClientNiet, {
    betrokkeneId: client,
    waarom: 'gezondheid',
    motivering: 'Zij is opgenomen in een kliniek.',
    herzienOp: '2026-12-20',
  })
  await doe(stelReikwijdteVast, {
    binnen: ['schulden', 'gezondheid', 'hulp-thuis'],
    waaromErnstig: 'De huur is niet betaald.',
    datum: vandaag,
  })
  await doe(legGegevenVast, { ...schulden, betrokkeneId: client })
  for (const onderdeel of ['b', 'c'])
    await doe(legOnderdeelZonderBevindingVast, { onderdeel, toelichting: 'Nagevraagd.' })
  const hulp = { betrokkeneId: client, soort: 'dienst', waarvoor: 'Rust in huis.' }
  await doe(stelDienstVoor, { ...hulp, domein: 'schuldhulp' })
  await doe(stelDienstVoor, { ...hulp, domein: 'maatschappelijke-ondersteuning' })
  await doe(trekConclusie, conclusie)
  await doe(rondOnderzoekAf, {})
  return intake
}

describe('na de brede intake, zonder de cliënt (2.3a.4 lid 3, 5 en 7; Q-12)', () => {
  test('het onderzoek eindigt, de brief komt later, en de coördinator begint met een motivering', async () => {
    const { dossierId, client, doe } = await zonderClient()
    const aanwijzing = { kandidaat: 'gemeenteambtenaar', coordinatorId: jansen.gebruikerId }
    const wijs = (anders: object) =>
      t.doe(wijsCoordinatorAan, bakker, { ...aanwijzing, overlegdMet: [client], ...anders }, { dossierId })
    const motivering = { motiveringZonderInstemming: 'Drie partijen bellen haar nu los van elkaar.' }
    expect(redenen(await wijs(motivering))).toEqual(['uitkomst-niet-meegedeeld'])

    await doe(wijsOpPgb, { betrokkeneId: client, gevolgenUitgelegd: true, datum: vandaag })
    await doe(deelUitkomstMee, brief(client))
    const nogEens = await t.doe(deelUitkomstMee, toeleider, brief(client), { dossierId })
    expect(redenen(nogEens)).toContain('onderzoek-afgerond')
    expect(await db.rij('onderzoek.dossier', dossierId)).toMatchObject({ staat: 'afgerond' })

    expect(redenen(await wijs({}))).toEqual(['zonder-instemming-niet-gemotiveerd'])
    const { aanpakId } = gedaan<{ aanpakId: string }>(await wijs(motivering)).uitkomst
    const diensten = await db.rijen('select staat from coordinatie.dienst where dossier_id = $1', [aanpakId])
    expect(diensten).toEqual([{ staat: 'voorgesteld' }, { staat: 'voorgesteld' }])
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'los van elkaar')).toBe(0)
  })
})
