import { toetsDeelUitkomstMee, voorafDeelUitkomstMee } from '../src/onderzoek/rules/deel-uitkomst-mee.ts'
import {
  toetsDraagGegevensOver,
  voorafDraagGegevensOver,
} from '../src/onderzoek/rules/draag-gegevens-over.ts'
import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import {
  toetsHaalGebeurtenisWeg,
  voorafHaalGebeurtenisWeg,
} from '../src/onderzoek/rules/haal-gebeurtenis-weg.ts'
import { toetsHergebruikGegeven, voorafHergebruikGegeven } from '../src/onderzoek/rules/hergebruik-gegeven.ts'
import {
  toetsInformeerOverGegevens,
  voorafInformeerOverGegevens,
} from '../src/onderzoek/rules/informeer-over-gegevens.ts'
import {
  toetsLegAntwoordGeverVast,
  voorafLegAntwoordGeverVast,
} from '../src/onderzoek/rules/leg-antwoord-gever-vast.ts'
import {
  toetsLegAntwoordGezinslidVast,
  voorafLegAntwoordGezinslidVast,
} from '../src/onderzoek/rules/leg-antwoord-gezinslid-vast.ts'
import {
  toetsLegAntwoordPartijVast,
  voorafLegAntwoordPartijVast,
} from '../src/onderzoek/rules/leg-antwoord-partij-vast.ts'
import {
  toetsLegContactpogingVast,
  voorafLegContactpogingVast,
} from '../src/onderzoek/rules/leg-contactpoging-vast.ts'
import {
  toetsLegDienstverklaringVast,
  voorafLegDienstverklaringVast,
} from '../src/onderzoek/rules/leg-dienstverklaring-vast.ts'
import { toetsLegGegevenVast, voorafLegGegevenVast } from '../src/onderzoek/rules/leg-gegeven-vast.ts'
import { toetsLegGesprekVast, voorafLegGesprekVast } from '../src/onderzoek/rules/leg-gesprek-vast.ts'
import {
  toetsLegInstemmingAanpakVast,
  voorafLegInstemmingAanpakVast,
} from '../src/onderzoek/rules/leg-instemming-aanpak-vast.ts'
import {
  toetsLegMeldingAanOntvangerVast,
  voorafLegMeldingAanOntvangerVast,
} from '../src/onderzoek/rules/leg-melding-aan-ontvanger-vast.ts'
import {
  toetsLegOnderdeelZonderBevindingVast,
  voorafLegOnderdeelZonderBevindingVast,
} from '../src/onderzoek/rules/leg-onderdeel-zonder-bevinding-vast.ts'
import {
  toetsLegVeiligContactVast,
  voorafLegVeiligContactVast,
} from '../src/onderzoek/rules/leg-veilig-contact-vast.ts'
import {
  toetsOntvangPersoonlijkPlan,
  voorafOntvangPersoonlijkPlan,
} from '../src/onderzoek/rules/ontvang-persoonlijk-plan.ts'
import { toetsRappelleerPartij, voorafRappelleerPartij } from '../src/onderzoek/rules/rappelleer-partij.ts'
import { toetsRondOnderzoekAf, voorafRondOnderzoekAf } from '../src/onderzoek/rules/rond-onderzoek-af.ts'
import {
  toetsSluitEersteContact,
  voorafSluitEersteContact,
} from '../src/onderzoek/rules/sluit-eerste-contact.ts'
import { toetsStartOnderzoek, voorafStartOnderzoek } from '../src/onderzoek/rules/start-onderzoek.ts'
import { toetsStelDienstVoor, voorafStelDienstVoor } from '../src/onderzoek/rules/stel-dienst-voor.ts'
import {
  toetsStelIdentiteitVast,
  voorafStelIdentiteitVast,
} from '../src/onderzoek/rules/stel-identiteit-vast.ts'
import {
  toetsStelReikwijdteVast,
  voorafStelReikwijdteVast,
} from '../src/onderzoek/rules/stel-reikwijdte-vast.ts'
import type { Vooraf } from '../src/onderzoek/rules/toets.ts'
import { toetsTrekConclusie, voorafTrekConclusie } from '../src/onderzoek/rules/trek-conclusie.ts'
import { toetsTrekOnderzoekIn, voorafTrekOnderzoekIn } from '../src/onderzoek/rules/trek-onderzoek-in.ts'
import { toetsTrekUitkomstIn, voorafTrekUitkomstIn } from '../src/onderzoek/rules/trek-uitkomst-in.ts'
import { toetsTrekVerzoekIn, voorafTrekVerzoekIn } from '../src/onderzoek/rules/trek-verzoek-in.ts'
import {
  toetsVerbeterGebeurtenis,
  voorafVerbeterGebeurtenis,
} from '../src/onderzoek/rules/verbeter-gebeurtenis.ts'
import { toetsVerbeterGegeven, voorafVerbeterGegeven } from '../src/onderzoek/rules/verbeter-gegeven.ts'
import { toetsVerbeterPersoon, voorafVerbeterPersoon } from '../src/onderzoek/rules/verbeter-persoon.ts'
import {
  toetsVerbeterVerzoekdatum,
  voorafVerbeterVerzoekdatum,
} from '../src/onderzoek/rules/verbeter-verzoekdatum.ts'
import {
  toetsVoegBetrokkeneToe,
  voorafVoegBetrokkeneToe,
} from '../src/onderzoek/rules/voeg-betrokkene-toe.ts'
import {
  toetsVraagGegevensAanPartij,
  voorafVraagGegevensAanPartij,
} from '../src/onderzoek/rules/vraag-gegevens-aan-partij.ts'
import { toetsVraagGezinslid, voorafVraagGezinslid } from '../src/onderzoek/rules/vraag-gezinslid.ts'
import {
  toetsWijsCoordinatorAan,
  voorafWijsCoordinatorAan,
} from '../src/onderzoek/rules/wijs-coordinator-aan.ts'
import {
  toetsWijsOpAanvraagParticipatiewet,
  voorafWijsOpAanvraagParticipatiewet,
} from '../src/onderzoek/rules/wijs-op-aanvraag-participatiewet.ts'
import {
  toetsWijsOpClientondersteuning,
  voorafWijsOpClientondersteuning,
} from '../src/onderzoek/rules/wijs-op-clientondersteuning.ts'
import {
  toetsWijsOpPersoonlijkPlan,
  voorafWijsOpPersoonlijkPlan,
} from '../src/onderzoek/rules/wijs-op-persoonlijk-plan.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'
import type { Invoer } from './willekeurig-onderzoek.ts'

type LosseToets = (invoer: never, feiten: Feiten, vandaag: string) => Oordeel

/** The two tests of one act, as the road calls them: before there is input, and with any input of the right shape. */
export interface Handeling {
  readonly vooraf: Vooraf
  readonly toets: (invoer: Invoer, feiten: Feiten, vandaag: string) => Oordeel
}

const paar = (vooraf: Vooraf, toets: LosseToets): Handeling => ({
  vooraf,
  toets: (invoer, feiten, vandaag) => toets(invoer as never, feiten, vandaag),
})

/** Every act in a dossier of the onderzoek, by its slug. */
export const handelingen: Readonly<Record<string, Handeling>> = {
  'deel-uitkomst-mee': paar(voorafDeelUitkomstMee, toetsDeelUitkomstMee),
  'hergebruik-gegeven': paar(voorafHergebruikGegeven, toetsHergebruikGegeven),
  'informeer-over-gegevens': paar(voorafInformeerOverGegevens, toetsInformeerOverGegevens),
  'leg-antwoord-gezinslid-vast': paar(voorafLegAntwoordGezinslidVast, toetsLegAntwoordGezinslidVast),
  'leg-antwoord-partij-vast': paar(voorafLegAntwoordPartijVast, toetsLegAntwoordPartijVast),
  'leg-contactpoging-vast': paar(voorafLegContactpogingVast, toetsLegContactpogingVast),
  'leg-dienstverklaring-vast': paar(voorafLegDienstverklaringVast, toetsLegDienstverklaringVast),
  'leg-gegeven-vast': paar(voorafLegGegevenVast, toetsLegGegevenVast),
  'leg-gesprek-vast': paar(voorafLegGesprekVast, toetsLegGesprekVast),
  'leg-instemming-aanpak-vast': paar(voorafLegInstemmingAanpakVast, toetsLegInstemmingAanpakVast),
  'leg-melding-aan-ontvanger-vast': paar(voorafLegMeldingAanOntvangerVast, toetsLegMeldingAanOntvangerVast),
  'leg-onderdeel-zonder-bevinding-vast': {
    vooraf: voorafLegOnderdeelZonderBevindingVast,
    toets: ({ onderdeel, toelichting }, feiten, vandaag) =>
      toetsLegOnderdeelZonderBevindingVast(
        { onderdeel: onderdeel === 'aanleiding' || onderdeel === 'steun' ? 'd' : onderdeel, toelichting },
        feiten,
        vandaag,
      ),
  },
  'leg-veilig-contact-vast': paar(voorafLegVeiligContactVast, toetsLegVeiligContactVast),
  'ontvang-persoonlijk-plan': paar(voorafOntvangPersoonlijkPlan, toetsOntvangPersoonlijkPlan),
  'rappelleer-partij': paar(voorafRappelleerPartij, toetsRappelleerPartij),
  'rond-onderzoek-af': paar(voorafRondOnderzoekAf, toetsRondOnderzoekAf),
  'sluit-eerste-contact': paar(voorafSluitEersteContact, toetsSluitEersteContact),
  'start-onderzoek': paar(voorafStartOnderzoek, toetsStartOnderzoek),
  'stel-dienst-voor': paar(voorafStelDienstVoor, toetsStelDienstVoor),
  'stel-identiteit-vast': paar(voorafStelIdentiteitVast, toetsStelIdentiteitVast),
  'stel-reikwijdte-vast': paar(voorafStelReikwijdteVast, toetsStelReikwijdteVast),
  'trek-conclusie': paar(voorafTrekConclusie, toetsTrekConclusie),
  'trek-onderzoek-in': paar(voorafTrekOnderzoekIn, toetsTrekOnderzoekIn),
  'trek-uitkomst-in': paar(voorafTrekUitkomstIn, toetsTrekUitkomstIn),
  'trek-verzoek-in': paar(voorafTrekVerzoekIn, toetsTrekVerzoekIn),
  'haal-gebeurtenis-weg': paar(voorafHaalGebeurtenisWeg, toetsHaalGebeurtenisWeg),
  'verbeter-gebeurtenis': paar(voorafVerbeterGebeurtenis, toetsVerbeterGebeurtenis),
  'verbeter-verzoekdatum': paar(voorafVerbeterVerzoekdatum, toetsVerbeterVerzoekdatum),
  'verbeter-gegeven': paar(voorafVerbeterGegeven, toetsVerbeterGegeven),
  'verbeter-persoon': paar(voorafVerbeterPersoon, toetsVerbeterPersoon),
  'voeg-betrokkene-toe': paar(voorafVoegBetrokkeneToe, toetsVoegBetrokkeneToe),
  'vraag-gegevens-aan-partij': paar(voorafVraagGegevensAanPartij, toetsVraagGegevensAanPartij),
  'vraag-gezinslid': paar(voorafVraagGezinslid, toetsVraagGezinslid),
  'wijs-coordinator-aan': paar(voorafWijsCoordinatorAan, toetsWijsCoordinatorAan),
  'wijs-op-aanvraag-participatiewet': paar(
    voorafWijsOpAanvraagParticipatiewet,
    toetsWijsOpAanvraagParticipatiewet,
  ),
  'wijs-op-clientondersteuning': paar(voorafWijsOpClientondersteuning, toetsWijsOpClientondersteuning),
  'wijs-op-persoonlijk-plan': paar(voorafWijsOpPersoonlijkPlan, toetsWijsOpPersoonlijkPlan),
  'draag-gegevens-over': {
    vooraf: voorafDraagGegevensOver,
    toets: ({ gegevenId, reden }, feiten, vandaag) =>
      toetsDraagGegevensOver([{ gegevenId, reden, waaromBijzonder: reden }], [], feiten, 'college', vandaag),
  },
  'leg-antwoord-gever-vast': {
    vooraf: voorafLegAntwoordGeverVast,
    toets: ({ gegevenId, datum }, feiten, vandaag) =>
      toetsLegAntwoordGeverVast(
        { gegevenId, datum, antwoord: 'mag' },
        feiten,
        new Map(feiten.gegevens.map(({ id }) => [id, [{ soort: 'eerst-vragen' as const, akkoord: [] }]])),
        vandaag,
      ),
  },
}
