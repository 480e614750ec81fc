import { toetsWoorden } from '../../testing/woorden-van-hoofdstuk.ts'
import { afspraakstaten } from '../wet/afspraakstaten.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { plichtcodes } from './rules/plichtcodes.ts'
import { staten } from './rules/staten.ts'

const { samenspraak, voortgang, terugvalafspraak } = gebeurtenissen

toetsWoorden(gecoordineerdeAanpak, {
  staten,
  plichtcodes,
  codes: {
    ...{ samenspraak, voortgang, terugvalafspraak },
    'melding-aan-college': gebeurtenissen['melding-aan-college'],
    'melding-beantwoord': gebeurtenissen['melding-beantwoord'],
    afspraakstaat: afspraakstaten,
    gebeurtenis: Object.keys(gebeurtenissen),
  },
})
