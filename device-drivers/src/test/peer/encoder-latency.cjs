// PORT WARMING-UP SLIPS ROWS: encodes slips and sends each to a socket that answers one byte when it
// has all of it; prints how many milliseconds each took, one a line. With ROWS above 0 the slip has
// an image of 576 by ROWS dots in place of its QR code.
const net = require('net');
const encoderModule = require('@point-of-sale/receipt-printer-encoder');
const Encoder = encoderModule.default || encoderModule;
const [port, warmingUp, slips, rows] = process.argv.slice(2).map(Number);

const height = Math.ceil(rows / 8) * 8;
const image = { width: 576, height, data: new Uint8ClampedArray(576 * height * 4).fill(255) };
for (let i = 0; i < 576 * height; i += 3) image.data.fill(0, i * 4, i * 4 + 3);

const encode = number => {
  const slip = new Encoder({ language: 'esc-pos', columns: 48, imageMode: 'raster' })
    .initialize().align('center').size(2, 2).line('SONGMING SERVICES').size(7, 7)
    .line('A' + String(number).padStart(3, '0')).size(2, 2).line('REGISTRY').size(1, 1).rule()
    .align('left').line('Ahead ' + number).line('Window 12-15').rule().align('center');
  const coded = rows > 0
    ? slip.image(image, 576, height, 'threshold', 128)
    : slip.qrcode('http://127.0.0.1:8080/t/0123456789ABCDEFGHJKMNPQRS', { model: 2, size: 6, errorlevel: 'm' });
  return Buffer.from(coded.newline(2).cut('partial').encode());
};

const socket = net.connect(port, '127.0.0.1');
socket.setNoDelay(true);
let number = 0;
let begun;
const next = () => {
  begun = process.hrtime.bigint();
  const bytes = encode(number);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(bytes.length);
  socket.write(Buffer.concat([head, bytes]));
};
socket.on('connect', next);
socket.on('data', () => {
  if (number++ >= warmingUp) console.log(Number(process.hrtime.bigint() - begun) / 1e6);
  if (number < warmingUp + slips) next();
  else socket.end();
});
