import type { HandelingTekst } from '../tekst.ts'
import { stoppenHandelingen } from './aanpak-stoppen.ts'

/** The words of what was talked through with whom, or why not. */
export const samenspraakWoorden = {
  besprokenMet: {
    label: 'Met wie heeft u dit besproken?',
    uitleg:
      'De cliënt beslist mee. Zegt iemand zelf ja op een eigen afspraak? Dan hoeft u hem hier niet te kiezen.',
  },
  besprokenOp: { label: 'Op welke dag?', uitleg: 'Leeg betekent vandaag.' },
  waaromNietBesproken: {
    label: 'Waarom kon u het niet bespreken?',
    uitleg: 'Alleen als u het met niemand heeft besproken.',
    goed: 'Zij ligt in het ziekenhuis en wil deze week niet bellen.',
    slecht: 'Geen tijd.',
  },
} as const

/** What stands at a goal or an agreement on the page. */
export const samenspraakOpBlad = {
  besproken: 'Besproken met {namen} op {datum}.',
  niet: 'Niet besproken. {reden}',
  doorPartij: 'De partij stelde dit zelf voor. Bespreek het met de cliënt.',
} as const

/** The words of mending it, and of a client who stops. */
export const samenspraakHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...stoppenHandelingen,
  'gecoordineerde-aanpak.verbeter-samenspraak': {
    titel: 'Verbeteren met wie iets is besproken',
    knop: 'Bespreking verbeteren',
    inleiding:
      'U kiest een doel of afspraak en legt opnieuw vast met wie u het besprak, of waarom dat niet kon.',
    gedaan: 'Dit is verbeterd.',
    velden: {
      overId: { label: 'Om welk doel of welke afspraak gaat het?' },
      reden: { label: 'Wat klopte er niet?' },
      ...samenspraakWoorden,
    },
  },
}
