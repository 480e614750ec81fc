import { type RedenOmTeWachten, redenenOmTeWachten, tegenWachten } from '../../wet/bekendheid.ts'
import { plusDagen } from '../../wet/datum.ts'
import { oordeel, type Reden } from '../../wet/oordeel.ts'
import { type Antwoorden, gekozen, isJa } from './antwoorden.ts'
import type { Onderwerp } from './onderwerp.ts'
import { punt, volgtUit } from './uitkomst.ts'

const wachtcodes = {
  'niet-in-toekomst': 'magdit-wachten-zonder-dag',
  'te-laat': 'magdit-wachten-te-lang',
  'niet-bereikt-na-maand': 'magdit-na-maand-brief',
  'al-gesproken': 'magdit-al-gesproken',
} as const

/** What stands against waiting a week: by the same count of days as the acts that put telling off (AVG 14 lid 3 and 5 onder b). */
const tegenWeek = (a: Antwoorden, op: string): readonly Reden[] => {
  const reden: RedenOmTeWachten = gekozen(a, 'reden', redenenOmTeWachten)
  const bekendheid = {
    weetHet: false,
    vanaf: plusDagen(op, isJa(a, 'maandVoorbij') ? -60 : 0),
    gesproken: isJa(a, 'gesproken') ? op : undefined,
    verstrekt: undefined,
    uitstel: undefined,
  }
  return tegenWachten({ reden, herzienOp: plusDagen(op, 7) }, bekendheid, op).map((code) => ({
    code: wachtcodes[code],
    artikel: 'avg-informeren-anderen',
  }))
}

/** "Mag ik wachten met vertellen dat wij gegevens over iemand hebben?" (AVG 14, 2.2.5 lid 2 onder c; N-AVG-14-3, N-AVG-14-5, Q-21). */
export const nietVertellen: Onderwerp = {
  paginas: () => [['reden']],
  feiten: ['gesproken', 'maandVoorbij'],
  uitkomst: (a, op) =>
    volgtUit(oordeel('avg-informeren-anderen', tegenWeek(a, op)), {
      uitleg: 'niet-vertellen',
      mits: [
        punt('motief-per-persoon', 'avg-informeren-anderen'),
        punt('opnieuw-bekijken', 'avg-informeren-anderen'),
        punt('geen-gewoonte', 'melding-informeren'),
      ],
      volgende: 'niet-vertellen',
      anders: 'vertel-het',
    }),
}

/** "Mag een cliënt worden aangemeld bij het Zorg- en Veiligheidshuis?" Linked problems, and it helps; only the college does it (art. VIII). */
export const zvhAanmelden: Onderwerp = {
  paginas: () => [],
  feiten: ['zvhVerband', 'zvhHelpt'],
  uitkomst: (a) =>
    volgtUit(
      oordeel('zvh-aanmelden', [
        isJa(a, 'zvhVerband') ? undefined : { code: 'magdit-zvh-zonder-verband', artikel: 'zvh-aanmelden' },
        isJa(a, 'zvhHelpt') ? undefined : { code: 'magdit-zvh-helpt-niet', artikel: 'zvh-aanmelden' },
      ]),
      {
        uitleg: 'zvh-aanmelden',
        mits: [
          punt('zvh-college-meldt-aan', 'zvh-aanmelden'),
          punt('zvh-overleg-partijen', 'zvh-nodig-melden'),
          punt('zvh-client-hoort-het', 'zvh-meedelen'),
        ],
        volgende: 'zvh-aanmelden',
      },
    ),
}
