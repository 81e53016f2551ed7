/// The service is killed, again and again, while kiosks ask it for tickets.
@NullMarked
package mingbai.bench.kill;

import org.jspecify.annotations.NullMarked;
