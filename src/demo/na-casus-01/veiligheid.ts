import { voorbeeld } from '../demo-ids.ts'
import { type Gezin, gezinnen } from '../mensen.ts'
import { partijId } from '../partijen.ts'
import type { Stap } from '../stap.ts'
import { inAanpak, stapIn } from './stappen.ts'

const inAfstemming = stapIn('zorg-en-veiligheidshuis', 'afstemming')
const schuldhulp = partijId(voorbeeld, 'schuldhulp')
const college = { wie: 'beslisser' } as const

const toets = {
  samenhang: 'De dreiging begint als schuldeisers aan de deur komen.',
  bijdrage: 'De politie en de schuldhulp werken dan niet meer langs elkaar.',
}

/** Days 120 to 123: threat, the referral by the college, what the coordinator hears there, and what may go to the aanpak (art. VIII). */
export const veiligheid = ({ partner }: Gezin = gezinnen.hendriks): readonly Stap[] => [
  inAanpak(120, 'Ernstige dreiging: de coördinator vraagt wat de schuldhulp vindt.', 'leg-zvh-overleg-vast', {
    ...{ partijId: schuldhulp, antwoord: 'mag', op: '{dag}', nietGegevens: [] },
  }),
  inAanpak(120, 'Zij spreekt de partner, en meldt het college.', 'meld-aan-college', {
    ...{ redenCode: 'zorg-en-veiligheidshuis', betrokkeneId: '{deelnemer-partner}', gesprokenOp: '{dag}' },
    toelichting: 'Hij bedreigt wie aan de deur komt. De schuldhulp ziet dit ook.',
  }),
  inAanpak(
    121,
    'Het college meldt aan, en schrijft de partner.',
    'meld-aan-bij-zvh',
    {
      ...{ betrokkeneId: '{deelnemer-partner}', uitkomst: 'aangemeld', ...toets },
      motief: 'Zonder de veiligheidspartners blijft de dreiging, en stopt de hulp.',
    },
    college,
  ),
  inAanpak(122, 'De coördinator stemt af.', 'begin-zvh-afstemming', {
    ...{ betrokkeneIds: ['{deelnemer-partner}'], gesprokenOp: '{dag}', ...toets },
  }),
  inAanpak(
    122,
    'Waar de afstemming staat.',
    'bekijk-aanpak',
    {},
    {
      onthoud: { 'beeld.zvh.trajecten.staat~loopt.zvhId': 'afstemming' },
    },
  ),
  inAfstemming(
    122,
    'Over wie.',
    'bekijk-afstemming',
    {},
    {
      onthoud: { [`beeld.mensen.naam~${partner.voornamen}.id`]: 'partner-zvh' },
    },
  ),
  inAfstemming(
    122,
    'Wat zij daar hoort.',
    'leg-gehoord-vast',
    {
      ...{ betrokkeneId: '{partner-zvh}', deelnemer: 'Politie, J. Smit' },
      tekst: 'De wijkagent gaat elke week langs, en houdt ruggespraak met de schuldhulp.',
    },
    { onthoud: { gegevenId: 'gehoord' } },
  ),
  inAfstemming(
    123,
    'Met de politie spreekt zij af wat de schuldhulp mag weten.',
    'leg-zvh-afspraak-vast',
    {
      ...{ gegevenId: '{gehoord}', watMag: 'Bel de wijkagent voordat u aan huis gaat.' },
      ...{ aan: [schuldhulp], clienten: [], doel: 'Zodat de hulp veilig door kan gaan.' },
      ...{ afgesprokenMet: 'Politie, J. Smit', afgesprokenOp: '{dag}' },
    },
    { onthoud: { afspraakId: 'zvh-afspraak' } },
  ),
  inAfstemming(123, 'De afgesproken woorden gaan naar de aanpak.', 'geef-aan-aanpak', {
    ...{ afspraakId: '{zvh-afspraak}', reden: 'Zodat de hulp veilig door kan gaan.' },
  }),
]
