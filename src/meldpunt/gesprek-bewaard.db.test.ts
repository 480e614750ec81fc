import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vandaag } from '../../testing/lopend-onderzoek.ts'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { gedaan, redenen } from '../../testing/omgeving.ts'
import { gesprek } from '../../testing/toestanden-van-meldpunt.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import { rondTriageAf } from './afronden.ts'
import { beginTriage } from './begin-triage.ts'
import { informeerGemelde } from './informeer-gemelde.ts'
import { informeerMelder } from './informeer-melder.ts'
import { legMeldingGegevenVast } from './leg-melding-gegeven-vast.ts'
import { meldpuntWerkvoorraad } from './werkvoorraad.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const begin = async (deel: object) => ({
  dossierId: gedaan(await veld.t.doe(beginTriage, mila, { ...gesprek, ...deel })).dossierId,
  plekken: {},
})

describe('wat van het gesprek wordt bewaard (5.5.2; AVG 9, 10 en 13)', () => {
  test('het soort dat de medewerker koos geldt voor wat de beller vertelde, niet voor wie de huisarts is', async () => {
    const melding = await begin({
      ...{ melder: 'professional', verborgen: false, huisarts: 'Dokter De Vries' },
      ...{ categorie: 'gezondheid', waaromBijzonder: 'Zonder haar dementie is niet te beoordelen.' },
    })
    const soorten = (await veld.rijen('gegeven', melding)).map(({ onderdeel, categorie }) => [
      onderdeel,
      categorie,
    ])
    expect(soorten).toEqual(
      expect.arrayContaining([
        ['zorgen', 'gezondheid'],
        ['vraag', 'gezondheid'],
        ['huisarts', 'gewoon'],
      ]),
    )
    const gewoon = await veld.rijen('gegeven', await begin({}))
    expect(new Set(gewoon.map(({ categorie }) => categorie))).toEqual(new Set(['gewoon']))
  })
  test('dat de beller het aan de telefoon hoorde, staat erbij; anders moet het nog, ook na het einde (AVG 13)', async () => {
    const moet = async (dossierId: string) => {
      const { regels } = gedaan<Werklijst>(await veld.t.doe(meldpuntWerkvoorraad, mila, {})).uitkomst
      return regels.find((regel) => regel.dossierId === dossierId)?.plichten.map(({ code }) => code)
    }
    const gehoord = await begin({ melderIngelicht: true })
    expect(await moet(gehoord.dossierId)).not.toContain('melder-inlichten')
    const later = await begin({})
    await veld.doe(informeerGemelde, { datum: vandaag, hoe: 'gesprek' }, later)
    await veld.doe(rondTriageAf, { uitkomst: 'verwijzing' }, later)
    expect(await moet(later.dossierId)).toEqual(['melder-inlichten'])
    await veld.doe(informeerMelder, { datum: vandaag, hoe: 'mail' }, later)
    expect(await moet(later.dossierId)).toBeUndefined()
  })
  test('wat een eerdere melding zei mag erbij, als die er over deze persoon is (5.5.4 lid 1)', async () => {
    const wie = { achternaam: 'Eerderman', huisnummer: '91' }
    const weet = {
      ...{ bron: 'eerdere-melding', tekst: 'Toen belde ook de huisarts.', categorie: 'gewoon' },
      noodzaak: 'Nodig om te weten of het erger wordt.',
    }
    const eerste = await begin(wie)
    const leg = (dossierId: string) => veld.t.doe(legMeldingGegevenVast, mila, weet, { dossierId })
    expect(redenen(await leg(eerste.dossierId))).toEqual(['geen-eerdere-melding'])
    const tweede = await begin(wie)
    gedaan(await leg(tweede.dossierId))
    const rijen = await veld.rijen('gegeven', tweede)
    expect(rijen.map(({ bron }) => bron)).toContain('eerdere-melding')
  })
})
