import { z } from 'zod'
import { regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { naarAfweging } from './afweging-plek.ts'
import { nietBijDitGeheim, waarom } from './antwoord-velden.ts'
import { behandelaarBijCollege, vragerVan, wachtHetCollege } from './bij-college.ts'
import { gaOver, overDePersoon, persoonVan, vanPortaal } from './declaratie.ts'
import { daarVan } from './item-keuze.ts'
import { toetsGeefGeenInformatie, voorafGeefGeenInformatie } from './rules/antwoorden.ts'

/**
 * Gives no information, without a reason: final (N-5.4.2-1-zw, N-5.4.2-2-afz). For a geheimhouder refused and not known are one
 * choice and one code, so that nothing shows whether he knows the person.
 */
export const geefGeenInformatie = defineHandeling({
  ...vanPortaal,
  id: 'partij.geef-geen-informatie',
  normen: ['N-5.5.3-1', 'N-5.4.2-1-zw', 'N-5.4.2-2', 'N-5.4.2-2-afz', 'N-5.4.2-3', 'N-5.4.2-4'],
  pad: 'weigeringen',
  metInhoud: ['vraag'],
  controleren: true,
  geenConcept: 'afweging',
  invoer: z.object({
    waarom: waarom().optional(),
    beslistDoor: regel({ min: 2, max: 120, wieZiet: 'gemelde' }),
  }),
  vooraf: voorafGeefGeenInformatie,
  bij: wachtHetCollege,
  toets: toetsGeefGeenInformatie,
  effect: async ({ waarom: reden, beslistDoor }, werk) => {
    const { vraag } = werk.feiten
    const soort = reden ?? 'niet-verstrekt'
    const niets = { soort, niveau: null, categorie: null, tekst: null, voorwaarden: [], taak: null } as const
    const antwoorden = vraag.items.map(({ id: itemId }) => ({
      ...{ id: werk.nieuwId(), itemId, ...niets },
      daar: { id: werk.nieuwId(), itemId: daarVan(werk, itemId) },
    }))
    for (const { id, daar, itemId } of antwoorden) {
      const rij = {
        betrokkene_id: persoonVan(werk),
        vraag_id: vraag.id,
        item_id: itemId,
        soort,
        niveau: null,
        categorie: null,
      }
      await werk.voegToe(
        'antwoord',
        { ...rij, staat: 'gegeven', datum: werk.kader.vandaag },
        { daar: daar.id },
        id,
      )
    }
    await vragerVan(werk).geefAntwoord(werk, antwoorden, {
      beslistDoor,
      clientStemdeIn: false,
      zonderToestemming: null,
    })
    await gaOver(werk, 'geef-geen-informatie', { beslistDoor })
  },
  bericht: (_, lezing, kader) => behandelaarBijCollege(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  nietHier: nietBijDitGeheim,
  hulp: naarAfweging,
  begin: (_, __, { wie }) => ({ beslistDoor: wie.naam }),
  voorbeeld: { beslistDoor: 'R. van der Meer, consulent' },
})
