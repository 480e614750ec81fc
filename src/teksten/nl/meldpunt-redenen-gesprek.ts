const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why the triage cannot begin because of what was said in the call, and who may stay unknown. */
export const meldpuntGesprekRedenen: Record<string, { zin: string; helpt: string }> = {
  'melding-acuut': reden(
    'Er is nu gevaar. Een acute melding wordt niet bewaard.',
    'Bel 112. Lees zo nodig het adres voor van dit scherm. Sluit daarna het gesprek.',
  ),
  'melding-niet-ingezetene': reden(
    'De persoon woont niet in deze gemeente. Dan mogen wij niets bewaren.',
    'Verwijs de beller naar het meldpunt van die gemeente, en sluit het gesprek.',
  ),
  'plaats-in-andere-gemeente': reden(
    'De plaats die u typte, ligt niet in deze gemeente.',
    'Woont de persoon daar? Verwijs de beller dan naar die gemeente, en sluit het gesprek. Woont de persoon toch hier? Verbeter de plaats, of maak haar leeg.',
  ),
  'melding-is-verzoek-van-partij': reden(
    'Een professional die een gecoördineerde aanpak wil, doet geen melding.',
    'Wijs op het gemotiveerde verzoek om een onderzoek, en sluit het gesprek.',
  ),
  'professional-niet-verborgen': reden(
    'Een professional kan niet verborgen blijven voor de persoon.',
    'Spreek dat af met de professional. Wil die dat niet, dan is er geen melding.',
  ),
  'zelf-niet-verborgen': reden(
    'Wie over zichzelf belt, kan niet verborgen of zonder naam zijn.',
    'Haal die vinkjes weg.',
  ),
  'anoniem-zonder-reden': reden(
    'Een melding zonder naam behandelen wij alleen als er snel iets moet gebeuren.',
    'Schrijf op waarom wij deze melding toch behandelen, of vraag de naam.',
  ),
  'professional-niet-anoniem': reden(
    'Een professional noemt altijd zijn naam.',
    'Vraag de naam en het nummer.',
  ),
  'melder-zonder-naam': reden(
    'Er staat niet wie er belt.',
    'Vraag de naam. Wil de beller die niet zeggen? Kies dat dan, met de reden waarom wij de melding toch behandelen.',
  ),
  'melder-zonder-bereik': reden(
    'Er staat niet hoe de beller te bereiken is.',
    'Vraag een telefoonnummer of mailadres.',
  ),
}
