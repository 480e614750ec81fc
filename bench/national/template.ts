import type { Moment } from '../../src/demo/casus-01/momenten.ts'
import { momenten } from '../../src/demo/casus-01/momenten.ts'
import { speelCasus01 } from '../../src/demo/casus-01.ts'
import { demoWie } from '../../src/demo/demo-gebruikers.ts'
import { gaDemoLive, richtDemoIn } from '../../src/demo/inrichting.ts'
import { gezinnen } from '../../src/demo/mensen.ts'
import { vandaag } from '../../src/platform/clock/clock.ts'
import type { Omgeving } from '../../src/verwerking/omgeving.ts'
import { plusDagen } from '../../src/wet/datum.ts'

const play = (omgeving: Omgeving, gezin: keyof typeof gezinnen, tot: Moment) => {
  const mensen = {
    toeleider: demoWie('noor', 'toeleider'),
    beslisser: demoWie('karim', 'beslisser'),
    coordinator: demoWie('ilse', 'coordinator'),
  }
  const d0 = plusDagen(vandaag(omgeving.klok), -momenten[tot])
  return speelCasus01(omgeving, { d0, mensen }, { gezin: gezinnen[gezin], tot, zonderWeigeringen: true })
}

/**
 * What every copy is a copy of, made by the acts themselves: a family whose onderzoek ended in an aanpak that runs, and
 * one whose onderzoek is half-way. Three dossiers in the municipality of the template.
 */
export const playTemplate = async (omgeving: Omgeving): Promise<void> => {
  await richtDemoIn(omgeving.db)
  await gaDemoLive(omgeving.db)
  const [one, other] = Object.keys(gezinnen) as (keyof typeof gezinnen)[]
  if (!one || !other) throw new Error('the demo has no two families')
  await play(omgeving, one, 'aanpak-loopt')
  await play(omgeving, other, 'een-antwoord-open')
}
