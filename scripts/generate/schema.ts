import { migrations } from '../../migrations/index.ts'

const einde = (opdracht: string): string =>
  `${opdracht.replace(/\n {5}/g, '\n  ').replace(/\n {3}\)/g, '\n)')};`

/** Every statement of the migrations, in order: how an empty database becomes the present one. */
export const schemaSql = (): string =>
  [
    '-- Gemaakt door `npm run generate`. Niet met de hand wijzigen.',
    ...Object.entries(migrations).map(([naam, opdrachten]) =>
      [`-- ${naam}`, ...opdrachten.map(einde)].join('\n\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n')
