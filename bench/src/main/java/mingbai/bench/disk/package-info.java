/// What a program asked of its disk, in order, and every disk that a power cut may leave of it.
@NullMarked
package mingbai.bench.disk;

import org.jspecify.annotations.NullMarked;
