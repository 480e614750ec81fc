import {
  toetsAanvaardAanwijzing,
  voorafAanvaardAanwijzing,
} from '../src/gecoordineerde-aanpak/rules/aanvaard-aanwijzing.ts'
import {
  toetsBeantwoordMelding,
  voorafBeantwoordMelding,
} from '../src/gecoordineerde-aanpak/rules/beantwoord-melding.ts'
import { toetsBeslisEinde, voorafBeslisEinde } from '../src/gecoordineerde-aanpak/rules/beslis-einde.ts'
import {
  toetsDeelMetPartij,
  voorafDeelMetPartij,
} from '../src/gecoordineerde-aanpak/rules/deel-met-partij.ts'
import type { Feiten, Kader } from '../src/gecoordineerde-aanpak/rules/feiten.ts'
import {
  toetsLegAntwoordGeverVast,
  voorafLegAntwoordGeverVast,
} from '../src/gecoordineerde-aanpak/rules/leg-antwoord-gever-vast.ts'
import {
  toetsLegJaVanPartijVast,
  toetsLegNeeVanPartijVast,
  voorafLegJaVanPartijVast,
  voorafLegNeeVanPartijVast,
} from '../src/gecoordineerde-aanpak/rules/leg-antwoord-van-partij-vast.ts'
import { toetsLegDoelVast, voorafLegDoelVast } from '../src/gecoordineerde-aanpak/rules/leg-doel-vast.ts'
import {
  toetsLegMeldingAanOntvangerVast,
  voorafLegMeldingAanOntvangerVast,
} from '../src/gecoordineerde-aanpak/rules/leg-melding-aan-ontvanger-vast.ts'
import {
  toetsLegOverdrachtVast,
  voorafLegOverdrachtVast,
} from '../src/gecoordineerde-aanpak/rules/leg-overdracht-vast.ts'
import {
  toetsLegSamenspraakVast,
  voorafLegSamenspraakVast,
} from '../src/gecoordineerde-aanpak/rules/leg-samenspraak-vast.ts'
import {
  toetsLegTerugvalafspraakVast,
  voorafLegTerugvalafspraakVast,
} from '../src/gecoordineerde-aanpak/rules/leg-terugvalafspraak-vast.ts'
import {
  toetsLegVoortgangVast,
  voorafLegVoortgangVast,
} from '../src/gecoordineerde-aanpak/rules/leg-voortgang-vast.ts'
import { toetsMaakAfspraak, voorafMaakAfspraak } from '../src/gecoordineerde-aanpak/rules/maak-afspraak.ts'
import {
  toetsMeldAanCollege,
  voorafMeldAanCollege,
} from '../src/gecoordineerde-aanpak/rules/meld-aan-college.ts'
import {
  toetsNeemAanwijzingOver,
  voorafNeemAanwijzingOver,
} from '../src/gecoordineerde-aanpak/rules/neem-aanwijzing-over.ts'
import {
  toetsTrekAfspraakIn,
  voorafTrekAfspraakIn,
} from '../src/gecoordineerde-aanpak/rules/trek-afspraak-in.ts'
import {
  toetsVerbeterAfspraak,
  voorafVerbeterAfspraak,
} from '../src/gecoordineerde-aanpak/rules/verbeter-afspraak.ts'
import { toetsVerbeterDoel, voorafVerbeterDoel } from '../src/gecoordineerde-aanpak/rules/verbeter-doel.ts'
import {
  toetsVerbeterGegeven,
  voorafVerbeterGegeven,
} from '../src/gecoordineerde-aanpak/rules/verbeter-gegeven.ts'
import {
  toetsVerbeterVoortgang,
  voorafVerbeterVoortgang,
} from '../src/gecoordineerde-aanpak/rules/verbeter-voortgang.ts'
import {
  toetsVervangCoordinator,
  voorafVervangCoordinator,
} from '../src/gecoordineerde-aanpak/rules/vervang-coordinator.ts'
import {
  toetsMeldAfspraakGedaan,
  toetsMeldAfspraakLuktNiet,
  toetsVerzetAfspraak,
  voorafMeldAfspraakGedaan,
  voorafMeldAfspraakLuktNiet,
  voorafVerzetAfspraak,
} from '../src/gecoordineerde-aanpak/rules/volg-afspraak.ts'
import {
  toetsWijsAanwijzingAf,
  voorafWijsAanwijzingAf,
} from '../src/gecoordineerde-aanpak/rules/wijs-aanwijzing-af.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'
import type { Invoer } from './willekeurige-aanpak.ts'

type LosseToets = (invoer: never, feiten: Feiten, kader: Kader) => Oordeel

/** The two tests of one act of the aanpak: before there is input, and with any input of the right shape. */
export interface Handeling {
  readonly vooraf: (feiten: Feiten, kader: Kader) => Oordeel
  readonly toets: (invoer: Invoer, feiten: Feiten, kader: Kader) => Oordeel
}

const paar = (vooraf: Handeling['vooraf'], toets: LosseToets): Handeling => ({
  vooraf,
  toets: (invoer, feiten, kader) => toets(invoer as never, feiten, kader),
})

/** Every act of the aanpak, by its slug. */
export const handelingen: Readonly<Record<string, Handeling>> = {
  'aanvaard-aanwijzing': paar(voorafAanvaardAanwijzing, toetsAanvaardAanwijzing),
  'beantwoord-melding': paar(voorafBeantwoordMelding, toetsBeantwoordMelding),
  'beslis-einde': paar(voorafBeslisEinde, toetsBeslisEinde),
  'deel-met-partij': paar(voorafDeelMetPartij, toetsDeelMetPartij),
  'leg-antwoord-gever-vast': paar(voorafLegAntwoordGeverVast, toetsLegAntwoordGeverVast),
  'leg-ja-van-partij-vast': paar(voorafLegJaVanPartijVast, toetsLegJaVanPartijVast),
  'leg-nee-van-partij-vast': paar(voorafLegNeeVanPartijVast, toetsLegNeeVanPartijVast),
  'leg-doel-vast': paar(voorafLegDoelVast, toetsLegDoelVast),
  'leg-melding-aan-ontvanger-vast': paar(voorafLegMeldingAanOntvangerVast, toetsLegMeldingAanOntvangerVast),
  'leg-overdracht-vast': paar(voorafLegOverdrachtVast, toetsLegOverdrachtVast),
  'leg-samenspraak-vast': paar(voorafLegSamenspraakVast, toetsLegSamenspraakVast),
  'leg-terugvalafspraak-vast': paar(voorafLegTerugvalafspraakVast, toetsLegTerugvalafspraakVast),
  'leg-voortgang-vast': paar(voorafLegVoortgangVast, toetsLegVoortgangVast),
  'maak-afspraak': paar(voorafMaakAfspraak, toetsMaakAfspraak),
  'meld-aan-college': paar(voorafMeldAanCollege, toetsMeldAanCollege),
  'neem-aanwijzing-over': paar(voorafNeemAanwijzingOver, toetsNeemAanwijzingOver),
  'trek-afspraak-in': paar(voorafTrekAfspraakIn, toetsTrekAfspraakIn),
  'verbeter-doel': paar(voorafVerbeterDoel, toetsVerbeterDoel),
  'verbeter-gegeven': paar(voorafVerbeterGegeven, toetsVerbeterGegeven),
  'vervang-coordinator': paar(voorafVervangCoordinator, toetsVervangCoordinator),
  'meld-afspraak-gedaan': paar(voorafMeldAfspraakGedaan, toetsMeldAfspraakGedaan),
  'meld-afspraak-lukt-niet': paar(voorafMeldAfspraakLuktNiet, toetsMeldAfspraakLuktNiet),
  'verzet-afspraak': paar(voorafVerzetAfspraak, toetsVerzetAfspraak),
  'wijs-aanwijzing-af': paar(voorafWijsAanwijzingAf, toetsWijsAanwijzingAf),
  'verbeter-afspraak': {
    vooraf: voorafVerbeterAfspraak,
    toets: (invoer, feiten, kader) => toetsVerbeterAfspraak(invoer, feiten, kader, 'Zo stond het er.'),
  },
  'verbeter-voortgang': {
    vooraf: voorafVerbeterVoortgang,
    toets: ({ stand: _, ...invoer }, feiten, kader) =>
      toetsVerbeterVoortgang(invoer, feiten, kader, new Map()),
  },
}
