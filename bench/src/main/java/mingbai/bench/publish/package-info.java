/// From approval to every station, what that takes on the wire, and how the service starts.
@NullMarked
package mingbai.bench.publish;

import org.jspecify.annotations.NullMarked;
