import type { Dossier, Rij } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import { regimeIn } from '../wet/partij-regimes.ts'
import type { Feiten, InbrengFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { toegangTotDeelname } from './rules/toegang.ts'

const tabellen = ['overgang', 'betrokkene', 'afspraak', 'gegeven', 'inbreng'] as const

/** The tables of an aanpak at the side of one party. */
export type DeelnameTabel = (typeof tabellen)[number]

/** Which kind of dossier of the compartment this is. */
const ingang = 'aanpak'

/** What every one of these has: a defect when it is not there. */
const moet = (waarde: unknown): string => {
  if (typeof waarde !== 'string') throw new Error('a party takes part for an organisation')
  return waarde
}

/** Of who takes no part any more only the name stays, as long as the party can mend what it gave about him (N-2.3a.3-4-stp). */
export const doetMee = ({ hoedanigheid }: Pick<Rij<'betrokkene'>, 'hoedanigheid'>): boolean =>
  hoedanigheid === 'betrokkene'

const feiten = (d: Dossier<DeelnameTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    organisatieId: moet(d.team),
    partijId: moet(d.kenmerk.partij),
    regime: regimeIn(d.kenmerk.regime),
    soort: typeof d.kenmerk.soort === 'string' ? d.kenmerk.soort : null,
  },
  betrokkenen: d.rijen.betrokkene.filter(doetMee).map(({ id }) => ({ id })),
  afspraken: d.rijen.afspraak.map(({ id, staat, uiterlijk, datum }) => ({
    ...{ id, uiterlijk, datum },
    staat: staat as Afspraakstaat,
  })),
  inbreng: d.rijen.inbreng.map(({ id, betrokkene_id, niveau, categorie, datum }) => ({
    id,
    betrokkeneId: betrokkene_id,
    niveau: niveau as InbrengFeit['niveau'],
    categorie: categorie as InbrengFeit['categorie'],
    datum,
  })),
})

/**
 * An aanpak as one party sees it that takes part: what it was given, its own agreements, and what it gave the coordinator. Its `team` is
 * the organisation; the aanpak writes it, and where that lies stands sealed (5.4.4 lid 4 and 5, N-AVG-32).
 */
export const deelnameDossier: DossierSoort<Feiten, DeelnameTabel> = {
  compartiment: 'partij',
  ingang,
  pad: 'aanpakken-van-ons',
  tabellen,
  feiten,
  toegang: toegangTotDeelname,
}
