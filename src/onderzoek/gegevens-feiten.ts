import type { Dossier } from '../dossier/rijen.ts'
import type { Niveau } from '../wet/categorieen.ts'
import type { Domein } from '../wet/domeinen.ts'
import type { Thema } from '../wet/themas.ts'
import type { AfbakeningFeit, AntwoordFeit, Feiten, GegevenFeit, VerzoekFeit } from './rules/feiten.ts'

type Rijen = Dossier<'reikwijdte' | 'afbakening' | 'gegeven' | 'verzoek' | 'antwoord'>['rijen']

/** What was agreed, recorded and asked, as facts: the columns are closed lists that only the acts fill. */
export const gegevensFeiten = (
  rijen: Rijen,
): Pick<Feiten, 'reikwijdtes' | 'afbakeningen' | 'gegevens' | 'verzoeken' | 'antwoorden'> => ({
  reikwijdtes: rijen.reikwijdte.map((rij) => ({
    id: rij.id,
    versie: rij.nr,
    vastgelegdBij: rij.versie,
    datum: rij.datum,
    binnen: rij.binnen as readonly Thema[],
    gesloten: rij.gesloten as readonly Thema[],
    met: rij.met,
    doorEenClient: rij.door === 'client',
    partijsoorten: rij.partijsoorten as readonly Domein[] | null,
    partijen: rij.partijen,
  })),
  afbakeningen: rijen.afbakening.map((rij) => ({
    id: rij.id,
    soort: rij.soort as AfbakeningFeit['soort'],
    thema: rij.thema as Thema,
    betrokkeneId: rij.betrokkene_id,
    vanaf: rij.vanaf,
    tot: rij.tot,
  })),
  gegevens: rijen.gegeven.map((rij) => ({
    id: rij.id,
    betrokkeneId: rij.betrokkene_id,
    onderdeel: rij.onderdeel as GegevenFeit['onderdeel'],
    thema: rij.thema as Thema | null,
    categorie: rij.categorie as GegevenFeit['categorie'],
    niveau: rij.niveau as GegevenFeit['niveau'],
    bron: rij.bron as GegevenFeit['bron'],
    verzoekId: rij.verzoek_id,
    vraagId: rij.vraag_id,
    dienstId: rij.dienst_id,
    itemId: rij.item_id,
    nietTonenAan: rij.niet_tonen_aan,
    nietInzienTot: rij.niet_inzien_tot ?? null,
  })),
  verzoeken: rijen.verzoek.map((rij) => ({
    id: rij.id,
    partijId: rij.partij_id,
    regime: rij.regime as VerzoekFeit['regime'],
    domein: rij.domein as VerzoekFeit['domein'],
    betrokkeneId: rij.betrokkene_id,
    niveau: rij.niveau as VerzoekFeit['niveau'],
    onderdeel: rij.onderdeel as VerzoekFeit['onderdeel'],
    thema: rij.thema as Thema,
    staat: rij.staat as VerzoekFeit['staat'],
    verzondenOp: rij.verzonden_op,
    toestemming: rij.toestemming,
    vraagId: rij.vraag_id,
    items: rij.item_ids.map((id, i) => ({ id, niveau: rij.item_niveaus[i] as Niveau })),
  })),
  antwoorden: rijen.antwoord.map(({ id, vraag_id, item_id, soort, niveau, categorie, staat, datum }) => ({
    id,
    verzoekId: vraag_id,
    itemId: item_id,
    soort: soort as AntwoordFeit['soort'],
    niveau: (niveau ?? 'dat') as Niveau,
    categorie: (categorie ?? 'gewoon') as AntwoordFeit['categorie'],
    staat: staat as AntwoordFeit['staat'],
    datum,
  })),
})
