import { handelingTekst } from '../../src/teksten/catalogus.ts'
import { compartimentVan } from '../../src/verwerking/verwerking.ts'
import { compartimenten } from '../../src/wet/compartimenten.ts'
import { rollen, rolNamen } from '../../src/wet/rollen.ts'
import { geciteerd, verwerkingen } from './chapters.ts'
import { code, pagina, tabel } from './markdown.ts'

const gebruikt = rolNamen.filter((rol) => verwerkingen.some((verwerking) => verwerking.rollen.includes(rol)))
const zonder = rolNamen.filter((rol) => !gebruikt.includes(rol))

/** Which role may try which verwerking. Whether the law allows it in a case is for the test of the act. */
export const autorisatiematrixPagina = (): string =>
  pagina(
    'Autorisatiematrix',
    'Een stip betekent: deze rol mag dit vragen. Of het in een zaak ook mag, toetst de handeling zelf aan de wet en aan wie de zaak heeft. Zonder stip is het geweigerd.',
    tabel(
      ['verwerking', 'wat', 'deel', ...gebruikt.map((rol) => rollen[rol].naam)],
      verwerkingen.map((verwerking) => [
        code(verwerking.id),
        handelingTekst(verwerking.id).titel,
        compartimenten[compartimentVan(verwerking)].naam,
        ...gebruikt.map((rol) => (verwerking.rollen.includes(rol) ? '●' : '')),
      ]),
    ),
    `Rollen zonder verwerking in dit register: ${zonder.map((rol) => rollen[rol].naam).join(', ') || 'geen'}.`,
    '## De rollen',
    tabel(
      ['rol', 'werkt in', 'ziet inhoud', 'artikel'],
      rolNamen.map((rol) => [
        rollen[rol].naam,
        rollen[rol].compartimenten.map((deel) => compartimenten[deel].naam).join(', '),
        rollen[rol].zietInhoud ? 'ja' : 'nee',
        geciteerd(rollen[rol].artikel),
      ]),
    ),
  )
