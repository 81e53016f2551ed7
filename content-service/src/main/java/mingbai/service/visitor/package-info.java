/// What a visitor's phone shows behind the code on a slip.
@NullMarked
package mingbai.service.visitor;

import org.jspecify.annotations.NullMarked;
