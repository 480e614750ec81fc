import type { Tx } from '../platform/db/tx.ts'
import { registreerVerwerkersovereenkomst } from './gemeente.store.ts'
import { ingericht, werkPartijBij, zetLooptTot } from './ingericht.store.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { registreerOrganisatie } from './organisatie.store.ts'
import { registreerPartij } from './partij.store.ts'
import { type Gedaan, richtRijIn } from './richt-in-rij.ts'

const optioneel = <K extends string>(naam: K, waarde: string | undefined) =>
  (waarde === undefined ? {} : { [naam]: waarde }) as { readonly [k in K]?: string }

/** The organisations of a file. Other municipalities share them, so one that is there stays as it is. */
export const richtOrganisatiesIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { organisaties, gemeente }: Inrichtingsbestand,
): Promise<void> => {
  for (const [nr, { id, naam, soort, domein }] of organisaties.entries())
    await richtRijIn(gedaan, {
      lijst: 'organisaties',
      plek: `organisaties ${nr + 1}`,
      nu: await ingericht(tx, 'organisatie', gemeente.code, id),
      gewenst: { naam, soort, domein: domein ?? null },
      maak: () => registreerOrganisatie(tx, { id, naam, soort, ...optioneel('domein', domein) }),
    })
}

/** The processor agreements of a file (AVG 28); only their end may change afterwards. */
export const richtOvereenkomstenIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { verwerkersovereenkomsten, gemeente: { code } }: Inrichtingsbestand,
): Promise<void> => {
  for (const [nr, rij] of verwerkersovereenkomsten.entries()) {
    const { id, organisatie, onderwerp, geslotenOp, looptTot } = rij
    const nu = await ingericht(tx, 'verwerkersovereenkomst', code, id)
    const eigen = { gemeente: code, id, organisatieId: organisatie, onderwerp, geslotenOp }
    await richtRijIn(gedaan, {
      lijst: 'verwerkersovereenkomsten',
      plek: `verwerkersovereenkomsten ${nr + 1}`,
      nu,
      gewenst: { organisatie, onderwerp, geslotenOp, looptTot: looptTot ?? null },
      maak: () => registreerVerwerkersovereenkomst(tx, { ...eigen, ...optioneel('looptTot', looptTot) }),
      ...(nu?.geslotenOp === geslotenOp && {
        bij: { velden: ['looptTot'], doe: () => zetLooptTot(tx, code, id, looptTot ?? null) },
      }),
    })
  }
}

/** The parties of a file with their days on the list (2.3a.1); domain and regime stay what they were (N-5.4.2-1). */
export const richtPartijenIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { partijen, gemeente: { code } }: Inrichtingsbestand,
): Promise<void> => {
  for (const [nr, rij] of partijen.entries()) {
    const { id, naam, domein, regime, opLijst, lijstVanaf, lijstTot, contact, organisatie } = rij
    const los = { lijstVanaf: lijstVanaf ?? null, lijstTot: lijstTot ?? null, contact: contact ?? null }
    const gewenst = { naam, domein, regime, opLijst, ...los, organisatie: organisatie ?? null }
    await richtRijIn(gedaan, {
      lijst: 'partijen',
      plek: `partijen ${nr + 1}`,
      nu: await ingericht(tx, 'partij', code, id),
      gewenst,
      maak: () =>
        registreerPartij(tx, {
          ...{ gemeente: code, id, naam, domein, regime, opLijst },
          ...optioneel('lijstVanaf', lijstVanaf),
          ...optioneel('lijstTot', lijstTot),
          ...optioneel('contact', contact),
          ...optioneel('organisatieId', organisatie),
        }),
      bij: {
        velden: ['naam', 'opLijst', 'lijstVanaf', 'lijstTot', 'contact'],
        doe: () => werkPartijBij(tx, code, id, gewenst),
      },
    })
  }
}
