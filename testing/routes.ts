import { randomUUID } from 'node:crypto'
import { beginPad } from '../src/scherm/begin-scherm.tsx'
import { handelingPad } from '../src/scherm/paneel.tsx'
import { heeftBladen } from '../src/scherm/stappen.ts'
import type { Hoofdstuk } from '../src/verwerking/hoofdstuk.ts'
import { inzagePad } from '../src/verwerking/inzage-pad.ts'
import type { Werkverdeling } from '../src/verwerking/verdeling.ts'
import type { ElkeHandeling, Verwerking } from '../src/verwerking/verwerking.ts'
import { voorbeeldVan } from '../src/verwerking/voorbeeld.ts'
import { alsFormulier } from './als-formulier.ts'
import type { Client } from './site.ts'
import type { Toestand } from './toestand.ts'

type Velden = readonly (readonly [string, string])[]
type Koppen = Readonly<Record<string, string>>
type Doe = (wie: Pick<Client, 'get' | 'post' | 'api'>, waar: Toestand, koppen: Koppen) => Promise<Response>
type Plekken = Toestand['plekken']

/** One way to one verwerking: a page, a form or an operation of the API. */
export interface Route {
  readonly verwerking: Verwerking
  readonly hoofdstuk: Hoofdstuk
  /** As the router knows it: `GET /onderzoeken/:id`. */
  readonly patroon: string
  readonly api: boolean
  readonly leest: boolean
  /** Works on a dossier that exists. */
  readonly opDossier: boolean
  /** The status of an answer to who may: what was asked for is shown, made, or done and shown elsewhere. */
  readonly gelukt: 200 | 201 | 303
  readonly doe: Doe
}

type Deel = Omit<Route, 'hoofdstuk' | 'verwerking'>

/** The places of a path, filled with what this dossier has; for what it has not, an id that does not exist. */
const adres = (pad: string, { dossierId, plekken }: Toestand): string =>
  pad
    .replace(':id', dossierId)
    .replace(/:(\w+)/g, (_, naam: string) => plekken[naam.replace(/Id$/, '')] ?? randomUUID())

const scherm = (patroon: string, opDossier: boolean, invoer?: (plekken: Plekken) => Velden): Deel => {
  const [methode = '', pad = ''] = patroon.split(' ')
  const leest = methode === 'GET'
  return {
    patroon,
    api: false,
    leest,
    opDossier,
    gelukt: leest || pad.endsWith('/zoeken') ? 200 : 303,
    doe: (wie, waar, koppen) =>
      leest
        ? wie.get(adres(pad, waar), koppen)
        : wie.post(adres(pad, waar), [...(invoer?.(waar.plekken) ?? []), ['_stap', 'bevestigd']], koppen),
  }
}

/** The pages of a form that have an address of their own: there is one once something was typed. */
const bladen = (handeling: ElkeHandeling, invoer: (plekken: Plekken) => Velden): readonly Deel[] => {
  const formulier = handelingPad(handeling, ':id')
  const blad = (waar: string, knop: Velden): Deel => ({
    ...scherm(`GET ${formulier}/${waar}`, true),
    doe: async (wie, toestand, koppen) => {
      await wie.post(adres(formulier, toestand), [...invoer(toestand.plekken), ...knop])
      return wie.get(adres(`${formulier}/${waar}`, toestand).replace(/stap\/.*/, 'stap/1'), koppen)
    },
  })
  return [
    ...(heeftBladen(handeling) ? [blad('stap/:stap', [['_stap', 'vorige']])] : []),
    ...(handeling.controleren ? [blad('controleren', [])] : []),
  ]
}

const operatie = (patroon: string, opDossier: boolean, invoer?: (plekken: Plekken) => unknown): Deel => {
  const [methode = '', pad = ''] = patroon.split(' ')
  const leest = methode === 'GET'
  return {
    patroon: `${methode} /api/v1${pad}`,
    api: true,
    leest,
    opDossier,
    gelukt: leest || pad.endsWith('/_zoek') ? 200 : 201,
    doe: (wie, waar, koppen) => wie.api(methode, adres(pad, waar), invoer?.(waar.plekken), koppen),
  }
}

/** What the address of a reading names is what its example says, such as the day or the letter. */
const metVoorbeeld =
  (invoer: (plekken: Plekken) => Readonly<Record<string, unknown>>) =>
  (deel: Deel): Deel => ({
    ...deel,
    doe: (wie, waar, koppen) => {
      const voorbeeld = Object.entries(invoer(waar.plekken))
      const namen = voorbeeld.map(([naam, waarde]) => [naam.replace(/Id$/, ''), String(waarde)] as const)
      return deel.doe(wie, { ...waar, plekken: { ...waar.plekken, ...Object.fromEntries(namen) } }, koppen)
    },
  })

/** The pages of who divides the work: the team, and the form with which a colleague stands in, for the one case. */
const verdelen = (
  { dossier }: Hoofdstuk,
  { lijst, waarneming }: Werkverdeling,
  bij: (verwerking: Verwerking, delen: readonly Deel[]) => Route[],
  form: (verwerking: Verwerking) => (plekken: Plekken) => Velden,
): readonly Route[] => {
  const formulier = '/team/waarneming'
  return [
    ...bij(lijst, [
      scherm('GET /team', false),
      scherm(`GET ${formulier}`, false),
      operatie(`GET /${lijst.pad}/${dossier.pad}`, false),
    ]),
    ...bij(waarneming, [
      {
        ...scherm(`POST ${formulier}`, false),
        doe: (wie, { dossierId, plekken }, koppen) => {
          const velden = [['zaken', dossierId] as const, ...form(waarneming)(plekken)]
          return wie.post(`${formulier}?medewerker=${plekken.behandelaar}`, velden, koppen)
        },
      },
    ]),
  ]
}

/** Every way to every verwerking of a chapter. */
export const routesVan = (hoofdstuk: Hoofdstuk, vandaag: string): readonly Route[] => {
  const basis = `/${hoofdstuk.dossier.pad}`
  const bij = (verwerking: Verwerking, delen: readonly Deel[]): Route[] =>
    delen.map((deel) => ({ ...deel, verwerking, hoofdstuk }))
  const invoer = (verwerking: Verwerking) => (plekken: Plekken) =>
    voorbeeldVan(verwerking, { ...plekken, vandaag })
  const form = (verwerking: Verwerking) => (plekken: Plekken) =>
    alsFormulier(verwerking, invoer(verwerking)(plekken))
  return [
    ...bij(hoofdstuk.bekijken, [
      scherm(`GET ${basis}/:id`, true),
      scherm(`GET ${basis}/:id/handelingen`, true),
      scherm(`GET ${basis}/:id/gedaan/:handelingId`, true),
      operatie(`GET ${basis}/:id`, true),
    ]),
    ...(hoofdstuk.inzages ?? []).flatMap(({ verwerking, brief }) => {
      const patroon = `GET ${inzagePad(verwerking)}`
      const delen = [scherm(patroon, true), operatie(patroon, true)]
      const pdf = brief ? [scherm(`${patroon}/pdf`, true)] : []
      return bij(verwerking, [...delen, ...pdf].map(metVoorbeeld(invoer(verwerking))))
    }),
    ...hoofdstuk.beginnen.flatMap((begin) =>
      bij(begin, [
        scherm(`GET ${beginPad(begin)}`, false),
        scherm(`POST ${beginPad(begin)}`, false, form(begin)),
        operatie(`POST ${basis}`, false, invoer(begin)),
      ]),
    ),
    ...hoofdstuk.lijsten.flatMap((lijst) => bij(lijst, [operatie(`GET /${lijst.pad}${basis}`, false)])),
    ...(hoofdstuk.overzichten ?? []).flatMap((lijst) => {
      const patroon = `GET /${lijst.pad}${basis}`
      return bij(lijst, [scherm(patroon, false), operatie(patroon, false)])
    }),
    ...(hoofdstuk.verdeling ? verdelen(hoofdstuk, hoofdstuk.verdeling, bij, form) : []),
    ...(hoofdstuk.zoeken ?? []).flatMap((zoek) =>
      bij(zoek, [
        scherm(`GET /${zoek.pad}/zoeken`, false),
        scherm(`POST /${zoek.pad}/zoeken`, false, form(zoek)),
        operatie(`POST /${zoek.pad}/_zoek`, false, invoer(zoek)),
      ]),
    ),
    ...hoofdstuk.handelingen.flatMap((handeling) =>
      bij(handeling, [
        scherm(`GET ${handelingPad(handeling, ':id')}`, true),
        scherm(`POST ${handelingPad(handeling, ':id')}`, true, form(handeling)),
        ...bladen(handeling, form(handeling)),
        operatie(`POST ${basis}/:id/${handeling.pad}`, true, invoer(handeling)),
      ]),
    ),
  ]
}
