/** Eigen invulling: how many months before the month of an eighteenth birthday a coordinator begins with what changes then. */
export const voorbereidenMaandenVooraf = 6
