import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { bekijkVerzoek } from '../src/verzoek/bekijk-verzoek.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { neemVerzoekAan } from '../src/verzoek/neem-verzoek-aan.ts'
import { vraagAanvulling } from '../src/verzoek/vraag-aanvulling.ts'
import { weegCriteria } from '../src/verzoek/weeg-criteria.ts'
import { beginVerzoek } from '../src/verzoek-van-partij/begin-verzoek.ts'
import { bekijkEigenVerzoek } from '../src/verzoek-van-partij/bekijk-eigen-verzoek.ts'
import { dienVerzoekIn } from '../src/verzoek-van-partij/dien-verzoek-in.ts'
import { legPogingenVast } from '../src/verzoek-van-partij/leg-pogingen-vast.ts'
import { motiveerVerzoek } from '../src/verzoek-van-partij/motiveer-verzoek.ts'
import { bakker, geefPet, richtAanpakIn } from './aanpak-register.ts'
import { afgelopen, gedaan, type TestOmgeving, werker } from './omgeving.ts'
import { geefPartij } from './partij-met-mensen.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

/** A housing corporation with two people, as a party of the test municipality. */
const corporatie = {
  id: '33333333-3333-4333-8333-000000000041',
  organisatieId: '44444444-4444-4444-8444-000000000041',
  naam: 'Woonstichting Voorbeeld',
} as const

const van = (nummer: number): Wie => ({
  ...werker('partijmedewerker', nummer),
  isAmbtenaar: false,
  organisatieId: corporatie.organisatieId,
})

/** Who makes the request, and a colleague of his. */
export const consulent = van(41)
export const collegaVanConsulent = van(42)
/** Somebody who decides for the college and works for the municipality. */
export const beslisser = bakker

/** Registers the municipality, the housing corporation and its people, and who decides. */
export const richtVerzoekIn = async (t: TestOmgeving): Promise<void> => {
  await richtAanpakIn(t)
  await geefPartij(t, 'woningcorporatie', corporatie, [consulent, collegaVanConsulent])
  await geefPet(t, beslisser)
}

type Doe = <U = Record<string, unknown>>(
  handeling: Verwerking,
  invoer: unknown,
  dossierId?: string,
  wie?: Wie,
) => Promise<U>

/** What the people of a request do, each in his own role; fails when it is refused. */
export const rondVerzoek = (t: TestOmgeving, mensen = { consulent, beslisser }) => {
  const als: Doe = async (handeling, invoer, dossierId, wie = mensen.consulent) =>
    gedaan<never>(await t.doe(handeling, wie, invoer, dossierId ? { dossierId } : {})).uitkomst
  const college: Doe = (handeling, invoer, dossierId, wie = mensen.beslisser) =>
    als(handeling, invoer, dossierId, wie)
  return { als, college }
}

/** The day on which the tests of a request stand. */
export const vandaag = '2026-12-07'

/** The road with requests set up: what its people do and see, and how an act that may be refused ends. */
export const verzoekweg = async () => {
  const weg = await wegMetRijen(vandaag, richtVerzoekIn)
  const mensen = rondVerzoek(weg.t)
  type Gezien = { beeld: Record<string, never> }
  return {
    ...{ ...weg, mensen },
    redenen: async (...wat: Parameters<TestOmgeving['doe']>) => afgelopen(await weg.t.doe(...wat)),
    zie: async (verzoekId: string) => (await mensen.college<Gezien>(bekijkVerzoek, {}, verzoekId)).beeld,
    zieEigen: async (eigenId: string) => (await mensen.als<Gezien>(bekijkEigenVerzoek, {}, eigenId)).beeld,
  }
}

/** Who a request of the tests is about. */
export const gerrit = {
  betrokkenheid: 'Wij verhuren hem zijn geheime woning.',
  voornamen: 'Gerrit',
  achternaam: 'Geheimenaar',
  geboortedatum: '1969-03-02',
  straat: 'Lindelaan',
  huisnummer: '12',
  postcode: '1234 AB',
  plaats: 'Voorbeeldstad',
}

/** A request that is ready to be sent; gives its id and that of the person at the party's side. */
export const opgesteldVerzoek = async (
  t: TestOmgeving,
  mensen = { consulent, beslisser },
  wie: object = gerrit,
) => {
  const { als } = rondVerzoek(t, mensen)
  const begonnen = await als<{ dossierId: string; betrokkeneId: string }>(beginVerzoek, wie)
  const { dossierId, betrokkeneId } = begonnen
  const waaromBijzonder = 'Zonder dit is het gevaar onbekend.'
  await als(motiveerVerzoek, { ...motiveerVerzoek.voorbeeld, betrokkeneId, waaromBijzonder }, dossierId)
  await als(legPogingenVast, legPogingenVast.voorbeeld, dossierId)
  return { eigenId: dossierId, eigenPersoon: betrokkeneId }
}

const laatste = async (db: RijenLezer, sql: string, waarden: readonly unknown[] = []) => {
  const [rij] = await db.rijen(sql, [...waarden])
  if (!rij) throw new Error('there is no such row')
  return String(rij.id)
}

/** A request that the college received; gives its id there, that of the person and of his answers by part. */
export const ontvangenVerzoek = async (
  t: TestOmgeving,
  db: RijenLezer,
  mensen = { consulent, beslisser },
  wie: object = gerrit,
) => {
  const opgesteld = await opgesteldVerzoek(t, mensen, wie)
  const eerder = await db.rijen('select id from verzoek.dossier')
  await rondVerzoek(t, mensen).als(dienVerzoekIn, {}, opgesteld.eigenId)
  const bekend = eerder.map(({ id }) => String(id))
  const verzoekId = await laatste(db, 'select id from verzoek.dossier where not id = any($1)', [bekend])
  const sql = 'select id, onderdeel from verzoek.gegeven where dossier_id = $1'
  const gegevens = Object.fromEntries(
    (await db.rijen(sql, [verzoekId])).map(({ id, onderdeel }) => [String(onderdeel), String(id)]),
  )
  const persoon = await laatste(db, 'select id from verzoek.betrokkene where dossier_id = $1', [verzoekId])
  return { ...opgesteld, verzoekId, persoon, gegevens }
}

/** The same, taken by who decides. */
export const aangenomenVerzoek = async (
  t: TestOmgeving,
  db: RijenLezer,
  mensen = { consulent, beslisser },
) => {
  const zaak = await ontvangenVerzoek(t, db, mensen)
  await rondVerzoek(t, mensen).college(neemVerzoekAan, {}, zaak.verzoekId)
  return zaak
}

/** The same, about which the college asked the party something. */
export const gevraagdeAanvulling = async (
  t: TestOmgeving,
  db: RijenLezer,
  mensen = { consulent, beslisser },
) => {
  const zaak = await aangenomenVerzoek(t, db, mensen)
  const items = [{ betrokkeneId: zaak.persoon, wat: 'Hoe vaak sprak u hem dit jaar?' }]
  await rondVerzoek(t, mensen).college(vraagAanvulling, { items }, zaak.verzoekId)
  return zaak
}

/** The same, weighed: enough to start unless `anders` says otherwise. */
export const gewogenVerzoek = async (
  t: TestOmgeving,
  db: RijenLezer,
  anders: object = {},
  mensen = { consulent, beslisser },
) => {
  const zaak = await aangenomenVerzoek(t, db, mensen)
  const weging = { ...weegCriteria.voorbeeld, betrokkeneId: zaak.persoon, ...anders }
  await rondVerzoek(t, mensen).college(weegCriteria, weging, zaak.verzoekId)
  return zaak
}

/** The same, decided: an onderzoek starts, unless the weighing says otherwise. */
export const beslistVerzoek = async (
  t: TestOmgeving,
  db: RijenLezer,
  anders: object = {},
  mensen = { consulent, beslisser },
) => {
  const zaak = await gewogenVerzoek(t, db, anders, mensen)
  const start = Object.keys(anders).length === 0
  const waarom = 'Nodig om te weten waar het onderzoek over gaat.'
  const gegevens = start ? [{ gegevenId: zaak.gegevens.problemen, waarom }] : []
  await rondVerzoek(t, mensen).college(beslisVerzoek, { gegevens }, zaak.verzoekId)
  return zaak
}
