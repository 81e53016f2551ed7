/// How a bare box becomes a station, with a real kiosk, a real browser and mutual TLS.
@NullMarked
package mingbai.rules.enrolment;

import org.jspecify.annotations.NullMarked;
