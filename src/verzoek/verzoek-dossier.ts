import { gebeurtenisfeiten } from '../dossier/gebeurtenissen.ts'
import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import { regimeIn } from '../wet/partij-regimes.ts'
import type { Feiten, GegevenFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { toegangTotVerzoek } from './rules/toegang.ts'

const tabellen = ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven', 'brief'] as const

/** The tables a request is made of: who it is about stands in the dossier itself, until an onderzoek starts. */
export type VerzoekTabel = (typeof tabellen)[number]

/** What every request has: a defect when it is not there. */
const moet = (waarde: unknown): string => {
  if (typeof waarde !== 'string') throw new Error('a request says when it came and from whom')
  return waarde
}

const metUitkomst: readonly string[] = ['verzoek-beslist', 'verzoek-ingetrokken'] satisfies readonly Staat[]

/** When it ended, among the versions of this dossier; null while it is open, also after it was opened again. */
const uitkomstBij = ({ staat, rijen }: Dossier<VerzoekTabel>): number | null =>
  metUitkomst.includes(staat)
    ? Math.max(...rijen.overgang.filter(({ naar }) => naar === staat).map(({ versie }) => versie))
    : null

/** Who wrote or sent it, when the municipality asks itself; who completed it too. Null when a party outside did. */
const indieners = ({ kenmerk, rijen }: Dossier<VerzoekTabel>): readonly string[] | null =>
  Array.isArray(kenmerk.indieners)
    ? [
        ...kenmerk.indieners.map(moet),
        ...rijen.overgang.filter(({ overgang }) => overgang === 'vul-aan').map(({ wie }) => wie),
      ]
    : null

const feiten = (d: Dossier<VerzoekTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    behandelaar: d.behandelaar,
    ontvangenOp: moet(d.verzocht_op),
    eindeOp: d.einde_op,
    vernietigenOp: d.vernietigen_op,
    uitkomstBij: uitkomstBij(d),
    partijId: moet(d.kenmerk.partij),
    organisatieId: moet(d.kenmerk.organisatie),
    regime: regimeIn(d.kenmerk.regime),
    indienersVanGemeente: indieners(d),
  },
  betrokkenen: d.rijen.betrokkene.map(({ id }) => ({ id })),
  gebeurtenissen: gebeurtenisfeiten(d.rijen.gebeurtenis),
  gegevens: d.rijen.gegeven.map(({ id, betrokkene_id, onderdeel, categorie }) => ({
    id,
    betrokkeneId: betrokkene_id,
    onderdeel: onderdeel as GegevenFeit['onderdeel'],
    categorie: categorie as GegevenFeit['categorie'],
  })),
})

/** The dossier of a request that is being judged: a compartment of its own, apart from the onderzoek (N-5.4.4-6-gs, Q-07). */
export const verzoekDossier: DossierSoort<Feiten, VerzoekTabel> = {
  compartiment: 'verzoek',
  pad: 'verzoeken-van-partijen',
  tabellen,
  feiten,
  toegang: toegangTotVerzoek,
}
