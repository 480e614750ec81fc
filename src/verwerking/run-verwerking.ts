import { setTimeout as wacht } from 'node:timers/promises'
import type { Afloop } from './afloop.ts'
import { keurBestand } from './bestandskeuring.ts'
import { rolVan } from './database-rol.ts'
import { beginGang, type Gang, type Herkomst, type Verzoek } from './gang.ts'
import { isKnoop, isTweedeKeer } from './herhaling.ts'
import { leesInvoer } from './lees-invoer.ts'
import { logAfloop, logDefect } from './log-afloop.ts'
import type { Omgeving } from './omgeving.ts'
import { runBegin } from './run-begin.ts'
import { runHandeling } from './run-handeling.ts'
import { runInzien } from './run-inzien.ts'
import { runLijst } from './run-lijst.ts'
import { compartimentVan, type Verwerking, type Wie } from './verwerking.ts'

const inTransactie = (gang: Gang, invoer: unknown): Promise<Afloop> => {
  const { verwerking } = gang
  switch (verwerking.soort) {
    case 'handeling':
      return runHandeling(gang, verwerking, invoer)
    case 'inzien':
      return runInzien(gang, verwerking, invoer)
    case 'begin':
      return runBegin(gang, verwerking, invoer)
    case 'lijst':
      return runLijst(gang, verwerking, invoer)
  }
}

/** The same run, with what was found of the file that came with it: looked at once, and while no dossier waits for it. */
const metBestand = async (gang: Gang, invoer: unknown): Promise<Gang> => {
  const { verwerking, kader, omgeving } = gang
  if (verwerking.soort !== 'handeling' || verwerking.bestandsveld === undefined) return gang
  const bestand = (invoer as Readonly<Record<string, unknown>>)[verwerking.bestandsveld]
  return typeof bestand === 'string'
    ? { ...gang, kader: { ...kader, bestand: await keurBestand(bestand, omgeving) } }
    : gang
}

/** An outcome without data of a person: only the audit line. */
const zonderGegevens = async (gang: Gang, afloop: Afloop): Promise<Afloop> => {
  const scope = { role: rolVan(compartimentVan(gang.verwerking)), gemeente: gang.wie.gemeente }
  await gang.omgeving.db.transaction(scope, (tx) => logAfloop(tx, gang, afloop, []))
  return afloop
}

/** Refuses what somebody asks of a municipality in which he has no role for it, before the road could be gone there; it is logged where he is. */
export const weigerRol = (
  verwerking: Verwerking,
  wie: Wie,
  omgeving: Omgeving,
  herkomst: Herkomst,
): Promise<Afloop> =>
  zonderGegevens(beginGang(verwerking, { invoer: undefined }, wie, omgeving, herkomst), { soort: 'rol' })

const loop = async (gang: Gang): Promise<Afloop> => {
  gang.geraakt.clear()
  gang.teVernietigen.clear()
  const { verwerking, wie, verzoek } = gang
  if (!verwerking.rollen.includes(wie.rol)) return zonderGegevens(gang, { soort: 'rol' })
  const gelezen = leesInvoer(verwerking, verzoek.invoer)
  if (gelezen.soort === 'ongeldig') return zonderGegevens(gang, gelezen)
  return inTransactie(await metBestand(gang, gelezen.invoer), gelezen.invoer)
}

/**
 * Destroys the keys that an act did away with, now that it is committed. The act was done whatever comes of this: a key that stayed, also of a
 * killed process, is destroyed by what runs at the start and every hour.
 */
const vernietigSleutels = async ({ omgeving, teVernietigen, trace, actie }: Gang): Promise<void> => {
  if (teVernietigen.size === 0) return
  try {
    await omgeving.sleutels.destroyKeys([...teVernietigen])
  } catch {
    omgeving.opDefect({ code: 'key-not-destroyed', traceId: trace.traceId, verwerking: actie })
  }
}

/**
 * How long an act waits, in milliseconds, before it is done again because it and another waited for each other. Without a pause it takes the
 * lock again before who waited for it wakes, and both are where they were.
 */
const pauzes = [40, 120, 360] as const

const zoNodigOpnieuw = async (gang: Gang, [pauze, ...rest]: readonly number[]): Promise<Afloop> => {
  try {
    const afloop = await loop(gang)
    await vernietigSleutels(gang)
    return afloop
  } catch (defect) {
    if (pauze === undefined || !(isTweedeKeer(defect) || isKnoop(defect))) {
      await logDefect(gang, defect)
      throw defect
    }
    if (isKnoop(defect)) await wacht(pauze)
    return zoNodigOpnieuw(gang, rest)
  }
}

/**
 * The one road. Role, parse, lock and load, test against the law, do, log as the last statement, commit: in one
 * transaction. Every outcome is logged; a defect rolls back, is logged in a transaction of its own, and is thrown.
 */
export const runVerwerking = async (
  verwerking: Verwerking,
  verzoek: Verzoek,
  wie: Wie,
  omgeving: Omgeving,
  herkomst: Herkomst,
): Promise<Afloop> => zoNodigOpnieuw(beginGang(verwerking, verzoek, wie, omgeving, herkomst), pauzes)
