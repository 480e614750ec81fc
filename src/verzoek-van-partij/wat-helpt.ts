/** By the code of a reason, the act that takes it away. */
export const watHelptBijEigenVerzoek: Readonly<Record<string, string>> = {
  'verzoek-van-collega': 'neem-verzoek-over',
  'motivering-onvolledig': 'motiveer-verzoek',
  'aanvulling-verandert-niets': 'motiveer-verzoek',
  'geen-poging-genoemd': 'leg-pogingen-vast',
}
