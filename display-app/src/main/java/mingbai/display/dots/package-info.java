/// Boards of dots (LED点阵屏): every lamp is lit or dark, and characters are made of 16, 24 or 32 of
/// them.
@NullMarked
package mingbai.display.dots;

import org.jspecify.annotations.NullMarked;
