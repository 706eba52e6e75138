import { beforeNextFrame } from "./next-frame.js";

/**
 * A custom element that follows observables: `build` runs once when it enters the page, `render` after it and after
 * changes, at most once a frame. What `until` is given is undone when it leaves.
 */
export class LiveElement extends HTMLElement {
  /** Whether `render` asks where things stand. */
  measures = false;
  #endings = [];
  #renderIfHere = () => this.isConnected && this.render();

  connectedCallback() {
    this.build();
    this.render();
  }

  disconnectedCallback() {
    for (const end of this.#endings.splice(0)) end();
    this.replaceChildren();
  }

  build() {}

  render() {}

  follow(...observables) {
    for (const observable of observables) this.until(observable.subscribe(() => this.renderSoon()));
  }

  /** Listens to something that outlives this element. */
  on(source, event, listener) {
    source.addEventListener(event, listener);
    this.until(() => source.removeEventListener(event, listener));
  }

  until(ending) {
    this.#endings.push(ending);
  }

  renderSoon() {
    beforeNextFrame(this.#renderIfHere, this);
  }
}
