/// How a bare box becomes a station: what it asks, and what it is answered.
@NullMarked
package mingbai.model.enrolment;

import org.jspecify.annotations.NullMarked;
