import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { formulierOp, ingevuldMet } from '../../testing/formulier-lezen.ts'
import {
  bewaardeConcepten,
  conceptRegels,
  geheim,
  later,
  lees,
  pauzeer,
  script,
} from '../../testing/formulierconcepten.ts'
import { langFormulier, siteMetRijen } from '../../testing/lang-formulier.ts'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import type { Client } from '../../testing/site.ts'
import { typte, type VraagInStappen, watVraagtU } from '../../testing/vraag-in-stappen.ts'
import { ruimConceptenOp } from '../bewaren-en-vernietigen/index.ts'
import { algemeen } from '../teksten/catalogus.ts'
import { werkvoorraadWoorden } from '../teksten/nl/werkvoorraad.ts'
import { vul } from '../teksten/tekst.ts'

const dag = 86_400_000

let noor: Client
let f: VraagInStappen
let een: string

const { site, db, sluit } = await siteMetRijen(vandaag)
beforeEach(async () => {
  ;({ noor, f, een } = await langFormulier(site, db))
})
afterAll(sluit)

const bewaard = () => bewaardeConcepten(db, f.dossierId)
const regels = (wat: Parameters<typeof conceptRegels>[2]) => conceptRegels(db, f.dossierId, wat)

describe('wat in een lang formulier is getypt, blijft (concepten)', () => {
  test('bij de eerste pauze bewaard, versleuteld, en gelogd met wie het betreft', async () => {
    const antwoord = await pauzeer(noor, een)
    expect(antwoord.status).toBe(200)
    expect(Object.keys(await antwoord.json())).toEqual(['now', 'idleEnds'])
    const [rij] = await bewaard()
    expect(rij).toMatchObject({ verwerking: 'onderzoek.leg-gegeven-vast', pet_id: noor.petId })
    expect(await db.leesbaar(['onderzoek.formulierconcept'], 'Geheimewoorden')).toBe(0)
    expect(await regels('bewaard')).toEqual([{ resultaat: 'toegestaan', mensen: 1 }])
  })

  test('elke volgende pauze vervangt wat er stond, en geeft geen nieuwe regel in het logboek', async () => {
    await pauzeer(noor, een)
    await pauzeer(noor, een, { tekst: `${geheim}, en verder` })
    expect(await bewaard()).toHaveLength(1)
    expect(await regels('bewaard')).toHaveLength(1)
    expect(await lees(noor, een)).toContain(`${geheim}, en verder`)
  })

  test('het dossier zelf verandert er niet door: een ander kan gewoon verder', async () => {
    const voor = await db.rij('onderzoek.dossier', f.dossierId)
    await pauzeer(noor, een)
    expect(await db.rij('onderzoek.dossier', f.dossierId)).toEqual(voor)
  })

  test('na een nieuwe aanmelding staat het er weer, met hoe lang nog, en openen is gelogd', async () => {
    await pauzeer(noor, een)
    const morgen = await site.als('toeleider')
    expect(morgen.cookie).not.toBe(noor.cookie)
    const html = await lees(morgen, een)
    expect(html).toContain(geheim)
    expect(html).toContain(algemeen.wasBezig)
    expect(html).toContain('6 januari 2027')
    expect(await regels('geopend')).toEqual([{ resultaat: 'toegestaan', mensen: 1 }])
  })

  test('zonder script bewaart de knop, en de werkvoorraad laat zien wat nog niet is verstuurd', async () => {
    const html = await lees(noor, een)
    expect(html).toContain(algemeen.conceptLater)
    const antwoord = await noor.post(een, [...ingevuldMet(formulierOp(html), { tekst: geheim }), ...later])
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/werkvoorraad#concepten'])
    await noor.post(f.pad, [...ingevuldMet(formulierOp(await f.begin()), f.aanWie), ...later])
    const werk = await lees(noor, '/werkvoorraad')
    expect(werk).toContain(vul(werkvoorraadWoorden.concepten, { aantal: 2 }))
    for (const adres of [een, f.pad]) expect(werk).toContain(`href="${adres}"`)
    expect(werk).not.toContain(geheim)
  })

  test('in een formulier met bladzijden staat alles er, ook midden in een bladzijde en in een andere sessie', async () => {
    const drie = await f.totNiveau()
    expect(drie).toContain(typte)
    await noor.post(
      f.pad,
      [...ingevuldMet(formulierOp(drie), { 'items[0].niveau': 'proces' }), ...later],
      script,
    )
    const morgen = await site.als('toeleider')
    for (const wie of [noor, morgen]) {
      const html = await lees(wie, `${f.pad}/stap/3`)
      expect(formulierOp(html)).toContainEqual(['items[0].niveau', 'proces'])
      expect(formulierOp(html)).toContainEqual(['vraag', typte])
    }
    expect(watVraagtU.vraag).toBe(typte)
  })
})

describe('een concept verdwijnt', () => {
  const invoer = {
    ...{ betrokkeneId: '', bron: 'betrokkene-zelf', onderdeel: 'a', thema: 'schulden', categorie: 'gewoon' },
    ...{ niveau: 'dat', tekst: geheim, noodzaak: 'Nodig om te weten welke hulp past.' },
  }

  test('bij het versturen, in dezelfde transactie; een late pauze brengt het niet terug', async () => {
    const html = await lees(noor, een)
    const velden = ingevuldMet(formulierOp(html), { ...invoer, betrokkeneId: f.client })
    await noor.post(een, [...velden, ...later], script)
    expect(await bewaard()).toHaveLength(1)
    const gedaan = await noor.post(een, velden)
    expect(gedaan.headers.get('location')).toContain('/gedaan/')
    expect(await bewaard()).toEqual([])
    expect((await noor.post(een, [...velden, ...later], script)).status).toBe(200)
    expect(await bewaard()).toEqual([])
  })

  test('niet als het versturen niet lukt', async () => {
    const html = await lees(noor, een)
    const velden = ingevuldMet(formulierOp(html), { ...invoer, betrokkeneId: f.client, thema: 'wonen' })
    await noor.post(een, [...velden, ...later], script)
    expect((await noor.post(een, velden)).status).not.toBe(303)
    expect(await bewaard()).toHaveLength(1)
  })

  test.each([
    ['weg', () => `/onderzoeken/${f.dossierId}`],
    ['opnieuw', () => een],
  ] as const)('als de schrijver het zelf wil (%s), en dat is gelogd', async (stap, naar) => {
    await pauzeer(noor, een)
    const antwoord = await noor.post(een, [['_stap', stap]])
    expect(antwoord.headers.get('location')).toBe(naar())
    expect(await bewaard()).toEqual([])
    expect(await regels('weg')).toEqual([{ resultaat: 'toegestaan', mensen: 1 }])
    expect(await lees(noor, een)).not.toContain(geheim)
  })

  test('na dertig dagen (AVG 5 lid 1 onder e)', async () => {
    await pauzeer(noor, een)
    const begin = site.klok.now()
    site.klok.advance(30 * dag)
    await ruimConceptenOp(site.omgeving)
    expect(await bewaard()).toHaveLength(1)
    site.klok.advance(dag)
    const opnieuw = await site.als('toeleider')
    expect(await lees(opnieuw, een)).not.toContain(geheim)
    expect(await ruimConceptenOp(site.omgeving)).toBeGreaterThan(0)
    expect(await bewaard()).toEqual([])
    site.klok.advance(begin - site.klok.now())
  })
})
