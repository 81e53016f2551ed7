// Every htmx request carries the page's CSRF token.
document.addEventListener("htmx:configRequest", (event) => {
  const csrf = document.querySelector("meta[name=csrf]");
  if (csrf) {
    event.detail.headers[csrf.dataset.header] = csrf.content;
  }
});

// A button with a key is pressed by that key, unless somebody is writing.
document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, textarea, select");
  if (writing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
    return;
  }
  const button = document.querySelector(`button[data-key="${CSS.escape(event.key.toUpperCase())}"]`);
  if (button && !button.disabled) {
    event.preventDefault();
    button.click();
  }
});
