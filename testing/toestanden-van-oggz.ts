import { legAannameVast } from '../src/meldpunt/beslissing.ts'
import { geleidDoor } from '../src/meldpunt/geleid-door.ts'
import { verbeterGemelde } from '../src/meldpunt/verbeter-gemelde.ts'
import { beeindigBemoeizorg } from '../src/oggz/beeindig.ts'
import { draagOver } from '../src/oggz/draag-over.ts'
import { informeerClient } from '../src/oggz/informeren.ts'
import { legHulpAanvaardVast } from '../src/oggz/instemming.ts'
import { legContactVast } from '../src/oggz/leg-contact-vast.ts'
import { legGegevenVast } from '../src/oggz/leg-gegeven-vast.ts'
import { neemOver } from '../src/oggz/neem-over.ts'
import { verbeterGegeven } from '../src/oggz/verbeter-gegeven.ts'
import { zetDoor } from '../src/oggz/zet-door.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { partijen } from './aanpak-register.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import { type Bouw, nieuwste, type Speelveld, type Toestand } from './toestand.ts'
import { toestandenVanMeldpunt } from './toestanden-van-meldpunt.ts'

type Invoer = Readonly<Record<string, unknown>>

const doe = async (
  { t, ploeg }: Speelveld,
  handeling: Verwerking,
  invoer: Invoer,
  { dossierId }: Toestand,
  wie: 'bemoeizorger' | 'meldpuntmedewerker' = 'bemoeizorger',
) => gedaan(await t.doe(handeling, ploeg[wie], invoer, { dossierId }))

const reden = 'Nodig om te weten waar het om gaat.'

let nummer = 0

const bekend = async ({ db }: Speelveld): Promise<readonly string[]> =>
  (await db.rijen('select id from oggz.dossier')).map(({ id }) => String(id))

/** A melding about who avoids help, that the oggz takes up: its dossier, with one gegeven of the melder. */
const opgepakt: Bouw = async (veld) => {
  const { geinformeerd } = toestandenVanMeldpunt
  if (!geinformeerd) throw new Error('a melding is informed first')
  const melding = await geinformeerd(veld)
  // Each about somebody else: a second melding about the same person makes no second dossier.
  nummer += 1
  const geboortedatum = plusDagen('1960-01-01', nummer)
  if (nummer > 1)
    await doe(
      veld,
      verbeterGemelde,
      { geboortedatum, reden: 'Iemand anders.' },
      melding,
      'meldpuntmedewerker',
    )
  const { gegeven: gegevenId = '' } = melding.plekken
  const keuze = {
    naar: 'eigen-taak',
    taak: 'oggz',
    grond: 'mijdt-hulp',
    watDreigt: 'Zij eet bijna niet meer.',
  }
  const door = { ...keuze, gegevens: [{ gegevenId, reden }] }
  await doe(veld, geleidDoor, door, melding, 'meldpuntmedewerker')
  const { gebruikerId: bemoeizorgerId } = veld.ploeg.bemoeizorger
  const ja = { datum: vandaag, wie: 'Bas van de bemoeizorg', bemoeizorgerId }
  const voor = await bekend(veld)
  await doe(veld, legAannameVast, ja, melding, 'meldpuntmedewerker')
  const dossierId = (await bekend(veld)).find((id) => !voor.includes(id)) ?? ''
  const gegeven = await nieuwste(veld, 'oggz.gegeven', dossierId)
  return { dossierId, plekken: { gegeven, partij: partijen.schuldhulp, morgen: '2026-12-08' } }
}

/** Seen, told and agreed: what is needed to hand over. */
const gesproken: Bouw = async (veld) => {
  const zaak = await opgepakt(veld)
  const contact = { datum: vandaag, contactweg: 'huisbezoek', resultaat: 'gesproken' }
  await doe(veld, legContactVast, contact, zaak)
  const gebeurtenis = await nieuwste(veld, 'oggz.gebeurtenis', zaak.dossierId)
  await doe(veld, informeerClient, { datum: vandaag, hoe: 'gesprek' }, zaak)
  await doe(veld, legHulpAanvaardVast, { datum: vandaag, antwoord: 'ja', waarmee: 'De post' }, zaak)
  return { ...zaak, plekken: { ...zaak.plekken, gebeurtenis } }
}

const overgedragen: Bouw = async (veld) => {
  const zaak = await gesproken(veld)
  const { gegeven: gegevenId, partij: partijId } = zaak.plekken
  const door = { naar: 'partij', partijId, grond: 'instemming', gegevens: [{ gegevenId, reden }] }
  await doe(veld, draagOver, door, zaak)
  return zaak
}

/** The states of bemoeizorg in which its acts are allowed, by name; `opgepakt` is where most of them are. */
export const toestandenVanOggz: Readonly<Record<string, Bouw>> = {
  opgepakt,
  gesproken,
  overgedragen,
  'met-eigen-gegeven': async (veld) => {
    const zaak = await opgepakt(veld)
    const wat = { bron: 'eigen-waarneming', tekst: 'Er ligt post achter de deur.', categorie: 'gewoon' }
    await doe(veld, legGegevenVast, { ...wat, noodzaak: 'Nodig om te weten wat zij nodig heeft.' }, zaak)
    const gegeven = await nieuwste(veld, 'oggz.gegeven', zaak.dossierId)
    return { ...zaak, plekken: { ...zaak.plekken, gegeven } }
  },
  'verbeterd-na-overdracht': async (veld) => {
    const zaak = await overgedragen(veld)
    const { gegeven: gegevenId } = zaak.plekken
    await doe(
      veld,
      verbeterGegeven,
      { gegevenId, reden: 'Verkeerd gehoord.', tekst: 'Zij slaapt slecht.' },
      zaak,
    )
    const verstrekking = await nieuwste(veld, 'oggz.verstrekking', zaak.dossierId)
    return { ...zaak, plekken: { ...zaak.plekken, verstrekking } }
  },
  doorgezet: async (veld) => {
    const zaak = await opgepakt(veld)
    const wat = { naar: 'veilig-thuis', aanWie: 'Mevrouw Veldman', waarom: 'De buren horen gillen.' }
    await doe(veld, zetDoor, { ...wat, gegevens: [{ gegevenId: zaak.plekken.gegeven, reden }] }, zaak)
    const doorzetting = await nieuwste(veld, 'oggz.doorgeleiding', zaak.dossierId)
    return { ...zaak, plekken: { ...zaak.plekken, doorzetting } }
  },
  gestopt: async (veld) => {
    const zaak = await gesproken(veld)
    await doe(veld, beeindigBemoeizorg, { einde: 'niet-meer-nodig' }, zaak)
    return zaak
  },
  'van-een-collega': async (veld) => {
    const zaak = await opgepakt(veld)
    gedaan(await veld.t.doe(neemOver, veld.ploeg.tweedeBemoeizorger, {}, { dossierId: zaak.dossierId }))
    return zaak
  },
}
