const NAME = "gathering";
const KEPT = "kept";

/** Values by key in this browser's IndexedDB. Where that is forbidden or full nothing is kept, and nothing breaks. */
export class KeptStore {
  #opening = null;

  get = (key) => this.#do("readonly", (store) => store.get(key)).catch(() => undefined);
  put = (key, value) => this.#do("readwrite", (store) => store.put(value, key)).catch(() => {});
  delete = (key) => this.#do("readwrite", (store) => store.delete(key)).catch(() => {});

  /** Everything whose key begins so. */
  deleteAll = (prefix) => this.#do("readwrite", (store) => store.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`))).catch(() => {});

  async #do(mode, act) {
    const database = await (this.#opening ??= this.#open());
    return answer(act(database.transaction(KEPT, mode).objectStore(KEPT)));
  }

  #open() {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(KEPT));
    return answer(request);
  }
}

const answer = (request) => new Promise((resolve, reject) => {
  request.addEventListener("success", () => resolve(request.result));
  request.addEventListener("error", () => reject(request.error));
  request.addEventListener("blocked", () => reject(new Error("blocked")));
});
