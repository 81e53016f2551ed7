/// Which disks a power cut may leave, and which it may not.
@NullMarked
package mingbai.bench.disk;

import org.jspecify.annotations.NullMarked;
