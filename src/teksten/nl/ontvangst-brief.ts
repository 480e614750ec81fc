/** The words of the letter that confirms a Wmo melding, in plain Dutch (B1). */
export const ontvangstBrief = {
  onderwerp: 'Wij hebben uw melding ontvangen',
  begin:
    'Op {datum} meldde u zich bij ons met een vraag om ondersteuning (Wmo 2015). Met deze brief bevestigen wij dat.',
  namens: 'U krijgt deze brief omdat u {naam} vertegenwoordigt. Waar "u" staat, gaat het over {naam}.',
  hoe: 'Wat wij nu doen',
  onderzoek:
    'Wij onderzoeken samen met u welke hulp past. Dat is klaar uiterlijk op {uiterlijk}. U krijgt de uitkomst op papier.',
  aanvraag:
    'Daarna kunt u hulp aanvragen. Is het onderzoek op {uiterlijk} nog niet klaar? Dan kunt u de hulp ook aanvragen.',
  haast: 'Kan iets niet wachten? Bel ons dan meteen.',
  plan: 'Uw eigen plan',
  planTekst:
    'U kunt zelf opschrijven wat er speelt en welke hulp u wilt. Dat heet een persoonlijk plan. Geef het ons graag uiterlijk op {plan}. Wij gebruiken het bij het onderzoek. Het hoeft niet.',
} as const
