/** The fields of deciding that somebody is not told yet: why, and on which day it is looked at again. */
export const nogNietVertellen = {
  reden: {
    label: 'Waarom wacht u?',
    opties: {
      'hulp-in-gevaar': 'Anders komt de hulp niet op gang',
      veiligheid: 'Anders komt iemand in gevaar',
      'niet-bereikt': 'De persoon is niet te bereiken',
    },
  },
  toelichting: { label: 'Wat gebeurt er als u het nu vertelt?' },
  herzienOp: { label: 'Op welke dag kijkt u opnieuw?', uitleg: 'Binnen 31 dagen.' },
} as const
