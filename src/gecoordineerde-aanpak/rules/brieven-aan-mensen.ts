/** The kinds of letters that go to somebody who is in the aanpak; every other kind goes to another (N-AVG-15-4, N-5.3.3). */
export const brievenAanMensen: readonly string[] = ['coordinator', 'gestopt', 'signaal', 'einde']
