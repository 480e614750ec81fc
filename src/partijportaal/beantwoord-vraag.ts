import { partijenVan } from '../inrichting/index.ts'
import { optieTekst } from '../teksten/catalogus.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { naarAfweging } from './afweging-plek.ts'
import {
  antwoordVelden,
  type Getypt,
  gewoneCategorie,
  nietBijDitGeheim,
  voorwaardenBij,
} from './antwoord-velden.ts'
import { behandelaarBijCollege, vragerVan, wachtHetCollege } from './bij-college.ts'
import { gaOver, overDePersoon, persoonVan, type VraagWerk, vanPortaal } from './declaratie.ts'
import { daarVan, itemKeuze } from './item-keuze.ts'
import { veldenVanItem } from './item-voorwaarden.ts'
import { soortVan, toetsBeantwoordVraag, voorafBeantwoordVraag } from './rules/antwoorden.ts'
import { mogelijkeAntwoorden } from './rules/minder-dan-gevraagd.ts'
import { gafNiets } from './rules/na-een-nee.ts'
import { hoogstens, soortenGegeven } from './triage-velden.ts'
import type { UitgaandAntwoord, Verantwoording } from './vrager.ts'

const uitgaand = (getypt: Getypt, werk: VraagWerk): readonly UitgaandAntwoord[] => {
  const { feiten, nieuwId } = werk
  return getypt.items.map((item) => {
    const { itemId, antwoord, waarom, tekst, niveau, categorie, taak } = item
    const geeft = antwoord !== 'niet-verstrekt'
    return {
      id: nieuwId(),
      daar: { id: nieuwId(), itemId: daarVan(werk, itemId) },
      itemId,
      soort: soortVan({ antwoord, waarom }),
      niveau: geeft ? niveau : null,
      categorie: geeft ? categorie : null,
      tekst: geeft ? (tekst ?? null) : null,
      voorwaarden: geeft ? voorwaardenBij(getypt, item, feiten) : [],
      taak: geeft && feiten.vraag.regime === 'burgemeester' ? (taak ?? null) : null,
    }
  })
}

const verantwoording = ({ beslistDoor, ...getypt }: Getypt): Verantwoording => {
  const { clientStemtIn, stappenGezet, clientWeetHet, clientWeetHetOp } = getypt
  return {
    beslistDoor,
    clientStemdeIn: clientStemtIn,
    zonderToestemming:
      stappenGezet && clientWeetHet && clientWeetHetOp ? { clientWeetHet, op: clientWeetHetOp } : null,
  }
}

/** Writes the answer at the party's own side: what it said, and under which conditions. */
const bewaar = async (werk: VraagWerk, antwoorden: readonly UitgaandAntwoord[]) => {
  const { id: vraag_id } = werk.feiten.vraag
  for (const { id, daar, itemId, soort, niveau, categorie, tekst, voorwaarden, taak } of antwoorden) {
    const rij = {
      betrokkene_id: persoonVan(werk),
      vraag_id,
      item_id: itemId,
      soort,
      niveau,
      categorie,
      staat: 'gegeven',
      datum: werk.kader.vandaag,
    }
    await werk.voegToe('antwoord', rij, { tekst, voorwaarden, taak, daar: daar.id }, id)
  }
}

/** An answer takes the place of the no that was given before, here and where it went. */
const vergeetNee = async (werk: VraagWerk): Promise<void> => {
  for (const { id } of werk.feiten.antwoorden) await werk.verwijder('antwoord', id)
  await vragerVan(werk).vergeetNee(werk)
}

/** Answers a question of the college, item by item, with conditions; also after a no, within seven days (N-5.4.2-1, N-5.4.2-1-vw, N-5.4.2-2, N-5.4.2-2-s6). */
export const beantwoordVraag = defineHandeling({
  ...vanPortaal,
  id: 'partij.beantwoord-vraag',
  normen: [
    'N-5.5.3-1',
    'N-5.5.3-dat',
    'N-5.4.2-1',
    'N-5.4.2-1-vw',
    'N-5.4.2-2',
    'N-5.4.2-2-cr',
    'N-5.4.2-2-s2',
    'N-5.4.2-2-s6',
    'N-5.4.2-2-s7',
    'N-5.4.2-3',
    'N-5.4.2-4',
  ],
  pad: 'antwoorden',
  metInhoud: ['vraag'],
  controleren: true,
  geenConcept: 'afweging',
  invoer: antwoordVelden,
  stappen: [
    {
      naam: 'antwoord',
      velden: [
        'items.itemId',
        'items.antwoord',
        'items.waarom',
        'items.tekst',
        'items.niveau',
        'items.categorie',
        'items.taak',
        'clientStemtIn',
        'stappenGezet',
        'clientWeetHet',
        'clientWeetHetOp',
        'beslistDoor',
      ],
    },
    {
      naam: 'voorwaarden',
      velden: [
        ...veldenVanItem,
        'eerstVragen',
        'nietNaarCoordinator',
        'nietDelenMet',
        'alleenCoordinator',
        'alleenDelenMet',
        'alleenTot',
        'alleenTriage',
      ],
    },
  ],
  alleenAls: {
    'items.tekst': ({ antwoord }) => antwoord !== 'niet-verstrekt',
  },
  vasteRijen: { items: 'itemId' },
  ingeklapt: veldenVanItem,
  vooraf: voorafBeantwoordVraag,
  stapToets: {
    antwoord: (antwoorden, feiten, kader, bij) => {
      const blad = antwoordVelden.safeParse(antwoorden)
      return blad.success
        ? toetsBeantwoordVraag(blad.data, feiten, kader, bij)
        : voorafBeantwoordVraag(feiten, kader)
    },
  },
  bij: wachtHetCollege,
  toets: toetsBeantwoordVraag,
  effect: async (getypt, werk) => {
    const antwoorden = uitgaand(getypt, werk)
    const waarmee = verantwoording(getypt)
    const alsnog = gafNiets(werk.feiten)
    if (alsnog) await vergeetNee(werk)
    await bewaar(werk, antwoorden)
    await vragerVan(werk).geefAntwoord(werk, antwoorden, waarmee)
    await gaOver(werk, alsnog ? 'antwoord-alsnog' : 'beantwoord-vraag', { ...waarmee })
  },
  bericht: (_, lezing, kader) => behandelaarBijCollege(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  nietHier: nietBijDitGeheim,
  hulp: naarAfweging,
  keuzes: async (feiten, lezing) => {
    const anderen = (await partijenVan(lezing.tx, lezing.dossier.gemeente))
      .filter(({ id }) => id !== feiten.vraag.partijId)
      .map(({ id, naam }) => ({ waarde: id, label: naam }))
    const wie = { nietDelenMet: anderen, alleenDelenMet: anderen }
    return {
      ...{ itemId: itemKeuze(lezing), ...wie, ditNietDelenMet: anderen, ditAlleenDelenMet: anderen },
      ...{ ...hoogstens(feiten), ...soortenGegeven(feiten) },
      antwoord: mogelijkeAntwoorden(feiten).map((waarde) => ({
        waarde,
        label: optieTekst('partij.beantwoord-vraag', 'antwoord', waarde),
      })),
    }
  },
  begin: (feiten, _, { wie }) => ({
    items: feiten.vraag.items.map(({ id, niveau }) => ({
      itemId: id,
      niveau,
      categorie: gewoneCategorie(feiten),
    })),
    beslistDoor: wie.naam,
  }),
  voorbeeld: {
    items: [
      {
        itemId: '{item}',
        antwoord: 'verstrekt',
        tekst: 'Er liep een schuldregeling; die is gestopt.',
        niveau: 'dat',
      },
    ],
    beslistDoor: 'R. van der Meer, consulent',
  },
})
