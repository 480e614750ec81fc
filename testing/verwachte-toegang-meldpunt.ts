import type { Toegang } from './toegang.ts'

// Who works at the meldpunt takes over from a colleague by the day; nobody beside him comes near a melding (5.5.4 lid 1).
const meldpunt: Toegang = { meldpuntmedewerker: 'gemeente' }

/** Who may do what at the meldpunt (Wmo 2.2.5, 5.5.1 to 5.5.4); written by hand, as the table it is part of. */
export const toegangTotMeldingen: Readonly<Record<string, Toegang>> = {
  'meldpunt.bekijk-melding': meldpunt,
  'meldpunt.werkvoorraad': meldpunt,
  'meldpunt.telling': meldpunt,
  'meldpunt.begin-triage': meldpunt,
  'meldpunt.leg-contact-gemelde-vast': meldpunt,
  'meldpunt.leg-melding-gegeven-vast': meldpunt,
  'meldpunt.vraag-inlichting': meldpunt,
  'meldpunt.hergebruik-eigen-gegeven': meldpunt,
  'meldpunt.stuur-meldingsbrief': meldpunt,
  'meldpunt.bekijk-brief': meldpunt,
  'meldpunt.voeg-melding-vertegenwoordiger-toe': meldpunt,
  'meldpunt.haal-melding-vertegenwoordiger-weg': meldpunt,
  'meldpunt.leg-veilig-contact-vast': meldpunt,
  'meldpunt.leg-inlichting-vast': meldpunt,
  'meldpunt.informeer-gemelde': meldpunt,
  'meldpunt.stel-informeren-uit': meldpunt,
  'meldpunt.leg-instemming-vast': meldpunt,
  'meldpunt.geleid-door': meldpunt,
  'meldpunt.zet-door': meldpunt,
  'meldpunt.trek-doorzetting-in': meldpunt,
  'meldpunt.leg-aanname-vast': meldpunt,
  'meldpunt.leg-teruggave-vast': meldpunt,
  'meldpunt.trek-doorgeleiding-in': meldpunt,
  'meldpunt.rond-triage-af': meldpunt,
  'meldpunt.koppel-terug': meldpunt,
  'meldpunt.leg-veiligheid-vast': meldpunt,
  // More than the fixed sentences asks for a second person, not who asked (MvT §5.4).
  'meldpunt.vraag-meer-terugkoppelen': meldpunt,
  'meldpunt.beslis-meer-terugkoppelen': meldpunt,
  'meldpunt.vertel-meer': meldpunt,
  'meldpunt.geef-aan-andere-gemeente': meldpunt,
  'meldpunt.heropen-melding': meldpunt,
  // Who recorded it, or a colleague, mends it (AVG 5 lid 1 onder d, AVG 16).
  'meldpunt.vraag-aanname-na': meldpunt,
  'meldpunt.neem-beslissing-terug': meldpunt,
  'meldpunt.verbeter-melder': meldpunt,
  'meldpunt.verbeter-melding-gegeven': meldpunt,
  'meldpunt.haal-melding-gegeven-weg': meldpunt,
  'meldpunt.leg-melding-aan-ontvanger-vast': meldpunt,
  'meldpunt.haal-melding-aan-ontvanger-weg': meldpunt,
  'meldpunt.verbeter-melding-gebeurtenis': meldpunt,
  'meldpunt.haal-melding-gebeurtenis-weg': meldpunt,
  'meldpunt.trek-inlichting-in': meldpunt,
  'meldpunt.haal-inlichting-antwoord-weg': meldpunt,
  'meldpunt.verbeter-meldingsdag': meldpunt,
  'meldpunt.verbeter-gemelde': meldpunt,
}
