import { createHash } from 'node:crypto'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { OverlegFeit } from '../wet/casusoverleg.ts'
import { nietGesloten } from '../wet/overlegstand.ts'
import { openWaarnemingen, type Waarneming } from '../wet/waarneming.ts'
import { eindeVandaag } from './declaratie.ts'
import { overgangen } from './rules/staten.ts'

type W = Pick<
  Werk<unknown, 'overleg'>,
  'tx' | 'compartiment' | 'dossier' | 'kader' | 'stroomDoor' | 'verander'
>

/** Who organises a conference: who works on the file that it came from, with who stands in; null when nobody does. */
export interface Organisator {
  readonly behandelaar: string | null
  readonly naam: string
  /** The organisation of the party that employs him; null for the college (5.4.4 lid 6). */
  readonly werkgever: string | null
  /** The case ended: what was convened in it and did not begin is called off. */
  readonly afgelopen: boolean
  readonly waarnemingen: readonly Waarneming[]
}

const hierVan = ({ behandelaar, waarnemingen }: Organisator, vandaag: string): readonly Waarneming[] =>
  openWaarnemingen({ behandelaar, waarnemingen }, vandaag)

/** By which it is seen whether somebody else must be written: nothing is written when nothing changed. */
const organisatorDigest = (wie: Organisator, vandaag: string): string =>
  createHash('sha256')
    .update(JSON.stringify([wie.behandelaar, wie.werkgever, hierVan(wie, vandaag)]))
    .digest('hex')

/**
 * Brings who organises a conference in step with who works on its file: whose task ended organises nothing more from that moment
 * (5.4.4 lid 7, N-5.4.4-7, N-5.4.3-1). Nothing when the conference is there no more.
 */
const zetOrganisator = async (werk: W, dossierId: string, wie: Organisator): Promise<void> => {
  const { vandaag } = werk.kader
  if (!(await kijkDoor(werk, 'casusoverleg', { dossierId, tabellen: [], vandaag }))) return
  await werk.stroomDoor('casusoverleg', { dossierId, lees: ['deelnemer', 'waarneming'] }, async (stroom) => {
    const plek = stroom.rijen('deelnemer').find(({ soort }) => soort === 'organisator')
    const anders = plek?.organisatie_id !== wie.werkgever || plek?.inhoud.naam !== wie.naam
    if (plek && wie.behandelaar && anders)
      await stroom.verander(
        'deelnemer',
        plek.id,
        { organisatie_id: wie.werkgever },
        { ...plek.inhoud, naam: wie.naam },
      )
    for (const { id } of stroom.rijen('waarneming')) await stroom.verwijder('waarneming', id)
    for (const { waarnemer, namens, van, tot } of hierVan(wie, vandaag)) {
      const rij = { waarnemer, namens, van, tot, reden_code: 'verlof', beeindigd_op: null, einde_code: null }
      await stroom.voegToe('waarneming', rij)
    }
    await stroom.werkBij({ behandelaar: wie.behandelaar })
  })
}

/**
 * Calls off a conference that waits, because its case ended: who was invited reads that it does not take place, and not why (N-5.4.3-1). False when
 * it is held, was held, or is there no more.
 */
const zegAfNaEinde = async (werk: W, dossierId: string): Promise<boolean> => {
  const { vandaag } = werk.kader
  const daar = await kijkDoor(werk, 'casusoverleg', { dossierId, tabellen: [], vandaag, slot: true })
  if (daar?.staat !== 'belegd') return false
  const naam = 'zeg-casusoverleg-af'
  await werk.stroomDoor('casusoverleg', { dossierId }, async (stroom) => {
    await stroom.gaOver({ naam, naar: overgangen[naam].naar, artikel: 'casusoverleg' })
    await stroom.werkBij({ behandelaar: null, ...eindeVandaag(vandaag) })
  })
  return true
}

/**
 * The facts by which it is seen that who organises must be looked at: a conference that is not closed, or one that is convened just now, also by
 * who stands in.
 */
export const heeftOverlegNodig = (
  { overleggen }: { readonly overleggen: readonly OverlegFeit[] },
  artikel: Artikel,
): boolean => artikel === 'casusoverleg' || nietGesloten(overleggen).length > 0

/** The same for every conference of the file that waits or is held. Needs the content of 'overleg'; nothing is written when nothing changed. */
export const houdOrganisatorenBij = async (
  werk: W,
  na: Pick<Lezing<unknown, 'overleg'>, 'rijen'>,
  wie: Organisator,
): Promise<void> => {
  const digest = organisatorDigest(wie, werk.kader.vandaag)
  for (const { id, staat, inhoud } of na.rijen('overleg')) {
    if (staat !== 'belegd') continue
    if (wie.afgelopen && (await zegAfNaEinde(werk, tekstVan(inhoud.overlegId)))) {
      await werk.verander('overleg', id, { staat: 'afgezegd' }, inhoud)
      continue
    }
    if (inhoud.organisator === digest) continue
    await zetOrganisator(werk, tekstVan(inhoud.overlegId), wie)
    await werk.verander('overleg', id, {}, { ...inhoud, organisator: digest })
  }
}
