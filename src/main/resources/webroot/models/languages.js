/** The languages one can say to read, by the contract. */
export const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "ja", "zh"];
