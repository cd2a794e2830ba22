const { api } = window;
const button = document.querySelector('#ping');

api.onTick((n) => {
  button.textContent = String(n);
});
button.addEventListener('click', () => api.send('ping', Number(button.textContent)));
