import { hoofdstukken } from '../../src/composition/hoofdstukken.ts'
import { handelingTekst } from '../../src/teksten/catalogus.ts'
import { werkinstructieVan } from '../../src/verwerking/werkinstructie.ts'
import { geciteerd } from './chapters.ts'
import { code, pagina, tabel } from './markdown.ts'

/** A day after which all of the law is in force, so that the document is the same every day. */
const dag = '2026-12-01'

const regel = (
  handeling:
    | (typeof hoofdstukken)[number]['handelingen'][number]
    | (typeof hoofdstukken)[number]['beginnen'][number],
) => {
  const { versie, vanaf, geschreven, waarvoor, letOp, artikelen } = werkinstructieVan(handeling, dag)
  return [
    `${handelingTekst(handeling.id).titel} (${code(handeling.id)})`,
    geschreven ? `${versie}, ${vanaf}` : 'afgeleid',
    waarvoor,
    letOp.join(' '),
    artikelen.map(geciteerd).join('; '),
  ]
}

/** The work instruction of every act, with its version, or that it follows from the declaration alone. */
export const werkinstructiesPagina = (): string =>
  pagina(
    'Werkinstructies',
    'Bij elke handeling: waarvoor, waar u op let en de artikelen. Afgeleid: nog niet met de hand geschreven.',
    hoofdstukken
      .map(({ naam, beginnen, handelingen }) =>
        [
          `## ${naam}`,
          '',
          tabel(
            ['handeling', 'versie', 'waarvoor', 'waar u op let', 'artikelen'],
            [...beginnen, ...handelingen].map(regel),
          ),
        ].join('\n'),
      )
      .join('\n\n'),
  )
