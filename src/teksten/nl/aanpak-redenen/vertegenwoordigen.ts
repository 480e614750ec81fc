/** Who speaks for a client, and who cares for them. */
export const redenenOverVertegenwoordigen = {
  'niemand-vertegenwoordigt': {
    zin: 'Deze vertegenwoordiging staat niet in de aanpak.',
    helpt: 'Kies er een die er staat, of voeg de vertegenwoordiger toe.',
  },
  'vertegenwoordiging-zonder-einde': {
    zin: 'Er staat niet vanaf welke dag zij niet meer geldt.',
    helpt: 'Vul die dag in.',
  },
  'client-wil-dit-niet': {
    zin: 'Er staat niet dat de cliënt dit wil.',
    helpt: 'Vraag het de cliënt. Zonder ja praat deze persoon niet mee.',
  },
}
