/** The fields of a representation, shared by the acts that ask for them. */
export const vertegenwoordigingVeldWoorden = {
  voorId: {
    label: 'Namens wie spreekt deze persoon?',
    uitleg: 'Alleen bij een vertegenwoordiger. Kies iemand uit dit dossier.',
  },
  als: {
    label: 'Als wat?',
    uitleg: 'Alleen bij een vertegenwoordiger.',
    uitlegOpties: {
      curator: 'Benoemd door de rechter. Spreekt over geld, zorg en andere persoonlijke zaken.',
      bewindvoerder: 'Benoemd door de rechter. Spreekt alleen over geld en bezit.',
      mentor: 'Benoemd door de rechter. Spreekt alleen over zorg en begeleiding.',
      gemachtigde: 'Heeft een schriftelijke machtiging. Spreekt alleen over wat daarin staat.',
      ouder: 'Van een kind onder de 18, met gezag.',
      voogd: 'Van een kind onder de 18.',
    },
  },
  omvang: {
    label: 'Waarover geldt de machtiging?',
    uitleg: 'Alleen bij een gemachtigde. Bij de anderen zegt de wet het.',
  },
  sinds: {
    label: 'Vanaf welke dag mag dat?',
    uitleg: 'De dag die in de uitspraak, het register of de machtiging staat.',
  },
  tot: {
    label: 'Tot welke dag?',
    uitleg:
      'De eerste dag waarop het niet meer geldt. Laat leeg als er geen einde is. Bij een ouder of voogd eindigt het vanzelf als het kind 18 wordt.',
  },
  bewijsGezien: {
    label: 'Ik heb het bewijs gezien',
    uitleg: 'Bijvoorbeeld de uitspraak, het register of de machtiging. Bewaar geen kopie.',
  },
} as const

/** That a minor cannot judge this himself, where his parents then speak alone. */
export const kanNietZelfWoorden = {
  label: 'Deze persoon is tussen 12 en 18 jaar en kan dit zelf niet beslissen',
  uitleg: 'Alleen als de persoon niet kan overzien waar dit over gaat. Niet omdat het makkelijker is.',
} as const

/** Who spoke for somebody else, where that can be. */
export const namensWoorden = {
  label: 'Wie sprak namens deze persoon?',
  uitleg: 'Alleen als niet de persoon zelf antwoordde. Kies iedereen die namens deze persoon sprak.',
} as const

/** For whom somebody spoke who represents several people. */
export const namensWieWoorden = {
  label: 'Namens wie sprak een kantoor of een andere vertegenwoordiger?',
  uitleg: 'Alleen als iemand meer mensen vertegenwoordigt. Kies iedereen voor wie die deze keer sprak.',
} as const

/** The same where nobody need have spoken. */
export const namensBijPogingWoorden = {
  label: 'Over wie ging het?',
  uitleg: 'Alleen als u een kantoor of iemand wilde bereiken die meer mensen vertegenwoordigt.',
} as const

/** The fields of an office that represents. */
export const kantoorVeldWoorden = {
  kantoornaam: { label: 'Hoe heet het kantoor?' },
  aanspreekpunt: {
    label: 'Met wie spreekt u daar?',
    uitleg: 'Mag leeg blijven. Alleen de naam; de brieven komen dan ter attentie van deze persoon.',
  },
  telefoon: { label: 'Telefoonnummer' },
  mail: { label: 'Mailadres' },
  straat: { label: 'Straat of postbus' },
  huisnummer: { label: 'Huisnummer of nummer van de postbus' },
  postcode: { label: 'Postcode' },
  plaats: { label: 'Plaats' },
} as const
