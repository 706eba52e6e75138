import { calls } from "./calls.js";
import { keyOf } from "./target.js";

/**
 * Calls a person who is not looking: for private words, a circle's, and their own name in a room. Nothing else is worth
 * turning round for.
 */
export class Notices {
  #gathering;
  #device;
  #means;

  /** @param means `{isHidden(), show(target, message), sound()}` */
  constructor(gathering, device, means) {
    this.#gathering = gathering;
    this.#device = device;
    this.#means = means;
  }

  /** @returns a function that ends it */
  start() {
    return this.#gathering.places.subscribe((place, what, message) => what === "message" && this.#heard(place.target, message));
  }

  #heard(target, message) {
    const { me, front } = this.#gathering;
    const isForMe = target.kind === "conversation" || calls(message.content ?? "", me.username);
    if (message.sender_id === me.id || !isForMe || this.#device.isQuiet()) return;
    const isHidden = this.#means.isHidden();
    const isInFront = !isHidden && front !== null && keyOf(front) === keyOf(target);
    if (this.#device.get("sound") === "on" && !isInFront) this.#means.sound();
    if (this.#device.get("notices") === "on" && isHidden) this.#means.show(target, message);
  }
}
