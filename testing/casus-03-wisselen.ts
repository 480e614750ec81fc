import type { Stap } from '../src/demo/stap.ts'

const inAanpak = (
  dag: number,
  regel: string,
  doe: string,
  invoer: Stap['invoer'],
  rest: Pick<Stap, 'onthoud' | 'verwacht'> & { readonly wie?: Stap['wie'] } = {},
): Stap => ({
  ...{ dag, regel, wie: 'coordinator', doe: `gecoordineerde-aanpak.${doe}`, dossier: 'aanpak', invoer },
  ...rest,
})

const college = { wie: 'beslisser' } as const
const opvolger = { wie: 'volgende-coordinator' } as const

/** D0+36 to D0+210: the coordinator begins, leaves, hands everything over to the college, and nothing stays behind at his party. */
export const wisselen = (opvolgerId: string): readonly Stap[] => [
  inAanpak(
    36,
    'Mag niet: aanvaarden zonder de rollen te scheiden.',
    'aanvaard-aanwijzing',
    { rollenGescheiden: false },
    { verwacht: { geweigerd: { 'rollen-niet-gescheiden': 'gescheiden-taken' } } },
  ),
  inAanpak(36, 'De coördinator aanvaardt; de aanbieder is verantwoordelijk.', 'aanvaard-aanwijzing', {
    rollenGescheiden: true,
  }),
  inAanpak(37, 'Wat meekwam.', 'bekijk-aanpak', {}),
  inAanpak(200, 'De coördinator vertrekt en meldt dat.', 'meld-aan-college', {
    ...{ redenCode: 'taak-niet-goed-mogelijk', toelichting: 'Ik krijg ander werk.' },
  }),
  inAanpak(
    200,
    'Mag niet: weggaan zonder de overdracht aan te bieden.',
    'leg-taak-neer',
    { redenCode: 'ander-werk' },
    { verwacht: { geweigerd: { 'overdracht-eerst-aanbieden': 'overdracht-aan-college' } } },
  ),
  inAanpak(
    200,
    'Mag niet: aanbieden zonder te zeggen waar het nog ligt.',
    'bied-overdracht-aan',
    { op: '{dag}', watEnHoe: 'Alles staat in de aanpak.', alles: true },
    { verwacht: { geweigerd: { 'elders-niet-gezegd': 'overdracht-aan-college' } } },
  ),
  inAanpak(
    200,
    'Hij biedt de overdracht aan: er ligt ook nog iets op papier en in de mail.',
    'bied-overdracht-aan',
    {
      ...{ op: '{dag}', watEnHoe: 'Alles staat in de aanpak. Een map met brieven is vandaag bezorgd.' },
      ...{ elders: ['papier', 'mail'], alles: true },
    },
  ),
  inAanpak(
    200,
    'Het college wijst een ambtenaar aan.',
    'vervang-coordinator',
    { kandidaatId: opvolgerId, reden: 'De coördinator vertrekt.', overlegGevoerd: true },
    college,
  ),
  inAanpak(
    200,
    'Mag niet: de vertrokken coördinator kijkt dezelfde dag nog.',
    'bekijk-aanpak',
    {},
    { verwacht: { geweigerd: { 'niet-de-coordinator': 'gegevens-coordinatie' } } },
  ),
  inAanpak(
    200,
    'Mag niet: de aanbieder houdt iets achter.',
    'leg-overdracht-vast',
    { ontvangenOp: '{dag}', alles: false },
    { ...college, verwacht: { geweigerd: { 'overdracht-onvolledig': 'overdracht-aan-college' } } },
  ),
  inAanpak(
    200,
    'Alles is overgedragen aan het college.',
    'leg-overdracht-vast',
    {
      ...{ ontvangenOp: '{dag}', alles: true },
    },
    college,
  ),
  inAanpak(
    200,
    'De aanbieder heeft in de reservekopie nog iets: het college blijft het vragen.',
    'leg-verklaring-vast',
    {
      ...{ verklaring: 'niet-vernietigd', op: '{dag}', doorWie: 'De bestuurder van de aanbieder' },
      toelichting: 'De reservekopie verloopt over een week.',
    },
    college,
  ),
  inAanpak(
    210,
    'De aanbieder verklaart dat alles is vernietigd.',
    'leg-verklaring-vast',
    { verklaring: 'vernietigd', op: '{dag}', doorWie: 'De bestuurder van de aanbieder' },
    college,
  ),
  inAanpak(
    210,
    'Mag niet: nog eens vragen wat al is verklaard.',
    'leg-verklaring-vast',
    { verklaring: 'vernietigd', op: '{dag}', doorWie: 'De bestuurder van de aanbieder' },
    { ...college, verwacht: { geweigerd: { 'geen-verklaring-verwacht': 'overdracht-aan-college' } } },
  ),
  inAanpak(210, 'De ambtenaar neemt over.', 'neem-aanwijzing-over', { rollenGescheiden: true }, opvolger),
  inAanpak(210, 'Wat de nieuwe coördinator leest.', 'bekijk-aanpak', {}, opvolger),
]
