/*
 * What somebody types in a round and did not save stays in this tab, also when the page is loaded anew or somebody has to sign in again. It goes when
 * it is saved, when the round is over, and when somebody else uses the tab. It is never sent anywhere by itself.
 */
(() => {
  const root = document.getElementById("round");
  if (!root) {
    return;
  }
  const ALL = "round-draft:";
  const MINE = `${ALL}${root.dataset.me}:`;
  const HERE = `${MINE}${root.dataset.round}:`;

  const keys = () => {
    try {
      return Object.keys(sessionStorage).filter((key) => key.startsWith(ALL));
    } catch {
      return [];
    }
  };
  const read = (key) => JSON.parse(sessionStorage.getItem(key));
  const keep = (key, text, sent) => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ text, sent }));
    } catch {
      // full or forbidden: the form itself still posts
    }
  };
  const drop = (key) => sessionStorage.removeItem(key);

  const fields = () => [...document.querySelectorAll("#write textarea")];
  const key = (field) => `${HERE}${field.form.elements.step.value}:${field.form.elements.card.value}`;

  /** Whether the server has it: in a field, or among the cards when its step is over. */
  const shown = (text) =>
    fields().some((field) => field.defaultValue.trim() === text.trim()) ||
    [...document.querySelectorAll("[data-part=cards] p")].some((words) => words.textContent.trim() === text.trim());

  /** Puts a text back where it was typed: in its card, or in an empty new one of the same step. */
  const restore = (place, text) => {
    const [step, card] = place.slice(HERE.length).split(":");
    const field = fields().find((one) => one.form.elements.card.value === card);
    if (field && (card !== "0" || field.value.trim() === "")) {
      field.value = text;
      field.form.elements.step.value = step;
    }
  };

  keys()
    .filter((place) => !place.startsWith(MINE) || (place.startsWith(HERE) && root.dataset.over === "true"))
    .forEach(drop);
  keys()
    .filter((place) => place.startsWith(HERE))
    .forEach((place) => {
      const { text, sent } = read(place);
      if (text.trim() === "" || (sent && shown(text))) {
        drop(place);
      } else {
        restore(place, text);
      }
    });

  root.addEventListener("input", (event) => {
    if (!event.target.matches("#write textarea")) {
      return;
    }
    if (event.target.value === event.target.defaultValue) {
      drop(key(event.target));
    } else {
      keep(key(event.target), event.target.value, false);
    }
  });
  root.addEventListener("submit", (event) => {
    const field = event.target.querySelector("#write textarea");
    if (field && field.value !== field.defaultValue) {
      keep(key(field), field.value, true);
    }
  });
})();
