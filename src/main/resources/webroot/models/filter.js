/** Folds case and marks, so that "cafe" finds "Café". */
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The things whose name contains what was typed, those that begin with it first; everything when nothing was typed. */
export function matching(things, typed, nameOf) {
  const wanted = fold(typed.trim());
  const rank = (thing) => fold(nameOf(thing)).indexOf(wanted);
  return things.filter((thing) => rank(thing) >= 0).sort((a, b) => (rank(a) === 0 ? 0 : 1) - (rank(b) === 0 ? 0 : 1));
}
