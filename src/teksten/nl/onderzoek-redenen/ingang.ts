type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around how an onderzoek began, by which procedure it goes, and the terms that run beside it. */
export const ingangRedenen: Readonly<Record<string, RedenTekst>> = {
  'dienst-zonder-wet': [
    'Er staat niet onder welke wet de hulp loopt.',
    'Kies de wet van de hulp die de cliënt al heeft.',
  ],
  'ingang-van-andere-wet': [
    'Deze aanleiding hoort bij een andere wet dan u koos.',
    'Kies de wet die erbij hoort, of laat de wet leeg.',
  ],
  'ingang-zonder-verzoek': [
    'Bij de brede intake is er geen verzoek onder een van de vier wetten.',
    'Laat de wet leeg. Vraagt de nieuwkomer zelf om hulp? Kies dan die vraag.',
  ],
  'inburgering-alleen-client': [
    'Of iemand moet inburgeren, legt u alleen vast van wie cliënt is of om hulp vroeg.',
    'Kies een cliënt. Gaat het om een gezinslid? Vraag eerst of dat meedoet.',
  ],
  'inburgeringsplicht-al-zo': ['Dit staat al zo in het dossier.', 'U hoeft niets te doen.'],
}
