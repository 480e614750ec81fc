import { namenVan } from '../inrichting/index.ts'
import { brievenAan, mijnLijst } from '../mijn-omgeving/index.ts'
import { volleNaam } from '../personen/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { MijnDeel, MijnZaak } from '../verwerking/mijn-zaak.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { eigenBestanden } from './bestand-rij.ts'
import { keuzesVan } from './mijn-keuzes.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import {
  afsprakenVan,
  type Gelezen,
  gedeeldVoor,
  gegevensVoor,
  gevraagdeStukken,
  gevraagdVoor,
} from './overzicht-van-client.ts'
import { brievenAanMensen } from './rules/brieven-aan-mensen.ts'
import type { Feiten } from './rules/feiten.ts'
import { isJong, mijnZicht } from './rules/mijn-zicht.ts'
import { vragenVoorClient } from './rules/overzicht-voor-client.ts'
import { termijnenVan } from './rules/termijnen-van.ts'
import { openBelverzoeken, voorafVraagTerugbellen } from './rules/vraag-terugbellen.ts'
import { personenVan } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** What must be opened for each page: nothing that it does not show. */
const inhoudVoor: Readonly<Record<MijnDeel, readonly OnderzoekTabel[]>> = {
  begin: ['gebeurtenis', 'stuk', 'gegeven', 'brief'],
  gevraagd: ['gegeven', 'verzoek', 'verstrekking', 'overleg'],
  gegevens: ['gegeven', 'verzoek'],
  keek: [],
  brieven: ['brief'],
}

const bewaren = ({ dossier }: Feiten): Pick<MijnZaak, 'bewaren' | 'bewarenTot'> => {
  const bezig = dossier.staat === 'eerste-contact' || dossier.staat === 'loopt'
  return { bewaren: bezig ? 'tijdens' : 'erna', bewarenTot: dossier.vernietigenOp }
}

const leeg = {
  helperVan: null,
  wieDoetWat: [],
  gevraagd: [],
  gegevens: [],
  gedeeld: [],
  brieven: [],
  afspraken: [],
  keuzes: [],
  stukken: [],
}

/** What only a client sees, for the page that shows it. */
const alsClient = async (
  lezing: L,
  wie: string,
  deel: MijnDeel,
  kader: Kader,
): Promise<Partial<MijnZaak>> => {
  if (deel === 'keek' || deel === 'brieven') return {}
  const { vandaag } = kader
  const lezer = { id: wie, namens: kader.wie.rol === 'vertegenwoordiger' }
  const gegevens: readonly Gelezen[] = gegevensVoor(lezing, lezer, vandaag)
  const leest = new Map(gegevens.map(({ id, tekst }) => [id, tekst]))
  const alleen = new Set(leest.keys())
  if (deel === 'gegevens') return { gegevens: gegevens.map(({ id: _, ...gegeven }) => gegeven) }
  if (deel === 'gevraagd')
    return {
      gevraagd: gevraagdVoor(lezing, wie, alleen),
      gedeeld: await gedeeldVoor(lezing, leest, wie),
    }
  const vragen = vragenVoorClient(lezing.feiten, wie, alleen)
  return {
    stukken: gevraagdeStukken(lezing, wie),
    bestanden: eigenBestanden(lezing, wie, kader),
    aantalGevraagd: vragen.length,
    aantalGekregen: vragen.filter(({ stand }) => stand === 'gegeven').length,
  }
}

const helperVan = async ({ tx, dossier }: L): Promise<string | null> =>
  dossier.behandelaar ? ((await namenVan(tx, [dossier.behandelaar])).get(dossier.behandelaar) ?? null) : null

const zaakVoor = async (
  lezing: L,
  wie: string,
  deel: MijnDeel,
  kader: Kader,
): Promise<MijnZaak | undefined> => {
  const { feiten } = lezing
  const { vandaag } = kader
  const zicht = mijnZicht(feiten, wie)
  const persoon = zicht === 'niets' ? undefined : (await personenVan(lezing)).get(wie)
  if (zicht === 'niets' || !persoon) return undefined
  const { staat } = feiten.dossier
  const begin = deel === 'begin'
  const metBrieven = begin || deel === 'brieven'
  const brieven = metBrieven ? brievenAan(lezing.rijen('brief'), wie, brievenAanMensen) : []
  const afspraken = begin ? afsprakenVan(lezing, wie, vandaag) : []
  const belVerzoek = openBelverzoeken(feiten).find(({ betrokkeneId }) => betrokkeneId === wie)
  const client = zicht === 'alles'
  const bezig = staat === 'eerste-contact' || staat === 'loopt'
  return {
    ...{ aantalGevraagd: 0, aantalGekregen: 0, ...leeg, ...bewaren(feiten) },
    ...{ dossierId: lezing.dossier.id, ik: wie, pad: onderzoekDossier.pad, zicht, naam: volleNaam(persoon) },
    ...{ jong: isJong(feiten, wie), stand: `onderzoek-${staat}`, brieven, afspraken },
    keuzes: begin ? await keuzesVan(lezing, wie, kader) : [],
    klaarVoor: client && bezig ? termijnenVan(feiten).onderzoekKlaar : null,
    helper: begin ? await helperVan(lezing) : null,
    belVerzoek: belVerzoek?.datum ?? null,
    kanBellen: voorafVraagTerugbellen(feiten, vandaag).toegestaan,
    ...(client ? await alsClient(lezing, wie, deel, kader) : {}),
  }
}

/**
 * The onderzoeken that somebody is in himself, as he may see them (AVG 12 and 15; N-AVG-15, N-AVG-12-1, N-5.3.2-2, N-2.3a.4-3, N-5.4.2-2-vrz).
 */
export const mijnOnderzoeken = mijnLijst({
  id: 'onderzoek.mijn-onderzoeken',
  doel: 'onderzoek',
  normen: ['N-AVG-15', 'N-AVG-12-1', 'N-5.3.2-1', 'N-5.3.2-2', 'N-5.3.3', 'N-2.3a.4-3', 'N-5.4.2-2-vrz'],
  dossier: onderzoekDossier,
  inhoud: inhoudVoor,
  zaak: zaakVoor,
})
