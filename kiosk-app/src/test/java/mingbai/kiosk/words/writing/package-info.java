/// Whether what people key in becomes the characters they mean.
@NullMarked
package mingbai.kiosk.words.writing;

import org.jspecify.annotations.NullMarked;
