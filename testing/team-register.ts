import { randomUUID } from 'node:crypto'
import {
  inrichtingRol,
  registreerGebruiker,
  registreerGemeente,
  registreerOrganisatie,
  registreerPet,
  registreerTeam,
  registreerTeamlid,
} from '../src/inrichting/index.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { andereGemeente, gemeente, type TestOmgeving, werker } from './omgeving.ts'

/** The teams of the test municipality. */
export const teams = {
  noord: '55555555-5555-4555-8555-000000000001',
  zuid: '55555555-5555-4555-8555-000000000002',
} as const

const inTeam = (wie: Wie, naam: string, ...eigen: string[]): Wie => ({ ...wie, naam, teams: eigen })

export const noor = inTeam(werker('toeleider', 1), 'Noor de Vries', teams.noord)
export const pieter = inTeam(werker('toeleider', 2), 'Pieter Hoekstra', teams.noord)
export const zara = inTeam(werker('toeleider', 3), 'Zara van Zuid', teams.zuid)
export const thea = inTeam(werker('teamleider', 1), 'Thea Smit', teams.noord)
export const tom = inTeam(werker('teamleider', 2), 'Tom van Zuid', teams.zuid)
/** Of the team, with a mandate that ends on `eindeMandaat`. */
export const eva = inTeam(werker('toeleider', 4), 'Eva Even', teams.noord)
const eindeMandaat = '2026-12-18'
/** The same people in a municipality next door, where they have no team. */
export const fatma = { ...werker('toeleider', 5, andereGemeente), naam: 'Fatma van Elders' }
export const ted = { ...werker('teamleider', 3, andereGemeente), naam: 'Ted van Elders' }

const werkgever = '44444444-4444-4444-8444-000000000000'

/** Registers two teams with their people, and a municipality next door. */
export const richtTeamsIn = async ({ omgeving }: TestOmgeving): Promise<void> => {
  for (const code of [gemeente, andereGemeente])
    await omgeving.db.transaction({ role: inrichtingRol, gemeente: code }, async (tx) => {
      await registreerGemeente(tx, { code, naam: `Gemeente ${code}` })
      await registreerOrganisatie(tx, { id: werkgever, naam: 'Gemeente', soort: 'gemeente' })
      if (code === gemeente) {
        await registreerTeam(tx, { gemeente, id: teams.noord, naam: 'Noord' })
        await registreerTeam(tx, { gemeente, id: teams.zuid, naam: 'Zuid' })
      }
      const mensen = [noor, pieter, zara, thea, tom, eva, fatma, ted].filter((wie) => wie.gemeente === code)
      for (const { gebruikerId, petId, naam, rol, teams: eigen = [] } of mensen) {
        const oidc = { oidcIssuer: 'test', oidcSubject: gebruikerId }
        const wie = { id: gebruikerId, ...oidc, naam, organisatieId: werkgever, isGemeenteambtenaar: true }
        await registreerGebruiker(tx, wie)
        const tot = gebruikerId === eva.gebruikerId ? { tot: eindeMandaat } : {}
        const pet = { gemeente: code, id: petId, gebruikerId, rol, mandaat: 'Besluit', van: '2026-01-01' }
        await registreerPet(tx, { ...pet, ...tot })
        for (const teamId of eigen)
          await registreerTeamlid(tx, { gemeente, id: randomUUID(), teamId, gebruikerId, van: '2026-01-01' })
      }
    })
}
