import { voorbeeld } from '../demo-ids.ts'
import { type PartijNaam, partijId } from '../partijen.ts'
import type { Stap } from '../stap.ts'

type Anders = Partial<Pick<Stap, 'onthoud' | 'verwacht' | 'wie' | 'dossier'>>

/** An act of the toeleider in the onderzoek, unless `rest` says otherwise. */
export const stap = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Anders = {},
): Stap => ({
  ...{ dag, regel, wie: 'toeleider', doe: `onderzoek.${doe}`, dossier: 'onderzoek', invoer },
  ...rest,
})

/** An act of somebody of a party on the question that was sent there. */
export const bijPartij = (
  wie: Stap['wie'],
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Anders = {},
): Stap => ({
  ...{ dag, regel, wie, doe: `partij.${doe}`, dossier: `vraag-${wie}`, invoer },
  ...rest,
})

/** Somebody of a party finds the question in the inbox of the organisation, and reads it. */
export const leestVraag = (wie: Stap['wie'], dag: number, onthoud: Readonly<Record<string, string>>) => [
  {
    ...{ regel: 'De vraag staat in het postvak.', dag, wie, doe: 'partij.werkvoorraad', invoer: {} },
    onthoud: { 'teamrij.pad~vragen.dossierId': `vraag-${wie}` },
  },
  bijPartij(wie, dag, 'Gelezen wat er wordt gevraagd.', 'bekijk-vraag', {}, { onthoud }),
]

/** A party of this story in the municipality of the demo. */
export const partij = (naam: PartijNaam): string => partijId(voorbeeld, naam)

/** What is asked of one party, at the level each item says. */
export const vraagAan = <Rest extends object>(naam: PartijNaam, rest: Rest) => ({
  ...{ partijen: [partij(naam)], betrokkeneId: '{man}', gedeeldMet: 'Niemand buiten dit onderzoek.' },
  ...{ besprokenMetClient: false },
  ...rest,
})
