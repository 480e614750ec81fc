import { deelUitkomstMee } from '../src/onderzoek/deel-uitkomst-mee.ts'
import { legAntwoordGezinslidVast } from '../src/onderzoek/leg-antwoord-gezinslid-vast.ts'
import { legEersteContactVast } from '../src/onderzoek/leg-eerste-contact-vast.ts'
import { legGegevenVast } from '../src/onderzoek/leg-gegeven-vast.ts'
import { legInburgeringsplichtVast } from '../src/onderzoek/leg-inburgeringsplicht-vast.ts'
import { legInstemmingAanpakVast } from '../src/onderzoek/leg-instemming-aanpak-vast.ts'
import { legOnderdeelZonderBevindingVast } from '../src/onderzoek/leg-onderdeel-zonder-bevinding-vast.ts'
import { rondOnderzoekAf } from '../src/onderzoek/rond-onderzoek-af.ts'
import { startOnderzoek } from '../src/onderzoek/start-onderzoek.ts'
import { stelDienstVoor } from '../src/onderzoek/stel-dienst-voor.ts'
import { stelIdentiteitVast } from '../src/onderzoek/stel-identiteit-vast.ts'
import { stelReikwijdteVast } from '../src/onderzoek/stel-reikwijdte-vast.ts'
import { trekConclusie } from '../src/onderzoek/trek-conclusie.ts'
import { voegBetrokkeneToe } from '../src/onderzoek/voeg-betrokkene-toe.ts'
import { vraagGezinslid } from '../src/onderzoek/vraag-gezinslid.ts'
import { wijsOpClientondersteuning } from '../src/onderzoek/wijs-op-clientondersteuning.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { gedaan, type TestOmgeving, werker } from './omgeving.ts'

export const toeleider = werker('toeleider')

/** The day on which the tests of the onderzoek stand. */
export const vandaag = '2026-12-07'

/** A gegeven about the client's debts; the words can be looked for in the database. */
export const schulden = {
  bron: 'betrokkene-zelf',
  onderdeel: 'a',
  thema: 'schulden',
  tekst: 'Er zijn geheimeschulden bij drie schuldeisers.',
  noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
  categorie: 'gewoon',
  niveau: 'dat',
}

/** The kinds of parties that the client agreed to ask. */
export const partijsoorten = ['schuldhulp', 'geestelijke-gezondheidszorg', 'werk-en-inkomen']

const contact = {
  taak: 'toeleiding',
  wet: 'participatiewet',
  verzochtOp: '2026-11-30',
  vraag: 'Bijstand, want het inkomen is weggevallen.',
  voornamen: 'Samira',
  achternaam: 'Geheimenaar',
  geboortedatum: '1988-05-04',
  straat: 'Lindelaan',
  huisnummer: '4',
  postcode: '3512 JK',
  plaats: 'Utrecht',
  telefoon: '06 12345678',
}

/** An act of the toeleider in one dossier, which must be done; gives its outcome. */
const inDossier =
  (t: TestOmgeving, dossierId: string) =>
  async <U = Record<string, string>>(handeling: Verwerking, invoer: unknown) =>
    gedaan<U>(await t.doe(handeling, toeleider, invoer, { dossierId })).uitkomst

const velden = <I extends object>(invoer: I) => ({ ...invoer, datum: vandaag })

/** A first contact with one person. */
export const eersteContact = async (t: TestOmgeving, anders: object = {}) => {
  const { dossierId, uitkomst } = gedaan<{ betrokkeneId: string }>(
    await t.doe(legEersteContactVast, toeleider, { ...contact, ...anders }),
  )
  return { dossierId, client: uitkomst.betrokkeneId, doe: inDossier(t, dossierId) }
}

/** A reikwijdte that these people agreed. */
export const reikwijdteMet = (met: readonly string[]) => {
  const binnen = ['inkomen', 'schulden', 'gezondheid']
  return velden({ binnen, gesloten: ['wonen'], met, gevolgenUitgelegd: true, partijsoorten })
}

/** A running onderzoek with a reikwijdte: inkomen, schulden and gezondheid; not wonen; and some kinds of parties. */
export const lopendOnderzoek = async (t: TestOmgeving, anders: object = {}) => {
  const { dossierId, client, doe } = await eersteContact(t, anders)
  await doe(wijsOpClientondersteuning, velden({ betrokkeneId: client }))
  const start = {
    aanleidingen: ['client-vertelt'],
    feiten: 'Zij vertelt over schulden.',
    samenhang: 'De post blijft liggen.',
  }
  await doe(startOnderzoek, velden({ ...start, besprokenMetClient: true }))
  await doe(stelReikwijdteVast, reikwijdteMet([client]))
  return { dossierId, client, doe }
}

/** The same with a partner who said yes, and with whom no reikwijdte was agreed yet. */
export const metNieuweClient = async (t: TestOmgeving) => {
  const onderzoek = await lopendOnderzoek(t)
  const { doe } = onderzoek
  const wie = { voornamen: 'Youssef', achternaam: 'Partnernaam', geboortedatum: '1985-02-11' }
  const { betrokkeneId: partner } = await doe(voegBetrokkeneToe, {
    hoedanigheid: 'gezinslid',
    relatie: 'partner',
    clientWilDit: true,
    ...wie,
  })
  await doe(vraagGezinslid, { betrokkeneId: partner, aanleiding: 'De schulden zijn van hen samen.' })
  await doe(legAntwoordGezinslidVast, velden({ betrokkeneId: partner, antwoord: 'stemt-in' }))
  return { ...onderzoek, partner: String(partner) }
}

/** The same with a partner who is client too; the reikwijdte was agreed with both. */
export const metPartner = async (t: TestOmgeving) => {
  const onderzoek = await metNieuweClient(t)
  const { doe, client, partner } = onderzoek
  await doe(stelReikwijdteVast, reikwijdteMet([client, partner]))
  return onderzoek
}

const dienst = (betrokkeneId: string, domein: string, waarvoor: string) => ({
  betrokkeneId,
  domein,
  soort: 'dienst',
  waarvoor,
})

/** Ready for its conclusion: findings of both clients, identity, and two services. */
export const ingevuld = async (t: TestOmgeving) => {
  const onderzoek = await metPartner(t)
  const { doe, client, partner } = onderzoek
  const { gegevenId: vanClient } = await doe(legGegevenVast, { ...schulden, betrokkeneId: client })
  const { gegevenId: vanPartner } = await doe(legGegevenVast, {
    ...schulden,
    betrokkeneId: partner,
    thema: 'inkomen',
    tekst: 'Hij is zijn partnerbaan kwijt.',
  })
  for (const onderdeel of ['b', 'c'])
    await doe(legOnderdeelZonderBevindingVast, { onderdeel, toelichting: 'Nagevraagd.' })
  for (const betrokkeneId of [client, partner])
    await doe(stelIdentiteitVast, velden({ betrokkeneId, document: 'paspoort' }))
  const { dienstId } = await doe(stelDienstVoor, dienst(client, 'schuldhulp', 'De schulden regelen.'))
  const { dienstId: bijstand } = await doe(
    stelDienstVoor,
    dienst(partner, 'participatie', 'Een inkomen hebben.'),
  )
  return {
    ...onderzoek,
    vanClient: String(vanClient),
    vanPartner: String(vanPartner),
    dienstId: String(dienstId),
    bijstand: String(bijstand),
  }
}

/** The conclusion that fits two services for two clients. */
export const conclusie = {
  samenhang: true,
  motiveringSamenhang: 'Zonder inkomen groeien de schulden.',
  conclusie: 'aanpak-verplicht',
  bevestigd: true,
}

/** A letter of his own for one client. */
export const brief = (betrokkeneId: string) =>
  velden({ betrokkeneId, brief: 'eigen-brief', schriftelijk: true })

/**
 * Completed, with letters to both clients, and both agree to the aanpak; of whom `moetInburgeren` that duty is known. `eerst`
 * gives who reads a letter beside them.
 */
export const ingestemd = async (
  t: TestOmgeving,
  moetInburgeren?: 'client' | 'partner',
  eerst: (onderzoek: Awaited<ReturnType<typeof ingevuld>>) => Promise<readonly string[]> = async () => [],
) => {
  const onderzoek = await ingevuld(t)
  const ookAan = await eerst(onderzoek)
  const { doe, client, partner } = onderzoek
  const plicht = { inburgeringsplicht: 'plicht', datum: vandaag }
  if (moetInburgeren)
    await doe(legInburgeringsplichtVast, { betrokkeneId: onderzoek[moetInburgeren], ...plicht })
  await doe(trekConclusie, conclusie)
  for (const betrokkeneId of [client, partner, ...ookAan]) await doe(deelUitkomstMee, brief(betrokkeneId))
  await doe(rondOnderzoekAf, {})
  for (const betrokkeneId of [client, partner])
    await doe(legInstemmingAanpakVast, velden({ betrokkeneId, antwoord: 'stemt-in' }))
  return onderzoek
}
