import { z } from 'zod'
import { pseudoniemVan } from '../personen/index.ts'
import { wieBesliste } from '../verwerking/systeem.ts'
import { defineBegin } from '../verwerking/verwerking.ts'
import { einddatum } from '../wet/termijnen.ts'
import { partijVanWerker, vanPartij } from './declaratie.ts'
import { ingang } from './eigen-verzoek-dossier.ts'
import { alsInhoud, betrokkenheid, wieVelden } from './persoon-velden.ts'
import { toetsBeginVerzoek } from './rules/begin-verzoek.ts'
import { beginstaat } from './rules/staten.ts'

/**
 * Begins a gemotiveerd verzoek: about whom, and how the party is involved already. Nothing reaches the college before it is sent, and
 * what is not sent goes after thirty days (2.3a.4 lid 1; N-2.3a.4-1, Q-07).
 */
export const beginVerzoek = defineBegin({
  ...vanPartij,
  id: 'verzoek-van-partij.begin-verzoek',
  normen: ['N-2.3a.4-1', 'N-2.3a.4-1-col', 'N-2.2.5-1-rt', 'N-5.4.2-3', 'N-5.4.2-5'],
  pad: 'verzoeken-van-ons',
  invoer: z.object({ betrokkenheid: betrokkenheid(), ...wieVelden }),
  bij: partijVanWerker,
  toets: (invoer, kader, bij) => toetsBeginVerzoek(invoer, kader, bij),
  effect: async ({ betrokkenheid: hoe, ...wie }, werk, { partij, magBsn }) => {
    const { kader, omgeving, compartiment } = werk
    if (!partij) throw new Error('the toets asks for a party')
    const dossierId = await werk.maakDossier({
      staat: beginstaat,
      ingang,
      behandelaar: kader.wie.gebruikerId,
      team: kader.wie.organisatieId ?? null,
      kenmerk: { partij: partij.id, vraagtBsn: magBsn, regime: partij.regime },
      vernietigen_op: einddatum('formulierconcept-bewaren', kader.vandaag).datum,
    })
    const begin = { volgnr: 1, overgang: 'begin', naar: beginstaat, datum: kader.vandaag, reden_code: null }
    await werk.voegToe(
      'overgang',
      { ...begin, artikel: werk.artikel },
      { betrokkenheid: hoe, ...wieBesliste(kader) },
    )
    const binnen = { gemeente: kader.wie.gemeente, compartiment }
    const rij = {
      pseudoniem: pseudoniemVan(omgeving.sleutels, binnen, werk.nieuwId()),
      hoedanigheid: 'betrokkene',
      datum: kader.vandaag,
    }
    const betrokkeneId = await werk.voegToe('betrokkene', rij, alsInhoud(wie))
    return { dossierId, betrokkeneId }
  },
  voorbeeld: {
    betrokkenheid: 'Wij verhuren hem zijn woning.',
    voornamen: 'Gerrit',
    achternaam: 'Voorbeeld',
    geboortedatum: '1969-03-02',
    straat: 'Lindelaan',
    huisnummer: '12',
    postcode: '1234 AB',
    plaats: 'Voorbeeldstad',
  },
})
