import { type PanelLine, Panel as PanelView } from '../platform/html/panel.tsx'
import { algemeen, handelingTekst, plichtTekst, redenTekst } from '../teksten/catalogus.ts'
import { termInWoorden } from '../teksten/datum-in-woorden.ts'
import { magDitWoorden } from '../teksten/nl/mag-dit.ts'
import type { Grens, KanNu, MagNiet, Panel } from '../verwerking/panel.ts'
import { type ElkeHandeling, type Kader, naamVan } from '../verwerking/verwerking.ts'
import { type Artikel, artikel } from '../wet/artikelen.ts'
import { magDitAdres } from './mag-dit-link.tsx'

/** How many lines stand on the case page itself; the rest is under "Alle handelingen" (schermen.md). */
const meesteKan = 7
const meesteMagNiet = 3

/** An article as people name it, by the law of that day. */
export const artikelInWoorden = (id: Artikel, vandaag: string): string => {
  const { wet, nummer } = artikel(id, vandaag)
  if (nummer.startsWith('§')) return `${algemeen.toelichtingWet}, ${nummer}`
  return `${algemeen.artikel} ${nummer} ${wet}`
}

/** Where the form of an act stands. */
export const handelingPad = (verwerking: ElkeHandeling, dossierId: string): string =>
  `/${verwerking.dossier.pad}/${dossierId}/handelingen/${naamVan(verwerking)}`

interface PaneelProps {
  readonly panel: Panel
  readonly kader: Kader
  readonly dossierId: string
  /** Show every line instead of the first few. */
  readonly alles?: boolean
}

/** The link to the act that would help, when it can be done now. */
const naarHulp = ({ helpt }: Pick<MagNiet, 'helpt'>, dossierId: string): Pick<PanelLine, 'helpsAt'> =>
  helpt ? { helpsAt: { href: handelingPad(helpt, dossierId), label: handelingTekst(helpt.id).titel } } : {}

/** The link to the question of "Mag dit?" that explains this act. */
const naarUitleg = (verwerkingId: string): Pick<PanelLine, 'explainedAt'> => {
  const href = magDitAdres(verwerkingId)
  return href ? { explainedAt: { href, label: magDitWoorden.naarMagDit } } : {}
}

/** What must come first, for a duty of which the act is not possible yet. */
const eerstNodig = ({ verwerking, kan }: Panel['moet'][number], { panel, dossierId }: PaneelProps) => {
  const rij = kan ? undefined : panel.magNiet.find((een) => een.verwerking === verwerking)
  if (!rij) return {}
  const [reden] = rij.redenen
  const { zin, helpt } = redenTekst(reden.code, reden.params)
  return { reason: zin, helps: `${algemeen.helpt}: ${helpt}`, ...naarHulp(rij, dossierId) }
}

const moetRegel = (plicht: Panel['moet'][number], props: PaneelProps): PanelLine => {
  const { kader, dossierId } = props
  return {
    ...eerstNodig(plicht, props),
    title: plichtTekst(plicht.code),
    article: artikelInWoorden(plicht.artikel, kader.vandaag),
    term: plicht.uiterlijk ? termInWoorden(plicht.uiterlijk, kader.vandaag) : undefined,
    who: plicht.wie.length > 0 ? `${algemeen.voorWie}: ${plicht.wie.join(', ')}` : undefined,
    termKind: plicht.soort === 'streeftermijn' ? algemeen.streeftermijn : undefined,
    ...(plicht.verwerking && plicht.kan
      ? {
          href: handelingPad(plicht.verwerking, dossierId),
          action: handelingTekst(plicht.verwerking.id).knop,
        }
      : {}),
  }
}

const kanRegel = ({ verwerking, artikel: id }: KanNu, { kader, dossierId }: PaneelProps): PanelLine => ({
  title: handelingTekst(verwerking.id).titel,
  article: artikelInWoorden(id, kader.vandaag),
  href: handelingPad(verwerking, dossierId),
  action: handelingTekst(verwerking.id).knop,
})

const magNietRegel = (rij: MagNiet, { kader, dossierId }: PaneelProps): PanelLine => {
  const { verwerking, redenen } = rij
  const teksten = redenen.map(({ code, params }) => redenTekst(code, params))
  return {
    title: handelingTekst(verwerking.id).titel,
    article: [...new Set(redenen.map(({ artikel: id }) => artikelInWoorden(id, kader.vandaag)))].join(', '),
    reason: teksten.map(({ zin }) => zin).join(' '),
    helps: `${algemeen.helpt}: ${teksten.map(({ helpt }) => helpt).join(' ')}`,
    ...naarHulp(rij, dossierId),
    ...naarUitleg(verwerking.id),
  }
}

const grensRegel = (grens: Grens, { kader, dossierId }: PaneelProps): PanelLine => {
  const { code, reden } = grens
  const { zin, helpt } = redenTekst(reden.code, reden.params)
  return {
    title: plichtTekst(code),
    article: artikelInWoorden(reden.artikel, kader.vandaag),
    reason: zin,
    helps: `${algemeen.helpt}: ${helpt}`,
    ...naarHulp(grens, dossierId),
  }
}

/** Wat moet nu / Wat kan nu / Wat mag niet, en wat zou helpen. */
export const Paneel = (props: PaneelProps) => {
  const { panel, dossierId, alles = false } = props
  const pad = [...panel.kan, ...panel.magNiet][0]?.verwerking.dossier.pad
  const meer = pad ? { label: algemeen.alleHandelingen, href: `/${pad}/${dossierId}/handelingen` } : undefined
  const kan = alles ? panel.kan : panel.kan.slice(0, meesteKan)
  const magNiet = alles ? panel.magNiet : panel.magNiet.slice(0, meesteMagNiet - panel.grenzen.length)
  return (
    <PanelView
      moet={{
        heading: algemeen.watMoet,
        lines: panel.moet.map((rij) => moetRegel(rij, props)),
        empty: algemeen.nietsMoet,
      }}
      kan={{
        heading: algemeen.watKan,
        lines: kan.map((rij) => kanRegel(rij, props)),
        empty: algemeen.nietsKan,
        ...(meer && panel.kan.length > kan.length ? { more: meer } : {}),
      }}
      magNiet={{
        heading: algemeen.watMagNiet,
        lines: [
          ...panel.grenzen.map((rij) => grensRegel(rij, props)),
          ...magNiet.map((rij) => magNietRegel(rij, props)),
        ],
        empty: algemeen.allesMag,
        ...(meer && panel.magNiet.length > magNiet.length ? { more: meer } : {}),
      }}
    />
  )
}
