// Every htmx request carries the page's CSRF token.
document.addEventListener("htmx:configRequest", (event) => {
  const csrf = document.querySelector("meta[name=csrf]");
  if (csrf) {
    event.detail.headers[csrf.dataset.header] = csrf.content;
  }
});

// The menu shows the entry one is at, wherever that stands in it.
document.querySelectorAll(".side [aria-current]").forEach((chosen) => {
  const side = chosen.closest(".side");
  side.scrollTop = chosen.offsetTop - (side.clientHeight - chosen.offsetHeight) / 2;
  side.scrollLeft = chosen.offsetLeft - (side.clientWidth - chosen.offsetWidth) / 2;
});

// A button with a key is pressed by that key, the main one by the space bar as well, unless
// somebody is writing or has chosen something else to press.
document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, textarea, select");
  if (writing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
    return;
  }
  const space = event.key === " ";
  if (space && event.target.closest("button, a")) {
    return;
  }
  const key = space ? "N" : event.key.toUpperCase();
  const button = document.querySelector(`button[data-key="${CSS.escape(key)}"]`);
  if (button && !button.disabled) {
    event.preventDefault();
    button.click();
  }
});

// The second click of a double click falls on a page drawn anew: it is not another press.
const DOUBLE_CLICK_MILLIS = 600;
let pressed = -Infinity;
document.addEventListener("click", (event) => {
  if (!event.target.closest("button[data-key]")) {
    return;
  }
  if (event.timeStamp - pressed < DOUBLE_CLICK_MILLIS) {
    event.preventDefault();
    event.stopPropagation();
  } else {
    pressed = event.timeStamp;
  }
}, true);

// A part of a page that comes back as the log-in, or is refused, means that one is out.
document.addEventListener("htmx:beforeSwap", (event) => {
  const path = new URL(event.detail.xhr.responseURL || location.href).pathname;
  if (path === "/log-in" || event.detail.xhr.status === 403) {
    event.detail.shouldSwap = false;
    location.reload();
  }
});

// A page that cannot reach the service says so instead of looking up to date.
const reached = (yes) => document.body.classList.toggle("unreached", !yes);
document.addEventListener("htmx:sendError", () => reached(false));
document.addEventListener("htmx:afterRequest", (event) => {
  const status = event.detail.xhr.status;
  if (status > 0) {
    reached(status < 500);
  }
});
