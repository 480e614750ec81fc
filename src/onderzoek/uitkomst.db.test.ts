import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import {
  brief,
  conclusie,
  ingestemd,
  ingevuld,
  lopendOnderzoek,
  toeleider,
  vandaag,
} from '../../testing/lopend-onderzoek.ts'
import { gedaan, herkomst, redenen, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'
import { deelUitkomstMee } from './deel-uitkomst-mee.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { legInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { rondOnderzoekAf } from './rond-onderzoek-af.ts'
import { trekConclusie } from './trek-conclusie.ts'
import { trekOnderzoekIn } from './trek-onderzoek-in.ts'

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

const leesBrief = async (dossierId: string, briefId: string): Promise<Brief> =>
  gedaan<{ brief: Brief }>(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst.brief

const dossier = async (id: string) =>
  (
    await db.rijen(
      'select staat, einde_op::text, vernietigen_op::text from onderzoek.dossier where id = $1',
      [id],
    )
  )[0]

describe('de conclusie (2.3a.2 lid 2)', () => {
  test('wordt voorgelegd bij wat uit de diensten volgt, en door een mens bevestigd', async () => {
    const { dossierId, doe } = await ingevuld(t)
    const formulier = await runFormulier(trekConclusie, { dossierId }, toeleider, t.omgeving, herkomst)
    if (formulier.soort !== 'formulier') throw new Error(formulier.soort)
    const voorgelegd = formulier.keuzes.conclusie?.filter(({ uitleg }) => uitleg)
    expect(voorgelegd?.map(({ waarde }) => waarde)).toEqual(['aanpak-verplicht'])
    expect(voorgelegd?.[0]?.uitleg).toContain('meer cliënten hebben een dienst')
    const trek = (anders: object) =>
      t.doe(trekConclusie, toeleider, { ...conclusie, ...anders }, { dossierId })
    expect(redenen(await trek({ bevestigd: false }))).toEqual(['conclusie-niet-bevestigd'])
    expect(redenen(await trek({ conclusie: 'geen-aanpak-mogelijk' }))).toEqual(['aanpak-is-verplicht'])
    await doe(trekConclusie, conclusie)
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'groeien de schulden')).toBe(0)
  })
})

describe('de uitkomst meedelen (2.3a.2 lid 1)', () => {
  test('iedere client een eigen brief, zonder iets van de ander', async () => {
    const { dossierId, client, partner, doe } = await ingevuld(t)
    await doe(trekConclusie, conclusie)
    const { briefId: een } = await doe(deelUitkomstMee, brief(client))
    const { briefId: twee } = await doe(deelUitkomstMee, brief(partner))
    const [vanClient, vanPartner] = [
      await leesBrief(dossierId, String(een)),
      await leesBrief(dossierId, String(twee)),
    ]
    const [eerste, tweede] = [JSON.stringify(vanClient), JSON.stringify(vanPartner)]
    expect(eerste).toContain('geheimeschulden')
    expect(eerste).not.toContain('partnerbaan')
    expect(tweede).toContain('partnerbaan')
    expect(tweede).not.toContain('geheimeschulden')
    expect(eerste).toContain('Zeg tegen ons dat u dit wilt.')
    expect(tweede).toContain('Vroeg u dit al aan op 30 november 2026? Dan telt die datum.')
    expect(vanClient.aan).toEqual(['Samira Geheimenaar', 'Lindelaan 4', '3512 JK Utrecht'])
    expect(await db.rij('onderzoek.brief', String(een))).toMatchObject({
      soort: 'uitkomst',
      betrokkene_id: client,
    })
    expect(await db.leesbaar(['onderzoek.brief'], 'geheimeschulden')).toBe(0)
  })
  test('gaat niet naar een adres dat niet veilig is', async () => {
    const { dossierId, client, doe } = await ingevuld(t)
    await doe(legVeiligContactVast, { betrokkeneId: client, geenPostThuis: true })
    await doe(trekConclusie, conclusie)
    const { briefId } = await doe(deelUitkomstMee, brief(client))
    expect((await leesBrief(dossierId, String(briefId))).aan).toEqual([
      'Samira Geheimenaar',
      'Persoonlijk overhandigen',
    ])
  })
  test('niet alleen mondeling, niet voor de conclusie, en een gezamenlijke brief vraagt een reden', async () => {
    const { dossierId, client, partner, doe } = await ingevuld(t)
    const deel = (anders: object) =>
      t.doe(deelUitkomstMee, toeleider, { ...brief(client), ...anders }, { dossierId })
    expect(redenen(await deel({}))).toEqual(['geen-conclusie'])
    await doe(trekConclusie, conclusie)
    expect(redenen(await deel({ schriftelijk: false }))).toEqual(['uitkomst-niet-schriftelijk'])
    const samen = { brief: 'gezamenlijke-brief', samenMet: [partner], akkoord: [client, partner] }
    expect(redenen(await deel(samen))).toEqual(['gezamenlijke-brief-niet-gemotiveerd'])
  })
  test('een brief van een ander dossier is er niet', async () => {
    const { client, doe } = await ingevuld(t)
    await doe(trekConclusie, conclusie)
    const { briefId } = await doe(deelUitkomstMee, brief(client))
    const ander = await lopendOnderzoek(t)
    expect(gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, ander)).uitkomst).toBeNull()
    expect(redenen(await t.doe(bekijkBrief, werker('toeleider', 2), { briefId }, ander))).toEqual([
      'niet-uw-dossier',
    ])
  })
})

describe('afronden en stoppen', () => {
  test('niet zonder schriftelijke uitkomst voor iedere client', async () => {
    const { dossierId, client, doe } = await ingevuld(t)
    await doe(trekConclusie, conclusie)
    await doe(deelUitkomstMee, brief(client))
    expect(redenen(await t.doe(rondOnderzoekAf, toeleider, {}, { dossierId }))).toEqual([
      'uitkomst-niet-meegedeeld',
    ])
  })
  test('een voorgestelde aanpak waarop niemand antwoordt, houdt niets langer vast (5.4.5 lid 1)', async () => {
    const { dossierId, client, doe } = await ingestemd(t)
    const tweeJaar = { staat: 'afgerond', einde_op: vandaag, vernietigen_op: '2028-12-07' }
    expect(await dossier(dossierId)).toEqual(tweeJaar)
    await doe(legInstemmingAanpakVast, { betrokkeneId: client, antwoord: 'weigert', datum: vandaag })
    expect(await dossier(dossierId)).toEqual(tweeJaar)
  })
  test('stopt de client, dan krijgt die een brief en lopen de twee jaar vanaf die dag (Q-32)', async () => {
    const { dossierId, doe } = await lopendOnderzoek(t)
    const stop = { reden: 'client-stopt', toelichting: 'U wilt nu geheimerust.', clientGeinformeerd: true }
    const zonder = await t.doe(
      trekOnderzoekIn,
      toeleider,
      { ...stop, clientGeinformeerd: false },
      { dossierId },
    )
    expect(redenen(zonder)).toEqual(['einde-niet-meegedeeld'])
    await doe(trekOnderzoekIn, stop)
    expect(await dossier(dossierId)).toEqual({
      staat: 'ingetrokken',
      einde_op: vandaag,
      vernietigen_op: '2028-12-07',
    })
    const [rij] = await db.rijen('select id from onderzoek.brief where dossier_id = $1', [dossierId])
    expect(JSON.stringify(await leesBrief(dossierId, String(rij?.id)))).toContain('geheimerust')
    expect(await db.leesbaar(['onderzoek.brief', 'onderzoek.overgang'], 'geheimerust')).toBe(0)
  })
})

describe('ja of nee op een dienst (2.3a.2 lid 2, toelichting)', () => {
  test('voor schuldhulp is een mondeling ja genoeg', async () => {
    const { dienstId, doe } = await ingevuld(t)
    await doe(legDienstverklaringVast, { dienstId, antwoord: 'aanvaard', wijze: 'mondeling', datum: vandaag })
    expect(await db.rij('onderzoek.dienst', dienstId)).toMatchObject({ staat: 'aanvaard' })
    expect(await db.audit()).toMatchObject({ artikel: 'schuldhulp-verklaring' })
  })
  test('na een nee past de conclusie niet meer', async () => {
    const { dossierId, client, dienstId, doe } = await ingevuld(t)
    await doe(trekConclusie, conclusie)
    await doe(legDienstverklaringVast, {
      dienstId,
      antwoord: 'geweigerd',
      wijze: 'mondeling',
      datum: vandaag,
    })
    expect(redenen(await t.doe(deelUitkomstMee, toeleider, brief(client), { dossierId }))).toEqual([
      'conclusie-achterhaald',
    ])
  })
})
