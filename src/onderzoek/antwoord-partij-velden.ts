import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze, lijst, regel } from '../verwerking/velden.ts'
import { burgemeesterkennis } from '../wet/burgemeester.ts'
import { gegevenVelden } from './gegeven-velden.ts'
import { partijAntwoorden } from './rules/leg-antwoord-partij-vast.ts'

const { tekst, noodzaak, categorie, extraNoodzaak, niveau, motiveringNiveau, noemtDelict } = gegevenVelden
const { dienstId, waaromDienst, nietTonenAan } = gegevenVelden

/** What a party answered by telephone or in a letter, as the toeleider types it (N-5.4.2-1, N-5.4.2-1-vw). */
export const antwoordPartijVelden = z
  .object({
    verzoekId: dossierkeuze(),
    antwoord: keuze(partijAntwoorden),
    beslistDoor: regel({ wieZiet: 'client' }).optional(),
    stappenGezet: ja().default(false),
    clientWeetHet: keuze(['vooraf', 'achteraf']).optional(),
    clientWeetHetOp: datum().optional(),
    datum: datum(),
    noodzaak: noodzaak.optional(),
    gegevens: lijst(
      z.object({
        itemId: dossierkeuze().optional(),
        tekst,
        categorie: categorie.default('gewoon'),
        extraNoodzaak,
        niveau: niveau.default('dat'),
        motiveringNiveau,
        noemtDelict,
        taak: keuze(burgemeesterkennis).optional(),
        alleenDeel: regel({ max: 500, wieZiet: 'client' }).optional(),
      }),
    ).default([]),
    dienstId,
    waaromDienst,
    nietTonenAan,
    eerstVragen: ja().default(false),
    nietNaarCoordinator: ja().default(false),
    nietDelenMet: dossierkeuzes(0).default([]),
    alleenCoordinator: ja().default(false),
    alleenDelenMet: dossierkeuzes(0).default([]),
    alleenTot: datum().optional(),
  })
  .superRefine(({ antwoord, gegevens, noodzaak: waarom, beslistDoor }, ctx) => {
    const fout = (pad: string, message: string) => ctx.addIssue({ code: 'custom', path: [pad], message })
    if (antwoord !== 'geweigerd' && gegevens.length === 0) fout('gegevens', 'verplicht')
    if (antwoord === 'geweigerd' && gegevens.length > 0) fout('antwoord', 'kies')
    if (gegevens.length > 0 && waarom === undefined) fout('noodzaak', 'verplicht')
    if (gegevens.length > 0 && beslistDoor === undefined) fout('beslistDoor', 'verplicht')
  })

/** Such an answer. */
export type Antwoord = z.output<typeof antwoordPartijVelden>
