/** Wherever one is, a day begins at the beginning of one of these. */
const QUARTER_MS = 15 * 60_000;

/** Times as the page shows them, in the person's own time zone. */
export class Times {
  #clock;
  #weekday;
  #date;
  #dateWithYear;
  #full;
  #days = new Map();

  constructor(language, timeZone) {
    const format = (options) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { timeZone, ...options });
    this.#clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    this.#weekday = format({ weekday: "long" });
    this.#date = format({ day: "numeric", month: "long" });
    this.#dateWithYear = format({ day: "numeric", month: "long", year: "numeric" });
    this.#full = format({ dateStyle: "full", timeStyle: "short" });
  }

  clock = (at) => this.#clock.format(at);
  full = (at) => this.#full.format(at);

  /** "14:05" on the same day, else "28 November". */
  brief = (at, now = new Date()) => (this.dayKey(at) === this.dayKey(now) ? this.#clock : this.#date).format(at);

  /** Equal for two moments of the same day. Asked of every row each time rows are drawn, so a quarter of an hour is looked up once. */
  dayKey = (at) => {
    const quarter = Math.floor(at / QUARTER_MS);
    if (!this.#days.has(quarter)) this.#days.set(quarter, this.#dateWithYear.format(at));
    return this.#days.get(quarter);
  };

  /** "21 November", with the year when it is another one. */
  date(at, now = new Date()) {
    const sameYear = this.dayKey(at).slice(-4) === this.dayKey(now).slice(-4);
    return (sameYear ? this.#date : this.#dateWithYear).format(at);
  }

  /** "Saturday, 21 November", likewise. */
  day = (at, now = new Date()) => `${this.#weekday.format(at)}, ${this.date(at, now)}`;
}
