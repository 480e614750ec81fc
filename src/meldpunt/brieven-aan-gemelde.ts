import { briefhoofd, meldpuntInrichting } from '../inrichting/index.ts'
import { aanRegels, type Persoon, personenVan, volleNaam } from '../personen/index.ts'
import { gemeenteMetCode } from '../platform/places/index.ts'
import { naamOnbekend } from '../teksten/nl/meldpunt.ts'
import { meldingsbriefWoorden as woorden } from '../teksten/nl/meldpunt-meldingsbrief.ts'
import { vul } from '../teksten/tekst.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { gemeldeVan, type MeldingLezing } from './declaratie.ts'
import { meldingsbrief, soortInWoorden } from './meldingsbrief.ts'
import { gevraagde, naamVanAnder } from './naam-van-ander.ts'
import { vernietigenOp } from './rules/verbeter-meldingsdag.ts'
import { type Ontvanger, ontvangersVanBrief } from './rules/vertegenwoordiging.ts'
import { gemeldePersoon } from './wie-is-gemeld.ts'

/** Who reads the letter about this melding today; nobody when the person was destroyed. */
export const ontvangersVan = async (
  lezing: MeldingLezing,
  { vandaag }: Kader,
): Promise<readonly Ontvanger[]> => {
  const persoon = await gemeldePersoon(lezing)
  const gemelde = gemeldeVan(lezing.feiten)
  return persoon ? ontvangersVanBrief(lezing.feiten, gemelde, persoon.geboortedatum, vandaag) : []
}

/** Whether the name of the person is known. */
export const naamBekend = async (lezing: MeldingLezing): Promise<boolean> => {
  const persoon = await gemeldePersoon(lezing)
  return persoon !== undefined && persoon.achternaam !== naamOnbekend
}

const melderVoorBrief = (lezing: MeldingLezing) => {
  const [rij] = lezing.rijen('melder')
  const { naam, organisatie } = rij?.inhoud ?? {}
  return { ...lezing.feiten.melder, naam: tekstVan(naam), organisatie: tekstVan(organisatie) }
}

const aan = ({ als }: Ontvanger, lezer: Persoon, naam: string): readonly string[] => {
  const regels = aanRegels(lezer)
  return als === 'gezag' ? [vul(woorden.aanGezag, { naam }), ...regels.slice(1)] : regels
}

/** The letters that tell of this melding, one for everyone who reads it; they need the content of 'melder'. */
export const brievenAanGemelde = async (
  lezing: MeldingLezing,
  kader: Kader,
  bereikbaar: string,
): Promise<readonly UitgaandeBrief[]> => {
  const persoon = await gemeldePersoon(lezing)
  if (!persoon) return []
  const personen = await personenVan(lezing)
  const naamVan = await naamVanAnder(lezing)
  const { feiten, dossier } = lezing
  const over = {
    naam: volleNaam(persoon),
    ontvangenOp: feiten.dossier.ontvangenOp,
    vernietigenOp: feiten.dossier.vernietigenOp ?? vernietigenOp(feiten.dossier.ontvangenOp),
    bereikbaar,
    melder: melderVoorBrief(lezing),
    gegevens: dossier.rijen.gegeven.map(({ onderdeel, categorie, bron }) => ({
      wat: soortInWoorden(onderdeel, categorie),
      bron: naamVan(bron, 'bron', bron),
    })),
    anderen: [
      ...feiten.inlichtingen.map((vraag) => naamVan(gevraagde(vraag), 'bron', vraag.aan)),
      ...feiten.verstrekkingen
        .filter(({ aan: wie }) => gemeenteMetCode(wie))
        .map(({ aan: wie }) => naamVan(wie, 'bron', wie)),
      ...feiten.doorgeleidingen.map(({ partijId, taak }) => naamVan(partijId, 'taak', taak ?? '')),
    ],
  }
  const uit: UitgaandeBrief[] = []
  for (const ontvanger of await ontvangersVan(lezing, kader)) {
    const lezer = personen.get(ontvanger.id)
    if (!lezer) continue
    const hoofd = await briefhoofd(lezing, kader, aan(ontvanger, lezer, over.naam))
    uit.push({ voor: ontvanger.id, brief: meldingsbrief(hoofd, { ...over, als: ontvanger.als }) })
  }
  return uit
}

/** How the meldpunt is reached, as a form begins with it; empty when the municipality did not say. */
export const bereikVanMeldpunt = async ({ tx, dossier }: MeldingLezing): Promise<{ bereikbaar?: string }> => {
  const ingericht = await meldpuntInrichting(tx, dossier.gemeente)
  return ingericht ? { bereikbaar: vul(woorden.bel, { nummer: ingericht.telefoon }) } : {}
}
