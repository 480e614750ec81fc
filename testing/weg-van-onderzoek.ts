import type { Feiten, GebeurtenisFeit } from '../src/onderzoek/rules/feiten.ts'
import type { GebeurtenisSoort } from '../src/onderzoek/rules/gebeurtenissen.ts'
import { naarWie } from '../src/onderzoek/rules/huishouden.ts'
import { andereHoedanigheden, metRelatie } from '../src/onderzoek/rules/na-relatie.ts'
import { overWie } from '../src/onderzoek/rules/over-wie.ts'
import { nieuweReikwijdte, smallereReikwijdte } from './reikwijdte-op-de-weg.ts'
import type { Invoer } from './willekeurig-onderzoek.ts'

/** What an act makes of the facts, without a database: only as much as the tests of other acts read. */
export type Effect = (invoer: Invoer, feiten: Feiten, vandaag: string) => Feiten

const metFeit = (
  feiten: Feiten,
  soort: GebeurtenisSoort,
  deel: Pick<GebeurtenisFeit, 'datum'> & Partial<GebeurtenisFeit>,
): Feiten => {
  const versie = feiten.dossier.versie
  const nieuw = { id: `f${versie}`, soort, betrokkeneId: null, code: null, versie, ...deel }
  return { ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, nieuw] }
}

const feit =
  (soort: GebeurtenisSoort, code: (invoer: Invoer) => string | null = () => null): Effect =>
  (invoer, feiten) =>
    metFeit(feiten, soort, { datum: invoer.datum, betrokkeneId: invoer.betrokkeneId, code: code(invoer) })

const ga =
  (staat: Feiten['dossier']['staat']): Effect =>
  (_, feiten, vandaag) => ({
    ...feiten,
    dossier:
      staat === 'loopt'
        ? { ...feiten.dossier, staat, gestartOp: vandaag }
        : { ...feiten.dossier, staat, eindeOp: vandaag },
  })

const verzoekWordt = (
  feiten: Feiten,
  verzoekId: string,
  staat: Feiten['verzoeken'][number]['staat'],
): Feiten => ({
  ...feiten,
  verzoeken: feiten.verzoeken.map((een) => (een.id === verzoekId ? { ...een, staat } : een)),
})

const nieuwGegeven: Effect = (invoer, feiten) => ({
  ...feiten,
  gegevens: [...feiten.gegevens, { ...invoer, id: `f${feiten.dossier.versie}` }],
})

const nieuwVerzoek: Effect = (invoer, feiten, verzondenOp) => {
  const [partij] = invoer.partijen
  const { onderdeel } = invoer
  if (!partij || onderdeel === 'aanleiding' || onderdeel === 'steun') return feiten
  const { id, ...rest } = partij
  const nieuw = { ...invoer, ...rest, onderdeel, id: `v${feiten.verzoeken.length}`, partijId: id }
  return { ...feiten, verzoeken: [...feiten.verzoeken, { ...nieuw, staat: 'verzonden', verzondenOp }] }
}

const nieuweDienst: Effect = ({ betrokkeneId, domein, soort }, feiten) => {
  const { versie } = feiten.dossier
  const nieuw = {
    id: `d${feiten.diensten.length}`,
    versie,
    betrokkeneId,
    domein,
    soort,
    staat: 'voorgesteld',
    ...{ verklaardOp: null, aangevraagdOp: null, afgehandeldOp: null },
    ...{ dreiging: false, los: false, vertrouwelijk: false },
  }
  return { ...feiten, diensten: [...feiten.diensten, nieuw as Feiten['diensten'][number]] }
}

const antwoordOpDienst: Effect = ({ dienstId, antwoord, datum }, feiten) => ({
  ...feiten,
  diensten: feiten.diensten.map((een) =>
    een.id === dienstId
      ? {
          ...een,
          staat: antwoord === 'geweigerd' ? 'geweigerd' : 'aanvaard',
          verklaardOp: datum,
          versie: feiten.dossier.versie,
        }
      : een,
  ),
})

const zonderBrief: Effect = ({ betrokkeneId }, feiten, datum) =>
  metFeit(
    {
      ...feiten,
      gebeurtenissen: feiten.gebeurtenissen.filter(
        (een) => een.soort !== 'uitkomst-meegedeeld' || een.betrokkeneId !== betrokkeneId,
      ),
    },
    'uitkomst-ingetrokken',
    { betrokkeneId, datum },
  )

const anderHuishouden: Effect = ({ betrokkeneId, naarId, relatie, sinds }, feiten) => {
  const na = metRelatie(feiten, {
    betrokkeneId,
    naarId: naarWie(feiten, naarId),
    relatie: relatie ?? undefined,
    sinds,
  })
  const anders = andereHoedanigheden(na)
  return {
    ...na,
    gezinsbanden: na.gezinsbanden.map((band, i) => (band.id === '' ? { ...band, id: `r${i}` } : band)),
    betrokkenen: na.betrokkenen.map((wie) => anders.find(({ id }) => id === wie.id) ?? wie),
  }
}

const zonderPersoon: Effect = ({ betrokkeneId }, feiten) => ({
  ...feiten,
  betrokkenen: feiten.betrokkenen.filter(({ id }) => id !== betrokkeneId),
  gezinsbanden: feiten.gezinsbanden.filter((band) => band.betrokkeneId !== betrokkeneId),
  vertegenwoordigingen: feiten.vertegenwoordigingen.filter((band) => band.betrokkeneId !== betrokkeneId),
})

/** The acts of which the walk is made, by slug. */
export const effecten: Readonly<Record<string, Effect>> = {
  'start-onderzoek': ga('loopt'),
  'sluit-eerste-contact': ga('niet-gestart'),
  'rond-onderzoek-af': ga('afgerond'),
  'stop-voor-client': feit('client-gestopt', () => 'client-stopt'),
  'trek-onderzoek-in': (een, feiten, vandaag) => {
    const verzoeken = feiten.verzoeken.map((verzoek) =>
      verzoek.staat === 'verzonden' ? { ...verzoek, staat: 'ingetrokken' as const } : verzoek,
    )
    return ga('ingetrokken')(een, { ...feiten, verzoeken }, vandaag)
  },
  'wijs-op-clientondersteuning': feit('gewezen-op-clientondersteuning'),
  'wijs-op-persoonlijk-plan': feit('gewezen-op-persoonlijk-plan'),
  'wijs-op-pgb': feit('gewezen-op-pgb'),
  'ontvang-persoonlijk-plan': feit('persoonlijk-plan-ontvangen'),
  'stel-reikwijdte-vast': nieuweReikwijdte,
  'beperk-reikwijdte': smallereReikwijdte,
  'voeg-betrokkene-toe': ({ hoedanigheid, relatie, datum }, feiten) => {
    const id = ['b', 'c', 'd'].find((een) => feiten.betrokkenen.every((wie) => wie.id !== een))
    if (!id) return feiten
    const band = relatie && { id, betrokkeneId: id, relatie, sinds: null, tot: null }
    return {
      ...feiten,
      betrokkenen: [...feiten.betrokkenen, { id, datum, hoedanigheid }],
      gezinsbanden: [...feiten.gezinsbanden, ...(band ? [band] : [])],
    }
  },
  'leg-relatie-vast': anderHuishouden,
  'leg-verlengde-jeugdhulp-vast': feit('jeugdhulp-verlengd', ({ verlenging }) => verlenging),
  'haal-betrokkene-weg': zonderPersoon,
  'vraag-gezinslid': (invoer, feiten, datum) =>
    metFeit(feiten, 'gezinslid-gevraagd', { betrokkeneId: invoer.betrokkeneId, datum }),
  'leg-antwoord-gezinslid-vast': (invoer, feiten, vandaag) =>
    feit(invoer.antwoord === 'stemt-in' ? 'gezinslid-stemt-in' : 'gezinslid-weigert')(
      invoer,
      feiten,
      vandaag,
    ),
  'leg-gegeven-vast': nieuwGegeven,
  'vraag-gegevens-aan-partij': nieuwVerzoek,
  'leg-antwoord-partij-vast': ({ verzoekId, antwoord }, feiten) =>
    verzoekWordt(feiten, verzoekId, antwoord === 'geweigerd' ? 'geweigerd' : 'beantwoord'),
  'trek-verzoek-in': ({ verzoekId }, feiten) => verzoekWordt(feiten, verzoekId, 'ingetrokken'),
  'stel-dienst-voor': nieuweDienst,
  'leg-dienstverklaring-vast': antwoordOpDienst,
  'leg-onderdeel-zonder-bevinding-vast': (invoer, feiten, datum) =>
    metFeit(feiten, 'onderdeel-zonder-bevinding', { datum, code: invoer.onderdeel }),
  'stel-identiteit-vast': feit('identiteit-vastgesteld', () => 'paspoort'),
  'trek-conclusie': ({ conclusie, los }, feiten, datum) => {
    const diensten = feiten.diensten.map((een) => ({ ...een, los: los.includes(een.id) }))
    return metFeit({ ...feiten, diensten }, 'conclusie', { datum, code: conclusie })
  },
  'deel-uitkomst-mee': (invoer, feiten, vandaag) => {
    const { datum } = invoer
    const over = overWie(feiten, invoer) ?? null
    if (over === invoer.betrokkeneId)
      return feit('uitkomst-meegedeeld', ({ brief }) => brief)(invoer, feiten, vandaag)
    const aanAnder = metFeit(feiten, 'uitkomst-over-client', { datum, betrokkeneId: over })
    return feit('uitkomst-aan-vertegenwoordiger', ({ brief }) => brief)(invoer, aanAnder, vandaag)
  },
  'trek-uitkomst-in': zonderBrief,
  'leg-instemming-aanpak-vast': feit('instemming-aanpak', ({ antwoord }) => antwoord),
}

/** The facts after an act that was allowed: every act makes the version higher. */
export const na = (slug: string, invoer: Invoer, feiten: Feiten, vandaag: string): Feiten => {
  const daarna = effecten[slug]?.(invoer, feiten, vandaag) ?? feiten
  return { ...daarna, dossier: { ...daarna.dossier, versie: feiten.dossier.versie + 1 } }
}
