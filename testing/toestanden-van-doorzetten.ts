import { zetDoor } from '../src/meldpunt/zet-door.ts'
import type { Doorzetting } from '../src/wet/melding.ts'
import { gedaan } from './omgeving.ts'
import { type Bouw, nieuwste } from './toestand.ts'
import { toestandenVanMeldpunt } from './toestanden-van-meldpunt.ts'

/** A melding that was passed on under a law of its own: the store there, with its one gegeven. */
export const doorgezetNaar =
  (naar: Doorzetting): Bouw =>
  async (veld) => {
    const { triage } = toestandenVanMeldpunt
    if (!triage) throw new Error('a melding is in triage first')
    const { dossierId, plekken } = await triage(veld)
    const schema = naar === 'wvggz' ? 'wvggz' : 'veilig_thuis'
    const voor = (await veld.db.rijen(`select id from ${schema}.dossier`)).map(({ id }) => String(id))
    const invoer = {
      naar,
      aanWie: 'Mevrouw Veldman',
      waarom: 'De buren horen elke avond gillen.',
      gegevens: [{ gegevenId: plekken.gegeven, reden: 'Nodig om te weten waar het om gaat.' }],
    }
    gedaan(await veld.t.doe(zetDoor, veld.ploeg.meldpuntmedewerker, invoer, { dossierId }))
    const na = (await veld.db.rijen(`select id from ${schema}.dossier`)).map(({ id }) => String(id))
    const daar = na.find((id) => !voor.includes(id)) ?? ''
    return {
      dossierId: daar,
      plekken: { melding: dossierId, gegeven: await nieuwste(veld, `${schema}.gegeven`, daar) },
    }
  }

/** The same, as the meldpunt has it. */
export const meldingDieIsDoorgezet: Bouw = async (veld) => {
  const { plekken } = await doorgezetNaar('veilig-thuis')(veld)
  const { melding: dossierId = '' } = plekken
  const doorzetting = await nieuwste(veld, 'meldpunt.doorgeleiding', dossierId)
  return { dossierId, plekken: { doorzetting } }
}
