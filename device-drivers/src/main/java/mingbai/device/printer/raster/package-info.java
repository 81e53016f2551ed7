/// Text and QR codes as black dots, for what a printer cannot draw itself.
@NullMarked
package mingbai.device.printer.raster;

import org.jspecify.annotations.NullMarked;
