import type { Rijen, Tabel } from '../dossier/rijen.ts'
import { pseudoniemIn } from '../personen/index.ts'
import type { MetInhoud } from '../verwerking/lezing.ts'
import type { Stroom, Werk } from '../verwerking/werk.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import type { PortaalBeeld } from './portaal-beeld.ts'
import type { Feiten } from './rules/feiten.ts'

type W = Werk<Feiten, AanpakTabel>
type Ids = ReadonlyMap<string, string>

/** The tables of the portal that this side writes in. */
export const portaalTabellen = ['betrokkene', 'afspraak', 'gegeven', 'inbreng'] as const

/** One thing as the party reads it, with the id by which this side knows it: that stands in no column. */
interface Wens<K extends Tabel> {
  readonly daar: string
  readonly rij: Rijen[K]
  readonly inhoud: object
}

const metDaar = ({ inhoud }: MetInhoud<Tabel>): string => String(inhoud.daar ?? '')

/** Writes what is new, changes what stands there, and removes what the party may not see any more; gives the ids over there. */
const schrijf = async <K extends Tabel>(
  stroom: Stroom,
  tabel: K,
  wensen: readonly Wens<K>[],
  blijft: (id: string) => boolean = () => false,
): Promise<Ids> => {
  const eerder = stroom.rijen(tabel)
  const ids = new Map<string, string>()
  for (const { daar, rij, inhoud } of wensen) {
    const oud = eerder.find((een) => metDaar(een) === daar)
    if (oud) await stroom.verander(tabel, oud.id, rij, { ...inhoud, daar })
    ids.set(daar, oud?.id ?? (await stroom.voegToe(tabel, rij, { ...inhoud, daar })))
  }
  for (const oud of eerder)
    if (!ids.has(metDaar(oud)) && !blijft(oud.id)) await stroom.verwijder(tabel, oud.id)
  return ids
}

/** Of this person the party reads nothing more, and gives nothing more about him: his name stays alone (2.3a.3 lid 4, N-2.3a.3-4-stp). */
const doetNietMeerMee = (stroom: Stroom, { id, pseudoniem, datum, inhoud }: MetInhoud<'betrokkene'>) => {
  const { naam, daar } = inhoud
  const rij = { pseudoniem, hoedanigheid: 'niet-meer', datum }
  return stroom.verander('betrokkene', id, rij, { naam, aanduiding: null, daar })
}

const mensen = async (werk: W, stroom: Stroom, { personen }: PortaalBeeld): Promise<Ids> => {
  const { omgeving, dossier, compartiment, kader } = werk
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const wensen = dossier.rijen.betrokkene.flatMap(({ id, pseudoniem }) => {
    const persoon = personen.get(id)
    if (!persoon) return []
    const daar = pseudoniemIn(omgeving.sleutels, binnen, pseudoniem, 'partij')
    const rij = { pseudoniem: daar, hoedanigheid: 'betrokkene', datum: kader.vandaag }
    return [{ daar: id, rij, inhoud: persoon }]
  })
  // About whom the party itself gave something: he stays as long as it can mend that, and for nothing else.
  const genoemd = new Set(stroom.rijen('inbreng').map(({ betrokkene_id }) => betrokkene_id))
  const ids = await schrijf(stroom, 'betrokkene', wensen, (id) => genoemd.has(id))
  for (const oud of stroom.rijen('betrokkene'))
    if (genoemd.has(oud.id) && !ids.has(metDaar(oud))) await doetNietMeerMee(stroom, oud)
  return ids
}

const leeg = {
  ...{ onderdeel: null, thema: null, verzoek_id: null, vraag_id: null, dienst_id: null, item_id: null },
  niet_tonen_aan: [],
}

/** Writes what a party reads of the aanpak into its dossier in the portal: no more than that, and nothing twice (5.4.4 lid 5). */
export const schrijfNaarPortaal = async (werk: W, stroom: Stroom, beeld: PortaalBeeld): Promise<void> => {
  const ids = await mensen(werk, stroom, beeld)
  const hier = (id: string): readonly string[] => [ids.get(id)].filter((een) => een !== undefined)
  await schrijf(
    stroom,
    'afspraak',
    beeld.afspraken.map(({ id, tekst, staat, uiterlijk, datum, over }) => ({
      daar: id,
      rij: { doel_id: null, partij_id: null, betrokkene_id: null, staat, uiterlijk, datum },
      inhoud: { tekst, over: over.flatMap(hier) },
    })),
  )
  await schrijf(
    stroom,
    'gegeven',
    beeld.gegevens.flatMap(({ id, betrokkeneId, tekst, reden, categorie, niveau, datum, ...rest }) =>
      hier(betrokkeneId).map((betrokkene_id) => ({
        daar: id,
        rij: { ...leeg, betrokkene_id, categorie, niveau, bron: 'coordinator', datum },
        inhoud: { tekst, reden, ...rest },
      })),
    ),
  )
}
