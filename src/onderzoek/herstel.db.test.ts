import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import {
  ingestemd,
  ingevuld,
  lopendOnderzoek,
  schulden,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, herkomst, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { draagGegevensOver } from './draag-gegevens-over.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { legMeldingAanOntvangerVast } from './leg-melding-aan-ontvanger-vast.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'

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

const lees = async (dossierId: string): Promise<ZaakUitkomst> =>
  gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst

const moet = async (dossierId: string): Promise<readonly string[]> =>
  plichtenVanOnderzoek((await lees(dossierId)).feiten as Feiten).map(({ code }) => code)

const vanSoort = (dossierId: string, soort: string) =>
  db.rijen(
    'select id, code, datum::text, betrokkene_id, versie from onderzoek.gebeurtenis where dossier_id = $1 and soort = $2 order by versie',
    [dossierId, soort],
  )

const formulier = async (
  handeling: ElkeHandeling,
  dossierId: string,
  gekozen: Record<string, string> = {},
) => {
  const afloop = await runFormulier(handeling, { dossierId, gekozen }, toeleider, t.omgeving, herkomst)
  if (afloop.soort !== 'formulier') throw new Error(JSON.stringify(afloop))
  return afloop
}

const anders = { reden: 'Verkeerd aantal.', tekst: 'Er zijn vier schuldeisers.', noodzaak: schulden.noodzaak }

describe('een gegeven dat een ander al kreeg (AVG 16 en 19)', () => {
  const overgedragen = async () => {
    const onderzoek = await ingestemd(t)
    const { client, partner, doe, vanClient } = onderzoek
    const aanwijzing = {
      kandidaat: 'gemeenteambtenaar',
      coordinatorId: jansen.gebruikerId,
      overlegdMet: [client, partner],
      overlegdMetPartijen: true,
    }
    gedaan(await t.doe(wijsCoordinatorAan, bakker, aanwijzing, onderzoek))
    const keuze = { gegevenId: vanClient, reden: 'Om afspraken over geld te plannen.' }
    await doe(draagGegevensOver, { gegevens: [keuze] })
    return onderzoek
  }

  test('na de verbetering is het een plicht het de ontvanger te vertellen, tot dat is vastgelegd', async () => {
    const { dossierId, vanClient, doe } = await overgedragen()
    expect(await moet(dossierId)).not.toContain('meld-verbetering-aan-ontvanger')
    await doe(verbeterGegeven, { gegevenId: vanClient, ...anders })
    expect(await moet(dossierId)).toContain('meld-verbetering-aan-ontvanger')
    const { keuzes } = await formulier(legMeldingAanOntvangerVast, dossierId)
    const ontvangers = keuzes.verstrekkingId ?? []
    expect(ontvangers.map(({ label }) => label).sort()).toEqual([
      'De coördinator',
      expect.stringContaining(', in de brief met de uitkomst'),
    ])
    const [eerste, tweede] = ontvangers.map(({ waarde }) => waarde)
    await doe(legMeldingAanOntvangerVast, { verstrekkingId: tweede, datum: vandaag })
    expect(await moet(dossierId)).toContain('meld-verbetering-aan-ontvanger')
    const verstrekkingId = eerste
    await doe(legMeldingAanOntvangerVast, { verstrekkingId, datum: vandaag })
    expect(await db.audit()).toMatchObject({ artikel: 'avg-kennisgeving', resultaat: 'toegestaan' })
    expect(await db.gelogd()).toBe(1)
    expect(await moet(dossierId)).not.toContain('meld-verbetering-aan-ontvanger')
    const nogEens = { verstrekkingId, datum: vandaag }
    expect(redenen(await t.doe(legMeldingAanOntvangerVast, toeleider, nogEens, { dossierId }))).toEqual([
      'niemand-om-te-melden',
      'onbekende-ontvanger',
    ])
  })
  test('weer een fout: dan hoort de ontvanger het opnieuw; wie het gegeven niet kreeg, niet', async () => {
    const { dossierId, vanClient, vanPartner, doe } = await overgedragen()
    await doe(verbeterGegeven, { gegevenId: vanPartner, ...anders, thema: 'inkomen' })
    const alleenBrief = (await formulier(legMeldingAanOntvangerVast, dossierId)).keuzes.verstrekkingId
    expect(alleenBrief).toMatchObject([{ label: expect.stringContaining('in de brief') }])
    for (const keer of [1, 2]) {
      await doe(verbeterGegeven, { gegevenId: vanClient, ...anders, reden: `Fout nummer ${keer}.` })
      const { keuzes } = await formulier(legMeldingAanOntvangerVast, dossierId)
      const coordinator = keuzes.verstrekkingId?.find(({ label }) => label === 'De coördinator')
      await doe(legMeldingAanOntvangerVast, { verstrekkingId: coordinator?.waarde, datum: vandaag })
    }
  })
})

describe('de link bij een gegeven', () => {
  test('vult het formulier met wat er staat, en laat geen ander gegeven kiezen', async () => {
    const { dossierId, client, vanClient } = await ingevuld(t)
    const { begin, keuzes } = await formulier(verbeterGegeven, dossierId, { gegevenId: vanClient })
    expect(begin).toEqual({
      gegevenId: vanClient,
      betrokkeneId: client,
      onderdeel: 'a',
      thema: 'schulden',
      categorie: 'gewoon',
      niveau: 'dat',
      nietTonenAan: [],
      tekst: schulden.tekst,
      noodzaak: schulden.noodzaak,
    })
    expect(keuzes.gegevenId).toHaveLength(1)
    expect((await formulier(verbeterGegeven, dossierId)).begin).toEqual({})
  })
})

describe('verbeteren wat er is vastgelegd (AVG 16)', () => {
  test('de oude dag, uitkomst en persoon zijn weg; de plaats in de rij blijft', async () => {
    const { dossierId, client, doe } = await lopendOnderzoek(t)
    const poging = { betrokkeneId: client, kanaal: 'telefoon', resultaat: 'bereikt', datum: vandaag }
    await doe(legContactpogingVast, poging)
    await doe(legContactpogingVast, { ...poging, resultaat: 'niet-bereikt' })
    const [eerste] = await vanSoort(dossierId, 'contactpoging')
    const gebeurtenisId = String(eerste?.id)
    const link = await formulier(verbeterGebeurtenis, dossierId, { gebeurtenisId })
    expect(link.begin).toEqual({ gebeurtenisId, datum: vandaag, code: 'bereikt', betrokkeneId: client })
    const nieuw = { gebeurtenisId, reden: 'Geheimevergissing.', datum: '2026-12-05', code: 'belt-terug' }
    await doe(verbeterGebeurtenis, nieuw)
    expect(await vanSoort(dossierId, 'contactpoging')).toMatchObject([
      { ...eerste, code: 'belt-terug', datum: '2026-12-05' },
      { code: 'niet-bereikt' },
    ])
    expect(await db.audit()).toMatchObject({
      actie: 'onderzoek.verbeter-gebeurtenis',
      artikel: 'avg-juistheid',
    })
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'Geheimevergissing')).toBe(0)
    expect(JSON.stringify((await lees(dossierId)).beeld)).toContain('telefoon')
  })
  test('niet wat het dossier verder bracht, en niet door een ander', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const [start] = await vanSoort(dossierId, 'aanleiding')
    const invoer = { gebeurtenisId: start?.id, reden: 'Verkeerd.', datum: '2026-12-05' }
    expect(redenen(await t.doe(verbeterGebeurtenis, toeleider, invoer, { dossierId }))).toEqual([
      'gebeurtenis-ligt-vast',
    ])
    expect(redenen(await t.doe(verbeterGebeurtenis, werker('toeleider', 2), invoer, { dossierId }))).toEqual([
      'niet-uw-dossier',
    ])
  })
})
