/* Makes two kinds of question nicer; without it they work by the list and by the slider alone.
   A picture shows which places are chosen; a slider says in words where it stands. */
(() => {
  const form = document.querySelector("form#quiz");
  if (!form) { return; }

  const draw = () => form.querySelectorAll("[data-hotspot] input[type=checkbox]").forEach((box, index) => {
    form.querySelectorAll("[data-hotspot] svg svg")[index]?.classList.toggle("spot--on", box.checked);
  });

  const speak = () => form.querySelectorAll("[data-slider] input[type=range]").forEach(slider => {
    const value = Number(slider.value);
    const { low, middle, high } = slider.dataset;
    const words = (value < 50 ? low : value > 50 ? high : middle).replace("{0}", value);
    slider.setAttribute("aria-valuetext", words);
    form.querySelector("[data-slider-words]").textContent = words;
  });

  const show = () => { draw(); speak(); };
  form.addEventListener("input", show);
  form.addEventListener("restored", show);
  show();
})();
