import { z } from 'zod'
import { nieuweDienst } from '../src/dossier/nieuwe-dienst.ts'
import { aanpakDossier } from '../src/gecoordineerde-aanpak/aanpak-dossier.ts'
import { aanvaardAanwijzing } from '../src/gecoordineerde-aanpak/aanvaard-aanwijzing.ts'
import { legDoelVast } from '../src/gecoordineerde-aanpak/leg-doel-vast.ts'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { type Persoonsgegevens, schrijfContact, schrijfPersoon } from '../src/personen/index.ts'
import { defineBegin, type Wie } from '../src/verwerking/verwerking.ts'
import type { Werk } from '../src/verwerking/werk.ts'
import { toegestaan } from '../src/wet/oordeel.ts'
import { bakker, deBoer, jansen, partijen, richtAanpakIn } from './aanpak-register.ts'
import { gedaan, type TestOmgeving } from './omgeving.ts'

export { bakker, deBoer, jansen, partijen, richtAanpakIn }

const persoon = (voornamen: string, achternaam: string): Persoonsgegevens => ({
  bsn: null,
  voornamen,
  roepnaam: null,
  tussenvoegsel: null,
  achternaam,
  geboortedatum: '1988-05-04',
  adres: null,
})

const contact = {
  telefoon: '06 12345678',
  magVoicemail: false,
  mail: null,
  wanneer: null,
  geenPostThuis: true,
  postadres: null,
  tolk: null,
  toelichting: null,
}

type BeginWerk = Werk<undefined, (typeof aanpakDossier.tabellen)[number]>

const voegGegevensToe = async (werk: BeginWerk, client: string, partner: string) => {
  const rij = {
    onderdeel: null,
    thema: null,
    niveau: 'proces',
    bron: 'partij',
    verzoek_id: null,
    vraag_id: null,
    dienst_id: null,
    item_id: null,
    datum: '2026-12-30',
  }
  const gewoon = { ...rij, betrokkene_id: client, categorie: 'gewoon', niet_tonen_aan: [] }
  const schulden = await werk.voegToe('gegeven', gewoon, {
    tekst: 'Er zijn drie schuldeisers.',
    reden: 'Om met de schuldhulp te plannen.',
  })
  const inkomen = await werk.voegToe(
    'gegeven',
    { ...gewoon, betrokkene_id: partner, niet_tonen_aan: [partijen.ggz] },
    {
      tekst: 'Hij zoekt werk.',
      reden: 'Om te weten welk inkomen er is.',
      voorwaarden: [
        { soort: 'niet-delen-met', aan: [partijen.ggz] },
        { soort: 'alleen-tot', datum: '2027-01-31' },
      ],
    },
  )
  const ggz = await werk.voegToe(
    'gegeven',
    { ...gewoon, categorie: 'gezondheid' },
    {
      tekst: 'Het traject loopt tot de zomer.',
      reden: 'Om niet te botsen met het traject.',
      voorwaarden: [{ soort: 'eerst-vragen', akkoord: [] }],
    },
  )
  return { schulden, inkomen, ggz }
}

const voegDienstenToe = async (werk: BeginWerk, client: string, partner: string) => {
  const schuldhulp = { ...nieuweDienst, betrokkene_id: client, domein: 'schuldhulp', soort: 'dienst' }
  const bijstand = { ...nieuweDienst, betrokkene_id: partner, domein: 'participatie', soort: 'dienst' }
  const dienst = await werk.voegToe('dienst', { ...schuldhulp, staat: 'aanvaard' })
  await werk.voegToe('dienst', bijstand)
  return { dienst }
}

/** Lays an aanpak as the college leaves it after the appointment and the hand-over. */
const legAanpak = defineBegin({
  id: 'proef.leg-aanpak',
  doel: 'gecoordineerde-aanpak',
  rollen: ['beslisser'],
  normen: ['N-2.3a.3-1'],
  pad: 'proef',
  dossier: aanpakDossier,
  invoer: z.object({
    coordinator: z.string(),
    verantwoordelijk: z.string(),
    achttien: z.iso.date().optional(),
  }),
  toets: () => toegestaan('coordinator-aanwijzen'),
  effect: async ({ coordinator, verantwoordelijk, achttien }, werk) => {
    const { tx, omgeving, kader } = werk
    const binnen = { gemeente: kader.wie.gemeente, compartiment: 'coordinatie' } as const
    const kenmerk = { verwerkingsverantwoordelijke: verantwoordelijk }
    await werk.maakDossier({
      staat: 'aangewezen',
      behandelaar: coordinator,
      verzocht_op: kader.vandaag,
      kenmerk,
    })
    await werk.gaOver({ naam: 'wijs-coordinator-aan', naar: 'aangewezen', artikel: 'coordinator-aanwijzen' })
    const voegMensToe = async (voornamen: string, hoedanigheid: string) => {
      const wie = persoon(voornamen, 'Geheimenaar')
      const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, wie)
      if (hoedanigheid === 'client') await schrijfContact(tx, omgeving.sleutels, binnen, pseudoniem, contact)
      return werk.voegToe('betrokkene', { pseudoniem, hoedanigheid, datum: kader.vandaag })
    }
    const client = await voegMensToe('Samira', 'client')
    const jong = { soort: 'wordt-achttien', betrokkene_id: client, code: null }
    if (achttien) await werk.voegToe('gebeurtenis', { ...jong, datum: achttien })
    const partner = await voegMensToe('Karim', 'client')
    const moeder = await voegMensToe('Fatima', 'mantelzorger')
    const { schuldhulp, ggz } = partijen
    await werk.voegToe('partij', { partij_id: schuldhulp, domein: 'schuldhulp', regime: 'geen' })
    const zorg = { domein: 'geestelijke-gezondheidszorg', regime: 'wgbo-7-457' }
    await werk.voegToe('partij', { partij_id: ggz, ...zorg })
    const { dienst } = await voegDienstenToe(werk, client, partner)
    return { client, partner, moeder, dienst, gegevens: await voegGegevensToe(werk, client, partner) }
  },
  voorbeeld: {},
})

interface Mensen {
  readonly client: string
  readonly partner: string
  readonly moeder: string
  /** The service of the client; the partner has one as well. */
  readonly dienst: string
  readonly gegevens: { readonly schulden: string; readonly inkomen: string; readonly ggz: string }
}

/** An aanpak that waits for its coordinator to accept. */
export const aangewezen = async (
  t: TestOmgeving,
  wie: Wie = jansen,
  verantwoordelijk = 'college',
  achttien?: string,
) => {
  const invoer = { coordinator: wie.gebruikerId, verantwoordelijk, achttien }
  const { dossierId, uitkomst } = gedaan<Mensen>(await t.doe(legAanpak, bakker, invoer))
  return { dossierId, ...uitkomst }
}

/** An aanpak whose coordinator has accepted; `achttien`: since when he prepares the eighteenth birthday of the client. */
export const lopend = async (
  t: TestOmgeving,
  wie: Wie = jansen,
  verantwoordelijk = 'college',
  achttien?: string,
) => {
  const aanpak = await aangewezen(t, wie, verantwoordelijk, achttien)
  gedaan(await t.doe(aanvaardAanwijzing, wie, { rollenGescheiden: true }, aanpak))
  return aanpak
}

/** A running aanpak with one goal, a proposal to the schuldhulp and an agreement of the client. */
export const metAfspraken = async (t: TestOmgeving, wie: Wie = jansen, verantwoordelijk = 'college') => {
  const aanpak = await lopend(t, wie, verantwoordelijk)
  const besproken = { besprokenMet: [aanpak.client] }
  const doel = {
    tekst: 'Over een jaar zijn de schulden geregeld.',
    betrokkeneIds: [aanpak.client],
    ...besproken,
  }
  const { doelId } = gedaan<{ doelId: string }>(await t.doe(legDoelVast, wie, doel, aanpak)).uitkomst
  const maak = async (invoer: object) =>
    gedaan<{ afspraakId: string }>(await t.doe(maakAfspraak, wie, { ...besproken, ...invoer }, aanpak))
      .uitkomst.afspraakId
  const voorstel = await maak({
    tekst: 'Een plan maken voor de schulden.',
    wie: 'partij',
    partijId: partijen.schuldhulp,
    doelId,
    uiterlijk: '2027-02-01',
  })
  const eigen = await maak({
    tekst: 'Elke vrijdag post openen.',
    wie: 'betrokkene',
    betrokkeneId: aanpak.client,
    akkoord: true,
  })
  return { ...aanpak, doelId, voorstel, eigen }
}
