/// A device's cable pulled and put back, over the kernel's own pseudo-terminals.
@NullMarked
package mingbai.bench.plug;

import org.jspecify.annotations.NullMarked;
