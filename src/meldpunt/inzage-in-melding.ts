import { codeTekst } from '../teksten/catalogus.ts'
import { type Inzagebron, ontvangersVan } from '../verwerking/inzagebron.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { watClientLeest } from '../wet/eigen-gegeven.ts'
import { verborgenheid } from './melder-in-tekst.ts'
import { type MeldingTabel, meldingDossier } from './melding-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { weetHet } from './rules/informeren.ts'
import { noemtMelder } from './rules/noemt-melder.ts'

/**
 * What of a melding is given to who it is about, once he knows of it: what was written of him and never who reported; what names who wants to stay
 * unknown is left out (AVG 15 lid 4, 5.5.1, 5.5.4; N-AVG-15-4, N-5.5.1-ver).
 */
export const inzageInMelding: Inzagebron<Feiten, MeldingTabel> = {
  dossier: meldingDossier,
  metInhoud: ['gegeven', 'melder'],
  zieIn: (lezing, wie, { namens, vandaag }) => {
    const { feiten } = lezing
    const gemelde = feiten.betrokkenen.some(
      ({ id, hoedanigheid }) => id === wie && hoedanigheid === 'gemelde',
    )
    if (!gemelde || !weetHet(feiten)) return null
    const { melder, voorwaarden } = verborgenheid(lezing)
    const alle = lezing.rijen('gegeven').filter(({ betrokkene_id: over }) => over === wie)
    const dingen = alle.flatMap(({ id, bron, datum, inhoud, ...rij }) => {
      const van = { betrokkeneId: wie, nietTonenAan: rij.niet_tonen_aan, nietInzienTot: rij.niet_inzien_tot }
      const leest = { tekst: tekstVan(inhoud.tekst), voorwaarden: voorwaarden.get(id) ?? [] }
      const tekst = watClientLeest(van, leest, { id: wie, namens }, vandaag)
      const waarom = tekstVan(inhoud.noodzaak)
      if (!tekst || (melder && noemtMelder([tekst, waarom], melder))) return []
      const aan = ontvangersVan(lezing, id, wie)
      return [{ id, tekst, datum, waarom, aan, bron: codeTekst('bron', bron) }]
    })
    return { dingen, weggelaten: alle.length - dingen.length }
  },
}
