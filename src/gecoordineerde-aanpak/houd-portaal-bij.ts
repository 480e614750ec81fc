import type { Bijhouden } from '../verwerking/bijhouden.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import { metVoorwaarden, voorwaardenVan } from './gegeven-voorwaarden.ts'
import { portaalTabellen, schrijfNaarPortaal } from './naar-portaal.ts'
import { digestVan, portaalBeeld } from './portaal-beeld.ts'
import type { Feiten } from './rules/feiten.ts'
import { zichtVanPartij } from './rules/zicht-van-partij.ts'

type HoudBij = Bijhouden<Feiten, AanpakTabel>
type Doe = HoudBij['doe']
type Deelname = { readonly id: string; readonly partijId: string; readonly portaalId: string }

/** The party takes no part any more, or the aanpak ended: it sees nothing more of it from that moment (N-5.4.4-7). */
const sluit = async (werk: Parameters<Doe>[0], { id, portaalId }: Deelname): Promise<void> => {
  const { vandaag } = werk.kader
  await werk.stroomDoor('partij', { dossierId: portaalId }, async (stroom) => {
    const naar = 'deelname-voorbij'
    await stroom.gaOver({ naam: 'sluit-deelname', naar, artikel: 'einde-coordinatie', sluit: true })
    await stroom.werkBij({ einde_op: vandaag, vernietigen_op: vandaag })
  })
  await werk.verander('deelname', id, { tot: vandaag }, { portaalId })
}

/**
 * Brings what each party reads in its portal in step with the aanpak: its agreements, and what it was given. Nothing is written
 * when nothing changed for that party, so that what it is typing is not made stale by what does not concern it.
 */
const doe: Doe = async (werk, na) => {
  const { vandaag } = werk.kader
  const feiten = metVoorwaarden(na.feiten, voorwaardenVan(na))
  for (const { id, partij_id, tot, inhoud } of na.rijen('deelname')) {
    if (tot !== null) continue
    const portaalId = String(inhoud.portaalId)
    const zicht = zichtVanPartij(partij_id, feiten, vandaag)
    if (!zicht) {
      await sluit(werk, { id, partijId: partij_id, portaalId })
      continue
    }
    const beeld = await portaalBeeld(na, partij_id, zicht, vandaag)
    const digest = digestVan(beeld)
    if (digest === inhoud.digest) continue
    await werk.stroomDoor('partij', { dossierId: portaalId, lees: portaalTabellen }, (stroom) =>
      schrijfNaarPortaal(werk, stroom, beeld),
    )
    await werk.verander('deelname', id, {}, { portaalId, digest })
  }
}

/** What parties read of an aanpak is kept in step by every act on it, on whichever road it came (5.4.4 lid 5, N-5.4.4-5). */
export const houdPortaalBij: HoudBij = {
  nodig: ({ deelnames }, artikel) =>
    artikel === 'verstrekken-door-coordinator' || deelnames.some(({ tot }) => tot === null),
  metInhoud: ['doel', 'afspraak', 'gegeven', 'verstrekking', 'deelname'],
  doe,
}
