import { geciteerd, machines, type Overgang, type Toestandsmachine } from './chapters.ts'
import { code, pagina, tabel } from './markdown.ts'

const vanaf = ({ van }: Overgang): readonly string[] => (typeof van === 'string' ? [van] : van)

/** Mermaid reads a hyphen in a name as part of an arrow. */
const knoop = (staat: string): string => staat.replaceAll('-', '_')

const diagram = ({ begin, overgangen }: Toestandsmachine): string => {
  const rijen = Object.entries(overgangen)
  const staten = [...new Set(rijen.flatMap(([, rij]) => [...vanaf(rij), rij.naar]))]
  const einden = staten.filter((staat) => rijen.every(([, rij]) => !vanaf(rij).includes(staat)))
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...staten.map((staat) => `  state "${staat.replaceAll('-', ' ')}" as ${knoop(staat)}`),
    `  [*] --> ${knoop(begin)}`,
    ...rijen.flatMap(([naam, rij]) =>
      vanaf(rij).map((van) => `  ${knoop(van)} --> ${knoop(rij.naar)}: ${naam.replaceAll('-', ' ')}`),
    ),
    ...einden.map((staat) => `  ${knoop(staat)} --> [*]`),
    '```',
  ].join('\n')
}

const overzicht = ({ overgangen }: Toestandsmachine): string =>
  tabel(
    ['overgang', 'van', 'naar', 'artikel'],
    Object.entries(overgangen).map(([naam, rij]) => [
      code(naam),
      vanaf(rij).join(', '),
      rij.naar,
      geciteerd(rij.artikel),
    ]),
  )

/** The states of every dossier as a diagram and as a table, from the `overgangen` of its chapter. */
export const statenPagina = (): string =>
  pagina(
    'Staten',
    'Elk dossier heeft een eigen reeks staten. Een overgang die hier niet staat, bestaat niet.',
    ...machines.flatMap((machine) => [`## ${machine.naam}`, diagram(machine), overzicht(machine)]),
  )
