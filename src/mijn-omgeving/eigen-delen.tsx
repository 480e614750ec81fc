import { Link, Paragraph } from '../platform/html/text.tsx'
import { vul } from '../teksten/tekst.ts'
import type { MijnZaak } from '../verwerking/mijn-zaak.ts'
import { Deel } from './deel.tsx'
import { mijn } from './mijn-paden.ts'
import type { Stand } from './mijn-stand.ts'
import { keerGekeken, rolInWoorden } from './wie-keek-in-woorden.ts'

interface Props {
  readonly stand: Stand
}

const tel = (zaken: readonly MijnZaak[], wat: 'aantalGevraagd' | 'aantalGekregen'): number =>
  zaken.reduce((som, zaak) => som + zaak[wat], 0)

function Gevraagd({ stand: { woorden: w, zaken } }: Props) {
  const vragen = tel(zaken, 'aantalGevraagd')
  const antwoorden = tel(zaken, 'aantalGekregen')
  return (
    <Deel titel={w.gevraagd.kop}>
      <Paragraph>
        <Link href={`${mijn}/gevraagd`}>{vul(w.gevraagd.link, { vragen, antwoorden })}</Link>
      </Paragraph>
    </Deel>
  )
}

function Keek({ stand }: Props) {
  const { woorden: w, keken, dag } = stand
  const laatste = keken.find(({ soort }) => soort !== 'lijst')
  const regel = laatste && {
    ...{ aantal: keerGekeken(stand), datum: dag(laatste.dag) },
    ...{ rol: rolInWoorden(stand, laatste.rol), reden: w.keek.redenen[laatste.soort] },
  }
  return (
    <Deel titel={w.keek.kop}>
      <Paragraph>
        <Link href={`${mijn}/wie-keek`}>{regel ? vul(w.keek.link, regel) : w.keek.niemand}</Link>
      </Paragraph>
    </Deel>
  )
}

/** What only who is client sees: what was asked, who looked, what stands there. */
export function EigenDelen({ stand }: Props) {
  const { woorden: w, jong } = stand
  return (
    <>
      <Gevraagd stand={stand} />
      <Keek stand={stand} />
      <Deel titel={w.gegevens.kop}>
        <Paragraph>
          <Link href={`${mijn}/gegevens`}>{w.gegevens.link}</Link>
        </Paragraph>
      </Deel>
      {jong && (
        <Deel titel={w.ouders.kop}>
          <Paragraph>
            <Link href={`${mijn}/wat-zien-ouders`}>{w.ouders.kop}</Link>
          </Paragraph>
        </Deel>
      )}
    </>
  )
}
