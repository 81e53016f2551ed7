/// Tests of how boxes become stations.
@NullMarked
package mingbai.service.enrolment;

import org.jspecify.annotations.NullMarked;
