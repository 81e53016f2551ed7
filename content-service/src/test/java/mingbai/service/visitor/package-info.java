/// The phone's page, in tests.
@NullMarked
package mingbai.service.visitor;

import org.jspecify.annotations.NullMarked;
