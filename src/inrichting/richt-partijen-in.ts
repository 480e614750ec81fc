import type { Tx } from '../platform/db/tx.ts'
import { procedures } from '../wet/ingangen.ts'
import type { Lijsten } from '../wet/partijenlijst.ts'
import { registreerVerwerkersovereenkomst } from './gemeente.store.ts'
import { ingericht, werkPartijBij, zetLooptTot } from './ingericht.store.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { registreerOrganisatie } from './organisatie.store.ts'
import { registreerPartij, zetLijsten, zetRechtEnAfspraken } from './partij.store.ts'
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

/** Days on the lists as one text, to see whether they changed. */
const lijstenAlsTekst = (lijsten: Lijsten): string =>
  procedures
    .flatMap((procedure) =>
      (lijsten[procedure] ?? [])
        .toSorted((a, b) => a.vanaf.localeCompare(b.vanaf))
        .map(({ vanaf, tot }) => [procedure, vanaf, tot].filter(Boolean).join(' ')),
    )
    .join(', ')

interface Los {
  readonly vanaf: string
  readonly tot?: string
}

/** Rows with days as one text, in the order the register gives them. */
const alsTekst = <R extends Los>(
  rijen: readonly R[],
  wat: (rij: R) => string,
  achter: (rij: R) => string,
): string =>
  rijen
    .toSorted((a, b) => (wat(a) === wat(b) ? (a.vanaf < b.vanaf ? -1 : 1) : wat(a) < wat(b) ? -1 : 1))
    .map((rij) => [wat(rij), rij.vanaf, rij.tot, achter(rij)].filter(Boolean).join(' '))
    .join(', ')

/**
 * The parties of a file with their days on the lists (2.3a.5 lid 1). Domain and regime stay what they were (N-5.4.2-1), and so
 * does the kind of a party for which the file has others.
 */
export const richtPartijenIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { partijen, gemeente: { code } }: Inrichtingsbestand,
): Promise<void> => {
  for (const [nr, rij] of partijen.entries()) {
    const { id, naam, domein, regime, soort, lijsten, contact, organisatie, taak, contactweg } = rij
    const { eigenRecht, afspraken } = rij
    const los = { soort: soort ?? null, contact: contact ?? null, organisatie: organisatie ?? null }
    const meer = {
      taak: taak ?? null,
      contactweg: contactweg ?? null,
      eigenRecht: alsTekst(
        eigenRecht,
        ({ wat }) => wat,
        ({ grond }) => grond,
      ),
      afspraken: alsTekst(
        afspraken,
        ({ onderwerp }) => onderwerp,
        () => '',
      ),
    }
    const gewenst = { naam, domein, regime, ...los, lijsten: lijstenAlsTekst(lijsten), ...meer }
    const nu = await ingericht(tx, 'partij', code, id)
    const zelfde = nu?.domein === domein && nu.regime === regime
    await richtRijIn(gedaan, {
      lijst: 'partijen',
      plek: `partijen ${nr + 1}`,
      nu,
      gewenst,
      maak: () =>
        registreerPartij(tx, {
          ...{ gemeente: code, id, naam, domein, regime, lijsten, eigenRecht, afspraken },
          ...optioneel('taak', taak),
          ...(contactweg ? { contactweg } : {}),
          ...optioneel('soort', soort),
          ...optioneel('contact', contact),
          ...optioneel('organisatieId', organisatie),
        }),
      bij: {
        velden: [
          ...['naam', 'lijsten', 'contact', 'taak', 'contactweg', 'eigenRecht', 'afspraken'],
          ...(zelfde ? ['soort'] : []),
        ],
        doe: async () => {
          await werkPartijBij(tx, code, id, { ...gewenst, ...(zelfde ? {} : { soort: nu?.soort ?? null }) })
          await zetLijsten(tx, { gemeente: code, id }, lijsten)
          await zetRechtEnAfspraken(tx, { gemeente: code, id }, { eigenRecht, afspraken })
        },
      },
    })
  }
}
