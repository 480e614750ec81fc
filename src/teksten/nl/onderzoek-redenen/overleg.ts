/** Why an agreement of a conference cannot be followed up so. */
export const overlegafspraakRedenen: Readonly<Record<string, readonly [zin: string, helpt: string]>> = {
  'geen-overlegafspraak': [
    'Er is geen afspraak uit een casusoverleg die nog openstaat.',
    'U hoeft niets te doen.',
  ],
  'onbekende-overlegafspraak': ['Deze afspraak staat niet in dit onderzoek.', 'Kies uit de lijst.'],
  'overlegafspraak-al-klaar': ['Deze afspraak is al klaar, of was al gemeld.', 'U hoeft niets te doen.'],
  'overlegafspraak-dag-voorbij': ['Die dag is voorbij.', 'Kies vandaag of een latere dag.'],
  'overlegafspraak-van-partij': [
    'Een partij doet dit. U kunt haar dag niet veranderen.',
    'Vraag het de partij. Zij zegt zelf of het lukt.',
  ],
  'overlegafspraak-zonder-dag': ['Er staat geen nieuwe dag.', 'Vul in wanneer het wel lukt.'],
}
