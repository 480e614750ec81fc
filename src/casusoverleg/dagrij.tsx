import { Alert } from '../platform/html/alert.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { overlegAgenda as woorden } from '../teksten/nl/casusoverleg-agenda.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Dagagenda, DagSlot } from './dagagenda.ts'
import type { OverlegBeeld } from './overleg-beeld.ts'
import { overlegDossier } from './overleg-dossier.ts'

interface Props {
  readonly beeld: OverlegBeeld
  readonly dossierId: string
}

/** That two conferences are at once, or a place is taken: worth knowing, and it stands in the way of nothing. */
export const Dubbel = ({ beeld: { agenda, ik } }: Pick<Props, 'beeld'>) => {
  const zinnen = agenda.dubbel.map((code) =>
    !ik.organiseert && code === 'zelf-tegelijk' ? woorden.partijTegelijk : woorden.dubbel[code],
  )
  return zinnen.length === 0 ? null : (
    <Alert kind="warning">
      {zinnen.map((zin) => (
        <Paragraph>{zin}</Paragraph>
      ))}
    </Alert>
  )
}

const letOp = ({ sluitAan, tegelijk }: DagSlot): string =>
  [...(tegelijk ? [woorden.tegelijk] : []), ...(sluitAan ? [woorden.sluitAan] : [])].join(' ')

const rij = (slot: DagSlot, dossierId: string): Parameters<typeof LijstTabel>[0]['rijen'][number] => [
  vul(woorden.uren, { begin: slot.begin, einde: slot.einde }),
  slot.overlegId === dossierId ? (
    `${slot.nummer} (${woorden.dit})`
  ) : (
    <Link href={`/${overlegDossier.pad}/${slot.overlegId}`}>{slot.nummer}</Link>
  ),
  metHoofdletter(codeTekst('staat', `overleg-${slot.staat}`)),
  letOp(slot),
]

/** One's own conferences of that day, one after another: those one organises, or those one is invited to, and no others (5.4.3 lid 1, N-5.4.3-1-std). */
export const Dagrij = ({
  beeld: { agenda },
  dossierId,
}: Props & { readonly beeld: { readonly agenda: Dagagenda } }) =>
  agenda.rij.length === 0 ? null : (
    <section>
      <LijstTabel
        id="dagrij"
        titel={woorden.titel}
        kolommen={woorden.kolommen}
        rijen={agenda.rij.map((slot) => rij(slot, dossierId))}
      />
      <Paragraph>{woorden.uitleg}</Paragraph>
    </section>
  )
