import { z } from 'zod'
import { nieuweDienst } from '../dossier/nieuwe-dienst.ts'
import { datum, dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Domein, domeinNamen } from '../wet/domeinen.ts'
import { type Dwangregime, dwangregimeNamen, dwangregimeOp } from '../wet/dwang.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { dienstSoorten } from './rules/feiten.ts'
import { isClient } from './rules/is-client.ts'
import { themasBinnen } from './rules/reikwijdte.ts'
import { toetsStelDienstVoor, voorafStelDienstVoor } from './rules/stel-dienst-voor.ts'
import { vraagtBeslisser } from './rules/wie-beslist.ts'
import { keuzeUit } from './wie-is-wie.ts'

const domeinen = domeinNamen as readonly [Domein, ...Domein[]]
type Dwang = Dwangregime | 'geen'
const dwangen = [...dwangregimeNamen, 'geen'] as unknown as readonly [Dwang, ...Dwang[]]

/** The regime that was chosen; none for what is voluntary and for who said that it is none of them. */
const regimeVan = (dwang: Dwang | undefined): Dwangregime | undefined =>
  dwang === 'geen' ? undefined : dwang

interface Beslissing {
  readonly beslisser?: string | undefined
  readonly dwang?: Dwangregime | undefined
  readonly besluitKenmerk?: string | undefined
  readonly besluitDatum?: string | undefined
}

/** Who decides, as it is kept: by whom, and of forced help the regime with the reference and the day of the decision. */
const beslissing = ({ beslisser, dwang, besluitKenmerk, besluitDatum }: Beslissing, op: string) => ({
  beslisser: dwang ? (beslisser ?? dwangregimeOp(dwang, op).beslist) : (beslisser ?? null),
  dwang: dwang ? { regime: dwang, kenmerk: besluitKenmerk, datum: besluitDatum } : null,
})

/** Proposes what a client needs (onderdeel d; N-2.3a.1-4d, N-2.3a.1-6-wg, N-2.3a.2-1-aan). */
export const stelDienstVoor = defineHandeling({
  id: 'onderzoek.stel-dienst-voor',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-2.3a.1-4d',
    'N-2.3a.1-6',
    'N-2.3a.1-6-wg',
    'N-2.3a.2-1-aan',
    'N-2.3a.2-1-zwt',
    'N-2.3a.2-wg',
    'N-2.3a.4-vrij',
    'N-1.5-dw',
  ],
  pad: 'diensten',
  dossier: onderzoekDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    domein: keuze(domeinen),
    soort: keuze(dienstSoorten),
    waarvoor: tekst({ min: 5, wieZiet: 'client' }),
    dwang: keuze(dwangen).optional(),
    besluitKenmerk: regel({ max: 40, wieZiet: 'client' }).optional(),
    besluitDatum: datum().optional(),
    beslisser: regel({ wieZiet: 'client' }).optional(),
    vertrouwelijk: ja().default(false),
    opWensVanClient: ja().default(false),
  }),
  alleenAls: {
    dwang: ({ soort }) => soort === 'interventie',
    besluitKenmerk: ({ dwang }) => regimeVan(dwang as Dwang | undefined) !== undefined,
    besluitDatum: ({ dwang }) => regimeVan(dwang as Dwang | undefined) !== undefined,
    beslisser: ({ domein, soort, dwang }) => {
      const wat = z
        .object({ domein: keuze(domeinen), soort: keuze(dienstSoorten) })
        .safeParse({ domein, soort })
      return wat.success && vraagtBeslisser({ ...wat.data, dwang: regimeVan(dwang as Dwang | undefined) })
    },
  },
  vooraf: opDeDag(voorafStelDienstVoor),
  toets: ({ beslisser, besluitKenmerk, ...invoer }, feiten, { vandaag }) =>
    toetsStelDienstVoor(
      {
        ...invoer,
        dwang: regimeVan(invoer.dwang),
        beslisser: beslisser ?? '',
        besluitKenmerk: besluitKenmerk ?? '',
      },
      feiten,
      vandaag,
    ),
  effect: async ({ betrokkeneId, domein, soort, waarvoor, vertrouwelijk, dwang, ...wie }, werk) => {
    const rij = { ...nieuweDienst, betrokkene_id: betrokkeneId, domein, soort, vertrouwelijk }
    return {
      dienstId: await werk.voegToe('dienst', rij, {
        waarvoor,
        ...beslissing({ ...wie, dwang: regimeVan(dwang) }, werk.kader.vandaag),
      }),
    }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id) && themasBinnen(feiten, id).length > 0),
  }),
  begin: () => ({ soort: 'dienst' }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    domein: 'schuldhulp',
    soort: 'dienst',
    waarvoor: 'De schulden regelen en rust krijgen in de post.',
  },
})
