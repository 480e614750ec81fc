import { voegBetrokkeneToe } from '../src/onderzoek/voeg-betrokkene-toe.ts'
import { voegKantoorToe } from '../src/onderzoek/voeg-kantoor-toe.ts'
import { partijen } from './aanpak-register.ts'
import { lopendOnderzoek, metPartner } from './lopend-onderzoek.ts'
import { type Bouw, nieuwste } from './toestand.ts'
import { ggz, metVerzoek, metVraagPerBrief } from './verzoek-aan-partij.ts'

const kind = {
  hoedanigheid: 'gezinslid',
  relatie: 'jeugdige-elders',
  clientWilDit: true,
  voornamen: 'Noor',
  achternaam: 'Geheimenaar',
  geboortedatum: '2012-03-01',
}

const gemachtigde = {
  hoedanigheid: 'vertegenwoordiger',
  clientWilDit: true,
  ...{ als: 'gemachtigde', omvang: ['geld'], sinds: '2026-01-01', bewijsGezien: true },
  ...{ voornamen: 'Mo', achternaam: 'Machtiging', geboortedatum: '1970-01-01' },
}

const kantoor = {
  ...{ kantoornaam: 'Bewindkantoor Windmolen', aanspreekpunt: 'B. Windmolen', telefoon: '0123 456789' },
  ...{ als: 'bewindvoerder', sinds: '2026-01-01', bewijsGezien: true },
}

/** The states of an onderzoek that turn on who is in it, by name. */
export const toestandenMetMensen: Readonly<Record<string, Bouw>> = {
  'met-vertegenwoordiger': async (veld) => {
    const onderzoek = await lopendOnderzoek(veld.t)
    await onderzoek.doe(voegBetrokkeneToe, { ...gemachtigde, voorId: onderzoek.client })
    const { client, dossierId } = onderzoek
    return {
      dossierId,
      plekken: { verzoeker: client, band: await nieuwste(veld, 'onderzoek.band', dossierId) },
    }
  },
  'met-kantoor': async ({ t }) => {
    const { client, dossierId, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegKantoorToe, { ...kantoor, voorId: client })
    return { dossierId, plekken: { verzoeker: client, kantoor: String(betrokkeneId) } }
  },
  'geheim-gevraagd': async ({ t }) => {
    const { client, dossierId, verzoekId } = await metVerzoek(t, partijen.ggz, ggz)
    return { dossierId, plekken: { verzoeker: client, verzoek: verzoekId } }
  },
  'vraag-per-brief': async ({ t }) => {
    const { client, dossierId, verzoekId } = await metVraagPerBrief(t)
    return { dossierId, plekken: { verzoeker: client, verzoek: verzoekId } }
  },
  'met-twee-clienten': async ({ t }) => {
    const { client, dossierId } = await metPartner(t)
    return { dossierId, plekken: { verzoeker: client } }
  },
  'met-kind-elders': async ({ t }) => {
    const { client, dossierId, doe } = await lopendOnderzoek(t)
    const { betrokkeneId } = await doe(voegBetrokkeneToe, kind)
    return { dossierId, plekken: { verzoeker: client, kind: String(betrokkeneId) } }
  },
}
