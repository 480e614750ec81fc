/** The fields of a person and of how to reach him, shared by the acts that ask for them. */
export const persoonWoorden = {
  bsn: { label: 'Burgerservicenummer', uitleg: 'Negen cijfers. Laat leeg als u het niet weet.' },
  voornamen: { label: 'Voornamen' },
  roepnaam: { label: 'Roepnaam' },
  tussenvoegsel: { label: 'Tussenvoegsel' },
  achternaam: { label: 'Achternaam' },
  geboortedatum: { label: 'Geboortedatum', uitleg: 'Bijvoorbeeld 4 5 1988.' },
  straat: { label: 'Straat' },
  huisnummer: { label: 'Huisnummer en toevoeging' },
  postcode: { label: 'Postcode' },
  plaats: { label: 'Woonplaats' },
  telefoon: { label: 'Op welk telefoonnummer mag u bellen?', uitleg: 'Vraag of dit nummer veilig is.' },
  magVoicemail: { label: 'De voicemail inspreken mag' },
  mail: { label: 'E-mailadres', uitleg: 'In een mail staat nooit waar het over gaat.' },
  wanneer: { label: 'Wanneer mag u bellen?' },
  geenPostThuis: { label: 'Stuur geen post naar het woonadres' },
  tolk: { label: 'Voor welke taal is een tolk nodig?' },
} as const
