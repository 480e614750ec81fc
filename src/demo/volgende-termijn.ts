import { vandaag } from '../platform/clock/clock.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { demoGebruikers, demoWie } from './demo-gebruikers.ts'
import { lijsten } from './verwerkingen.ts'

const termijnenVan = async (omgeving: Omgeving, wie: Wie): Promise<readonly string[]> => {
  const dagen: string[] = []
  for (const lijst of lijsten.filter(({ rollen }) => rollen.includes(wie.rol))) {
    const afloop = await runVerwerking(lijst, { invoer: {} }, wie, omgeving, {
      kanaal: 'taak',
      netwerk: undefined,
    })
    if (afloop.soort !== 'gedaan') continue
    const { regels } = afloop.uitkomst as Werklijst
    dagen.push(...regels.flatMap(({ plichten }) => plichten.flatMap(({ uiterlijk }) => uiterlijk ?? [])))
  }
  return dagen
}

/** The first day after today on which something in a running case of the demo must be done; undefined when none is open. */
export const volgendeTermijn = async (omgeving: Omgeving): Promise<string | undefined> => {
  const petten = demoGebruikers.flatMap(({ sub, rollen }) => rollen.map((rol) => demoWie(sub, rol)))
  const dagen: string[] = []
  for (const wie of petten) dagen.push(...(await termijnenVan(omgeving, wie)))
  const nu = vandaag(omgeving.klok)
  return dagen.filter((dag) => dag > nu).sort()[0]
}
