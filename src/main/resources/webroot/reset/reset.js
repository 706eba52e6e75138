import { ApiError, Http } from "/api/http.js";

const form = document.querySelector("form");
const word = document.querySelector("#word");
const token = location.hash.slice(1);
// Out of the address, so that it stays in no history.
history.replaceState(null, "", location.pathname);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  word.textContent = "";
  try {
    const { message } = await new Http().post("/auth/password/reset", { token, new_password: form.password.value });
    word.textContent = message;
    form.querySelector("button").disabled = true;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    word.textContent = error.message || "The server can't be reached.";
  }
});
