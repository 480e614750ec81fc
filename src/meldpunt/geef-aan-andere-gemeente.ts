import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { briefhoofd } from '../inrichting/index.ts'
import { gemeenteMetCode, gemeentenBijPlaats } from '../platform/places/index.ts'
import { inlichtingWoorden } from '../teksten/nl/meldpunt-inlichting.ts'
import { vul } from '../teksten/tekst.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, dossierkeuze, ja, lijst, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { bewaarBrieven } from './bewaar-brieven.ts'
import { gemeldeVan, legVast, type MeldingLezing, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gegevenKeuze } from './gegeven-keuze.ts'
import { verborgenheid, watMeegaat } from './melder-in-tekst.ts'
import { naarGemeentebrief } from './naar-gemeentebrief.ts'
import { binnenVoorwaarden } from './rules/binnen-voorwaarden.ts'
import { toetsGeefAanAndereGemeente, voorafGeefAanAndereGemeente } from './rules/geef-aan-andere-gemeente.ts'
import { zonderMelder } from './rules/noemt-melder.ts'
import { gemeldePersoon, wieHetIs } from './wie-is-gemeld.ts'

const gekozen = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 10, max: 1000, wieZiet: 'gemelde' }),
})

const invoer = z.object({
  gemeente: regel({ max: 80 }),
  gevraagdOp: datum(),
  wieVroeg: regel({ max: 200 }),
  opVerzoek: ja().default(false),
  kreegMelding: ja().default(false),
  verhuisd: ja().default(false),
  gegevens: lijst(gekozen, 1),
})

const gevonden = (naam: string, vandaag: string): readonly string[] =>
  gemeentenBijPlaats(naam, vandaag).map(({ code }) => code)

/** The letter with exactly what was chosen; of who called it says nothing. */
const brieven = async (
  { gemeente, gegevens }: z.output<typeof invoer>,
  lezing: MeldingLezing,
  kader: Kader,
): Promise<readonly UitgaandeBrief[]> => {
  const persoon = await gemeldePersoon(lezing)
  if (!persoon) throw new Error('this person was destroyed')
  const [code = ''] = gevonden(gemeente, kader.vandaag)
  const aan = vul(inlichtingWoorden.college, { naam: gemeenteMetCode(code)?.label ?? '' })
  const teksten = new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, tekstVan(inhoud.tekst)]))
  const punten = gegevens.map(({ gegevenId }) => teksten.get(gegevenId) ?? '')
  const hoofd = await briefhoofd(lezing, kader, [aan])
  const brief = naarGemeentebrief(hoofd, { over: wieHetIs(persoon), gegevens: punten })
  return [{ voor: gemeldeVan(lezing.feiten), brief }]
}

/**
 * Gives chosen data of the melding to the municipality to which the person moved, because it asked for them after a melding of its
 * own (5.5.2 lid 5; N-5.5.2-5).
 */
export const geefAanAndereGemeente = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.geef-aan-andere-gemeente',
  normen: ['N-5.5.2-5', 'N-5.5.4-1-dl', 'N-AVG-5-1c'],
  pad: 'naar-gemeenten',
  metInhoud: ['gegeven', 'melder'],
  controleren: true,
  invoer,
  vooraf: voorafGeefAanAndereGemeente,
  bij: (_, lezing) => verborgenheid(lezing),
  toets: ({ gemeente: genoemd, ...typed }, feiten, kader, bij) => {
    const gemeente = {
      ...{ genoemd, gevonden: gevonden(genoemd, kader.vandaag), eigen: kader.wie.gemeente },
    }
    const oordeel = toetsGeefAanAndereGemeente({ ...typed, gemeente }, feiten, kader)
    const [aan = ''] = gemeente.gevonden
    const { gegevens } = typed
    return zonderMelder(
      binnenVoorwaarden(oordeel, { gegevens, aan, voorwaarden: bij.voorwaarden }, kader.vandaag),
      watMeegaat(gegevens, bij),
      bij.melder,
    )
  },
  brieven,
  effect: async ({ gemeente, gevraagdOp, wieVroeg, gegevens }, werk) => {
    const { vandaag } = werk.kader
    const [aan] = gevonden(gemeente, vandaag)
    if (!aan) throw new Error('the toets asks for a municipality of the list')
    const verstrekkingen: string[] = []
    for (const { gegevenId, reden } of gegevens) {
      const rij = { gegeven_id: gegevenId, aan, datum: vandaag, artikel: werk.artikel, ...pasGegeven }
      const inhoud = { reden, beslistDoor: werk.kader.wie.gebruikerId }
      verstrekkingen.push(await werk.voegToe('verstrekking', rij, inhoud))
    }
    const ids = await bewaarBrieven(werk, 'naar-gemeente')
    const wat = gemeenteMetCode(aan)?.label
    const inhoud = { wat, toelichting: wieVroeg, gevraagdOp, brieven: ids, verstrekkingen }
    await legVast(werk, 'naar-gemeente', vandaag, null, inhoud)
  },
  betrokkenen: overDeGemelde,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  begin: (_, __, { vandaag }) => ({ gevraagdOp: vandaag }),
  voorbeeld: {
    gemeente: 'Amsterdam',
    gevraagdOp: '{vandaag}',
    wieVroeg: 'M. de Vries van het meldpunt van Amsterdam',
    opVerzoek: true,
    kreegMelding: true,
    verhuisd: true,
    gegevens: [{ gegevenId: '{gegeven}', reden: 'Zij zoeken uit of zij nu hulp heeft.' }],
  },
})
