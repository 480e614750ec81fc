import { aanvaardAanwijzing } from '../src/gecoordineerde-aanpak/aanvaard-aanwijzing.ts'
import { beantwoordMelding } from '../src/gecoordineerde-aanpak/beantwoord-melding.ts'
import { beslisEinde } from '../src/gecoordineerde-aanpak/beslis-einde.ts'
import { bevestigStoppen } from '../src/gecoordineerde-aanpak/bevestig-stoppen.ts'
import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { laatClientStoppen } from '../src/gecoordineerde-aanpak/laat-client-stoppen.ts'
import { legContactpersoonVast } from '../src/gecoordineerde-aanpak/leg-contactpersoon-vast.ts'
import { legJaVanPartijVast } from '../src/gecoordineerde-aanpak/leg-ja-van-partij-vast.ts'
import { legMeldingAanOntvangerVast } from '../src/gecoordineerde-aanpak/leg-melding-aan-ontvanger-vast.ts'
import { legSamenspraakVast } from '../src/gecoordineerde-aanpak/leg-samenspraak-vast.ts'
import { legTerugvalafspraakVast } from '../src/gecoordineerde-aanpak/leg-terugvalafspraak-vast.ts'
import { maakGespreksafspraak } from '../src/gecoordineerde-aanpak/maak-gespreksafspraak.ts'
import { meldAanCollege } from '../src/gecoordineerde-aanpak/meld-aan-college.ts'
import { trekVerstrekkingIn } from '../src/gecoordineerde-aanpak/trek-verstrekking-in.ts'
import { verbeterGegeven } from '../src/gecoordineerde-aanpak/verbeter-gegeven.ts'
import { vervangCoordinator } from '../src/gecoordineerde-aanpak/vervang-coordinator.ts'
import { voegVertegenwoordigerToe } from '../src/gecoordineerde-aanpak/voeg-vertegenwoordiger-toe.ts'
import { wijsWaarnemerAan } from '../src/gecoordineerde-aanpak/wijs-waarnemer-aan.ts'
import { doe, inUitvoering } from './aanpak-in-uitvoering.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { aangewezen, lopend, partijen } from './lopende-aanpak.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'
import { draagOverVanPartij, totAanwijzing } from './toestanden-van-onderzoek.ts'
import { toestandenVanOverdracht } from './toestanden-van-overdracht.ts'
import { toestandenVanSignaal } from './toestanden-van-signaal.ts'

const anders = { reden: 'De cliënt vroeg om iemand anders.', overlegGevoerd: true, rollenApart: true }
const metTerugvalafspraak = async (veld: Speelveld) => {
  const { coordinator } = veld.ploeg
  const aanpak = await inUitvoering(veld)
  const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt als zij geen post meer opent.' }
  await doe(veld, legTerugvalafspraakVast, coordinator, terugval, aanpak)
  return aanpak
}

/** A party has something that was mended since. */
const verbeterdNaDelen = async (veld: Speelveld) => {
  const { coordinator } = veld.ploeg
  const aanpak = await inUitvoering(veld)
  const { gegeven, partij } = aanpak.plekken
  const keuze = { gegevenId: gegeven, reden: 'Nodig om het plan op de schulden af te stemmen.' }
  await doe(veld, deelMetPartij, coordinator, { partijId: partij, gegevens: [keuze] }, aanpak)
  const beter = {
    gegevenId: gegeven,
    tekst: 'Er zijn vier schuldeisers.',
    reden: 'Het aantal klopte niet.',
  }
  await doe(veld, verbeterGegeven, coordinator, { ...beter, vanCollege: true }, aanpak)
  const verstrekking = await nieuwste(veld, 'coordinatie.verstrekking', aanpak.dossierId)
  return { dossierId: aanpak.dossierId, plekken: { verstrekking } }
}

/** One of two clients stopped. */
const clientGestopt = async (veld: Speelveld) => {
  const aanpak = await inUitvoering(veld)
  const stop = { betrokkeneId: aanpak.plekken.client, gesprek: 'besproken', datum: vandaag }
  await doe(veld, laatClientStoppen, veld.ploeg.coordinator, stop, aanpak)
  return aanpak
}

/** The states of an aanpak in which its acts are allowed, by name; `in-uitvoering` is where most of them are. */
export const toestandenVanAanpak: Readonly<Record<string, Bouw>> = {
  aangewezen: async ({ t, ploeg }) => ({
    dossierId: (await aangewezen(t, ploeg.coordinator)).dossierId,
    plekken: {},
  }),
  'opnieuw-aangewezen': async (veld) => {
    const { t, ploeg } = veld
    const aanpak = await lopend(t, ploeg.coordinator)
    for (const wie of [ploeg.kandidaat, ploeg.coordinator])
      await doe(
        veld,
        vervangCoordinator,
        ploeg.beslisser,
        { ...anders, kandidaatId: wie.gebruikerId },
        aanpak,
      )
    return { dossierId: aanpak.dossierId, plekken: {} }
  },
  'in-uitvoering': inUitvoering,
  'met-vertegenwoordiger-in-aanpak': async (veld) => {
    const aanpak = await inUitvoering(veld)
    const wie = { voornamen: 'Mies', achternaam: 'Mentor', geboortedatum: '1970-03-01' }
    const namens = { voorId: aanpak.plekken.client, als: 'mentor', sinds: '2026-10-01', bewijsGezien: true }
    await doe(veld, voegVertegenwoordigerToe, veld.ploeg.coordinator, { ...wie, ...namens }, aanpak)
    const band = await nieuwste(veld, 'coordinatie.band', aanpak.dossierId)
    return { ...aanpak, plekken: { ...aanpak.plekken, band } }
  },
  'later-waargenomen': async (veld) => {
    const aanpak = await inUitvoering(veld)
    const dagen = { van: '2027-02-01', tot: '2027-02-05', redenCode: 'verlof' }
    const invoer = { waarnemerId: veld.ploeg.kandidaat.gebruikerId, ...dagen }
    await doe(veld, wijsWaarnemerAan, veld.ploeg.beslisser, invoer, aanpak)
    const waarneming = await nieuwste(veld, 'coordinatie.waarneming', aanpak.dossierId)
    return { ...aanpak, plekken: { ...aanpak.plekken, waarneming, totdag: '2027-02-04' } }
  },
  'einde-gemeld': async (veld) => {
    const aanpak = await metTerugvalafspraak(veld)
    const melding = { redenCode: 'problemen-opgelost', toelichting: 'Alle doelen zijn bereikt.' }
    await doe(veld, meldAanCollege, veld.ploeg.coordinator, melding, aanpak)
    return aanpak
  },
  beeindigd: async (veld) => {
    const aanpak = await aangewezen(veld.t, veld.ploeg.coordinator)
    const einde = { eindeOp: vandaag, eigenReden: 'De cliënt zag ervan af.' }
    await doe(veld, beslisEinde, veld.ploeg.beslisser, einde, aanpak)
    const brief = await nieuwste(veld, 'coordinatie.brief', aanpak.dossierId)
    return { dossierId: aanpak.dossierId, plekken: { brief } }
  },
  'melding-beantwoord': async (veld) => {
    const aanpak = await inUitvoering(veld)
    const melding = { redenCode: 'verhuisd', toelichting: 'Naar een andere gemeente.' }
    await doe(veld, meldAanCollege, veld.ploeg.coordinator, melding, aanpak)
    const antwoord = { uitkomst: 'voortgezet', reden: 'De aanpak helpt nog.' }
    await doe(veld, beantwoordMelding, veld.ploeg.beslisser, antwoord, aanpak)
    return aanpak
  },
  ...toestandenVanOverdracht,
  ...toestandenVanSignaal,
  'verbeterd-na-delen': verbeterdNaDelen,
  'verbeterd-en-verteld': async (veld) => {
    const aanpak = await verbeterdNaDelen(veld)
    const melding = { verstrekkingId: aanpak.plekken.verstrekking, op: vandaag }
    await doe(veld, legMeldingAanOntvangerVast, veld.ploeg.coordinator, melding, aanpak)
    return aanpak
  },
  'client-gestopt': clientGestopt,
  'stoppen-bevestigd': async (veld) => {
    const aanpak = await clientGestopt(veld)
    const { client } = aanpak.plekken
    await doe(veld, bevestigStoppen, veld.ploeg.coordinator, { betrokkeneId: client }, aanpak)
    const brief = await nieuwste(veld, 'coordinatie.brief', aanpak.dossierId)
    return { ...aanpak, plekken: { ...aanpak.plekken, brief } }
  },
  ingetrokken: async (veld) => {
    const aanpak = await verbeterdNaDelen(veld)
    const { verstrekking } = aanpak.plekken
    const fout = { verstrekkingId: verstrekking, reden: 'Dit was voor een andere partij bedoeld.' }
    await doe(veld, trekVerstrekkingIn, veld.ploeg.coordinator, fout, aanpak)
    return aanpak
  },
  'ja-van-partij': async (veld) => {
    const aanpak = await inUitvoering(veld)
    const { voorstel } = aanpak.plekken
    const ja = { afspraakId: voorstel, doorWie: 'K. de Boer', op: vandaag }
    await doe(veld, legJaVanPartijVast, veld.ploeg.coordinator, ja, aanpak)
    return { dossierId: aanpak.dossierId, plekken: { afspraak: voorstel } }
  },
  'na-overleg': async (veld) => {
    const aanpak = await inUitvoering(veld)
    const overleg = { betrokkeneId: aanpak.plekken.client, datum: vandaag, uitkomst: 'gesproken' }
    await doe(veld, legSamenspraakVast, veld.ploeg.coordinator, overleg, aanpak)
    const gebeurtenis = await nieuwste(veld, 'coordinatie.gebeurtenis', aanpak.dossierId)
    return { dossierId: aanpak.dossierId, plekken: { gebeurtenis } }
  },
  'met-contactpersoon': async (veld) => {
    const aanpak = await inUitvoering(veld)
    const wie = { partijId: aanpak.plekken.partij, naam: 'K. de Boer', telefoon: '0123 456789' }
    await doe(veld, legContactpersoonVast, veld.ploeg.coordinator, wie, aanpak)
    const contactpersoon = await nieuwste(veld, 'coordinatie.gebeurtenis', aanpak.dossierId)
    return { dossierId: aanpak.dossierId, plekken: { contactpersoon } }
  },
  'gesprek-afgesproken': async (veld) => {
    const aanpak = await inUitvoering(veld)
    const gesprek = {
      met: [aanpak.plekken.client],
      datum: vandaag,
      tijd: '14:00',
      vorm: 'thuis',
      dubbel: true,
    }
    await doe(veld, maakGespreksafspraak, veld.ploeg.coordinator, gesprek, aanpak)
    const gespreksafspraak = await nieuwste(veld, 'coordinatie.gebeurtenis', aanpak.dossierId)
    return { dossierId: aanpak.dossierId, plekken: { ...aanpak.plekken, gespreksafspraak } }
  },
  'eerst-vragen': async (veld) => {
    const { coordinator } = veld.ploeg
    const onderzoek = await totAanwijzing(veld)
    await draagOverVanPartij(onderzoek)
    const aanpak = { dossierId: onderzoek.aanpakId }
    await doe(veld, aanvaardAanwijzing, coordinator, { rollenGescheiden: true }, aanpak)
    const gegeven = await nieuwste(veld, 'coordinatie.gegeven', aanpak.dossierId)
    const client = await nieuwste(veld, 'coordinatie.betrokkene', aanpak.dossierId)
    return { ...aanpak, plekken: { gegeven, client, partij: partijen.ggz } }
  },
}
