import { ja, tekst } from '../verwerking/velden.ts'

/** What is declared of who is to be coordinator: somebody else than the one of that name, and which reason there is. */
export const verklaringVelden = {
  nietDezelfde: ja().default(false),
  waaromNietDezelfde: tekst({ max: 500, wieZiet: 'college' }).optional(),
}

/** The same, of who also helps these clients: the two roles stay apart (N-2.3a.3-1-pet). */
export const rollenVelden = { ...verklaringVelden, rollenApart: ja().default(false) }
