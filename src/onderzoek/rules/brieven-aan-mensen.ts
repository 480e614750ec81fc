/**
 * The kinds of letters that go to somebody who is in the onderzoek. Every other kind is about him and goes to a party or a service: that it went, the register of
 * gifts says, and what a party may not tell him stands in it (5.4.2 lid 3; N-AVG-15-4, N-5.3.3).
 */
export const brievenAanMensen: readonly string[] = [
  'start',
  'ontvangst',
  'stukken',
  'stuk-vervalt',
  'spoedbesluit',
  'einde-spoed',
  'uitkomst',
  'intrekking',
  'eigen-regie',
  'geen-aanpak',
  'einde',
]
