import { api } from "../api/api.js";
import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { usePasskey, worksHere } from "../lib/passkeys.js";
import { refusalText } from "../models/refusal.js";
import { texts } from "../texts/texts.js";

const words = texts.welcome;
/** What the page keeps while the organisation asks who one is. */
const BINDING = "gathering.binding";

/** The ways in besides the password, where the server offers them. Tells `tokens` with its answer. */
class OtherWays extends LiveElement {
  #error = h("p", { class: "form-error", role: "alert" });

  async build() {
    const { auth } = api();
    const back = new URLSearchParams(location.search);
    if (back.has("code") && back.has("state")) await this.#comeBack(back);
    const ways = await auth.providers().catch(() => ({}));
    if (!this.isConnected) return;
    const passkey = worksHere(ways.passkeys) && this.#button("fingerprint", words.passkey, () => this.#byPasskey());
    const provider = ways.openid && this.#button("log-out", words.provider(ways.openid.name), () => this.#byOrganisation());
    this.append(...[this.#error, passkey, provider].filter(Boolean));
  }

  #button(sign, label, act) {
    return h("button", { class: "other-way", type: "button", onclick: () => this.#try(act) }, icon(sign, 18), label);
  }

  async #byPasskey() {
    const { auth } = api();
    const { token, options } = await auth.beginPasskey();
    const credential = await usePasskey(options);
    if (credential) this.#tell(await auth.passkey(token, credential));
  }

  async #byOrganisation() {
    const { url, binding } = await api().auth.beginOpenId();
    sessionStorage.setItem(BINDING, binding);
    location.assign(url);
  }

  /** From the organisation, with what it gave along. */
  #comeBack(back) {
    const binding = sessionStorage.getItem(BINDING) ?? "";
    sessionStorage.removeItem(BINDING);
    history.replaceState(null, "", location.pathname + location.hash);
    return this.#try(async () => this.#tell(await api().auth.openId(back.get("code"), back.get("state"), binding)));
  }

  async #try(act) {
    this.#error.textContent = "";
    try {
      await act();
    } catch (error) {
      this.#error.textContent = refusalText(error, texts.refusals);
    }
  }

  #tell(tokens) {
    this.dispatchEvent(new CustomEvent("tokens", { detail: tokens }));
  }
}

customElements.define("other-ways", OtherWays);
