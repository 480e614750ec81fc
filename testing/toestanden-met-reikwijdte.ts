import { beslisTijdelijkeVoorziening } from '../src/onderzoek/beslis-tijdelijke-voorziening.ts'
import { legStukVast } from '../src/onderzoek/leg-stuk-vast.ts'
import { meldSpoed } from '../src/onderzoek/meld-spoed.ts'
import { stelDienstVoor } from '../src/onderzoek/stel-dienst-voor.ts'
import { stelReikwijdteVast } from '../src/onderzoek/stel-reikwijdte-vast.ts'
import { voegBestandToe } from '../src/onderzoek/voeg-bestand-toe.ts'
import { vraagStukken } from '../src/onderzoek/vraag-stukken.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { gemeld, verstrekt } from './spoed.ts'
import { schuldoverzicht } from './stukken.ts'
import type { Bouw, Speelveld } from './toestand.ts'

const metStuk = async ({ t }: Speelveld) => {
  const { doe, client, dossierId } = await lopendOnderzoek(t)
  const invoer = { betrokkeneId: client, uiterlijk: vandaag, stukken: [schuldoverzicht] }
  const { stukIds } = await doe<{ stukIds: readonly string[] }>(vraagStukken, invoer)
  return { doe, dossierId, plekken: { verzoeker: client, stuk: String(stukIds[0]) } }
}

const metSpoed = async ({ t }: Speelveld) => {
  const { doe, client, dossierId } = await lopendOnderzoek(t)
  const { voorzieningId } = await doe(meldSpoed, { ...gemeld, betrokkeneId: client })
  return { doe, dossierId, plekken: { verzoeker: client, spoed: String(voorzieningId), later: '2027-01-15' } }
}

const metHulpThuis = async ({ t }: Speelveld) => {
  const { doe, client, dossierId } = await lopendOnderzoek(t)
  const wat = { binnen: ['schulden', 'hulp-thuis'], gesloten: [], met: [client], gevolgenUitgelegd: true }
  await doe(stelReikwijdteVast, { ...wat, datum: vandaag })
  return { doe, dossierId, plekken: { verzoeker: client } }
}

/** The states of a running onderzoek in which something was asked or agreed with the client beyond the usual, by name. */
export const toestandenMetReikwijdte: Readonly<Record<string, Bouw>> = {
  'met-hulp-thuis': async (veld) => {
    const { dossierId, plekken } = await metHulpThuis(veld)
    return { dossierId, plekken }
  },
  'met-wmo-dienst': async (veld) => {
    const { doe, dossierId, plekken } = await metHulpThuis(veld)
    const wat = { domein: 'maatschappelijke-ondersteuning', soort: 'dienst', waarvoor: 'Hulp in huis.' }
    await doe(stelDienstVoor, { ...wat, betrokkeneId: plekken.verzoeker })
    return { dossierId, plekken }
  },
  'spoed-gemeld': async (veld) => {
    const { dossierId, plekken } = await metSpoed(veld)
    return { dossierId, plekken }
  },
  'spoed-verstrekt': async (veld) => {
    const { doe, dossierId, plekken } = await metSpoed(veld)
    await doe(beslisTijdelijkeVoorziening, { ...verstrekt, voorzieningId: plekken.spoed })
    return { dossierId, plekken }
  },
  'met-bestand': async ({ t }) => {
    const { doe, client, dossierId } = await lopendOnderzoek(t)
    const { bestandId } = await doe<{ bestandId: string }>(voegBestandToe, {
      ...{ betrokkeneId: client, soort: 'persoonlijk-plan' },
      bestand: voegBestandToe.voorbeeld.bestand,
    })
    return { dossierId, plekken: { verzoeker: client, bestand: bestandId } }
  },
  'stuk-gevraagd': async (veld) => {
    const { dossierId, plekken } = await metStuk(veld)
    return { dossierId, plekken }
  },
  'stuk-gezien': async (veld) => {
    const { doe, dossierId, plekken } = await metStuk(veld)
    await doe(legStukVast, { stukId: plekken.stuk, hoe: 'gezien', datum: vandaag })
    return { dossierId, plekken }
  },
}
