import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { overzichtWoorden as woorden } from '../teksten/nl/onderzoek-overzicht.ts'
import { vul } from '../teksten/tekst.ts'
import type { MijnGegeven, MijnGift, MijnVraag, MijnZaak } from '../verwerking/mijn-zaak.ts'
import type { Kijkblad } from '../verwerkingenlogboek/index.ts'
import { isRol, rollen } from '../wet/rollen.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { type Bewaren, inArtikel, maakBrief, voetVanBrief } from './brief-delen.ts'
import type { Staat } from './rules/staten.ts'

/** What a client is told of his onderzoek; everything in it is his to read. Days are 'yyyy-mm-dd'. */
export interface Overzicht {
  readonly staat: Staat
  /** The day before which he hears the outcome; null when there is no outcome to come. */
  readonly klaarVoor: string | null
  readonly afspraken: MijnZaak['afspraken']
  readonly stukken: MijnZaak['stukken']
  readonly gevraagd: readonly MijnVraag[]
  readonly gegevens: readonly MijnGegeven[]
  readonly gedeeld: readonly MijnGift[]
  readonly keken: Kijkblad['dagen']
  readonly bewaren: Bewaren
}

const zin = (tekst: string): string => (/[.?!]$/.test(tekst.trim()) ? tekst.trim() : `${tekst.trim()}.`)

const opDag = (datum: string) => ({ datum: datumInWoorden(datum) })

/** First of all: what he must do. Often nothing. */
const moet = ({ staat, afspraken, stukken }: Overzicht): Briefdeel => {
  const doen = [
    ...afspraken.map(({ datum, tijd }) => vul(woorden.moet.afspraak, { ...opDag(datum), tijd })),
    ...stukken.map(({ wat, uiterlijk }) => vul(woorden.moet.stuk, { ...opDag(uiterlijk), wat })),
  ]
  const klaar = staat === 'eerste-contact' || staat === 'loopt' ? woorden.moet.niets : woorden.moet.voorbij
  return { kop: woorden.moet.kop, tekst: doen.length > 0 ? doen : [klaar] }
}

const nu = ({ staat, klaarVoor }: Overzicht): Briefdeel => ({
  kop: woorden.nu.kop,
  tekst: [woorden.nu.staten[staat], ...(klaarVoor ? [vul(woorden.nu.klaar, opDag(klaarVoor))] : [])],
})

const gevraagd = ({ gevraagd: vragen }: Overzicht, op: string): Briefdeel => ({
  kop: woorden.gevraagd.kop,
  tekst:
    vragen.length === 0
      ? [woorden.gevraagd.niets]
      : [inArtikel(woorden.gevraagd.grond, 'verstrekken-door-partij', op)],
  punten: vragen.map(({ partij, wat, waarom, stand, ...vraag }) =>
    vul(woorden.gevraagd.vraag, {
      ...{ ...opDag(vraag.op), partij, waarom: zin(waarom) },
      wat: wat.map(({ gegeven }) => gegeven).join('; '),
      stand: woorden.gevraagd.standen[stand],
    }),
  ),
})

const gegevens = ({ gegevens: alle }: Overzicht): Briefdeel => ({
  kop: woorden.gegevens.kop,
  tekst: alle.length === 0 ? [woorden.gegevens.niets] : [],
  punten: alle.map(({ tekst, datum, waarom, ...gegeven }) =>
    vul(woorden.gegevens.gegeven, {
      ...{ ...opDag(datum), tekst: zin(tekst), waarom: zin(waarom) },
      bron: bronInWoorden(gegeven),
    }),
  ),
})

const gedeeld = ({ gedeeld: giften, gevraagd: vragen }: Overzicht): Briefdeel => ({
  kop: woorden.gedeeld.kop,
  tekst: [
    ...(vragen.length === 0 ? [] : [woorden.gedeeld.vraag]),
    ...(giften.length === 0
      ? [vragen.length === 0 ? woorden.gedeeld.niets : woorden.gedeeld.verderNiets]
      : []),
  ],
  punten: giften.map(({ op, wat, aan }) => vul(woorden.gedeeld.gift, { ...opDag(op), wat: zin(wat), aan })),
})

/** How often each role looked on one day. */
const perRol = (momenten: Overzicht['keken'][number]['momenten']): ReadonlyMap<string, number> => {
  const keer = new Map<string, number>()
  for (const { rol, gelukt, aantal } of momenten)
    if (gelukt && rol !== null && isRol(rol))
      keer.set(rollen[rol].naam, (keer.get(rollen[rol].naam) ?? 0) + aantal)
  return keer
}

/**
 * By day and role: never who of the colleagues it was, and not which act. A case is of more people, and the name of an act that was about another of
 * them would tell on him (N-AVG-15, N-AVG-32).
 */
const keken = ({ keken: dagen }: Overzicht): Briefdeel => {
  const punten = dagen.flatMap(({ dag, momenten }) =>
    [...perRol(momenten)].map(([rol, aantal]) => vul(woorden.keek.regel, { ...opDag(dag), rol, aantal })),
  )
  return {
    kop: woorden.keek.kop,
    tekst: [punten.length > 0 ? woorden.keek.uitleg : woorden.keek.niets],
    punten,
  }
}

/** The source of a gegeven in words: a party by its name, everything else by its kind, and of somebody else not who (AVG 15 lid 4). */
const bronInWoorden = ({ bron, vanPartij }: Pick<MijnGegeven, 'bron' | 'vanPartij'>): string => {
  if (vanPartij) return vanPartij
  if (bron === 'betrokkene-zelf') return woorden.gegevens.zelf
  return bron === 'andere-betrokkene' ? woorden.gegevens.ander : codeTekst('bron', bron)
}

/**
 * What is kept of a client in this onderzoek, as a sheet that he can take home: what he must do, what happens, who helps, what was asked and shared,
 * what stands there, who looked, and how long it stays (AVG 12 and 15; N-AVG-15, N-AVG-12-1, N-5.4.2-2-vrz).
 */
export const overzichtbrief = (hoofd: Briefhoofd, overzicht: Overzicht): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      moet(overzicht),
      nu(overzicht),
      {
        kop: woorden.wie.kop,
        tekst: [vul(woorden.wie.behandelaar, { naam: hoofd.behandelaar, gemeente: hoofd.gemeente })],
      },
      { kop: '', tekst: [woorden.inleiding] },
      gevraagd(overzicht, hoofd.datum),
      gegevens(overzicht),
      gedeeld(overzicht),
      keken(overzicht),
      { kop: woorden.fout.kop, tekst: [woorden.fout.tekst] },
    ],
    voetVanBrief(overzicht.bewaren),
  )
