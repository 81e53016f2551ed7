// Prints "name hex" lines: what @point-of-sale/receipt-printer-encoder 4.0.1 writes for the
// commands a slip uses. Run: npm i @point-of-sale/receipt-printer-encoder@4.0.1 && node encoder-vectors.cjs
const encoderModule = require('@point-of-sale/receipt-printer-encoder');
const Encoder = encoderModule.default || encoderModule;
const fresh = () => new Encoder({ language: 'esc-pos', columns: 48, imageMode: 'raster' });
const vector = (name, compose) => {
  const bytes = compose(fresh()).encode();
  console.log(name + ' ' + Buffer.from(bytes).toString('hex'));
};

vector('initialise', e => e.initialize());
vector('double', e => e.size(2, 2).text('A001').size(1, 1).newline());
vector('quintuple', e => e.size(5, 5).text('A001').size(1, 1).newline());
vector('bold', e => e.bold(true).text('b').bold(false).newline());
vector('qr', e => e.align('center').qrcode('https://example.gov.cn/t/A012', { model: 2, size: 6, errorlevel: 'm' }));
vector('cut-partial', e => e.cut('partial'));

const dots = { width: 16, height: 8, data: new Uint8ClampedArray(16 * 8 * 4).fill(255) };
for (let i = 0; i < 8; i++) {
  const at = (i * 16 + i) * 4;
  dots.data[at] = dots.data[at + 1] = dots.data[at + 2] = 0;
}
vector('diagonal-16x8', e => e.image(dots, 16, 8, 'threshold', 128));
