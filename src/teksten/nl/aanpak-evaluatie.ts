import type { HandelingTekst } from '../tekst.ts'
import { aanpakCodes } from './aanpak-codes.ts'
import { samenspraakWoorden } from './aanpak-samenspraak.ts'

/** What stands on the page about evaluating. */
export const evaluatieWoorden = {
  op: 'Evaluatie op {datum}.',
  geen: 'Er is nog geen dag afgesproken om de doelen te evalueren.',
} as const

/** The words of agreeing on an evaluation, and of holding it. */
export const evaluatieHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.spreek-evaluatie-af': {
    titel: 'Evaluatie afspreken',
    knop: 'Afspreken',
    inleiding:
      'Op welke dag kijkt u met de cliënt en de partijen terug op alle doelen? Staat er al een dag, dan komt deze ervoor in de plaats.',
    gedaan: 'De dag van de evaluatie staat in het plan.',
    velden: {
      evaluatieOp: { label: 'Op welke dag?', uitleg: 'Binnen een half jaar. Bijvoorbeeld 6 12 2026.' },
    },
  },
  'gecoordineerde-aanpak.houd-evaluatie': {
    titel: 'Evaluatie vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Van ieder doel dat loopt legt u vast hoe ver het is, en niets over de hulp zelf. Spreek meteen de volgende evaluatie af.',
    gedaan: 'De evaluatie is vastgelegd.',
    daarna: 'Zijn alle doelen klaar? Meld het dan aan het college, dat over het einde beslist.',
    velden: {
      gehoudenOp: { label: 'Op welke dag was de evaluatie?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
      doelen: { label: 'Hoe ver zijn de doelen?' },
      doelId: { label: 'Welk doel?' },
      stand: { label: 'Hoe staat het ervoor?', opties: aanpakCodes.voortgang ?? {} },
      tekst: {
        label: 'Wat wilt u erbij zeggen?',
        goed: 'Het plan voor de schulden ligt klaar.',
        slecht: 'De medicatie slaat nog niet aan.',
      },
      volgendeOp: {
        label: 'Wanneer is de volgende evaluatie?',
        uitleg: 'Binnen een half jaar. Alleen leeg laten als geen doel meer loopt.',
      },
      ...samenspraakWoorden,
    },
  },
}

/** Why an evaluation is not complete yet. */
export const redenenOverEvaluatie = {
  'evaluatie-te-laat': {
    zin: 'Deze dag is meer dan {dagen} dagen vooruit.',
    helpt: 'Kies een eerdere dag. U kunt daarna altijd een volgende afspreken.',
  },
  'doel-dubbel': {
    zin: 'Een doel staat er twee keer.',
    helpt: 'Leg van ieder doel één keer vast hoe ver het is.',
  },
  'niet-ieder-doel': {
    zin: 'Niet van ieder doel dat loopt staat er hoe ver het is.',
    helpt: 'Vul het ook bij de andere doelen in. Is een doel niet meer nodig? Kies dan losgelaten.',
  },
  'volgende-evaluatie-ontbreekt': {
    zin: 'Er staat niet wanneer de volgende evaluatie is.',
    helpt: 'Kies een dag. Zonder dag kan alleen als geen doel meer loopt.',
  },
} as const
