/** The pictures of people met so far: a message names its sender, but shows no picture of someone who has moved on. */
export class Faces {
  #urls = new Map();

  meet(people) {
    for (const { id, avatar_url } of people) this.#urls.set(id, avatar_url);
  }

  of(id) {
    return this.#urls.get(id) ?? null;
  }
}
