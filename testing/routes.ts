import { randomUUID } from 'node:crypto'
import { beginPad } from '../src/scherm/begin-scherm.tsx'
import { handelingPad } from '../src/scherm/paneel.tsx'
import type { Hoofdstuk } from '../src/verwerking/hoofdstuk.ts'
import { inzagePad } from '../src/verwerking/inzage-pad.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { alsFormulier, voorbeeldVan } from '../src/verwerking/voorbeeld.ts'
import type { Client } from './site.ts'

type Koppen = Readonly<Record<string, string>>
type Doe = (wie: Pick<Client, 'get' | 'post' | 'api'>, dossierId: string, koppen: Koppen) => Promise<Response>

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
  readonly doe: Doe
}

type Deel = Omit<Route, 'hoofdstuk' | 'verwerking'>

const scherm = (
  patroon: string,
  opDossier: boolean,
  invoer?: readonly (readonly [string, string])[],
): Deel => {
  const [methode = '', pad = ''] = patroon.split(' ')
  const adres = (dossierId: string) => pad.replace(':id', dossierId).replace(':handelingId', randomUUID())
  return {
    patroon,
    api: false,
    leest: methode === 'GET',
    opDossier,
    doe: (wie, dossierId, koppen) =>
      methode === 'GET'
        ? wie.get(adres(dossierId), koppen)
        : wie.post(adres(dossierId), [...(invoer ?? []), ['_stap', 'bevestigd']], koppen),
  }
}

const operatie = (patroon: string, opDossier: boolean, invoer?: unknown): Deel => {
  const [methode = '', pad = ''] = patroon.split(' ')
  return {
    patroon: `${methode} /api/v1${pad}`,
    api: true,
    leest: methode === 'GET',
    opDossier,
    doe: (wie, dossierId, koppen) => wie.api(methode, pad.replace(':id', dossierId), invoer, koppen),
  }
}

/** Every way to every verwerking of a chapter. */
export const routesVan = (hoofdstuk: Hoofdstuk, vandaag: string): readonly Route[] => {
  const basis = `/${hoofdstuk.dossier.pad}`
  const bij = (verwerking: Verwerking, delen: readonly Deel[]): Route[] =>
    delen.map((deel) => ({ ...deel, verwerking, hoofdstuk }))
  const invoer = (verwerking: Verwerking) => voorbeeldVan(verwerking, { vandaag })
  const form = (verwerking: Verwerking) => alsFormulier(verwerking, invoer(verwerking))
  return [
    ...bij(hoofdstuk.bekijken, [
      scherm(`GET ${basis}/:id`, true),
      scherm(`GET ${basis}/:id/handelingen`, true),
      scherm(`GET ${basis}/:id/gedaan/:handelingId`, true),
      operatie(`GET ${basis}/:id`, true),
    ]),
    ...(hoofdstuk.inzages ?? []).flatMap(({ verwerking }) => {
      const patroon = `GET ${inzagePad(verwerking)}`
      const ingevuld = Object.values(invoer(verwerking)).reduce<string>(
        (pad, waarde) => pad.replace(/:(?!id\b)\w+/, String(waarde)),
        patroon,
      )
      const delen = [scherm(ingevuld, true), operatie(ingevuld, true)]
      return bij(
        verwerking,
        delen.map((deel) => ({
          ...deel,
          patroon: `GET ${deel.api ? '/api/v1' : ''}${inzagePad(verwerking)}`,
        })),
      )
    }),
    ...hoofdstuk.beginnen.flatMap((begin) =>
      bij(begin, [
        scherm(`GET ${beginPad(begin)}`, false),
        scherm(`POST ${beginPad(begin)}`, false, form(begin)),
        operatie(`POST ${basis}`, false, invoer(begin)),
      ]),
    ),
    ...hoofdstuk.lijsten.flatMap((lijst) => bij(lijst, [operatie(`GET /${lijst.pad}${basis}`, false)])),
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
        operatie(`POST ${basis}/:id/${handeling.pad}`, true, invoer(handeling)),
      ]),
    ),
  ]
}
