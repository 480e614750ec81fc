import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { datum, dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { briefhoofd } from './briefhoofd.ts'
import { geborenOp, leeftijdenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsDeelUitkomstMee, voorafDeelUitkomstMee } from './rules/deel-uitkomst-mee.ts'
import { brieven } from './rules/gebeurtenissen.ts'
import { isClient } from './rules/is-client.ts'
import { metGebeurtenis } from './rules/met-gebeurtenis.ts'
import { overWie } from './rules/over-wie.ts'
import { toetsUitkomstVanJongere, verteltOverKind } from './rules/uitkomst-van-jongere.ts'
import { vernietigenOp } from './rules/vernietigen-op.ts'
import { gegevensInBrief, uitkomstVoor } from './uitkomst-voor.ts'
import { uitkomstbrief } from './uitkomstbrief.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/** Tells a client the outcome, in writing and in a letter of his own, kept as it was sent (2.3a.2 lid 1; N-2.3a.2-1-sch). */
export const deelUitkomstMee = defineHandeling({
  id: 'onderzoek.deel-uitkomst-mee',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-2.3a.2-1',
    'N-2.3a.2-1-sch',
    'N-2.3a.2-1-hoe',
    'N-2.3a.2-1-aan',
    'N-2.3a.2-1-afz',
    'N-2.3a.2-1-zwt',
    'N-2.3a.4-7',
    'N-5.3.3',
    'N-AVG-19',
  ],
  pad: 'uitkomsten',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'dienst', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    overId: dossierkeuze().optional(),
    brief: keuze(brieven),
    motiveringGezamenlijk: tekst({ wieZiet: 'client' }).optional(),
    toelichting: tekst({ wieZiet: 'client' }).optional(),
    kanNietZelf: ja().default(false),
    schriftelijk: ja().default(false),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafDeelUitkomstMee),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsDeelUitkomstMee(
        { ...invoer, motiveringGezamenlijk: invoer.motiveringGezamenlijk ?? '' },
        feiten,
        vandaag,
      ),
      toetsUitkomstVanJongere(invoer, feiten, geborenOp(personen, overWie(feiten, invoer)), vandaag),
    ),
  brieven: async ({ betrokkeneId, overId, brief: soort, datum: dag, ...invoer }, lezing, kader, personen) => {
    const persoon = personen.get(betrokkeneId)
    if (!persoon) throw new Error('this person was destroyed')
    const gezamenlijkOmdat = soort === 'gezamenlijke-brief' ? (invoer.motiveringGezamenlijk ?? null) : null
    const lezer = { betrokkeneId, overId, datum: dag, samen: soort === 'gezamenlijke-brief' }
    const wens = { lezer, gezamenlijkOmdat, toelichting: invoer.toelichting ?? null }
    const hoofd = await briefhoofd(lezing, kader, persoon, dag)
    return [{ voor: betrokkeneId, brief: uitkomstbrief(hoofd, uitkomstVoor(lezing, wens, personen)) }]
  },
  effect: async ({ betrokkeneId, overId, brief: soort, kanNietZelf, datum: dag }, werk, personen) => {
    const rij = { betrokkene_id: betrokkeneId, soort: 'uitkomst', datum: dag, verzonden_op: dag }
    const briefId = await werk.voegToe('brief', rij, { brief: werk.brieven[0]?.brief })
    const over = overWie(werk.feiten, { betrokkeneId, overId, datum: dag })
    const wat = over === betrokkeneId ? 'uitkomst-meegedeeld' : 'uitkomst-aan-vertegenwoordiger'
    const feit = { soort: wat, betrokkene_id: betrokkeneId, datum: dag, code: soort } as const
    await werk.voegToe('gebeurtenis', feit, { briefId, over, kanNietZelf })
    const lezer = { betrokkeneId, overId, datum: dag, samen: soort === 'gezamenlijke-brief' }
    if (over && verteltOverKind(werk.feiten, lezer, geborenOp(personen, over), werk.kader.vandaag))
      await werk.voegToe('gebeurtenis', { ...feit, soort: 'uitkomst-meegedeeld', betrokkene_id: over })
    const { artikel } = werk
    const gift = { ...pasGegeven, aan: betrokkeneId, datum: dag, artikel }
    for (const gegevenId of gegevensInBrief(werk, lezer))
      await werk.voegToe('verstrekking', { ...gift, gegeven_id: gegevenId }, { briefId })
    if (werk.feiten.dossier.staat === 'afgerond')
      await werk.werkBij({ vernietigen_op: vernietigenOp(metGebeurtenis(werk.feiten, feit)) })
    return { briefId }
  },
  betrokkenen: (feiten, { betrokkeneId, overId, datum: dag }) => {
    const over = overWie(feiten, { betrokkeneId, overId, datum: dag })
    return over === undefined || over === betrokkeneId ? [betrokkeneId] : [betrokkeneId, over]
  },
  keuzes: async (feiten, lezing) => {
    const { peildag } = feiten
    const leeftijden = leeftijdenOp(await personenVan(lezing), peildag, peildag)
    return {
      betrokkeneId: await keuzeUit(
        lezing,
        (id) =>
          (isClient(feiten, id) && leeftijden.get(id) !== 'onder-12') ||
          feiten.vertegenwoordigingen.some((band) => band.betrokkeneId === id),
      ),
      overId: await keuzeUit(
        lezing,
        (id) => isClient(feiten, id) && feiten.vertegenwoordigingen.some(({ voorId }) => voorId === id),
      ),
    }
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag, brief: 'eigen-brief' }),
  voorbeeld: { betrokkeneId: '{verzoeker}', brief: 'eigen-brief', schriftelijk: true, datum: '{vandaag}' },
})
