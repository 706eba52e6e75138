/** Web Authentication, level 3, as far as the browser knows the JSON forms of it (§5.1.8 to §5.1.10). */

/** @param offer what the server says of passkeys: null, or the `domain` to which they belong */
export const worksHere = (offer) =>
  Boolean(offer) && `.${location.hostname}`.endsWith(`.${offer.domain}`)
  && typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON === "function";

/** @returns the new credential as JSON, or null when the person thought better of it */
export const makePasskey = (options) =>
  asked(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }));

/** @returns what was signed, as JSON, or null when the person thought better of it */
export const usePasskey = (options) =>
  asked(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }));

async function asked(ask) {
  try {
    return (await ask()).toJSON();
  } catch (error) {
    if (error.name === "NotAllowedError" || error.name === "AbortError") return null;
    throw error;
  }
}
