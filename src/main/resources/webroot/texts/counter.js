/**
 * Numbers with their nouns in one language: `count(2, {one: "person", other: "people"})` is "2 people". The forms are
 * the plural categories of the language (Unicode TR 35); "other" stands for those that are left out. What the browser
 * needs for it is made when something is first counted: that takes time.
 */
export function counter(language) {
  let rules, numbers;
  return (n, forms) => {
    rules ??= new Intl.PluralRules(language);
    numbers ??= new Intl.NumberFormat(language);
    return `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
  };
}
