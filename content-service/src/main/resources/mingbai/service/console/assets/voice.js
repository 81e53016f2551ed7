const player = document.getElementById('listening');

function play(address) {
  player.src = address;
  player.play().catch(() => player.focus());
}

document.querySelector('[data-listen]')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  play(`${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`);
});
document.querySelectorAll('[data-clip]').forEach((button) => {
  button.addEventListener('click', () => play(`/voice/clips/${button.dataset.clip}.wav`));
});
