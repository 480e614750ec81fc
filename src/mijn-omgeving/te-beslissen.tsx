import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { vul } from '../teksten/tekst.ts'
import type { MijnKeuze, MijnZaak } from '../verwerking/mijn-zaak.ts'
import { Deel } from './deel.tsx'
import { mijn } from './mijn-paden.ts'
import type { Stand } from './mijn-stand.ts'

/** One thing to decide, in the case it is in. */
export interface TeKiezen {
  readonly zaak: MijnZaak
  readonly keuze: MijnKeuze
}

/** He wants to talk before he answers: that asks to be called. */
export const eerstPraten = 'eerst-praten'

/** Where one thing is decided: of what it is, in which case. */
export const keuzePad = ({ zaak, keuze }: TeKiezen): string =>
  `${mijn}/beslis/${zaak.pad}/${zaak.dossierId}/${keuze.soort}/${keuze.overId}`

/** The words of this kind of thing to decide. */
export const woordenVoor = ({ woorden }: Stand, { soort }: MijnKeuze) => woorden.meebeslissen.soorten[soort]

/** The question in words, as it stands in the list and above its form. */
export const vraagVan = (stand: Stand, keuze: MijnKeuze): string =>
  vul(woordenVoor(stand, keuze).vraag, {
    datum: keuze.datum === null ? '' : stand.dag(keuze.datum),
    naam: keuze.naam,
  })

/** An answer in words. */
export const inWoorden = (stand: Stand, keuze: MijnKeuze, antwoord: string): string => {
  if (antwoord === eerstPraten) return stand.woorden.meebeslissen.eerstPraten
  const keuzes: Readonly<Record<string, string>> = woordenVoor(stand, keuze).keuzes
  return keuzes[antwoord] ?? ''
}

const alle = ({ zaken }: Stand): readonly TeKiezen[] =>
  zaken.flatMap((zaak) => zaak.keuzes.map((keuze) => ({ zaak, keuze })))

/** What waits for his answer, each a link: it stands under what he must do. */
export const teBeslissen = (stand: Stand) =>
  alle(stand)
    .filter(({ keuze }) => keuze.wacht)
    .map((een) => (
      <Link href={keuzePad(een)}>
        {vul(stand.woorden.meebeslissen.zeg, { vraag: vraagVan(stand, een.keuze) })}
      </Link>
    ))

/** What he decided and can still change. */
export function Besliste({ stand }: { readonly stand: Stand }) {
  const { meebeslissen: w } = stand.woorden
  const gezegd = alle(stand).filter(({ keuze }) => keuze.gezegd !== null)
  if (gezegd.length === 0) return null
  return (
    <Deel titel={w.kop}>
      <List
        items={gezegd.map((een) => {
          const vraag = vraagVan(stand, een.keuze)
          const antwoord = inWoorden(stand, een.keuze, een.keuze.gezegd ?? '')
          return (
            <>
              {vul(w.zei, { vraag, antwoord })}{' '}
              <Link href={keuzePad(een)} context={vraag}>
                {w.verander}
              </Link>
            </>
          )
        })}
      />
    </Deel>
  )
}

/** What he can also say, while nobody waits for it. */
export function OokMogelijk({ stand }: { readonly stand: Stand }) {
  const ook = alle(stand).filter(
    ({ keuze }) => keuze.gezegd === null && !keuze.wacht && keuze.soort !== 'ondersteuning',
  )
  if (ook.length === 0) return null
  return (
    <Deel titel={stand.woorden.meebeslissen.ookKop}>
      <List items={ook.map((een) => <Link href={keuzePad(een)}>{vraagVan(stand, een.keuze)}</Link>)} />
    </Deel>
  )
}

/** Asking for a cliëntondersteuner: beside whom he can call, for who can ask it. */
export function VraagOndersteuning({ stand }: { readonly stand: Stand }) {
  const te = alle(stand).find(({ keuze }) => keuze.soort === 'ondersteuning')
  if (!te) return null
  return (
    <Paragraph>
      <Link href={keuzePad(te)}>{vraagVan(stand, te.keuze)}</Link>
    </Paragraph>
  )
}
