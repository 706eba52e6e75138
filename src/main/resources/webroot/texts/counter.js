/**
 * Numbers with their nouns in one language: `count(2, {one: "person", other: "people"})` is "2 people". The forms are
 * the plural categories of the language (Unicode TR 35); "other" stands for those that are left out.
 */
export function counter(language) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (n, forms) => `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
}
