import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { sectionsOf } from "../lib/sections.js";
import { mark } from "../lib/signs.js";
import { routeTo, routeToPage } from "../models/route.js";
import { texts } from "../texts/texts.js";

/** The sections of the settings, or of the keeping, in the sidebar's place. */
class SectionBar extends LiveElement {
  gathering = null;
  #shown = null;

  build() {
    this.follow(this.gathering);
  }

  render() {
    const { page } = this.gathering;
    this.hidden = page === null;
    if (page === null) return;
    if (this.#shown !== page.name) this.#draw(page.name);
    for (const link of this.querySelectorAll("[data-section]")) {
      if (link.dataset.section === page.section) link.ariaCurrent = "page";
      else link.removeAttribute("aria-current");
    }
  }

  #draw(name) {
    this.#shown = name;
    const words = texts[name];
    this.ariaLabel = words.title;
    this.replaceChildren(
      h("h1", { class: "home-title visually-hidden" }, words.title),
      h("p", { class: "wordmark" }, mark(28), texts.name),
      h("a", { class: "text-button section-back", href: routeTo(null) }, icon("chevron-left", 18), texts.place.back),
      h("h2", { class: "section" }, words.title),
      h("ul", { class: "rows" }, sectionsOf(name, this.gathering.me).map((one) => this.#row(name, one))),
      ...(name === "settings" ? [this.#wayOut()] : []));
  }

  #wayOut() {
    return h("button", { class: "text-button section-out", type: "button", onclick: () => this.#signOut() },
      icon("log-out", 18), texts.own.signOut);
  }

  #row(page, { name, icon: sign }) {
    return h("li", { class: "row" }, h("span", { class: "row-sign" }, icon(sign)),
      h("a", { class: "row-name", href: routeToPage(page, name), "data-section": name }, texts[page].sections[name]));
  }

  #signOut() {
    this.dispatchEvent(new CustomEvent("signout", { bubbles: true }));
  }
}

customElements.define("section-bar", SectionBar);
