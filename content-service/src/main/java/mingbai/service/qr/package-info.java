/// QR codes, drawn.
@NullMarked
package mingbai.service.qr;

import org.jspecify.annotations.NullMarked;
