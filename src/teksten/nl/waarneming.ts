import type { RedenTekst } from '../tekst.ts'

/** The words for why a colleague stands in, and why it stops sooner. */
const waarnemingOpties = {
  waarnemingsreden: {
    verlof: 'Verlof',
    'onverwacht-afwezig': 'Onverwacht afwezig',
    opleiding: 'Opleiding',
    'ander-werk': 'Ander werk',
  },
  waarnemingseinde: {
    terug: 'De collega is terug',
    'niet-meer-nodig': 'Het is niet meer nodig',
    'persoonlijk-betrokken': 'De waarnemer kent deze mensen',
    vergissing: 'Het was een vergissing',
  },
} as const

/** The words of the fields of standing in, in each chapter. */
export const waarnemingVelden = {
  waarnemerId: {
    label: 'Wie neemt waar?',
    uitleg: 'Een collega in dezelfde rol, met een mandaat op alle dagen.',
  },
  van: { label: 'Wat is de eerste dag?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
  tot: {
    label: 'Wat is de laatste dag?',
    uitleg: 'Na deze dag stopt de toegang vanzelf. Bijvoorbeeld 18 12 2026.',
  },
  redenCode: {
    label: 'Waarom neemt iemand waar?',
    uitleg: 'Schrijf nergens op of iemand ziek is: dat hoeft hier niemand te weten.',
    opties: waarnemingOpties.waarnemingsreden,
  },
}

/** The words of the fields of ending it. */
export const waarnemingEindeVelden = {
  waarnemingId: { label: 'Welke waarneming stopt?' },
  redenCode: { label: 'Waarom stopt zij eerder?', opties: waarnemingOpties.waarnemingseinde },
}

/** The words of the fields of mending it. */
export const waarnemingVerbeterVelden = {
  waarnemingId: { label: 'Welke waarneming klopt niet?' },
  reden: {
    label: 'Wat was er verkeerd?',
    goed: 'De laatste dag is 18 december, niet 8 december.',
    slecht: 'Fout.',
  },
  tot: {
    label: 'Wat is de laatste dag?',
    uitleg: 'Vandaag of later, zolang de waarneming loopt of nog begint. Bijvoorbeeld 18 12 2026.',
  },
  waarnemingsreden: { label: 'Waarom neemt iemand waar?', opties: waarnemingOpties.waarnemingsreden },
  waarnemingseinde: {
    label: 'Waarom stopte zij eerder?',
    uitleg: 'Alleen als de waarneming al eerder is beëindigd.',
    opties: waarnemingOpties.waarnemingseinde,
  },
}

/** Why somebody may not stand in, and what would help. */
export const waarnemingRedenen: Readonly<Record<string, RedenTekst>> = {
  'niemand-om-waar-te-nemen': {
    zin: 'Deze zaak is van niemand.',
    helpt: 'Wijs de zaak eerst aan iemand toe.',
  },
  'waarnemer-zonder-mandaat': {
    zin: 'Deze collega heeft niet op alle dagen een mandaat in deze rol.',
    helpt: 'Kies andere dagen of iemand anders, of laat de beheerder het mandaat verlengen.',
  },
  'waarnemer-is-behandelaar': {
    zin: 'Deze collega heeft de zaak zelf.',
    helpt: 'Kies iemand anders.',
  },
  'waarnemer-is-partij': {
    zin: 'Deze collega werkt bij een partij in deze zaak.',
    helpt: 'Kies iemand die bij geen partij in deze zaak werkt.',
  },
  'zichzelf-waarnemer': {
    zin: 'U kunt uzelf geen toegang geven tot een zaak.',
    helpt: 'Kies iemand anders, of laat een collega het regelen.',
  },
  'waarneming-in-verleden': {
    zin: 'De eerste dag is al geweest.',
    helpt: 'Vul vandaag in of een latere dag.',
  },
  'waarneming-eindigt-voor-begin': {
    zin: 'De laatste dag ligt voor de eerste dag.',
    helpt: 'Vul als laatste dag dezelfde of een latere dag in.',
  },
  'waarneming-te-lang': {
    zin: 'Een waarneming duurt hooguit {dagen} dagen.',
    helpt: 'Duurt het langer? Laat een andere collega de zaak overnemen.',
  },
  'waarneming-loopt-al': {
    zin: 'Op deze dagen neemt al iemand waar.',
    helpt: 'Beëindig eerst die waarneming, of kies andere dagen.',
  },
  'geen-waarneming': {
    zin: 'Er neemt niemand waar.',
    helpt: 'Regel eerst een waarneming.',
  },
  'onbekende-waarneming': {
    zin: 'Deze waarneming loopt niet meer.',
    helpt: 'Kies een waarneming die loopt of nog begint.',
  },
  'werker-is-betrokken': {
    zin: 'Deze collega kent deze mensen persoonlijk.',
    helpt: 'Kies iemand anders.',
  },
}
