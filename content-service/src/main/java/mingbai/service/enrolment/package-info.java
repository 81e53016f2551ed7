/// How bare boxes become stations, are renewed, replaced and shut out.
@NullMarked
package mingbai.service.enrolment;

import org.jspecify.annotations.NullMarked;
