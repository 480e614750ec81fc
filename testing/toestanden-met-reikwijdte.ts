import { legStukVast } from '../src/onderzoek/leg-stuk-vast.ts'
import { stelReikwijdteVast } from '../src/onderzoek/stel-reikwijdte-vast.ts'
import { vraagStukken } from '../src/onderzoek/vraag-stukken.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { schuldoverzicht } from './stukken.ts'
import type { Bouw, Speelveld } from './toestand.ts'

const metStuk = async ({ t }: Speelveld) => {
  const { doe, client, dossierId } = await lopendOnderzoek(t)
  const invoer = { betrokkeneId: client, uiterlijk: vandaag, stukken: [schuldoverzicht] }
  const { stukIds } = await doe<{ stukIds: readonly string[] }>(vraagStukken, invoer)
  return { doe, dossierId, plekken: { verzoeker: client, stuk: String(stukIds[0]) } }
}

/** The states of a running onderzoek in which something was asked or agreed with the client beyond the usual, by name. */
export const toestandenMetReikwijdte: Readonly<Record<string, Bouw>> = {
  'met-hulp-thuis': async ({ t }) => {
    const { doe, client, dossierId } = await lopendOnderzoek(t)
    const wat = { binnen: ['schulden', 'hulp-thuis'], gesloten: [], met: [client], gevolgenUitgelegd: true }
    await doe(stelReikwijdteVast, { ...wat, datum: vandaag })
    return { dossierId, plekken: { verzoeker: client } }
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
