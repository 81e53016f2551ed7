/// The technician's tools at a station.
@NullMarked
package mingbai.provisioning;

import org.jspecify.annotations.NullMarked;
