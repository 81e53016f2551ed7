/// The key of this device, and how it asks for a certificate.
@NullMarked
package mingbai.station.key;

import org.jspecify.annotations.NullMarked;
