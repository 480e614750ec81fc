import type { DemoAccount } from '../platform/identity/demo-pages.tsx'

/** The fictional people one can be in the demo. */
export const demoAccounts: readonly DemoAccount[] = [
  { sub: 'noor', name: 'Noor de Vries', description: 'toeleider met 45 lopende zaken' },
  { sub: 'karim', name: 'Karim Aziz', description: 'beslisser namens het college' },
  { sub: 'ilse', name: 'Ilse Jansen', description: 'coördinator, ambtenaar van de gemeente' },
  {
    sub: 'pieter',
    name: 'Pieter Hoekstra',
    description: 'toeleider én coördinator: twee rollen, twee petten',
  },
  { sub: 'thea', name: 'Thea Smit', description: 'teamleider: verdeelt het werk en ziet geen inhoud' },
  { sub: 'mila', name: 'Mila Postma', description: 'werkt bij het meldpunt' },
  { sub: 'joris', name: 'Joris Kuiper', description: 'collega bij het meldpunt' },
  { sub: 'bas', name: 'Bas Wouters', description: 'bemoeizorger' },
  { sub: 'sanne', name: 'Sanne de Boer', description: 'werkt bij het meldpunt van twee gemeenten' },
  { sub: 'hanna', name: 'Hanna Dijk', description: 'medewerker verplichte ggz' },
  {
    sub: 'omar',
    name: 'Omar Haddad',
    description: 'aandachtsfunctionaris huiselijk geweld en kindermishandeling',
  },
  { sub: 'roos', name: 'Roos van der Meer', description: 'behandelaar bij Ggz De Brug' },
  { sub: 'tim', name: 'Tim de Wit', description: 'collega bij Ggz De Brug' },
  { sub: 'wouter', name: 'Wouter Bos', description: 'consulent bij Woonstichting Voorbeeld' },
  { sub: 'hugo', name: 'Hugo Prins', description: 'huisarts bij Huisartsen Lindelaan' },
  { sub: 'sara', name: 'Sara Visser', description: 'consulent bij Schuldhulp Voorbeeld' },
  { sub: 'ruth', name: 'Ruth Kramer', description: 'coördinator, in dienst van Schuldhulp Voorbeeld' },
  { sub: 'vera', name: 'Vera Mulder', description: 'kabinet van de burgemeester: openbare orde' },
  { sub: 'lies', name: 'Lies Vermeer', description: 'behandelt verzoeken over gegevens en klachten' },
  { sub: 'fatma', name: 'Fatma Yilmaz', description: 'toeleider van een andere gemeente' },
]
