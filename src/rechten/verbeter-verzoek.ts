import { z } from 'zod'
import { naarPersoonsgegevens, personenVan, persoonVelden, schrijfPersoon } from '../personen/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gevraagdVan, overDePersoon, persoonIn, type RechtWerk, vanRechten } from './declaratie.ts'
import { toetsVerbeterVerzoek, voorafVerbeterVerzoek } from './rules/aannemen.ts'
import { overVrager } from './rules/vrager.ts'
import { alsAanname, alsInhoud, alsKenmerk, verzoekVelden } from './verzoek-velden.ts'

/** What was established of who asks does not hold for somebody else: it is done again (AVG 12 lid 6; N-AVG-12-6). */
const wieVraagtOpnieuw = async (werk: RechtWerk): Promise<void> => {
  for (const { id } of overVrager(werk.feiten)) await werk.verwijder('gebeurtenis', id)
}

/** Mends what was written down of a request when it came in; the old value is gone (N-AVG-5-1d). */
export const verbeterVerzoek = defineHandeling({
  ...vanRechten,
  id: 'rechten.verbeter-verzoek',
  normen: ['N-AVG-5-1d', 'N-AVG-12-3'],
  pad: 'verbeteringen',
  metInhoud: ['overgang'],
  invoer: z.object(verzoekVelden),
  vooraf: voorafVerbeterVerzoek,
  toets: (invoer, feiten, kader) => toetsVerbeterVerzoek(alsAanname(invoer), feiten, kader),
  effect: async (invoer, werk) => {
    const [begin] = werk.rijen('overgang')
    if (!begin) throw new Error('a request was taken in')
    const { ontvangenOp, door } = invoer
    const eerst = gevraagdVan(werk).vrager
    if (door !== werk.feiten.dossier.door || (invoer.vrager ?? null) !== eerst) await wieVraagtOpnieuw(werk)
    await werk.verbeter('overgang', begin.id, { datum: ontvangenOp }, alsInhoud(invoer))
    const kenmerk = { ...alsKenmerk(invoer, werk.feiten.dossier.aangenomenDoor) }
    await werk.werkBij({ kenmerk, verzocht_op: ontvangenOp })
  },
  begin: ({ dossier }, lezing) => {
    const { wat, vrager, adres } = gevraagdVan(lezing)
    const { recht, over, door, ontvangenOp, metCommissie, partijInAanpak, besluitBekendOp } = dossier
    return {
      ...{ recht, over, door, ontvangenOp, metCommissie, wat },
      metPartij: over === 'alles' && partijInAanpak,
      ...(besluitBekendOp ? { besluitBekendOp } : {}),
      ...(vrager ? { vrager } : {}),
      ...(adres.length > 0 ? { vragerAdres: adres.join('\n') } : {}),
    }
  },
  betrokkenen: overDePersoon,
  voorbeeld: {
    ...{ recht: 'afschrift', over: 'onderzoek', ontvangenOp: '2026-10-01', door: 'zelf' },
    wat: 'Ik wil een kopie van wat er over mij is opgeschreven.',
  },
})

/** Mends who it is about: name, date of birth, address; a number that is left empty stays (N-AVG-5-1d, N-5.2.9). */
export const verbeterPersoon = defineHandeling({
  ...vanRechten,
  id: 'rechten.verbeter-persoon',
  normen: ['N-AVG-5-1d', 'N-5.2.9'],
  pad: 'persoonsverbeteringen',
  invoer: z.object(persoonVelden),
  vooraf: voorafVerbeterVerzoek,
  toets: (_, feiten, kader) => voorafVerbeterVerzoek(feiten, kader),
  effect: async (invoer, werk) => {
    const { tx, omgeving, compartiment, dossier } = werk
    const [rij] = dossier.rijen.betrokkene
    if (!rij) throw new Error('a request is about somebody')
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const oud = (await personenVan(werk)).get(rij.id)
    const typed = naarPersoonsgegevens(invoer)
    const nieuw = { ...typed, bsn: typed.bsn ?? oud?.bsn ?? null }
    if (nieuw.bsn !== (oud?.bsn ?? null) || nieuw.geboortedatum !== oud?.geboortedatum)
      await wieVraagtOpnieuw(werk)
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, nieuw, rij.pseudoniem)
    if (pseudoniem !== rij.pseudoniem) await werk.verander('betrokkene', rij.id, { pseudoniem })
  },
  begin: async (_, lezing) => {
    const persoon = (await personenVan(lezing)).get(persoonIn(lezing))
    if (!persoon) return {}
    const { voornamen, roepnaam, tussenvoegsel, achternaam, geboortedatum, adres } = persoon
    const staat = { voornamen, roepnaam, tussenvoegsel, achternaam, geboortedatum, ...adres }
    return Object.fromEntries(Object.entries(staat).filter(([, waarde]) => waarde !== null))
  },
  betrokkenen: overDePersoon,
  voorbeeld: { voornamen: 'Samira', achternaam: 'Voorbeeld', geboortedatum: '1988-05-04' },
})
