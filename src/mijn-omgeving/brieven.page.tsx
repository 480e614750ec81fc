import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { vul } from '../teksten/tekst.ts'
import { mijn } from './mijn-paden.ts'
import type { Blad } from './mijn-pagina.tsx'
import type { Stand } from './mijn-stand.ts'

type Inhoud = Omit<Blad, 'sessie' | 'taal'>

/** What parents see of a young person: only for who is not eighteen yet (5.3.2 lid 3, Q-42; N-5.3.2-3). */
export const oudersBlad = ({ woorden: { ouders: w } }: Stand): Inhoud => ({
  titel: w.kop,
  inhoud: [w.zelf, w.geheim, w.vragen, w.wijVragen, w.alleen].map((zin) => <Paragraph>{zin}</Paragraph>),
})

/** Every letter to him. */
export const brievenBlad = ({ woorden: { brieven: w }, zaken, dag }: Stand): Inhoud => {
  const alle = zaken.flatMap(({ brieven, dossierId, pad }) =>
    brieven.map((brief) => ({ ...brief, adres: `${mijn}/brieven/${pad}/${dossierId}/${brief.id}` })),
  )
  return {
    titel: w.kop,
    inhoud:
      alle.length === 0 ? (
        <Paragraph>{w.geen}</Paragraph>
      ) : (
        <List
          items={alle.map(({ adres, onderwerp, datum }) => (
            <Link href={adres}>{vul(w.regel, { onderwerp, datum: dag(datum) })}</Link>
          ))}
        />
      ),
  }
}
