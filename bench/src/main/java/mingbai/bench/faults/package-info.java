/// Everything that happens to a hall but a power cut: disk, clock, network, broker, service.
@NullMarked
package mingbai.bench.faults;

import org.jspecify.annotations.NullMarked;
