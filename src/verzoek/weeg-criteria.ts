import { z } from 'zod'
import { verzoekWoorden as woorden } from '../teksten/nl/verzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Ernaast } from '../verwerking/leeswijzer.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { criteria, oordelenOverCriterium } from '../wet/verzoek-van-partij.ts'
import { legVast, type VerzoekLezing, vanVerzoek } from './declaratie.ts'
import { persoonKeuze } from './persoon-in-verzoek.ts'
import { laatste } from './rules/mits.ts'
import { nogTeWegen, toetsWeegCriteria, voorafWeegCriteria, type Weging } from './rules/wegen.ts'
import { watPartijSchrijft } from './wat-partij-schrijft.ts'

const oordeel = () => keuze(oordelenOverCriterium)
const waarom = () => tekst({ min: 3, max: 1000, wieZiet: 'client' })

const invoer = z.object({
  betrokkeneId: dossierkeuze(),
  a: oordeel(),
  waaromA: waarom(),
  overlast: oordeel(),
  waaromOverlast: waarom(),
  veiligheid: oordeel(),
  waaromVeiligheid: waarom(),
  b: oordeel(),
  waaromB: waarom(),
})

const alsWeging = (getypt: z.output<typeof invoer>): Weging => ({
  betrokkeneId: getypt.betrokkeneId,
  gevonden: {
    'criterium-a': { oordeel: getypt.a, waarom: getypt.waaromA },
    'criterium-1': { oordeel: getypt.overlast, waarom: getypt.waaromOverlast },
    'criterium-2': { oordeel: getypt.veiligheid, waarom: getypt.waaromVeiligheid },
    'criterium-b': { oordeel: getypt.b, waarom: getypt.waaromB },
  },
})

/** The question of each criterion. */
const vragen = [
  ['a', 'criterium-a'],
  ['overlast', 'criterium-1'],
  ['veiligheid', 'criterium-2'],
  ['b', 'criterium-b'],
] as const

/** Beside each question what the party wrote of it, person by person. */
const naastDeVragen = (lezing: VerzoekLezing): readonly Ernaast[] =>
  vragen.flatMap(([veld, criterium]) =>
    persoonKeuze(lezing).map(({ waarde, label: naam }) => ({
      veld,
      als: { veld: 'betrokkeneId', waarde },
      kop: vul(woorden.motivering, { naam }),
      regels: watPartijSchrijft(lezing, waarde, criterium),
      leeg: woorden.schrijftNiets,
    })),
  )

/** What was found before about this person, to be looked at again. */
const eerder = (lezing: VerzoekLezing, betrokkeneId: string | undefined) => {
  if (!betrokkeneId) return {}
  const [a, een, twee, b] = criteria.map((criterium) => {
    const feit = laatste(lezing.feiten, criterium, betrokkeneId)
    const inhoud = lezing.rijen('gebeurtenis').find(({ id }) => id === feit?.id)?.inhoud
    return { oordeel: feit?.code ?? undefined, waarom: tekstVan(inhoud?.waarom) }
  })
  return {
    ...{ a: a?.oordeel, waaromA: a?.waarom, overlast: een?.oordeel, waaromOverlast: een?.waarom },
    ...{ veiligheid: twee?.oordeel, waaromVeiligheid: twee?.waarom, b: b?.oordeel, waaromB: b?.waarom },
  }
}

/** Weighs each criterion about one person, with a reason that he can read later (2.3a.4 lid 1, N-2.3a.4-1-bes). */
export const weegCriteria = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.weeg-criteria',
  normen: [
    'N-2.3a.4-1a',
    'N-2.3a.4-1a1',
    'N-2.3a.4-1a2',
    'N-2.3a.4-1b',
    'N-2.3a.4-1-bes',
    'N-2.3a.4-1-col',
    'N-Awb-3.2',
  ],
  pad: 'wegingen',
  metInhoud: ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven'],
  invoer,
  stappen: [
    { naam: 'ernst', velden: ['betrokkeneId', 'a', 'waaromA'] },
    { naam: 'omgeving', velden: ['overlast', 'waaromOverlast', 'veiligheid', 'waaromVeiligheid'] },
    { naam: 'bijdrage', velden: ['b', 'waaromB'] },
  ],
  vooraf: voorafWeegCriteria,
  toets: (getypt, feiten, kader) => toetsWeegCriteria(alsWeging(getypt), feiten, kader),
  effect: async (getypt, werk) => {
    const { betrokkeneId, gevonden } = alsWeging(getypt)
    const oud = werk.feiten.gebeurtenissen.filter(
      (feit) => feit.betrokkeneId === betrokkeneId && criteria.some((een) => een === feit.soort),
    )
    for (const { id } of oud) await werk.verwijder('gebeurtenis', id)
    for (const criterium of criteria) {
      const { oordeel: code, waarom: reden } = gevonden[criterium]
      await legVast(werk, criterium, betrokkeneId, { code }, { waarom: reden })
    }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: (_, lezing) => ({ betrokkeneId: persoonKeuze(lezing) }),
  ernaast: (_, lezing) => naastDeVragen(lezing),
  begin: (feiten, lezing, _, gekozen) => {
    const betrokkeneId = gekozen.betrokkeneId ?? nogTeWegen(feiten)[0]?.id
    return { betrokkeneId, ...eerder(lezing, betrokkeneId) }
  },
  voorbeeld: {
    betrokkeneId: '{persoon}',
    a: 'aannemelijk',
    waaromA: 'De problemen duren al drie jaar en hij weigert hulp.',
    overlast: 'aannemelijk',
    waaromOverlast: 'De buren klagen al twee jaar over stank.',
    veiligheid: 'niet-aannemelijk',
    waaromVeiligheid: 'Er is geen brand of ander gevaar geweest.',
    b: 'aannemelijk',
    waaromB: 'Drie partijen werken nu los van elkaar.',
  },
})
