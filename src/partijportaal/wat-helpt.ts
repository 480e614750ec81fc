/** By the code of a reason, the act that takes it away. */
export const watHelptInPortaal: Readonly<Record<string, string>> = {
  'vraag-van-collega': 'neem-vraag-over',
  'niets-verstrekt': 'geef-geen-informatie',
}
