// Leaving a form with something typed asks first. A form that keeps a draft needs no warning.
export function warnOnLeave(root) {
  let typed = false;
  root.addEventListener("input", (event) => {
    if (event.target.closest("form[method=post]:not([data-draft])")) typed = true;
  });
  root.addEventListener("submit", () => { typed = false; });
  window.addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
}
