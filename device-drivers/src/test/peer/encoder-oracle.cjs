// Reads orders, one a line, and answers each with the bytes, in hex, that
// @point-of-sale/receipt-printer-encoder writes for it:
//   size W H TEXT | bold TEXT | qr SIZE PAYLOAD | image WIDTH HEIGHT BITS | slip PAYLOAD
const encoderModule = require('@point-of-sale/receipt-printer-encoder');
const Encoder = encoderModule.default || encoderModule;
const fresh = () => new Encoder({ language: 'esc-pos', columns: 48, imageMode: 'raster' });

const image = (width, height, bits) => {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    if (bits[i] === '1') pixels.fill(0, i * 4, i * 4 + 3);
  }
  return { width, height, data: pixels };
};
const code = size => ({ model: 2, size: Number(size), errorlevel: 'm' });
const orders = {
  size: (w, h, text) => fresh().size(Number(w), Number(h)).text(text).size(1, 1),
  bold: text => fresh().bold(true).text(text).bold(false),
  qr: (size, payload) => fresh().qrcode(payload, code(size)),
  image: (w, h, bits) =>
    fresh().image(image(Number(w), Number(h), bits), Number(w), Number(h), 'threshold', 128),
  slip: payload =>
    fresh().initialize().align('center').size(2, 2).line('MINGBAI').size(1, 1).align('left')
      .line('Window 3').rule().align('center').qrcode(payload, code(6)).newline(4).cut('partial'),
};

require('readline').createInterface({ input: process.stdin }).on('line', line => {
  const [name, ...words] = line.split(' ');
  console.log(Buffer.from(orders[name](...words).encode()).toString('hex'));
});
