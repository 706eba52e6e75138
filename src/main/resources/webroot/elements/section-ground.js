import { h, icon } from "../lib/dom.js";
import { LiveElement } from "../lib/live-element.js";
import { sectionAt } from "../lib/sections.js";
import { routeToPage } from "../models/route.js";
import { texts } from "../texts/texts.js";

/** One section of the settings or of the keeping, on the bright sheet. */
class SectionGround extends LiveElement {
  gathering = null;
  /** As parsed from the address. */
  page = null;

  build() {
    const { gathering, page } = this;
    const { name, element } = sectionAt(page, gathering.me);
    this.append(h("main", { id: "ground", class: "ground section-ground", tabindex: "-1" },
      h("header", { class: "section-header" },
        h("a", { class: "back icon-button", href: routeToPage(page.name), "aria-label": texts[page.name].title }, icon("chevron-left", 22)),
        h("div", {}, h("p", { class: "section" }, texts[page.name].title), h("h1", {}, texts[page.name].sections[name]))),
      h(element, { gathering, class: "section-body" })));
  }
}

customElements.define("section-ground", SectionGround);
