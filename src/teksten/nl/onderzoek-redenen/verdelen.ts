import { waarnemingRedenen } from '../waarneming.ts'

type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around who works in a case, and who stands in for him. */
export const verdeelRedenen: Readonly<Record<string, RedenTekst>> = {
  ...Object.fromEntries(
    Object.entries(waarnemingRedenen).map(([code, { zin, helpt }]) => [code, [zin, helpt] as const]),
  ),
  'werker-zonder-mandaat': [
    'Deze collega heeft vandaag geen mandaat als toeleider.',
    'Kies iemand anders, of laat de beheerder het mandaat verlengen.',
  ],
  'werker-buiten-team': [
    'Deze collega zit niet in uw team.',
    'Kies iemand uit uw team, of laat de beheerder het team aanpassen.',
  ],
  'werker-is-partij': [
    'Deze collega werkt bij een partij in deze zaak.',
    'Kies iemand die bij geen partij in deze zaak werkt.',
  ],
  'zichzelf-toewijzen': [
    'U kunt een zaak niet aan uzelf geven.',
    'Kies iemand anders. Bent u ook toeleider? Neem de zaak dan in die rol uit de teamrij.',
  ],
  'heeft-al-een-medewerker': [
    'Een collega heeft deze zaak al.',
    'Moet iemand anders het doen? Dan geeft de teamleider de zaak aan een ander.',
  ],
  'nog-geen-medewerker': ['Deze zaak is nog van niemand.', 'Wijs de zaak eerst toe.'],
  'zelfde-medewerker': ['Deze collega heeft de zaak al.', 'Kies iemand anders.'],
  'alleen-de-behandelaar': [
    'U neemt waar. Alleen de collega van wie de zaak is, mag dit.',
    'Kunt u niet waarnemen? Beëindig dan de waarneming.',
  ],
  'niets-aan-te-nemen': [
    'Deze zaak is al van u.',
    'Wilt u haar niet houden? Geef haar dan terug aan het team.',
  ],
}
