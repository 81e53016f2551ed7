// A file that would only be refused is not sent at all.
document.querySelectorAll("[data-upload]").forEach((form) => {
  const input = form.elements.file;
  const check = () => {
    const large = input.files.length > 0 && input.files[0].size > Number(form.dataset.most) * 1024 * 1024;
    form.querySelector("#too-large").hidden = !large;
    return large;
  };
  input.addEventListener("change", check);
  form.addEventListener("submit", (event) => {
    if (check()) {
      event.preventDefault();
    }
  });
});
