import { nietGebruiktSinds } from '../dossier/bevroren.ts'
import { coordinatorenVan } from '../inrichting/index.ts'
import { afsprakenMet, brievenAan } from '../mijn-omgeving/index.ts'
import { type Persoon, personenVan, volleNaam } from '../personen/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import type { MijnDeel, MijnGegeven, MijnGift, MijnZaak } from '../verwerking/mijn-zaak.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { type Lezer, watClientLeest } from '../wet/eigen-gegeven.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { voorwaardenVan } from './gegeven-voorwaarden.ts'
import { type AanpakLezing, partijenBijNaam, tekst, wieDoetHet } from './keuzes.ts'
import { keuzesVan } from './mijn-antwoorden.ts'
import { brievenAanMensen } from './rules/brieven-aan-mensen.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { mijnAfspraken, mijnZicht } from './rules/mijn-zicht.ts'
import { coordinatorOp } from './rules/mits.ts'
import { gever } from './rules/verbeter-gegeven.ts'
import { openBelverzoeken, voorafVraagTerugbellen } from './rules/vraag-terugbellen.ts'
import { gedeeldBuitenZvh, nietVanZvh } from './zvh-apart.ts'

type Gelezen = MijnGegeven & { readonly id: string }

/** What of the gegevens this person reads; needs the content of 'gegeven' (AVG 15; N-AVG-15). */
export const eigenGegevens = (
  lezing: Pick<AanpakLezing, 'rijen'>,
  lezer: Lezer,
  op: string,
): readonly Gelezen[] => {
  const voorwaarden = voorwaardenVan(lezing)
  return lezing
    .rijen('gegeven')
    .filter(nietVanZvh)
    .flatMap((rij) => {
      const { id, betrokkene_id: betrokkeneId, niet_tonen_aan: nietTonenAan, bron, datum, inhoud } = rij
      const { niet_inzien_tot: nietInzienTot } = rij
      const leest = { tekst: gegevenTekst(inhoud, op), voorwaarden: voorwaarden.get(id) ?? [] }
      const woorden = watClientLeest({ betrokkeneId, nietTonenAan, nietInzienTot }, leest, lezer, op)
      if (!woorden) return []
      const vanPartij = tekst(inhoud.partij) || null
      const waarom = tekst(inhoud.reden)
      const bevrorenOp = nietGebruiktSinds(rij, op)
      return [{ id, tekst: woorden, onderdeel: null, vanPartij, bron, datum, waarom, bevrorenOp }]
    })
}

const gedeeldVoor = async (
  lezing: AanpakLezing,
  leest: ReadonlyMap<string, string>,
): Promise<readonly MijnGift[]> => {
  const partijen = await partijenBijNaam(lezing)
  return lezing
    .rijen('verstrekking')
    .filter((een) => een.aan !== gever && gedeeldBuitenZvh(lezing, een))
    .flatMap(({ aan, gegeven_id: id, datum }) => {
      const wat = leest.get(id)
      return wat ? [{ op: datum, wat, aan: partijen.get(aan)?.naam ?? '' }] : []
    })
}

/** What only a client sees, for the page that shows it. */
const alsClient = async (
  lezing: AanpakLezing,
  wie: string,
  deel: MijnDeel,
  { vandaag, wie: { rol } }: Kader,
): Promise<Partial<MijnZaak>> => {
  if (deel === 'begin') return { wieDoetWat: await wieDoetWat(lezing, wie) }
  if (deel === 'keek' || deel === 'brieven') return {}
  const gegevens = eigenGegevens(lezing, { id: wie, namens: rol === 'vertegenwoordiger' }, vandaag)
  if (deel === 'gegevens') return { gegevens: gegevens.map(({ id: _, ...gegeven }) => gegeven) }
  return { gedeeld: await gedeeldVoor(lezing, new Map(gegevens.map((een) => [een.id, een.tekst]))) }
}

const wieDoetWat = async (lezing: AanpakLezing, wie: string): Promise<MijnZaak['wieDoetWat']> => {
  const doetHet = await wieDoetHet(lezing)
  const woorden = new Map(lezing.rijen('afspraak').map(({ id, inhoud }) => [id, tekst(inhoud.tekst)]))
  return mijnAfspraken(lezing.feiten, wie).map((afspraak) => ({
    wat: woorden.get(afspraak.id) ?? '',
    wie: doetHet(afspraak),
    eigen: afspraak.betrokkeneId === wie,
    uiterlijk: afspraak.uiterlijk,
    gedaan: afspraak.staat === 'gedaan',
  }))
}

/** Who is coordinator today, and for whom he works when that is a party (2.3a.3 lid 1). */
const helperVan = async (
  { tx, dossier, feiten }: AanpakLezing,
  vandaag: string,
): Promise<Pick<MijnZaak, 'helper' | 'helperVan'>> => {
  const id = coordinatorOp(feiten, vandaag)
  const allen = id ? await coordinatorenVan(tx, dossier.gemeente, vandaag) : []
  const wie = allen.find(({ gebruikerId }) => gebruikerId === id)
  return { helper: wie?.naam ?? null, helperVan: wie?.werkgeverNaam ?? null }
}

const standVan: Readonly<Record<string, string>> = {
  aangewezen: 'aanpak-aangewezen',
  teruggegeven: 'aanpak-aangewezen',
  beeindigd: 'aanpak-beeindigd',
}

const leeg = {
  ...{
    gevraagd: [],
    gegevens: [],
    gedeeld: [],
    brieven: [],
    afspraken: [],
    stukken: [],
    keuzes: [],
    wieDoetWat: [],
  },
  ...{ aantalGevraagd: 0, aantalGekregen: 0, klaarVoor: null },
} as const

/** One aanpak as somebody may see it who is in it; undefined when he may not see that it is there (AVG 15; N-AVG-15, N-5.3.2-2). */
export const mijnAanpak = async (
  lezing: AanpakLezing,
  wie: string,
  deel: MijnDeel,
  kader: Kader,
): Promise<MijnZaak | undefined> => {
  const { vandaag } = kader
  const persoon: Persoon | undefined = (await personenVan(lezing)).get(wie)
  if (!persoon) return undefined
  const leeftijd = leeftijdsgroepOp(persoon.geboortedatum, vandaag, vandaag)
  const zicht = mijnZicht(lezing.feiten, wie, leeftijd, vandaag)
  if (zicht === 'niets') return undefined
  const { staat, vernietigenOp } = lezing.feiten.dossier
  const begin = deel === 'begin'
  const brieven = begin || deel === 'brieven' ? brievenAan(lezing.rijen('brief'), wie, brievenAanMensen) : []
  return {
    ...leeg,
    ...{ dossierId: lezing.dossier.id, ik: wie, pad: aanpakDossier.pad, zicht, naam: volleNaam(persoon) },
    jong: leeftijd !== null && leeftijd !== 'volwassen',
    stand: standVan[staat] ?? 'aanpak-loopt',
    ...(begin ? await helperVan(lezing, vandaag) : { helper: null, helperVan: null }),
    ...{
      brieven,
      afspraken: begin
        ? afsprakenMet(
            openGespreksafspraken(lezing.feiten, vandaag),
            lezing.rijen('gebeurtenis'),
            wie,
            vandaag,
          )
        : [],
    },
    keuzes: begin ? await keuzesVan(lezing, wie, kader) : [],
    belVerzoek:
      openBelverzoeken(lezing.feiten).find(({ betrokkeneId }) => betrokkeneId === wie)?.datum ?? null,
    kanBellen: voorafVraagTerugbellen(lezing.feiten, kader).toegestaan,
    ...{ bewaren: staat === 'beeindigd' ? 'erna' : 'tijdens', bewarenTot: vernietigenOp },
    ...(zicht === 'alles' ? await alsClient(lezing, wie, deel, kader) : {}),
  }
}
