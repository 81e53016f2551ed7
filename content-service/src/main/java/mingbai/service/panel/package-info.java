/// The display panels of a hall (展板): what is written on them, and their way to the approvers.
@NullMarked
package mingbai.service.panel;

import org.jspecify.annotations.NullMarked;
