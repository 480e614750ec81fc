import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import type { ClientGesproken, ZvhInformeren } from '../wet/zvh.ts'
import { type zvhGebeurtenissen, zvhUitkomsten } from '../wet/zvh.ts'
import { zwaarwegendBij } from '../wet/zwaarwegend.ts'

type Antwoorden = Readonly<Record<string, unknown>>

/** Whether the client was spoken to about it, and if not, for which weighty reason (N-2.3a.3-zv5, Q-36). */
export const gesprokenVelden = {
  clientGesproken: keuze(['ja', 'nee']).default('ja'),
  gesprokenOp: datum().optional(),
  nietGesproken: keuze(zwaarwegendBij('zvh')).optional(),
  waaromNietGesproken: tekst({ max: 1000, wieZiet: 'college' }).optional(),
}

type Gesproken = ClientGesproken & { readonly clientGesproken: 'ja' | 'nee' }

/** What those fields say, and when each is asked. Of the answer that was not given nothing is left: a day beside a no is no talk. */
export const clientGesproken = {
  uit: ({ clientGesproken: ja, ...rest }: Gesproken): ClientGesproken =>
    ja === 'ja'
      ? { gesprokenOp: rest.gesprokenOp, nietGesproken: undefined, waaromNietGesproken: undefined }
      : {
          gesprokenOp: undefined,
          nietGesproken: rest.nietGesproken,
          waaromNietGesproken: rest.waaromNietGesproken,
        },
  alleenAls: (hier: (antwoorden: Antwoorden) => boolean = () => true) => ({
    gesprokenOp: (antwoorden: Antwoorden) => hier(antwoorden) && antwoorden.clientGesproken !== 'nee',
    nietGesproken: (antwoorden: Antwoorden) => hier(antwoorden) && antwoorden.clientGesproken === 'nee',
    waaromNietGesproken: (antwoorden: Antwoorden) => hier(antwoorden) && antwoorden.clientGesproken === 'nee',
  }),
}

/** Whether the client gets his letter now, or later for a weighty reason (N-2.3a.6-3a). */
export const informeerVelden = {
  informeren: keuze(['brief', 'later']).default('brief'),
  waaromLater: keuze(zwaarwegendBij('zvh')).optional(),
  toelichtingLater: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  herzienOp: datum().optional(),
}

/** When its questions are asked. */
export const alleenAlsLater = (hier: (antwoorden: Antwoorden) => boolean = () => true) => {
  const later = (antwoorden: Antwoorden) => hier(antwoorden) && antwoorden.informeren === 'later'
  return { waaromLater: later, toelichtingLater: later, herzienOp: later }
}

/** A decision of the college on a referral: may, need not, or the best placed party (N-2.3a.6-1). */
export const besluitVelden = {
  betrokkeneId: dossierkeuze(),
  uitkomst: keuze(zvhUitkomsten),
  samenhang: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  bijdrage: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  motief: tekst({ min: 10, max: 2000, wieZiet: 'college' }),
  partijId: dossierkeuze().optional(),
  ...informeerVelden,
}

const aangemeld = ({ uitkomst }: Antwoorden): boolean => uitkomst === 'aangemeld'
const metToets = ({ uitkomst }: Antwoorden): boolean =>
  uitkomst !== undefined && uitkomst !== 'niet-aangemeld'

/** When the questions of a decision are asked. */
export const alleenAlsBesluit = {
  samenhang: metToets,
  bijdrage: metToets,
  partijId: ({ uitkomst }: Antwoorden) => uitkomst === 'partij-gevraagd',
  informeren: aangemeld,
  ...alleenAlsLater(aangemeld),
}

/** A fact to keep: its kind, code and day. */
interface Vastlegging {
  readonly soort: keyof typeof zvhGebeurtenissen
  readonly datum: string
  readonly code: string | null
  readonly inhoud?: Readonly<Record<string, unknown>>
}

/** The facts that waiting with the letter leaves: why, and the day of looking again. */
export const uitstelFeiten = (
  { informeren, waaromLater, toelichtingLater, herzienOp }: ZvhInformeren,
  vandaag: string,
): readonly Vastlegging[] =>
  informeren === 'later' && waaromLater && herzienOp
    ? [
        {
          ...{ soort: 'zvh-uitgesteld', datum: vandaag, code: waaromLater },
          inhoud: { toelichting: toelichtingLater ?? '' },
        },
        { soort: 'zvh-herzien', datum: herzienOp, code: null },
      ]
    : []
