/// Lays a guide out on A4 pages, as PDF with the bundled font inside.
@NullMarked
package mingbai.device.guide.pdf;

import org.jspecify.annotations.NullMarked;
