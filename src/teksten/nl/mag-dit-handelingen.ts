/** A question of "Mag dit?", by its code, and the answers to its other questions for which an act is what it asks about. */
export interface MagDitVraag {
  readonly wat: string
  readonly als?: Readonly<Record<string, readonly string[]>>
}

const onderzoekswegen = ['op-verzoek-van-client', 'op-verzoek-van-partij', 'na-brede-intake']

/** Per act which question of "Mag dit?" explains whether it may; who does the act is read from its declaration. */
export const magDitHandelingen: Readonly<Record<string, MagDitVraag>> = {
  'onderzoek.start-onderzoek': { wat: 'onderzoek-doen', als: { aanleiding: ['vraag-om-hulp'] } },
  'onderzoek.start-onderzoek-na-intake': { wat: 'onderzoek-doen', als: { aanleiding: ['brede-intake'] } },
  'verzoek.beslis-verzoek': { wat: 'onderzoek-doen', als: { aanleiding: ['verzoek-van-partij'] } },
  'verzoek-van-partij.begin-verzoek': { wat: 'onderzoek-vragen' },
  'verzoek-van-partij.motiveer-verzoek': { wat: 'onderzoek-vragen' },
  'onderzoek.vraag-gegevens-aan-partij': { wat: 'partij-vragen', als: { weg: onderzoekswegen } },
  'meldpunt.vraag-inlichting': { wat: 'partij-vragen', als: { weg: ['triage'] } },
  'gecoordineerde-aanpak.neem-inbreng-over': { wat: 'partij-vragen', als: { weg: ['aanpak'] } },
  'partij.beantwoord-vraag': { wat: 'partij-geeft', als: { weg: [...onderzoekswegen, 'triage'] } },
  'partij-in-aanpak.geef-aan-coordinator': { wat: 'partij-geeft', als: { weg: ['aanpak'] } },
  'gecoordineerde-aanpak.meld-aan-bij-zvh': { wat: 'zvh-aanmelden' },
  'onderzoek.meld-aan-bij-zvh': { wat: 'zvh-aanmelden' },
  'casusoverleg.breng-in': {
    wat: 'partij-geeft',
    als: { weg: ['overleg', 'overleg-op-verzoek-van-partij'] },
  },
  'casusoverleg.vraag-mee-te-nemen': { wat: 'meenemen' },
  'onderzoek.beleg-casusoverleg': { wat: 'uitnodigen', als: { overleg: onderzoekswegen } },
  'gecoordineerde-aanpak.beleg-casusoverleg': { wat: 'uitnodigen', als: { overleg: ['aanpak'] } },
  'onderzoek.hergebruik-gegeven': { wat: 'hergebruik', als: { waarvoor: ['onderzoek'] } },
  'onderzoek.neem-uit-eerdere-aanpak-over': {
    wat: 'hergebruik',
    als: { waarvoor: ['onderzoek'], bron: ['eerdere-aanpak'] },
  },
  'meldpunt.hergebruik-eigen-gegeven': { wat: 'hergebruik', als: { waarvoor: ['triage'] } },
  'onderzoek.geef-gegevens-door': {
    wat: 'doorgeven',
    als: {
      aan: [
        'wmo-2015',
        'jeugdwet',
        'participatiewet',
        'wgs',
        'inburgering',
        'raad-voor-de-kinderbescherming',
        'tijdelijk-huisverbod',
        'wvggz',
      ],
    },
  },
  'onderzoek.draag-gegevens-over': { wat: 'doorgeven', als: { aan: ['coordinator'] } },
  'gecoordineerde-aanpak.deel-met-partij': { wat: 'delen-in-aanpak' },
  'meldpunt.begin-triage': { wat: 'melding-bewaren' },
  'meldpunt.geleid-door': { wat: 'melding-doorgeven', als: { naar: ['hulp', 'bemoeizorg'] } },
  'meldpunt.zet-door': { wat: 'melding-doorgeven', als: { naar: ['wvggz', 'veilig-thuis'] } },
  'meldpunt.geef-aan-andere-gemeente': { wat: 'melding-doorgeven', als: { naar: ['andere-gemeente'] } },
  'meldpunt.koppel-terug': { wat: 'melder-vertellen', als: { vertelt: ['opgepakt', 'niet-opgepakt'] } },
  'meldpunt.vertel-meer': { wat: 'melder-vertellen', als: { vertelt: ['meer'] } },
  'onderzoek.stel-informeren-uit': { wat: 'niet-vertellen' },
  'meldpunt.stel-informeren-uit': { wat: 'niet-vertellen' },
  'oggz.stel-informeren-uit': { wat: 'niet-vertellen' },
  'verzoek.stel-informeren-uit': { wat: 'niet-vertellen' },
}
