import { kijkDoor } from '../verwerking/doorstroom.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { isBijzonder } from '../wet/categorieen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { herkomstVan, type OverlegWerk } from './declaratie.ts'
import type { DeelnemerFeit, OverlegafspraakFeit } from './rules/feiten.ts'
import type { Sluiting } from './rules/sluit-casusoverleg.ts'
import { namenVanDeelnemers } from './sluit-keuzes.ts'
import { type Meegenomen, meegenomenVan } from './wat-is-meegenomen.ts'

/** By the id of an agreement here the id by which the onderzoek or the aanpak knows it. */
export type Daar = ReadonlyMap<string, string>

/** An agreement to which was said yes, with its words and who it is of. */
interface Toegezegd {
  readonly feit: OverlegafspraakFeit
  readonly van: DeelnemerFeit
  readonly wie: string
  readonly inhoud: Readonly<Record<string, unknown>>
}

/** The agreements to which who they are of said yes: no other binds, and no other stays (N-2.3a.3-3-ovn). */
export const toegezegd = (werk: Pick<OverlegWerk, 'feiten' | 'rijen'>): readonly Toegezegd[] => {
  const namen = namenVanDeelnemers(werk)
  const inhoud = new Map(werk.rijen('overlegafspraak').map((rij) => [rij.id, rij.inhoud]))
  return werk.feiten.afspraken.flatMap((feit) => {
    const van = werk.feiten.deelnemers.find(({ id }) => id === feit.deelnemerId)
    if (feit.staat !== 'ja' || !van) return []
    return [{ feit, van, wie: namen.get(van.id) ?? '', inhoud: inhoud.get(feit.id) ?? {} }]
  })
}

type Mensen = Readonly<Record<string, string>>

/** In the aanpak an agreement is one like any other there, so that the coordinator follows it (2.3a.3 lid 3, N-2.3a.3-3). */
const inAanpak = (stroom: Stroom, werk: OverlegWerk, { feit, van, inhoud }: Toegezegd, mensen: Mensen) => {
  const { vandaag } = werk.kader
  const toelichting = tekstVan(inhoud.toelichting)
  const rij = {
    ...{ doel_id: null, partij_id: van.partijId, staat: 'aanvaard', datum: vandaag },
    ...{ betrokkene_id: mensen[van.betrokkeneId ?? ''] ?? null, uiterlijk: feit.uiterlijk },
  }
  const tekst = [tekstVan(inhoud.wat), toelichting].filter(Boolean).join(' ')
  return stroom.voegToe('afspraak', rij, { tekst, jaDoor: tekstVan(inhoud.jaDoor), jaOp: vandaag })
}

const inOnderzoek = (stroom: Stroom, { kader }: OverlegWerk, een: Toegezegd, mensen: Mensen) => {
  const { feit, van, wie, inhoud } = een
  const over = mensen[feit.betrokkeneId ?? van.betrokkeneId ?? ''] ?? null
  const rij = {
    ...{ deelnemer_id: null, partij_id: van.partijId, betrokkene_id: over, staat: 'aanvaard' },
    ...{ uiterlijk: feit.uiterlijk, datum: kader.vandaag, delen_met: [] },
  }
  return stroom.voegToe('overlegafspraak', rij, { wie, ...inhoud })
}

/** What the college or the coordinator takes along is a gegeven of the file, with its conditions and why it is needed (5.4.3 lid 4). */
const alsGegeven = async (
  stroom: Stroom,
  { kader }: OverlegWerk,
  een: Meegenomen,
  mensen: Mensen,
): Promise<void> => {
  const { wat, waarvoor, categorie, niveau, voorwaarden, eigenaar, onderdeel, thema } = een
  const waaromBijzonder = isBijzonder(categorie) ? waarvoor : null
  await stroom.voegToe(
    'gegeven',
    {
      ...{ betrokkene_id: mensen[een.betrokkeneId] ?? '', categorie, niveau, bron: 'partij' },
      datum: kader.vandaag,
      ...{ onderdeel, thema, verzoek_id: null, vraag_id: null, dienst_id: null, item_id: null },
      niet_tonen_aan: een.nietTonenAan.flatMap((id) => mensen[id] ?? []),
    },
    {
      ...{ tekst: wat, noodzaak: waarvoor, reden: waarvoor, extraNoodzaak: waaromBijzonder, waaromBijzonder },
      ...{ motiveringNiveau: niveau === 'dat' ? null : waarvoor, waaromDienst: null },
      ...{ voorwaarden: voorwaarden satisfies readonly Voorwaarde[], partij: eigenaar.naam },
      partijId: eigenaar.partijId,
    },
  )
}

const schrijfMeegenomen = async (stroom: Stroom, werk: OverlegWerk, mensen: Mensen): Promise<void> => {
  const namen = namenVanDeelnemers(werk)
  for (const een of meegenomenVan(werk)) {
    const { niveau, categorie, taak, waarvoor, jaDoor, neemt, eigenaar } = een
    const betrokkene_id = mensen[een.betrokkeneId]
    if (!betrokkene_id) continue
    const rij = { betrokkene_id, van: eigenaar.partijId, aan: neemt.partijId, niveau, categorie }
    const wie = { wieGaf: eigenaar.naam, wieNam: namen.get(neemt.id) ?? '' }
    await stroom.voegToe(
      'meegenomen',
      { ...rij, datum: werk.kader.vandaag },
      { taak, waarvoor, jaDoor, ...wie },
    )
    if (neemt.soort === 'organisator') await alsGegeven(stroom, werk, een, mensen)
  }
}

/** For whom the conference was and who was there, for who must account for it: no word of what was said (N-5.4.3-1, N-5.4.3-1-clt). */
const verantwoording = (werk: OverlegWerk, { clientErbij, wieVertelt }: Sluiting) => {
  const aanwezig = new Set(werk.dossier.rijen.aanwezigheid.map(({ deelnemer_id }) => deelnemer_id))
  const deelnemers = werk.rijen('deelnemer')
  const anders = deelnemers.filter(({ soort }) => soort !== 'organisator')
  return {
    uitgenodigd: anders
      .filter(({ staat }) => staat !== 'niet-uitgenodigd')
      .map(({ inhoud }) => ({ naam: tekstVan(inhoud.naam), noodzaak: tekstVan(inhoud.noodzaak) })),
    nietUitgenodigd: anders
      .filter(({ staat }) => staat === 'niet-uitgenodigd')
      .map(({ reden_code: redenCode, inhoud }) => ({
        ...{ naam: tekstVan(inhoud.naam), redenCode, motief: tekstVan(inhoud.motief) },
      })),
    aanwezig: deelnemers.filter(({ id }) => aanwezig.has(id)).map(({ inhoud }) => tekstVan(inhoud.naam)),
    ...{ clientErbij, wieVertelt: namenVanDeelnemers(werk).get(wieVertelt ?? '') ?? null },
  }
}

/**
 * Leaves in the onderzoek or the aanpak what may stay: the agreements, that something was taken along and by whom, and what the college or the
 * coordinator takes along itself. Nothing when that file is there no more (5.4.3 lid 3 and 4; N-5.4.3-3, N-5.4.3-4a).
 */
export const blijftInDossier = async (werk: OverlegWerk, sluiting: Sluiting): Promise<Daar> => {
  const { dossierId, rijId, betrokkenen } = herkomstVan(werk)
  const { vanuit } = werk.feiten.dossier
  const ids = new Map<string, string>()
  const waar = { dossierId, tabellen: [], vandaag: werk.kader.vandaag }
  if (!(await kijkDoor(werk, vanuit, waar))) return ids
  await werk.stroomDoor(vanuit, { dossierId, lees: ['overleg'] }, async (stroom) => {
    for (const een of toegezegd(werk)) {
      const leg = vanuit === 'onderzoek' ? inOnderzoek : inAanpak
      ids.set(een.feit.id, await leg(stroom, werk, een, betrokkenen))
    }
    await schrijfMeegenomen(stroom, werk, betrokkenen)
    const rij = stroom.rijen('overleg').find(({ id }) => id === rijId)
    if (rij)
      await stroom.verander(
        'overleg',
        rijId,
        { staat: 'gehouden' },
        { ...rij.inhoud, ...verantwoording(werk, sluiting) },
      )
  })
  return ids
}
