import { afsprakenInBeeld } from '../scherm/gespreksafspraak-beeld.ts'
import { genodigdVoor, laatsteAntwoorden } from '../scherm/uitnodiging-antwoord.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { MijnKeuze } from '../verwerking/mijn-zaak.ts'
import type { ElkeHandeling, Kader } from '../verwerking/verwerking.ts'
import { domeinen } from '../wet/domeinen.ts'
import { themas } from '../wet/themas.ts'
import { uitnodigingantwoorden } from '../wet/uitnodiging.ts'
import { beantwoordUitnodiging, zegOverAanpak, zegOverDienst } from './mijn-antwoorden.ts'
import { vraagEigenRegie, zegOverReikwijdte } from './mijn-wensen.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { zonderAfspraak } from './rules/afgesproken-met.ts'
import type { Feiten } from './rules/feiten.ts'
import { antwoorden } from './rules/gebeurtenissen.ts'
import { eigenRegieWensen, reikwijdtemeningen } from './rules/gebeurtenissen-mijn.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { themasBinnen } from './rules/reikwijdte.ts'
import { antwoordOpAanpak } from './rules/voortgang.ts'
import { gevraagdeEigenRegie } from './rules/vraag-eigen-regie.ts'
import { gezegdOverReikwijdte } from './rules/zeg-over-reikwijdte.ts'
import { vraagClientondersteuning } from './vraag-clientondersteuning.ts'
import { personenVan } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** Of these inputs the answers that the act itself would allow him now: one rule, for the page and for the act. */
const toegestaan = <A extends string>(
  { toets, rollen }: Pick<ElkeHandeling, 'toets' | 'rollen'>,
  alle: readonly A[],
  invoer: object,
  { lezing, kader, bij }: { readonly lezing: L; readonly kader: Kader; readonly bij: unknown },
): readonly A[] =>
  rollen.includes(kader.wie.rol)
    ? alle.filter((antwoord) => toets({ ...invoer, antwoord }, lezing.feiten, kader, bij).toegestaan)
    : []

/** The appointments he is asked for and that are still to come; the content of 'gebeurtenis' must be there. */
const afspraken = (lezing: L, wie: string, kader: Kader): readonly MijnKeuze[] => {
  const rijen = lezing.rijen('gebeurtenis')
  const gezegd = laatsteAntwoorden(rijen)
  const open = openGespreksafspraken(lezing.feiten).filter(({ id }) => genodigdVoor(rijen, id).includes(wie))
  return afsprakenInBeeld(open, rijen, []).flatMap(({ id, datum, tijd }) => {
    const invoer = { betrokkeneId: wie, overId: id }
    const mag = toegestaan(beantwoordUitnodiging, uitnodigingantwoorden, invoer, {
      lezing,
      kader,
      bij: rijen,
    })
    const laatst = gezegd.find((een) => een.overId === id && een.betrokkeneId === wie)?.code ?? null
    if (mag.length === 0) return []
    const keuze = { soort: 'afspraak' as const, overId: id, datum, naam: tijd, antwoorden: mag }
    return [{ ...keuze, gezegd: laatst, wacht: laatst === null }]
  })
}

/** The approach and the services of a client who knows the outcome and can still answer, himself or by talking first. */
const hulp = async (lezing: L, wie: string, kader: Kader): Promise<readonly MijnKeuze[]> => {
  const { feiten } = lezing
  const bij = await personenVan(lezing)
  const dienst = feiten.diensten
    .filter(({ betrokkeneId, soort }) => betrokkeneId === wie && soort === 'dienst')
    .map(({ id, domein, staat }) => ({
      ...{ soort: 'dienst' as const, overId: id, datum: null, naam: domeinen[domein].naam },
      antwoorden: toegestaan(
        zegOverDienst,
        ['aanvaard', 'geweigerd'],
        { overId: id },
        { lezing, kader, bij },
      ),
      gezegd: staat === 'voorgesteld' ? null : staat,
      wacht: staat === 'voorgesteld',
    }))
  const opAanpak = antwoordOpAanpak(feiten, wie)?.code ?? null
  const aanpak = {
    ...{ soort: 'aanpak' as const, overId: wie, datum: null, naam: '' },
    antwoorden: toegestaan(zegOverAanpak, antwoorden, { betrokkeneId: wie }, { lezing, kader, bij }),
    gezegd: opAanpak,
    wacht: opAanpak === null,
  }
  // What he cannot even refuse is not asked of him now.
  return [aanpak, ...dienst].filter(({ antwoorden: mag }) => mag.length > 0)
}

/** That he can ask for a cliëntondersteuner: nobody waits for it, so it is no question that stands open. */
const ondersteuning = (lezing: L, wie: string, kader: Kader): readonly MijnKeuze[] => {
  const erbij = { lezing, kader, bij: undefined }
  const mag = toegestaan(vraagClientondersteuning, ['ja'], { betrokkeneId: wie }, erbij)
  return mag.map(() => ({
    ...{ soort: 'ondersteuning', overId: wie, datum: null, naam: '', antwoorden: mag, gezegd: null },
    wacht: false,
  }))
}

type Wens = Pick<MijnKeuze, 'soort' | 'naam' | 'antwoorden' | 'gezegd' | 'wacht'>

/** What he can say of what the onderzoek is about, and of who keeps the overview; of the first an answer is waited for when it was not agreed with him. */
const wensen = (lezing: L, wie: string, kader: Kader): readonly MijnKeuze[] => {
  const { feiten } = lezing
  const erbij = { lezing, kader, bij: undefined }
  const invoer = { betrokkeneId: wie }
  const van = (rijen: readonly { readonly betrokkeneId: string | null; readonly code: string | null }[]) =>
    rijen.find(({ betrokkeneId }) => betrokkeneId === wie)?.code ?? null
  const overReikwijdte = van(gezegdOverReikwijdte(feiten))
  const alle: readonly Wens[] = [
    {
      soort: 'reikwijdte',
      naam: themasBinnen(feiten, wie)
        .map((thema) => themas[thema].naam)
        .join(', '),
      antwoorden: toegestaan(zegOverReikwijdte, reikwijdtemeningen, invoer, erbij),
      gezegd: overReikwijdte,
      wacht: overReikwijdte === null && zonderAfspraak(feiten).some(({ id }) => id === wie),
    },
    {
      soort: 'regie',
      naam: '',
      antwoorden: toegestaan(vraagEigenRegie, eigenRegieWensen, invoer, erbij),
      gezegd: van(gevraagdeEigenRegie(feiten)),
      wacht: false,
    },
  ]
  return alle
    .filter(({ antwoorden: mag }) => mag.length > 0)
    .map((wens) => ({ ...wens, overId: wie, datum: null }))
}

/** What somebody can decide himself in this onderzoek today, with what he said before (2.3a.1 lid 4, 2.3a.2 lid 1; N-2.3a.2-ins, N-2.3a.2-wg). */
export const keuzesVan = async (lezing: L, wie: string, kader: Kader): Promise<readonly MijnKeuze[]> => {
  const zelf = { ...kader, ik: [wie] }
  return [
    ...afspraken(lezing, wie, zelf),
    ...(await hulp(lezing, wie, zelf)),
    ...ondersteuning(lezing, wie, zelf),
    ...wensen(lezing, wie, zelf),
  ]
}
