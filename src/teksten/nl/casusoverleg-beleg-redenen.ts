const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why a conference cannot be convened so. Keys are the codes of `wet/casusoverleg`. */
export const belegRedenen: Record<string, { zin: string; helpt: string }> = {
  'overleg-dag-voorbij': reden('Die dag is voorbij.', 'Kies vandaag of een latere dag.'),
  'overleg-eindigt-te-vroeg': reden('Het overleg eindigt voor het begint.', 'Kies een later einde.'),
  'overleg-zonder-plaats': reden('Er staat niet waar het overleg is.', 'Vul de plaats in.'),
  'overleg-zonder-link': reden('Er staat geen adres van de videoverbinding.', 'Vul het adres in.'),
  'overleg-zonder-client': reden(
    'Er is geen cliënt bij over wie dit overleg gaat.',
    'Kies ten minste één cliënt.',
  ),
  'overleg-persoon-onbekend': reden(
    'Een casusoverleg gaat alleen over cliënten en hun gezinsleden.',
    'Kies uit de lijst.',
  ),
  'overleg-zonder-doel': reden('Er staat niet waarvoor het overleg nodig is.', 'Vul dat in.'),
  'overleg-zonder-partij': reden('U nodigt nog geen partij uit.', 'Kies wie nodig is voor dit overleg.'),
  'overleg-partij-twee-keer': reden('Een partij staat er twee keer.', 'Noem elke partij één keer.'),
  'overleg-partij-onbekend': reden('Deze partij is hier niet bekend.', 'Kies uit de lijst.'),
  'overleg-zonder-noodzaak': reden(
    'Bij een partij staat niet waarom zij erbij moet zijn.',
    'Vul dat in. Is zij niet nodig, nodig haar dan niet uit.',
  ),
  'overleg-partij-niet-op-lijst': reden(
    'Deze partij staat niet op de lijst voor dit onderzoek.',
    'Nodig haar niet uit. Bij een onderzoek mogen alleen partijen van de lijst komen.',
  ),
  'overleg-buiten-lijst-zonder-motief': reden(
    'Deze partij staat op geen enkele lijst.',
    'Dat mag in de aanpak. Leg uit waarom zij toch nodig is.',
  ),
  'overleg-partij-buiten-reikwijdte': reden(
    'Deze partij past niet bij wat u met de cliënt afsprak.',
    'Spreek met de cliënt af dat het onderzoek ook hierover gaat, of nodig haar niet uit.',
  ),
  'overleg-zonder-verzoeker': reden(
    'De partij die om het onderzoek vroeg is niet uitgenodigd.',
    'Nodig haar uit: zij hoort er altijd bij.',
  ),
  'overleg-zonder-samenspraak': reden(
    'Er staat niet dat u dit overleg met de cliënt plande.',
    'Bespreek het met de cliënt, en schrijf op wat hij ervan vond.',
  ),
  'overleg-niemand-om-te-laten': reden(
    'Deze persoon is niet vanzelf uitgenodigd voor dit overleg.',
    'Kies een cliënt over wie het gaat, of wie voor hem spreekt.',
  ),
  'overleg-persoon-twee-keer': reden('Iemand staat er twee keer.', 'Noem ieder één keer.'),
  'overleg-nu-niet-betrokken': reden(
    'Deze cliënt wordt nu niet bij het onderzoek betrokken.',
    'Zet bij wie u niet uitnodigt waarom, of betrek hem eerst weer.',
  ),
  'geen-overleg-belegd': reden(
    'Er is geen casusoverleg dat nog moet komen.',
    'Beleg eerst een casusoverleg.',
  ),
  'overleg-is-voorbij': reden(
    'Dit casusoverleg is al voorbij, of het is er niet meer.',
    'Beleg een nieuw casusoverleg.',
  ),
  'overleg-laten-zonder-motief': reden(
    'Bij iemand die u niet uitnodigt staat niet waarom.',
    'Leg het uit, of nodig hem uit.',
  ),
  'overleg-laten-zonder-zwaar-belang': reden(
    'Deze reden telt niet om iemand niet uit te nodigen.',
    'Kies een reden uit de lijst, of nodig hem uit.',
  ),
  'geen-overleg-vandaag': reden(
    'Vandaag is er geen casusoverleg uit dit dossier.',
    'Beleg een overleg, of verzet het naar vandaag.',
  ),
  'overleg-niets-in-dossier': reden(
    'Er is geen gegeven dat u hier kunt inbrengen.',
    'Kies uit de lijst, of leg eerst vast wat u weet.',
  ),
}
