// Every htmx request carries the page's CSRF token.
document.addEventListener("htmx:configRequest", (event) => {
  const csrf = document.querySelector("meta[name=csrf]");
  if (csrf) {
    event.detail.headers[csrf.dataset.header] = csrf.content;
  }
});
