import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { gaWeg, komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../src/casusoverleg/spreek-af.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import { brengInCasusoverleg as brengInUitAanpak } from '../src/gecoordineerde-aanpak/breng-in-casusoverleg.ts'
import { inrichtingRol, registreerOrganisatie, registreerPartij } from '../src/inrichting/index.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { doe } from './aanpak-in-uitvoering.ts'
import { opBeideLijsten, organisaties } from './aanpak-register.ts'
import { gemeente, werker } from './omgeving.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'
import { belegd, partijVanPloeg } from './toestanden-van-casusoverleg.ts'

/** The id of the participant of this kind. */
const deelnemer = async (
  { db }: Pick<Speelveld, 'db'>,
  dossierId: string,
  soort: string,
  partijId: string | null = null,
): Promise<string> => {
  const sql = `select id from casusoverleg.deelnemer where dossier_id = $1 and soort = $2
    and ($3::uuid is null or partij_id = $3)`
  return String((await db.rijen(sql, [dossierId, soort, partijId]))[0]?.id)
}

/** A conference that was opened, and who opened it left: he, and the party of the ploeg, can come in. */
const legZonderIemand: Bouw = async (veld) => {
  const { dossierId, plekken } = await belegd(veld)
  const waar = { dossierId, plekken }
  await doe(veld, openCasusoverleg, veld.ploeg.coordinator, {}, waar)
  await doe(veld, gaWeg, veld.ploeg.coordinator, {}, waar)
  return { dossierId, plekken: { ...plekken, ...(await wieDoenMee(veld, dossierId)) } }
}

const zonderWie = new WeakMap<object, ReturnType<Bouw>>()

const zonderIemand: Bouw = (veld) => {
  const bekend = zonderWie.get(veld.ploeg) ?? legZonderIemand(veld)
  zonderWie.set(veld.ploeg, bekend)
  return bekend
}

/** A party of which nobody of the ploeg is: with it in the room the walk has two that bring something in. */
const buurtteam = {
  id: '33333333-3333-4333-8333-0000000000b7',
  organisatieId: '44444444-4444-4444-8444-0000000000b7',
} as const

/** Registers it, and gives somebody who works there; another one for each conference, for people are in one room at a time. */
const andere = async ({ t, ploeg }: Speelveld): Promise<Wie> => {
  const { id, organisatieId } = buurtteam
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    await registreerOrganisatie(tx, { id: organisatieId, naam: 'Buurtteam', soort: 'partij' })
    await registreerPartij(tx, {
      ...{ gemeente, id, organisatieId, naam: 'Buurtteam', domein: 'welzijn', regime: 'geen' },
      lijsten: opBeideLijsten('2026-01-01'),
    })
  })
  const isGgz = ploeg.partijmedewerker.organisatieId === organisaties.ggz
  return { ...werker('partijmedewerker', isGgz ? 91 : 92), isAmbtenaar: false, organisatieId }
}

/** The participants that the examples of acts name. */
const wieDoenMee = async (veld: Speelveld, dossierId: string) => ({
  deelnemer: await deelnemer(veld, dossierId, 'client'),
  organisator: await deelnemer(veld, dossierId, 'organisator'),
  partij: await deelnemer(veld, dossierId, 'partij', partijVanPloeg(veld)),
})

/**
 * A conference that is held: who organises it, the party of the ploeg and another are in; both brought something in, the party was proposed an
 * agreement, is asked for what it brought in, and asks for what the other did. People are in one room at a time, so the room that they
 * left is made before this one.
 */
const zaal: Bouw = async (veld) => {
  await zonderIemand(veld)
  const ander = await andere(veld)
  const genodigd = [partijVanPloeg(veld), buurtteam.id].map((partijId) => ({
    ...{ partijId, noodzaak: 'Zij weet wanneer zij kan beginnen.' },
  }))
  const { aanpak, dossierId, plekken } = await belegd(veld, { partijen: genodigd })
  const { coordinator, partijmedewerker } = veld.ploeg
  const waar = { dossierId, plekken }
  const moet = (handeling: Verwerking, wie: Wie, invoer: object) => doe(veld, handeling, wie, invoer, waar)
  await moet(openCasusoverleg, coordinator, {})
  await moet(komBinnen, ander, {})
  await moet(komBinnen, partijmedewerker, {})
  const aanwezigheid = await nieuwste(veld, 'casusoverleg.aanwezigheid', dossierId)
  const wie = await wieDoenMee(veld, dossierId)
  const brengtIn = async (als: Wie) => {
    await moet(brengIn, als, { ...brengIn.voorbeeld, betrokkeneId: plekken.betrokkene })
    return nieuwste(veld, 'casusoverleg.ingebracht', dossierId)
  }
  const vraagt = async (als: Wie, ingebrachtId: string, deelnemerId: string) => {
    await moet(vraagMeeTeNemen, als, { ...vraagMeeTeNemen.voorbeeld, ingebrachtId, deelnemerId })
    return nieuwste(veld, 'casusoverleg.meeneming', dossierId)
  }
  // Of what the other brought in first nobody asked anything yet.
  const vanAnder = await brengtIn(ander)
  const ookVanAnder = await brengtIn(ander)
  const ingebracht = await brengtIn(partijmedewerker)
  await moet(spreekAf, coordinator, { ...spreekAf.voorbeeld, deelnemerId: wie.partij })
  const overlegId = await nieuwste(veld, 'coordinatie.overleg', aanpak.dossierId)
  const uitAanpak = { ...brengInUitAanpak.voorbeeld, overlegId, gegevenId: aanpak.plekken.gegeven }
  await doe(veld, brengInUitAanpak, coordinator, uitAanpak, aanpak)
  const uitdossier = await nieuwste(veld, 'casusoverleg.ingebracht', dossierId)
  const gevraagd = {
    // Of another party: who organises records a yes that was said aloud, never to what he takes along himself.
    meeneming: await vraagt(ander, ingebracht, await deelnemer(veld, dossierId, 'partij', buurtteam.id)),
    eigenmeeneming: await vraagt(partijmedewerker, ookVanAnder, wie.partij),
  }
  const afspraak = await nieuwste(veld, 'casusoverleg.overlegafspraak', dossierId)
  return {
    dossierId,
    plekken: {
      ...{ ...plekken, ...wie, ...gevraagd, aanwezigheid, ingebracht, afspraak, uitdossier },
      vanander: vanAnder,
    },
  }
}

/** What the party of the ploeg keeps of a conference that was closed: an agreement to which it said yes. */
const uitOverleg: Bouw = async (veld) => {
  const { dossierId, plekken } = await belegd(veld)
  const waar = { dossierId, plekken }
  const { organisator, partij } = await wieDoenMee(veld, dossierId)
  const doet = (handeling: Verwerking, invoer: object) =>
    doe(veld, handeling, veld.ploeg.coordinator, invoer, waar)
  await doet(openCasusoverleg, {})
  await doet(spreekAf, { ...spreekAf.voorbeeld, deelnemerId: partij, akkoord: true })
  const alle = async () =>
    (await veld.db.rijen("select id from partij.dossier where ingang = 'overleg'")).map(({ id }) =>
      String(id),
    )
  const ervoor = await alle()
  await doet(sluitCasusoverleg, { ...sluitCasusoverleg.voorbeeld, wieVertelt: organisator })
  const bijPartij = (await alle()).find((id) => !ervoor.includes(id)) ?? ''
  return {
    dossierId: bijPartij,
    plekken: { afspraak: await nieuwste(veld, 'partij.overlegafspraak', bijPartij) },
  }
}

/** The states of what a party keeps of a conference, by name. */
export const toestandenVanUitkomst: Readonly<Record<string, Bouw>> = { 'uit-overleg': uitOverleg }

/** The states of a conference that is held, by name. */
export const toestandenInOverleg: Readonly<Record<string, Bouw>> = { 'zonder-iemand': zonderIemand, zaal }
