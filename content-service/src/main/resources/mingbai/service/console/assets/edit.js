// Rows of a table in a form come and go; their fields keep counting.
document.addEventListener("click", (event) => {
  const add = event.target.closest("[data-add]");
  const remove = event.target.closest("[data-remove]");
  if (!add && !remove) {
    return;
  }
  const body = event.target.closest("[data-lines]").querySelector("tbody");
  if (add) {
    const row = body.lastElementChild.cloneNode(true);
    row.querySelectorAll("input, textarea, select").forEach((field) => { field.value = ""; field.removeAttribute("aria-invalid"); });
    body.append(row);
  } else if (body.children.length > 1) {
    remove.closest("tr").remove();
  } else {
    body.querySelectorAll("input, textarea, select").forEach((field) => { field.value = ""; });
  }
  [...body.children].forEach((row, place) => {
    row.firstElementChild.textContent = place + 1;
    row.querySelectorAll("[name]").forEach((field) => {
      field.name = field.name.replace(/-\d+-/, `-${place}-`);
      field.id = field.name;
    });
  });
  body.dispatchEvent(new CustomEvent("rows", { bubbles: true }));
});
