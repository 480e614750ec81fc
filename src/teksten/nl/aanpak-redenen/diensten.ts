/** Services in a running aanpak: a no, and what is left. */
export const redenenOverDiensten = {
  'geen-dienst-in-aanpak': {
    zin: 'In deze aanpak staat geen dienst waarover de cliënt iets kan zeggen.',
    helpt: 'Moet de aanpak anders? Meld dat aan het college.',
  },
  'dienst-niet-in-aanpak': {
    zin: 'Deze dienst hoort niet bij deze aanpak.',
    helpt: 'Kies een dienst uit de lijst.',
  },
  'interventie-niet-te-weigeren': {
    zin: 'Dit is een interventie. Daarover beslist een ander dan de cliënt.',
    helpt: 'Is de cliënt het er niet mee eens? Wijs de weg naar wie erover beslist.',
  },
  'dienst-al-zo-gezegd': {
    zin: 'Dit staat al zo, of de cliënt zei eerder al nee.',
    helpt: 'Kies wat de cliënt nu anders zegt. Klopt de dag niet? Verbeter dan wat er staat.',
  },
  'melding-volgt-uit-dienst': {
    zin: 'Deze melding volgt uit het nee van een cliënt tegen een dienst.',
    helpt: 'Zei de cliënt dat nooit? Haal dan dat antwoord weg. De melding gaat dan mee.',
  },
  'geen-dienst-over': {
    zin: 'Er is geen dienst uit het sociaal domein over. Dan is er geen gecoördineerde aanpak.',
    helpt: 'Beëindig de aanpak. Wil een cliënt toch een dienst? Dan legt de coördinator dat vast.',
  },
  'maar-een-dienst-over': {
    zin: 'Er is nog maar één dienst over, en geen andere hulp. Dan is er geen gecoördineerde aanpak.',
    helpt: 'Beëindig de aanpak. Wil een cliënt toch een dienst? Dan legt de coördinator dat vast.',
  },
} as const
