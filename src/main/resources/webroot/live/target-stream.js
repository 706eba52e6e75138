/**
 * Keeps one address in order: says of each frame whether it is new, a repeat, or comes after a hole.
 * Durable frames carry `seq` and `prev`, the seq before theirs; one frame may stand for several positions.
 */
export class TargetStream {
  #position = null;

  /** Where to resume, `{seq, epoch}`, or null before the first `listening`. */
  get position() {
    return this.#position;
  }

  /**
   * @returns "started" (listening, nothing was missed or nothing was asked for), "reset" (what is known is void),
   *   "new", "repeat", "hole" (ask again from the position), or "passing" for what is not durable
   */
  accept(frame) {
    if (frame.type === "listening") return this.#listening(frame);
    if (frame.seq === undefined) return "passing";
    if (!this.#position) return "hole";
    if (frame.seq <= this.#position.seq) return "repeat";
    if (frame.prev !== undefined && frame.prev > this.#position.seq) return "hole";
    this.#position = { ...this.#position, seq: frame.seq };
    return "new";
  }

  /** After `listening`, a replay begins where this client asked; without one, at the seq told there. */
  #listening({ seq = 0, epoch, reset }) {
    const resumes = this.#position && !reset && this.#position.epoch === epoch && this.#position.seq <= seq;
    const known = this.#position !== null;
    if (!resumes) this.#position = { seq, epoch };
    return known && !resumes ? "reset" : "started";
  }
}
