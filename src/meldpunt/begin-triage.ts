import { naarAdres, schrijfPersoon, vulContactAan } from '../personen/index.ts'
import { gemeentenBijPlaats } from '../platform/places/index.ts'
import { naamOnbekend } from '../teksten/nl/meldpunt.ts'
import { defineBegin } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'
import { telAfloop } from './afloop-telling.store.ts'
import { vanMeldpunt } from './declaratie.ts'
import { meldingGegevenRij } from './gegeven-rij.ts'
import { type Gesprek, gesprekVelden } from './gesprek-velden.ts'
import { herkenningen } from './herkenning.ts'
import type { MeldingTabel } from './melding-dossier.ts'
import { toetsBeginTriage } from './rules/begin-triage.ts'
import { alleenGevraagd } from './rules/niet-gevraagd.ts'
import { noemtMelder } from './rules/noemt-melder.ts'
import { triageBegonnen } from './tel-overgang.ts'

type BeginWerk = Werk<undefined, MeldingTabel>

/** Writes who it is about; a birth date is often not known, and a number is not asked (5.5.2 lid 1). */
const schrijfGemelde = async ({ tx, omgeving, kader, compartiment }: BeginWerk, gesprek: Gesprek) => {
  const binnen = { gemeente: kader.wie.gemeente, compartiment }
  const persoon = {
    bsn: null,
    voornamen: gesprek.voornamen ?? '',
    roepnaam: gesprek.roepnaam ?? null,
    tussenvoegsel: gesprek.tussenvoegsel ?? null,
    achternaam: gesprek.achternaam ?? naamOnbekend,
    geboortedatum: gesprek.geboortedatum ?? null,
    adres: naarAdres(gesprek),
  }
  const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, persoon)
  if (gesprek.telefoon)
    await vulContactAan(tx, omgeving.sleutels, binnen, pseudoniem, {
      telefoon: gesprek.telefoon,
      magVoicemail: false,
      mail: null,
      wanneer: null,
      geenPostThuis: false,
      postadres: null,
      tolk: null,
      toelichting: null,
    })
  return pseudoniem
}

const schrijfMelder = (werk: BeginWerk, gesprek: Gesprek) => {
  const { melder, verborgen, anoniem } = gesprek
  const weg = anoniem || melder === 'zelf'
  return werk.voegToe(
    'melder',
    { soort: melder, verborgen, anoniem },
    {
      naam: weg ? null : (gesprek.melderNaam ?? null),
      telefoon: weg ? null : (gesprek.melderTelefoon ?? null),
      mail: weg ? null : (gesprek.melderMail ?? null),
      adres: weg ? null : (gesprek.melderAdres ?? null),
      organisatie: weg ? null : (gesprek.melderOrganisatie ?? null),
      redenAnoniem: gesprek.redenAnoniem ?? null,
      relatie: gesprek.relatie ?? null,
    },
  )
}

/** Whether a place is in the list, and in no municipality but others than this one; a hamlet that is not in it says nothing. */
const ligtElders = (plaats: string, gemeente: string, dag: string): boolean => {
  const gemeenten = gemeentenBijPlaats(plaats, dag)
  return gemeenten.length > 0 && !gemeenten.some(({ code }) => code === gemeente)
}

/** What the call said about the person, each a gegeven of its own, so that passing on can be a choice (N-5.5.2-3). */
const gegevensUit = ({ zorgen, vraag, gezin, hulpverleners, huisarts }: Gesprek) =>
  Object.entries({ zorgen, vraag, gezin, hulpverleners, huisarts }).flatMap(([onderdeel, tekst]) =>
    tekst ? [{ onderdeel, tekst }] : [],
  )

/** What was said freely has the kind that the worker gave it; who the GP is, is of everybody (N-5.5.2-1-bz). */
const schrijfGegevens = async (werk: BeginWerk, gesprek: Gesprek, betrokkeneId: string) => {
  const bron = gesprek.melder === 'zelf' ? 'betrokkene-zelf' : 'melder'
  for (const { onderdeel, tekst } of gegevensUit(gesprek)) {
    const categorie = onderdeel === 'huisarts' ? 'gewoon' : gesprek.categorie
    const waaromBijzonder = categorie === 'gewoon' ? null : (gesprek.waaromBijzonder ?? null)
    const rij = { bron, categorie, onderdeel, datum: gesprek.ontvangenOp }
    await werk.voegToe('gegeven', meldingGegevenRij(betrokkeneId, rij), { tekst, waaromBijzonder })
  }
}

/** That who called was told on the phone what happens with his data (N-AVG-13). */
const schrijfMelderIngelicht = async (werk: BeginWerk, gesprek: Gesprek, betrokkene_id: string) => {
  if (!gesprek.melderIngelicht) return
  const feit = { soort: 'melder-ingelicht', betrokkene_id, datum: gesprek.ontvangenOp, code: 'telefoon' }
  await werk.voegToe('gebeurtenis', feit, {})
}

/** Begins the triage: from here on, and not before, the melding is stored (5.5.2 lid 1; N-5.5.2-1-beh, Q-06). */
export const beginTriage = defineBegin({
  ...vanMeldpunt,
  id: 'meldpunt.begin-triage',
  normen: [
    'N-2.2.5-1',
    'N-2.2.5-1-zelf',
    'N-2.2.5-1-nac',
    'N-2.2.5-1-rt',
    'N-2.2.5-2-ing',
    'N-2.2.5-2-acu',
    'N-2.2.5-2a',
    'N-2.2.5-tst',
    'N-5.5.1-1',
    'N-5.5.1-anm',
    'N-5.5.1-ver',
    'N-5.5.1-prf',
    'N-5.5.2-1',
    'N-5.5.2-1-beh',
    'N-5.5.2-1-bz',
    'N-AVG-13',
    'N-5.5.4-1',
    'N-5.5.4-1-max',
  ],
  pad: 'meldingen',
  invoer: gesprekVelden,
  toets: (gesprek, { vandaag, wie }) =>
    toetsBeginTriage(
      {
        ...gesprek,
        acuut: gesprek.acuut === 'ja',
        ingezetene: gesprek.ingezetene === 'ja',
        plaatsElders: ligtElders(gesprek.plaats ?? '', wie.gemeente, vandaag),
        noemtMelder: noemtMelder([gesprek.zorgen, gesprek.vraag ?? '', gesprek.waaromBijzonder ?? ''], {
          naam: gesprek.melderNaam,
          telefoon: gesprek.melderTelefoon,
          mail: gesprek.melderMail,
          adres: gesprek.melderAdres,
        }),
        vertelt: [gesprek.relatie, gesprek.gezin, gesprek.hulpverleners, gesprek.huisarts],
      },
      vandaag,
    ),
  effect: async (gezegd, werk) => {
    const gesprek = alleenGevraagd(gezegd)
    const pseudoniem = await schrijfGemelde(werk, gesprek)
    const { datum } = einddatum('melddossier-bewaren-ten-hoogste', gesprek.ontvangenOp)
    const dossierId = await werk.maakDossier({
      staat: 'triage',
      behandelaar: werk.kader.wie.gebruikerId,
      verzocht_op: gesprek.ontvangenOp,
      gestart_op: werk.kader.vandaag,
      vernietigen_op: datum,
    })
    const rij = { pseudoniem, hoedanigheid: 'gemelde', datum: gesprek.ontvangenOp }
    const betrokkeneId = await werk.voegToe('betrokkene', rij)
    await schrijfMelder(werk, gesprek)
    await schrijfGegevens(werk, gesprek, betrokkeneId)
    await schrijfMelderIngelicht(werk, gesprek, betrokkeneId)
    for (const herkenning of herkenningen(werk.omgeving.sleutels, werk.kader.wie.gemeente, gesprek))
      await werk.voegToe('herkenning', herkenning)
    await telAfloop(werk.tx, werk.kader.wie.gemeente, werk.kader.vandaag, triageBegonnen)
    return { dossierId, betrokkeneId }
  },
  voorbeeld: {
    zorgen: 'Zij loopt ’s nachts over straat en weet dan niet waar zij woont.',
    acuut: 'nee',
    ingezetene: 'ja',
    melder: 'burger',
    vraag: 'Kan er iemand bij haar langsgaan?',
    achternaam: 'Voorbeeld',
    voornamen: 'Geertje',
    straat: 'Lindelaan',
    huisnummer: '12',
    postcode: '1234 AB',
    plaats: 'Voorbeeldstad',
    melderNaam: 'Bea Buurvrouw',
    melderTelefoon: '0612345678',
    verborgen: true,
    ontvangenOp: '2026-10-01',
  },
})
