import type { RedenTekst } from '../tekst.ts'

/** Reasons of the road itself: who may come near a dossier at all, and of what the law says for every kind of dossier. */
export const wegRedenen: Readonly<Record<string, RedenTekst>> = {
  'niet-uw-dossier': {
    zin: 'Dit dossier is niet aan u toegewezen.',
    helpt: 'Vraag uw teamleider om het dossier aan u toe te wijzen.',
  },
  'niet-uw-team': {
    zin: 'Deze zaak hoort bij een ander team.',
    helpt: 'Vraag de teamleider van dat team.',
  },
  'onderwerpen-buiten-reikwijdte': {
    zin: 'Deze onderwerpen horen niet bij dit onderzoek: {themas}.',
    helpt: 'Bespreek met de cliënt of een onderwerp erbij mag, en spreek dan de reikwijdte opnieuw af.',
  },
  'onderwerpen-gesloten': {
    zin: 'De cliënt zei dat hier niets speelt: {themas}. Die onderwerpen zijn gesloten.',
    helpt: 'Begint de cliënt er zelf over? Spreek dan de reikwijdte opnieuw af.',
  },
  'spoed-zonder-aanvraag': {
    zin: 'Voor een tijdelijke voorziening bij spoed is geen aanvraag nodig. Een aanvraag eisen mag niet.',
    helpt: 'Beslis op wat er nu nodig is.',
  },
  'spoed-zonder-gesprek': {
    zin: 'Een ander heeft dit gemeld. Met de cliënt zelf is nog niet gesproken.',
    helpt: 'Spreek eerst met de cliënt, en vul de dag van dat gesprek in.',
  },
  'spoed-wens-onbekend': {
    zin: 'Met de cliënt is hierover nog niet gesproken. Dan weet u niet dat hij deze hulp niet wil.',
    helpt: 'Spreek eerst met de cliënt, en vul de dag van dat gesprek in.',
  },
  'spoed-duurt-te-lang': {
    zin: 'Een tijdelijke voorziening kan bij ons niet langer duren dan tot en met {datum}.',
    helpt: 'Kies een eerdere laatste dag. Is er daarna nog hulp nodig? Neem dan op tijd een gewoon besluit.',
  },
  'spoed-langer-zonder-reden': {
    zin: 'Dit duurt langer dan drie maanden: na {datum}. Er staat niet waarom.',
    helpt: 'Kies een eerdere laatste dag, of schrijf op waarom de hulp langer nodig is.',
  },
  'geen-doorstroom': {
    zin: 'Gegevens mogen niet van {van} naar {naar}.',
    helpt: 'De wet kent hiervoor geen grond. Vraag de cliënt het zelf te vertellen.',
  },
}

/** Titles of what lies outside a case. */
export const grenzen: Readonly<Record<string, string>> = {
  'buiten-de-reikwijdte': 'Vragen of vastleggen over andere onderwerpen',
  'gesloten-onderwerpen': 'Vragen of vastleggen over gesloten onderwerpen',
}
