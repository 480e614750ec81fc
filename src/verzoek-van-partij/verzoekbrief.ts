import { type Adres, adresRegel } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { metHulpstand } from '../teksten/met-hulpstand.ts'
import { verzoekBrieven } from '../teksten/nl/verzoek-brieven.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel } from '../verwerking/brief.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { onderdeelNamen } from '../wet/verzoek-van-partij.ts'
import type { EigenLezing } from './declaratie.ts'
import { naamUit } from './personen.ts'

const { verzoek: woorden } = verzoekBrieven

const kenmerken = (inhoud: Readonly<Record<string, unknown>>): string => {
  const geboren = tekstVan(inhoud.geboortedatum)
  const bsn = tekstVan(inhoud.bsn)
  return [
    geboren && vul(woorden.geboren, { datum: datumInWoorden(geboren) }),
    adresRegel(inhoud.adres as Adres | null),
    bsn && vul(woorden.bsn, { bsn }),
  ]
    .filter(Boolean)
    .join(', ')
}

const overPersoon = (lezing: EigenLezing): readonly Briefdeel[] =>
  lezing.rijen('betrokkene').map(({ id, inhoud }) => {
    const eigen = lezing.rijen('gegeven').filter(({ betrokkene_id }) => betrokkene_id === id)
    const punten = onderdeelNamen.flatMap((naam) => {
      const rij = eigen.find(({ onderdeel }) => onderdeel === naam)
      if (!rij) return []
      const { hulpstand, tekst } = rij.inhoud
      return [
        `${codeTekst('verzoekonderdeel', naam)}: ${metHulpstand(tekstVan(hulpstand) || null, tekstVan(tekst))}`,
      ]
    })
    return { kop: naamUit(inhoud), tekst: [kenmerken(inhoud)], punten }
  })

const pogingen = (lezing: EigenLezing): Briefdeel => {
  const rijen = lezing.rijen('gebeurtenis')
  const geen = rijen.find(({ soort }) => soort === 'geen-poging')
  return {
    kop: woorden.pogingen,
    tekst: geen ? [vul(woorden.geenPoging, { waarom: tekstVan(geen.inhoud.wat) })] : [],
    punten: rijen
      .filter(({ soort }) => soort === 'poging')
      .toSorted((a, b) => a.datum.localeCompare(b.datum))
      .map(({ datum, code, inhoud }) =>
        [datumInWoorden(datum), codeTekst('poging', code ?? ''), tekstVan(inhoud.wat)].join(': '),
      ),
  }
}

/** Each sending is a letter of its own: what completes the request says which time that is. */
const onderwerp = ({ rijen }: EigenLezing): string => {
  const keer = rijen('overgang').filter(({ overgang }) => overgang === 'dien-in').length
  return keer === 0 ? woorden.onderwerp : vul(woorden.vervolg, { keer })
}

/** The request exactly as the college reads it; needs the content of all its rows (2.3a.4 lid 1). */
export const verzoekBrief = (
  lezing: EigenLezing,
  { vandaag, wie }: Kader,
  { gemeente, partij }: { readonly gemeente: string; readonly partij: string },
): Brief => ({
  afzender: [partij],
  aan: [vul(woorden.aan, { gemeente })],
  datum: vandaag,
  kenmerk: lezing.dossier.nummer,
  behandelaar: wie.naam,
  onderwerp: onderwerp(lezing),
  delen: [
    { kop: woorden.betrokkenheid, tekst: [tekstVan(lezing.rijen('overgang')[0]?.inhoud.betrokkenheid)] },
    ...overPersoon(lezing),
    pogingen(lezing),
  ],
  slot: [woorden.groet, wie.naam, partij],
  voet: [],
})

const tijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** The same, as the confirmation of receipt: with the day and the time on which it came in, and the number the
 * college calls it by. `op` is a moment, ISO. */
export const metOntvangst = (brief: Brief, op: string, nummer: string): Brief => ({
  ...brief,
  delen: [
    {
      kop: woorden.ontvangst,
      tekst: [
        vul(woorden.ontvangen, { datum: datumInWoorden(brief.datum), tijd: tijd.format(new Date(op)) }),
        vul(woorden.kenmerk, { nummer }),
        woorden.hoeVerder,
      ],
    },
    ...brief.delen,
  ],
})
