// The running line of a board, as wide as this page: about four characters a second.
const EMS_A_SECOND = 180 / 42;

function run(led) {
  const track = led.querySelector(".led-track");
  const text = led.querySelector(".led-text");
  const size = parseFloat(getComputedStyle(text).fontSize);
  const way = track.clientWidth + text.scrollWidth;
  const seconds = way / (size * EMS_A_SECOND);
  led.closest(".board-preview").querySelector("[data-seconds]").textContent = Math.round(seconds);
  text.getAnimations().forEach((animation) => animation.cancel());
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
    // It begins where it can be read, then comes in from the right again and again.
    const delay = -(track.clientWidth * 0.8) / (size * EMS_A_SECOND) * 1000;
    text.animate(
      [{ transform: `translateX(${track.clientWidth}px)` }, { transform: `translateX(${-text.scrollWidth - 24}px)` }],
      { duration: seconds * 1000, iterations: Infinity, delay },
    );
  }
}

function length(text) {
  return [...text.trim()].length;
}

function compose(form) {
  const led = document.querySelector("[data-marquee]");
  const show = () => {
    form.querySelectorAll("[data-count]").forEach((count) => {
      const n = length(form.elements[count.dataset.count].value);
      count.textContent = `${n} / ${count.dataset.most} 字`;
      count.classList.toggle("over", n > Number(count.dataset.most));
    });
    const kind = form.querySelector("input[name=kind]:checked");
    const title = form.elements.title.value.trim();
    const body = form.elements.body.value.trim().replace(/\s+/g, " ");
    led.querySelector(".led-text").textContent =
      `【${kind ? kind.dataset.words : ""}】${title || "标题"}${body ? "：" + body : ""}`;
    run(led);
  };
  form.addEventListener("input", show);
  show();
}

const form = document.querySelector("[data-compose]");
if (form) {
  compose(form);
} else {
  document.querySelectorAll("[data-marquee]").forEach(run);
}
