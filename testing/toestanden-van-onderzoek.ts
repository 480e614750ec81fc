import { draagGegevensOver } from '../src/onderzoek/draag-gegevens-over.ts'
import { geefGegevensDoor } from '../src/onderzoek/geef-gegevens-door.ts'
import { beperkInzage } from '../src/onderzoek/inzagebeperking.ts'
import { legAntwoordGeverVast } from '../src/onderzoek/leg-antwoord-gever-vast.ts'
import { legContactpersoonVast } from '../src/onderzoek/leg-contactpersoon-vast.ts'
import { legContactpogingVast } from '../src/onderzoek/leg-contactpoging-vast.ts'
import { legDienstverklaringVast } from '../src/onderzoek/leg-dienstverklaring-vast.ts'
import { legEigenRegieVast } from '../src/onderzoek/leg-eigen-regie-vast.ts'
import { legGegevenVast } from '../src/onderzoek/leg-gegeven-vast.ts'
import { maakGespreksafspraak } from '../src/onderzoek/maak-gespreksafspraak.ts'
import { verbeterGegeven } from '../src/onderzoek/verbeter-gegeven.ts'
import { voegBetrokkeneToe } from '../src/onderzoek/voeg-betrokkene-toe.ts'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { vraagGezinslid } from '../src/onderzoek/vraag-gezinslid.ts'
import { wijsCoordinatorAan } from '../src/onderzoek/wijs-coordinator-aan.ts'
import { wijsOpClientondersteuning } from '../src/onderzoek/wijs-op-clientondersteuning.ts'
import { zieAfVanAanpak } from '../src/onderzoek/zie-af-van-aanpak.ts'
import { partijen } from './aanpak-register.ts'
import { beeindigdeAanpak } from './beeindigde-aanpak.ts'
import { eersteContact, lopendOnderzoek, schulden, vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import { ingevuld, totBrief, totConclusie, totEinde, totInstemming } from './onderzoek-tot.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'
import { toestandenMetMensen } from './toestanden-met-mensen.ts'
import { toestandenMetReikwijdte } from './toestanden-met-reikwijdte.ts'
import { toestandenVanVerdelen } from './toestanden-van-verdelen.ts'
import { vraag } from './verzoek-aan-partij.ts'

const mondelingJa = (dienstId: string) => ({ dienstId, antwoord: 'aanvaard', wijze: 'mondeling' })
const opDag = <I extends object>(invoer: I) => ({ ...invoer, datum: vandaag })

const partner = {
  hoedanigheid: 'gezinslid',
  relatie: 'partner',
  clientWilDit: true,
  voornamen: 'Youssef',
  achternaam: 'Geheimenaar',
  geboortedatum: '1985-02-11',
}

/** Appoints the coordinator of the ploeg, with the schuldhulp and the ggz taking part, for who agreed. */
export const wijsAan = async (
  { t, ploeg }: Speelveld,
  onderzoek: Awaited<ReturnType<typeof totInstemming>>,
) => {
  const invoer = {
    kandidaat: 'gemeenteambtenaar',
    coordinatorId: ploeg.coordinator.gebruikerId,
    partijen: [partijen.schuldhulp, partijen.ggz],
    overlegdMet: [onderzoek.client],
    overlegdMetPartijen: true,
    rollenApart: true,
  }
  const afloop = await t.doe(wijsCoordinatorAan, ploeg.beslisser, invoer, onderzoek)
  return { ...onderzoek, aanpakId: gedaan<{ aanpakId: string }>(afloop).uitkomst.aanpakId }
}

/** Until the coordinator of the ploeg was appointed. */
export const totAanwijzing = async (veld: Speelveld, anders: object = {}) =>
  wijsAan(veld, await totInstemming(veld, anders))

/** Hands one gegeven to the coordinator. */
const draagOver = ({ doe }: Awaited<ReturnType<typeof totAanwijzing>>, gegevenId: string) =>
  doe(draagGegevensOver, { gegevens: [{ gegevenId, reden: 'Om het plan te maken.' }] })

/** Hands over what the party gave, after it was asked and said yes. */
export const draagOverVanPartij = async (onderzoek: Awaited<ReturnType<typeof totAanwijzing>>) => {
  const { doe, vanPartij } = onderzoek
  await doe(legAntwoordGeverVast, opDag({ gegevenId: vanPartij, antwoord: 'mag' }))
  await draagOver(onderzoek, vanPartij)
}

const uit = ({ dossierId, client }: { dossierId: string; client: string }, plekken: object = {}) => ({
  dossierId,
  plekken: { verzoeker: client, ...plekken },
})

/** The states of an onderzoek in which its acts are allowed, by name; `loopt` is where most of them are. */
export const toestandenVanOnderzoek: Readonly<Record<string, Bouw>> = {
  'eerste-contact': async ({ t }) => {
    const contact = await eersteContact(t)
    await contact.doe(wijsOpClientondersteuning, opDag({ betrokkeneId: contact.client }))
    return uit(contact)
  },
  loopt: async (veld) => {
    const onderzoek = await lopendOnderzoek(veld.t)
    const { doe, client, dossierId } = onderzoek
    const { betrokkeneId: gezinslid } = await doe(voegBetrokkeneToe, partner)
    const { gegevenId: gegeven } = await doe(legGegevenVast, { ...schulden, betrokkeneId: client })
    const { verzoekId: verzoek } = await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
    const poging = { betrokkeneId: client, kanaal: 'telefoon', resultaat: 'niet-bereikt' }
    await doe(legContactpogingVast, { ...poging, datum: '2026-12-04' })
    const gebeurtenis = await nieuwste(veld, 'onderzoek.gebeurtenis', dossierId)
    return uit(onderzoek, {
      ...{ gezinslid, gegeven, verzoek, gebeurtenis, brief: verzoek },
      relatie: await nieuwste(veld, 'onderzoek.band', dossierId),
      reikwijdte: await nieuwste(veld, 'onderzoek.reikwijdte', dossierId),
    })
  },
  ...toestandenVanVerdelen,
  'afspraak-gemaakt': async (veld) => {
    const onderzoek = await lopendOnderzoek(veld.t)
    const { gespreksafspraakId } = await onderzoek.doe(maakGespreksafspraak, {
      met: [onderzoek.client],
      datum: vandaag,
      tijd: '14:00',
      vorm: 'thuis',
      dubbel: true,
    })
    return uit(onderzoek, { gespreksafspraak: String(gespreksafspraakId) })
  },
  ...toestandenMetMensen,
  ...toestandenMetReikwijdte,
  'gezinslid-gevraagd': async ({ t }) => {
    const onderzoek = await lopendOnderzoek(t)
    const { betrokkeneId: gezinslid } = await onderzoek.doe(voegBetrokkeneToe, partner)
    const aanleiding = 'De schulden zijn van hen samen.'
    await onderzoek.doe(vraagGezinslid, { betrokkeneId: gezinslid, aanleiding })
    return uit(onderzoek, { gezinslid })
  },
  ingevuld: async (veld) => {
    const onderzoek = await ingevuld(veld)
    const dienst = await nieuwste(veld, 'onderzoek.dienst', onderzoek.dossierId)
    return uit(onderzoek, { dienst, gegeven: onderzoek.vanPartij, partij: partijen.schuldhulp })
  },
  'dienst-aanvaard': async (veld) => {
    const onderzoek = await ingevuld(veld)
    const dienst = await nieuwste(veld, 'onderzoek.dienst', onderzoek.dossierId)
    await onderzoek.doe(legDienstverklaringVast, opDag(mondelingJa(dienst)))
    return uit(onderzoek, { dienst })
  },
  'inzage-beperkt': async (veld) => {
    const onderzoek = await ingevuld(veld)
    await onderzoek.doe(beperkInzage, { ...beperkInzage.voorbeeld, gegevenId: onderzoek.vanPartij })
    return uit(onderzoek, { gegeven: onderzoek.vanPartij })
  },
  'met-contactpersoon': async (veld) => {
    const onderzoek = await ingevuld(veld)
    const wie = { partijId: partijen.schuldhulp, naam: 'K. de Boer', telefoon: '0123 456789' }
    const { contactpersoonId } = await onderzoek.doe(legContactpersoonVast, wie)
    return uit(onderzoek, { contactpersoon: String(contactpersoonId) })
  },
  'conclusie-getrokken': async (veld) => uit(await totConclusie(veld)),
  'uitkomst-meegedeeld': async (veld) => uit(await totBrief(veld)),
  afgerond: async (veld) => uit(await totEinde(veld)),
  'afgerond-met-hulp': async (veld) => {
    const onderzoek = await totEinde(veld)
    const dienst = await nieuwste(veld, 'onderzoek.dienst', onderzoek.dossierId)
    await onderzoek.doe(legDienstverklaringVast, opDag(mondelingJa(dienst)))
    return uit(onderzoek, { dienst, gegeven: onderzoek.gegeven })
  },
  doorgegeven: async (veld) => {
    const onderzoek = await totEinde(veld)
    const { client, gegeven, doe, dossierId } = onderzoek
    const dienst = await nieuwste(veld, 'onderzoek.dienst', dossierId)
    await doe(legDienstverklaringVast, opDag(mondelingJa(dienst)))
    const gegevens = [{ gegevenId: gegeven, noodzaak: 'Om een plan voor de schulden te maken.' }]
    await doe(geefGegevensDoor, { betrokkeneId: client, doel: 'participatiewet', gegevens })
    return uit(onderzoek, { verstrekking: await nieuwste(veld, 'onderzoek.verstrekking', dossierId) })
  },
  ingestemd: async (veld) => uit(await totInstemming(veld), { kandidaat: veld.ploeg.kandidaat.gebruikerId }),
  'eigen-regie-verklaard': async (veld) => {
    const onderzoek = await totEinde(veld)
    const { client, doe } = onderzoek
    await doe(legEigenRegieVast, opDag({ betrokkeneId: client, verklaardDoor: [client] }))
    return uit(onderzoek)
  },
  'met-eerder-onderzoek': async (veld) => {
    // Known again by the number: without one nobody is known as the same person.
    const bekend = { bsn: '999991826' }
    const eerder = await totEinde(veld, bekend)
    return uit(await lopendOnderzoek(veld.t, bekend), { eerderGegeven: eerder.gegeven })
  },
  'met-eerdere-aanpak': async (veld) => {
    // Known again by the number: without one nobody is known as the same person.
    const bekend = { bsn: '999991838' }
    const eerder = await beeindigdeAanpak(veld, await totAanwijzing(veld, bekend))
    return uit(await lopendOnderzoek(veld.t, bekend), { eerderStuk: eerder.afspraakId })
  },
  afgezien: async (veld) => {
    const onderzoek = await totInstemming(veld)
    const { t, ploeg } = veld
    gedaan(await t.doe(zieAfVanAanpak, ploeg.beslisser, zieAfVanAanpak.voorbeeld, onderzoek))
    return uit(onderzoek)
  },
  'coordinator-aangewezen': async (veld) => {
    const onderzoek = await totAanwijzing(veld)
    return uit(onderzoek, { gegeven: onderzoek.gegeven })
  },
  'verbeterd-na-overdracht': async (veld) => {
    const onderzoek = await totAanwijzing(veld)
    const { gegeven, doe } = onderzoek
    await draagOver(onderzoek, gegeven)
    const beter = { tekst: 'Er zijn vier schuldeisers.', noodzaak: schulden.noodzaak }
    await doe(verbeterGegeven, { gegevenId: gegeven, reden: 'Het aantal klopte niet.', ...beter })
    return uit(onderzoek, {
      verstrekking: await nieuwste(veld, 'onderzoek.verstrekking', onderzoek.dossierId),
    })
  },
}
