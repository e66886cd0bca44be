// Leaving a form with something typed asks first. Texts that keep a draft need no warning.
export function warnOnLeave(root) {
  let typed = false;
  root.addEventListener("input", (event) => {
    if (event.target.closest("form[method=post]") && !event.target.dataset.draft) typed = true;
  });
  root.addEventListener("submit", () => { typed = false; });
  window.addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
}
