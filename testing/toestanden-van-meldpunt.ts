import { beginTriage } from '../src/meldpunt/begin-triage.ts'
import { legAannameVast } from '../src/meldpunt/beslissing.ts'
import { geleidDoor } from '../src/meldpunt/geleid-door.ts'
import { informeerGemelde } from '../src/meldpunt/informeer-gemelde.ts'
import { legContactGemeldeVast } from '../src/meldpunt/leg-contact-gemelde-vast.ts'
import { legInlichtingVast } from '../src/meldpunt/leg-inlichting-vast.ts'
import { legInstemmingVast } from '../src/meldpunt/leg-instemming-vast.ts'
import { beslisMeerTerugkoppelen, vraagMeerTerugkoppelen } from '../src/meldpunt/meer-terugkoppelen.ts'
import { legMeldingAanOntvangerVast } from '../src/meldpunt/melding-aan-ontvanger.ts'
import { stuurMeldingsbrief } from '../src/meldpunt/stuur-meldingsbrief.ts'
import { verbeterMeldingGegeven } from '../src/meldpunt/verbeter-melding-gegeven.ts'
import { voegMeldingVertegenwoordigerToe } from '../src/meldpunt/vertegenwoordiger.ts'
import { vraagInlichting } from '../src/meldpunt/vraag-inlichting.ts'
import type { Wie } from '../src/verwerking/kader.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { partijen } from './aanpak-register.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import { type Bouw, nieuwste, type Speelveld, type Toestand } from './toestand.ts'

/** The call of a worried neighbour, six days before the day on which the tests stand. */
export const gesprek = {
  zorgen: 'Zij loopt ’s nachts over straat en weet dan niet waar zij woont.',
  acuut: 'nee',
  ingezetene: 'ja',
  melder: 'burger',
  vraag: 'Kan er iemand bij haar langsgaan?',
  voornamen: 'Samira',
  achternaam: 'Geheimenaar',
  geboortedatum: '1988-05-04',
  straat: 'Lindelaan',
  huisnummer: '4',
  postcode: '3512 JK',
  plaats: 'Utrecht',
  melderNaam: 'Bea Buurvrouw',
  melderTelefoon: '0612345678',
  verborgen: true,
  ontvangenOp: '2026-12-01',
}

const doe = async ({ t, ploeg }: Speelveld, handeling: Verwerking, invoer: object, { dossierId }: Toestand) =>
  gedaan(await t.doe(handeling, ploeg.meldpuntmedewerker, invoer, { dossierId }))

const inTriage: Bouw = async (veld) => {
  const { t, ploeg } = veld
  const { dossierId } = gedaan(await t.doe(beginTriage, ploeg.meldpuntmedewerker, gesprek))
  const gegeven = await nieuwste(veld, 'meldpunt.gegeven', dossierId)
  const melding = { dossierId, plekken: { gegeven, partij: partijen.schuldhulp, morgen: '2026-12-08' } }
  await doe(veld, legContactGemeldeVast, { datum: vandaag, uitkomst: 'niet-bereikt' }, melding)
  const gebeurtenis = await nieuwste(veld, 'meldpunt.gebeurtenis', dossierId)
  return { ...melding, plekken: { ...melding.plekken, gebeurtenis } }
}

const geinformeerd: Bouw = async (veld) => {
  const melding = await inTriage(veld)
  await doe(veld, informeerGemelde, { datum: vandaag, hoe: 'gesprek' }, melding)
  await doe(veld, legInstemmingVast, { datum: vandaag, instemming: 'ja' }, melding)
  return melding
}

const doorgeleid: Bouw = async (veld) => {
  const melding = await geinformeerd(veld)
  const { gegeven: gegevenId, partij: partijId } = melding.plekken
  const keuze = { naar: 'partij', partijId, grond: 'instemming' }
  const reden = 'Nodig om te weten waar het om gaat.'
  await doe(veld, geleidDoor, { ...keuze, gegevens: [{ gegevenId, reden }] }, melding)
  return melding
}

const inlichtingGevraagd: Bouw = async (veld) => {
  const melding = await inTriage(veld)
  const vraag = {
    vraag: 'Is deze mevrouw bij u bekend?',
    waarom: 'Dan weten wij of er al iemand bij haar komt.',
  }
  const { partij: partijId } = melding.plekken
  await doe(veld, vraagInlichting, { aan: 'partij', partijId, niveau: 'dat', ...vraag }, melding)
  const inlichting = await nieuwste(veld, 'meldpunt.inlichting', melding.dossierId)
  return { ...melding, plekken: { ...melding.plekken, inlichting } }
}

/** Who takes it up has something that was mended since. */
const verbeterdNaDoorgeven: Bouw = async (veld) => {
  const melding = await doorgeleid(veld)
  const beter = { tekst: 'Zij dwaalt ’s avonds.', categorie: 'gewoon', reden: 'Het was niet ’s nachts.' }
  await doe(veld, verbeterMeldingGegeven, { gegevenId: melding.plekken.gegeven, ...beter }, melding)
  const verstrekking = await nieuwste(veld, 'meldpunt.verstrekking', melding.dossierId)
  return { ...melding, plekken: { ...melding.plekken, verstrekking } }
}

const vanProfessional: Bouw = async ({ t, ploeg }) => {
  const beller = {
    melder: 'professional',
    verborgen: false,
    melderNaam: 'Ton Thuiszorg',
    melderMail: 'ton@voorbeeld.test',
  }
  const begonnen = await t.doe(beginTriage, ploeg.meldpuntmedewerker, { ...gesprek, ...beller })
  return { dossierId: gedaan(begonnen).dossierId, plekken: {} }
}

const meer = {
  wat: 'Wij hebben uw melding doorgegeven aan het wijkteam.',
  waarom: 'De thuiszorg komt daar iedere dag.',
}

/** `vraagt` asks whether the melder may hear more. */
const meerGevraagd = async (veld: Speelveld, vraagt: Wie): Promise<Toestand> => {
  const melding = await vanProfessional(veld)
  gedaan(await veld.t.doe(vraagMeerTerugkoppelen, vraagt, meer, melding))
  const verzoek = await nieuwste(veld, 'meldpunt.gebeurtenis', melding.dossierId)
  return { ...melding, plekken: { verzoek } }
}

/** A colleague at the same meldpunt. */
const collega = ({ ploeg }: Speelveld): Wie => ({
  ...ploeg.meldpuntmedewerker,
  gebruikerId: '11111111-1111-4111-8111-0000000000cc',
})

/** The states of a melding in which its acts are allowed, by name; `triage` is where most of them are. */
export const toestandenVanMeldpunt: Readonly<Record<string, Bouw>> = {
  triage: inTriage,
  geinformeerd,
  doorgeleid,
  'inlichting-gevraagd': inlichtingGevraagd,
  'inlichting-beantwoord': async (veld) => {
    const melding = await inlichtingGevraagd(veld)
    const antwoord = { gaf: 'antwoord', wie: 'Wim van het wijkteam', dat: 'bekend' }
    const { inlichting: inlichtingId } = melding.plekken
    await doe(veld, legInlichtingVast, { inlichtingId, datum: vandaag, ...antwoord }, melding)
    return melding
  },
  'met-meldingsbrief': async (veld) => {
    const melding = await inTriage(veld)
    await doe(veld, stuurMeldingsbrief, { bereikbaar: 'Bel 0123 456789.' }, melding)
    const brief = await nieuwste(veld, 'meldpunt.brief', melding.dossierId)
    return { ...melding, plekken: { ...melding.plekken, brief } }
  },
  'met-wie-spreekt': async (veld) => {
    const melding = await inTriage(veld)
    const mentor = { voornamen: 'Mies', achternaam: 'Mentor', als: 'mentor', bewijsGezien: true }
    await doe(veld, voegMeldingVertegenwoordigerToe, mentor, melding)
    const band = await nieuwste(veld, 'meldpunt.band', melding.dossierId)
    return { ...melding, plekken: { ...melding.plekken, band } }
  },
  'van-professional': vanProfessional,
  'meer-gevraagd': (veld) => meerGevraagd(veld, collega(veld)),
  'meer-akkoord': async (veld) => {
    const melding = await meerGevraagd(veld, veld.ploeg.meldpuntmedewerker)
    const verzoekId = melding.plekken.verzoek
    const oordeel = { verzoekId, akkoord: 'akkoord', waarom: 'Anders werken zij langs elkaar heen.' }
    gedaan(await veld.t.doe(beslisMeerTerugkoppelen, collega(veld), oordeel, melding))
    return melding
  },
  'verbeterd-na-doorgeven': verbeterdNaDoorgeven,
  'ontvanger-ingelicht': async (veld) => {
    const melding = await verbeterdNaDoorgeven(veld)
    const { verstrekking: verstrekkingId } = melding.plekken
    await doe(veld, legMeldingAanOntvangerVast, { verstrekkingId, op: vandaag }, melding)
    return melding
  },
  afgerond: async (veld) => {
    const melding = await doorgeleid(veld)
    await doe(veld, legAannameVast, { datum: vandaag, wie: 'Wim van het wijkteam' }, melding)
    return melding
  },
}
