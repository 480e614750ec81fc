import { bestaandRecht, ontwerpZoalsIngediend } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import type { Compartiment } from './compartimenten.ts'
import { zvhDoorstroom } from './doorstroom-zvh.ts'
import { geweigerd, type Oordeel, toegestaan } from './oordeel.ts'
import { type Gedateerd, rijOp } from './rij-op.ts'

/** What may pass from one compartment to another, by a selective and motivated act. What has no row may not pass. */
export interface DoorstroomRij extends Gedateerd {
  readonly van: Compartiment
  readonly naar: Compartiment
  readonly artikel: Artikel
  readonly wat: string
}

const ontwerp = (van: Compartiment, naar: Compartiment, artikel: Artikel, wat: string): DoorstroomRij => ({
  van,
  naar,
  artikel,
  wat,
  vanaf: ontwerpZoalsIngediend,
})

const bestaand = (van: Compartiment, naar: Compartiment, artikel: Artikel, wat: string): DoorstroomRij => ({
  ...ontwerp(van, naar, artikel, wat),
  vanaf: bestaandRecht,
})

const metInhoud = ['meldpunt', 'oggz', 'verzoek', 'onderzoek', 'coordinatie', 'zvh'] as const
/** What is read to answer who asks what is kept of him (AVG 15). */
const inTeZien = ['onderzoek', 'coordinatie', 'meldpunt', 'oggz'] as const
const alleDossiers = [...metInhoud, 'wvggz', 'veilig_thuis', 'casusoverleg', 'rechten', 'partij'] as const

/** The flow table. */
export const doorstroom: readonly DoorstroomRij[] = [
  ontwerp('meldpunt', 'oggz', 'melding-zelf-opnemen', 'Wat nodig is om de melding zelf op te nemen'),
  ontwerp(
    'meldpunt',
    'partij',
    'melding-doorgeven',
    'Wat de partij nodig heeft om de melding op te nemen, of om een vraag voor de triage te beantwoorden (5.5.3)',
  ),
  ontwerp('partij', 'meldpunt', 'melding-inlichtingen', 'Het antwoord op een vraag voor de triage'),
  bestaand('meldpunt', 'wvggz', 'wvggz-melding', 'De melding die onder de Wvggz valt'),
  bestaand(
    'meldpunt',
    'veilig_thuis',
    'veilig-thuis-verstrekken',
    'Het signaal van huiselijk geweld of kindermishandeling',
  ),
  bestaand('oggz', 'wvggz', 'wvggz-melding', 'Wat in de bemoeizorg bleek en onder de Wvggz valt'),
  bestaand(
    'oggz',
    'veilig_thuis',
    'veilig-thuis-verstrekken',
    'Het signaal van huiselijk geweld of kindermishandeling uit de bemoeizorg',
  ),
  ontwerp('partij', 'verzoek', 'onderzoek-op-verzoek-van-partij', 'Het gemotiveerde verzoek'),
  ontwerp(
    'verzoek',
    'onderzoek',
    'onderzoek-op-verzoek-van-partij',
    'Het verzoek waarop het onderzoek begint',
  ),
  ontwerp(
    'verzoek',
    'partij',
    'onderzoek-op-verzoek-van-partij',
    'Dat het verzoek is ontvangen, wat nog ontbreekt, en of er een onderzoek start',
  ),
  ontwerp('onderzoek', 'partij', 'verstrekken-aan-partij', 'Wat de partij nodig heeft om te antwoorden'),
  ontwerp('partij', 'onderzoek', 'verstrekken-door-partij', 'Het antwoord, met de voorwaarden van de partij'),
  ontwerp('onderzoek', 'casusoverleg', 'casusoverleg', 'Wat in het overleg nodig is'),
  ontwerp('partij', 'casusoverleg', 'casusoverleg', 'Wat de partij zelf inbrengt'),
  ontwerp(
    'casusoverleg',
    'onderzoek',
    'casusoverleg-afspraken',
    'De afspraken en wat met instemming mee mag',
  ),
  ontwerp(
    'casusoverleg',
    'coordinatie',
    'casusoverleg-afspraken',
    'De afspraken en wat met instemming mee mag',
  ),
  ontwerp(
    'casusoverleg',
    'partij',
    'casusoverleg-afspraken',
    'De eigen afspraken en wat met instemming mee mag',
  ),
  ontwerp(
    'onderzoek',
    'coordinatie',
    'overdracht-aan-coordinator',
    'Gekozen gegevens, elk met een reden; bij de aanwijzing wie meedoet, de diensten en de plicht om in te burgeren',
  ),
  ontwerp(
    'onderzoek',
    'onderzoek',
    'bewaard-onderzoek-gebruiken',
    'Wat opnieuw nodig is binnen de bewaartermijn',
  ),
  ontwerp(
    'coordinatie',
    'onderzoek',
    'bewaren-onderzoek',
    'De dag waarop de aanpak eindigde; daarna, binnen de bewaartermijn, wat in een nieuw onderzoek opnieuw nodig is; wat een cliënt nu nodig heeft en niet kan wachten, en dat iemand is aangemeld bij het Zorg- en Veiligheidshuis als een partij om het onderzoek vroeg',
  ),
  ontwerp('coordinatie', 'casusoverleg', 'casusoverleg', 'Wat in het overleg nodig is'),
  ontwerp(
    'coordinatie',
    'partij',
    'verstrekken-door-coordinator',
    'Wat de partij nodig heeft voor haar bijdrage',
  ),
  ontwerp('partij', 'coordinatie', 'verstrekken-aan-coordinator', 'Wat de coördinator nodig heeft'),
  ...zvhDoorstroom,
  ...metInhoud.map((van) => bestaand(van, 'rechten', 'avg-inzage', 'De gegevens over wie het verzoek doet')),
  ...inTeZien.map((naar) => bestaand('rechten', naar, 'avg-inzage', 'Over wie het verzoek gaat')),
  ...metInhoud.map((van) =>
    bestaand(van, 'personen', 'bsn-en-persoon', 'Wie de persoon is en hoe te bereiken'),
  ),
  ...metInhoud.map((naar) =>
    bestaand('personen', naar, 'bsn-en-persoon', 'Wie de persoon is en hoe te bereiken'),
  ),
  ...alleDossiers.map((van) => bestaand(van, 'logboek', 'verantwoording', 'Wie wat deed, zonder inhoud')),
  bestaand('rechten', 'personen', 'bsn-en-persoon', 'Wie de persoon is en hoe te bereiken'),
  bestaand('personen', 'rechten', 'bsn-en-persoon', 'Wie de persoon is en hoe te bereiken'),
  bestaand('casusoverleg', 'personen', 'bsn-en-persoon', 'Wie de persoon is en hoe te bereiken'),
  bestaand('personen', 'casusoverleg', 'bsn-en-persoon', 'Wie de persoon is en hoe te bereiken'),
  bestaand('personen', 'logboek', 'verantwoording', 'Wie wat deed, zonder inhoud'),
  bestaand('inrichting', 'logboek', 'verantwoording', 'Wie wat deed, zonder inhoud'),
]

const naamVan = (van: Compartiment, naar: Compartiment) => `doorstroom ${van} > ${naar}`

/**
 * Whether anything may pass from `van` to `naar` on day `op` (N-AVG-6-4, N-5.4.4-6-gs). Refused without a row;
 * throws a RangeError when there is a row but none covers the day.
 */
export const magStromen = (van: Compartiment, naar: Compartiment, op: string): Oordeel => {
  const rijen = doorstroom.filter((rij) => rij.van === van && rij.naar === naar)
  if (rijen.length === 0) {
    return geweigerd({ code: 'geen-doorstroom', artikel: 'avg-verenigbaar', params: { van, naar } })
  }
  const naam = naamVan(van, naar)
  const rij = rijOp(naam, rijen, op)
  return toegestaan(rij.artikel, [`${naam} vanaf ${rij.vanaf}`])
}
