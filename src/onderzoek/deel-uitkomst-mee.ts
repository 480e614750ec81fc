import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { geborenOp, leeftijdenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsDeelUitkomstMee, voorafDeelUitkomstMee } from './rules/deel-uitkomst-mee.ts'
import { brieven } from './rules/gebeurtenissen.ts'
import { lezersVanBrief } from './rules/gezamenlijke-brief.ts'
import { isClient } from './rules/is-client.ts'
import { metGebeurtenis } from './rules/met-gebeurtenis.ts'
import { overWie } from './rules/over-wie.ts'
import { toetsUitkomstVanJongere, verteltOverKind } from './rules/uitkomst-van-jongere.ts'
import { vernietigenOp } from './rules/vernietigen-op.ts'
import { brievenMetUitkomst, watUitgaat } from './uitgaande-uitkomst.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const samenGekozen = ({ brief }: Readonly<Record<string, unknown>>): boolean => brief === 'gezamenlijke-brief'

/**
 * Tells a client the outcome, in writing, kept as it was sent: in a letter of his own, or with a motive and the yes of each of
 * them in one with others (2.3a.2 lid 1; N-2.3a.2-1-sch, N-2.3a.2-1-afz).
 */
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
    samenMet: dossierkeuzes(0).default([]),
    akkoord: dossierkeuzes(0).default([]),
    motiveringGezamenlijk: tekst({ wieZiet: 'client' }).optional(),
    toelichting: tekst({ wieZiet: 'client' }).optional(),
    kanNietZelf: ja().default(false),
    schriftelijk: ja().default(false),
    datum: datum(),
  }),
  alleenAls: { samenMet: samenGekozen, akkoord: samenGekozen, motiveringGezamenlijk: samenGekozen },
  vooraf: opDeDag(voorafDeelUitkomstMee),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsDeelUitkomstMee(
        {
          ...invoer,
          motiveringGezamenlijk: invoer.motiveringGezamenlijk ?? '',
          leeftijden: leeftijdenOp(personen, invoer.datum, vandaag),
        },
        feiten,
        vandaag,
      ),
      toetsUitkomstVanJongere(invoer, feiten, geborenOp(personen, overWie(feiten, invoer)), vandaag),
    ),
  brieven: (invoer, lezing, kader, personen) => brievenMetUitkomst(invoer, lezing, kader, personen),
  effect: async (invoer, werk, personen) => {
    const { betrokkeneId, overId, datum: dag, kanNietZelf } = invoer
    const samen = invoer.brief === 'gezamenlijke-brief'
    const akkoord = samen ? { akkoord: invoer.akkoord } : {}
    const overEen = overWie(werk.feiten, { betrokkeneId, overId, datum: dag })
    const briefIds: string[] = []
    for (const [nummer, { voor, soort, gegevens }] of watUitgaat(invoer, werk, personen).entries()) {
      const rij = { betrokkene_id: voor, soort: 'uitkomst', datum: dag, verzonden_op: dag }
      const briefId = await werk.voegToe('brief', rij, { brief: werk.brieven[nummer]?.brief })
      briefIds.push(briefId)
      const over = samen ? voor : overEen
      const wat = over === voor ? 'uitkomst-meegedeeld' : 'uitkomst-aan-vertegenwoordiger'
      const feit = { soort: wat, betrokkene_id: voor, datum: dag, code: soort }
      if (over !== undefined && over !== voor)
        await werk.voegToe('gebeurtenis', {
          ...feit,
          soort: 'uitkomst-over-client',
          betrokkene_id: over,
          code: null,
        })
      await werk.voegToe('gebeurtenis', feit, { briefId, over, kanNietZelf, ...akkoord })
      const gift = { ...pasGegeven, aan: voor, datum: dag, artikel: werk.artikel }
      for (const gegevenId of gegevens)
        await werk.voegToe('verstrekking', { ...gift, gegeven_id: gegevenId }, { briefId })
    }
    const feit = {
      soort: 'uitkomst-meegedeeld',
      betrokkene_id: betrokkeneId,
      datum: dag,
      code: invoer.brief,
    } as const
    if (overEen && verteltOverKind(werk.feiten, invoer, geborenOp(personen, overEen), werk.kader.vandaag))
      await werk.voegToe('gebeurtenis', { ...feit, betrokkene_id: overEen })
    if (werk.feiten.dossier.staat === 'afgerond')
      await werk.werkBij({ vernietigen_op: vernietigenOp(metGebeurtenis(werk.feiten, feit)) })
    return { briefId: briefIds[0] ?? '', briefIds }
  },
  betrokkenen: (feiten, invoer) => {
    const over = overWie(feiten, invoer)
    return [...new Set([...lezersVanBrief(invoer), ...(over === undefined ? [] : [over])])]
  },
  keuzes: async (feiten, lezing) => {
    const { peildag } = feiten
    const leeftijden = leeftijdenOp(await personenVan(lezing), peildag, peildag)
    const samen = await keuzeUit(
      lezing,
      (id) => isClient(feiten, id) && !['onder-12', '12-tot-16'].includes(leeftijden.get(id) ?? 'volwassen'),
    )
    return {
      betrokkeneId: await keuzeUit(
        lezing,
        (id) =>
          (isClient(feiten, id) && leeftijden.get(id) !== 'onder-12') ||
          feiten.vertegenwoordigingen.some((band) => band.betrokkeneId === id),
      ),
      samenMet: samen,
      akkoord: samen,
      overId: await keuzeUit(
        lezing,
        (id) => isClient(feiten, id) && feiten.vertegenwoordigingen.some(({ voorId }) => voorId === id),
      ),
    }
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag, brief: 'eigen-brief' }),
  voorbeeld: { betrokkeneId: '{verzoeker}', brief: 'eigen-brief', schriftelijk: true, datum: '{vandaag}' },
})
