import { Session } from "/models/session.js";
import { equal, storage, test } from "../check.js";

test("a session outlives a reload until its token ends or one signs out", () => {
  const kept = storage();
  const session = Session.begin({ access_token: "t", expires_in: 60 }, kept, 1_000);
  equal([session.token, session.endsAt], ["t", 61_000]);
  equal(Session.restore(kept, 60_999)?.token, "t");
  equal(Session.restore(kept, 61_000), null);
  session.forget();
  equal(Session.restore(kept, 2_000), null);
});
