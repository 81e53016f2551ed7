/// Tests of the technician's tools, on a station's real files.
@NullMarked
package mingbai.provisioning;

import org.jspecify.annotations.NullMarked;
